// Cuts a paragraph into sentences, as the Spanish press writes them.
import type { Span } from '../article.ts';
import abbreviations from '../spanish/abbreviations.json' with { type: 'json' };
import { foldLoosely } from '../spanish/fold.ts';
import { isFunctionWord } from '../spanish/words.ts';

const beforeName = new Set(abbreviations.beforeName);
const beforeNumber = new Set(abbreviations.beforeNumber);
const mayEnd = new Set(abbreviations.mayEnd);

/** A run of end marks with what closes after it («».», «?"», «.)»), then a gap or the end. */
const END = /(?:[.!?…]+)(?:[»”"’')\]]|[—–](?=[ \u00a0\n]))*(?=[\s\u00a0]|$)/gu;
/** What a sentence may begin with: openers, dashes, then a capital or a figure. */
const BEGINNING = /^[\s\u00a0]*(?:[¿¡«“"‘'([—–-]|\.\.\.|…)*[\s\u00a0]*(?:\p{Lu}|\p{N})/u;
const OPENING_QUESTION = /^[\s\u00a0]*[«“"‘'([—–-]*[¿¡]/u;

/**
 * Sentences between `start` and `end` of a body, in order, covering everything but the white space
 * between them. Linear in the length of the text.
 */
export function sentencesBetween(body: string, { start, end }: Span): Span[] {
  const text = body.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (!endsSentence(text, match.index, match[0], to)) continue;
    sentences.push({ start: start + from, end: start + to });
    from = to + gapAfter(text, to);
  }
  if (from < text.length) sentences.push({ start: start + from, end });
  return sentences;
}

function gapAfter(text: string, position: number): number {
  let gap = 0;
  while (/[\s\u00a0]/.test(text.charAt(position + gap))) gap += 1;
  return gap;
}

function endsSentence(text: string, markAt: number, marks: string, to: number): boolean {
  const after = text.slice(to, to + LOOK_AHEAD);
  if (!BEGINNING.test(after) && !OPENING_QUESTION.test(after)) return false;
  if (interposes(marks, after)) return false;
  if (!marks.startsWith('.') || marks.startsWith('..')) return true;
  return !isAbbreviation(text.slice(Math.max(0, markAt - LOOK_BEHIND), markAt), after);
}

/** A dash after the mark opens a comment on what was said («—¿Quién? —dijo»), not a sentence. */
function interposes(marks: string, after: string): boolean {
  return !/[—–]$/.test(marks) && /^[\s\u00a0]+[—–-]\p{Ll}/u.test(after);
}

/** Characters looked at around an end mark: longer than any abbreviation or opening. */
const LOOK_AHEAD = 48;
const LOOK_BEHIND = 24;

function isAbbreviation(before: string, after: string): boolean {
  const written = /(?:^|[\s\u00a0(«“"—-])([\p{L}$.]+)$/u.exec(before)?.[1];
  if (written === undefined) return false;
  const next = /[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
  const key = foldLoosely(written);
  const last = key.slice(key.lastIndexOf('.') + 1);
  if (/^\p{N}/u.test(next)) return beforeNumber.has(last) || beforeName.has(last);
  if (beforeName.has(last)) return true;
  // «en su cuenta de X.»: a network, not an initial.
  const network = written === 'X' && /\b(?:de|en|por)\s+X$/u.test(before);
  const initial = !network && /^(?:\p{Lu}\.)*\p{Lu}$/u.test(written);
  if (initial && /^[\s\u00a0]*\p{Lu}\./u.test(after)) return true;
  return (initial || mayEnd.has(last) || key.includes('.')) && !isFunctionWord(foldLoosely(next));
}
