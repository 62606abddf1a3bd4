// Cuts an attribution between dashes out of what is said: —Sí —dijo Ana—. Ya voy.
import type { Span } from '../../article.ts';
import { auxiliaryNumber, isClitic } from '../../spanish/grammar.ts';
import { firstPersonForm, speechForm, speechPhrase } from '../words/speech-verbs.ts';

const OPENING_DASH = /(?:^|[\s\u00a0])(?:[—–―-](?=\p{L})|[—–―](?=[\s\u00a0]\p{L}))/gu;
const CLOSING_DASH = /[—–―](?=[\s\u00a0.,;:!?…»”"]|$)/gu;
/** What the narrator's dash leaves before speech goes on. */
const LEFTOVER = /^[\s\u00a0.,;:]+/u;
/** Words between the dash and the verb of saying: se, le, ha, me lo ha. */
const LONGEST_PRELUDE = 3;

/** Endings of the past that no noun has. */
const PAST = /^\p{Ll}{2,}(?:ó|aban?)$/u;

export interface Spoken extends Span {
  /** Where the narrator takes over: the end of the opening dash, or of the words themselves. */
  readonly outerEnd: number;
}

/**
 * The spoken parts of `body` between `start` and `end`. A dash that brings no verb of saying belongs to
 * what is said (—La casa —la de mi abuela— se cayó).
 */
export function spokenParts(body: string, { start, end }: Span): Spoken[] {
  const text = body.slice(start, end);
  const parts: Spoken[] = [];
  let from = 0;
  OPENING_DASH.lastIndex = 0;
  for (const match of text.matchAll(OPENING_DASH)) {
    const dash = match.index + match[0].length - 1;
    if (dash < from || !startsAttribution(text.slice(dash + 1, dash + 1 + LOOK_AHEAD))) continue;
    parts.push({ start: start + from, end: start + match.index, outerEnd: start + dash + 1 });
    from = afterNarration(text, dash + 1);
    if (from === text.length) return parts;
  }
  parts.push({ start: start + from, end, outerEnd: end });
  return parts;
}

/** Characters in which a verb of saying has to begin for a dash to open an attribution. */
const LOOK_AHEAD = 64;

function afterNarration(text: string, from: number): number {
  CLOSING_DASH.lastIndex = from;
  const closing = CLOSING_DASH.exec(text);
  if (!closing) return text.length;
  const after = closing.index + 1;
  return after + (LEFTOVER.exec(text.slice(after, after + 8))?.[0].length ?? 0);
}

function startsAttribution(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  let afterSe = false;
  for (const [index, word] of words.slice(0, LONGEST_PRELUDE + 1).entries()) {
    const lower = word.normalize('NFC').toLowerCase();
    const form = speechForm(lower, afterSe) ?? firstPersonForm(lower);
    if (form && (form.mood === 'finite' || index > 0)) return true;
    // —Yo no me muevo —cruzó los brazos Ana.
    if (index === 0 && PAST.test(lower)) return true;
    // —¿Y eso? —quiso saber Ana.
    if (speechPhrase(words.slice(index).map((each) => each.normalize('NFC').toLowerCase()))) return true;
    if (!isClitic(lower) && auxiliaryNumber(lower) === null) return false;
    afterSe = lower === 'se';
  }
  return false;
}
