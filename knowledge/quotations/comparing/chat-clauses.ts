// The clauses around a quotation that are set apart from it by a mark: whether each is only talk about it.
import { chatOf } from '../../spanish/chatting.ts';
import { CHAT } from './around-quotation.ts';
import asking from './asking.json' with { type: 'json' };
import { alternatives, clitics, INNER, it, nothingBut, verb } from './asking.ts';
import { fillers, tails } from './chat-around.ts';
import clauses from './chat-clauses.json' with { type: 'json' };

/** A clause of a masked text, and the marks that close it. */
export interface Clause {
  readonly text: string;
  readonly closed: string;
}

/** What parts two clauses: marks, pictures, lines. Brackets and marks of quotation part nothing. */
const PARTING = /[,.;:?!…\n()\u2190-\u21ff>]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Mn}/u;
/** So strong a mark that a few words behind it are a sentence of whoever asks. */
const STRONG = /[?!\n]|\p{Extended_Pictographic}/u;
const ENDED = new RegExp(`${STRONG.source}|[.…]`, 'u');
/** Words of a comment. */
const MOST_COMMENT = 3;

const CHATTING = nothingBut(CHAT);
/** Laughter parts clauses as a mark does. */
const LAUGHTER_OR_PICTURES = new RegExp(
  `(?<![${INNER}])(?:(?:ja|je|ji|jo|ha|js){2,}[js]?|ja+|xd+|lo+l|lmao|${alternatives(clauses.exclaimed)})(?![${INNER}])|[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}\ufe0f\u200d]+`,
  'gu',
);
const SOUNDS = nothingBut('(?:uf+|ay+|ah+|eh+|mmm+|no|si|sip|nop|aja|claro|obvio|seguro|ya|pues|vale|ok)');
const has = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![${INNER}])(?:${alternatives(words)})(?![${INNER}])`, 'u');
const begins = (words: readonly string[]): RegExp =>
  new RegExp(`^[^${INNER}]*(?:${alternatives(words)})(?![${INNER}])`, 'u');
const TELLING = has(clauses.telling);
const OWN = has(clauses.own);
const ASKS = begins(clauses.asks);
const ASKS_TOO = new RegExp(`^[^${INNER}]*(?:y|o|pero) (?:${alternatives(clauses.asks)})(?![${INNER}])`, 'u');
const JOINS = begins(clauses.joins);
const COMMENTS = begins(clauses.comments);
const TURNS = has([...asking.turning, ...asking.doubting]);
/** Lo dijo la jueza, eso lo puso el tribunal: who said it. */
const SAYS_IT = new RegExp(`^[^${INNER}]*(?:${it} )?(?:lo|asi|eso) ${clitics}${verb}(?![${INNER}])`, 'u');

/** Qué ternura; tan lindo. */
const EXCLAIMS = new RegExp(`^[^${INNER}]*(?:que|q|tan|muy) [${INNER}]+(?: [${INNER}]+)?[^${INNER}]*$`, 'u');

/** En la carta, ¿cierto? */
const ENDS_IN_TAG = new RegExp(`(?<![${INNER}])(?:${alternatives(chatOf(['tags']))})[^${INNER}]*$`, 'u');
const SURE = nothingBut(`(?:${alternatives([...fillers, ...tails])})`);

/**
 * Whether a clause beside a part of a quotation surely is talk, where more was printed: «cuando ganaba, nadie me llamaba
 * pionera» may have other words in the stead of those.
 */
export function isSurelyTalk({ text, closed }: Clause): boolean {
  if (SURE.test(text) || SAYS_IT.test(text)) return true;
  return closed.includes('?') && (!JOINS.test(text) || ENDS_IN_TAG.test(text));
}

/** Whether the clause begins as a question does. */
export function isAsking({ text }: Clause): boolean {
  return ASKS.test(text);
}

/** The text with laughter and pictures as ends of lines, which part clauses as strongly; as long as it was. */
export function partedByLaughter(masked: string): string {
  return masked.replace(LAUGHTER_OR_PICTURES, (found) => '\n'.repeat(found.length));
}

/** The clauses of a stretch of masked text, in order; the last is not closed. */
export function clausesOf(masked: string): Clause[] {
  const found: Clause[] = [];
  let [text, closed] = ['', ''];
  for (const character of partedByLaughter(masked)) {
    if (PARTING.test(character)) closed += character;
    else if (closed !== '' && character !== ' ') {
      found.push({ text, closed });
      [text, closed] = [character, ''];
    } else if (closed === '') text += character;
  }
  return [...found, { text, closed }];
}

/** What a clause that a mark parts from a quotation is to it: talk about it, a word on it, or part of what was said. */
export type Talk = 'asks' | 'comments' | 'says';

/** `after`: the mark before the clause. */
export function talkOf(clause: Clause, after: string): Talk {
  if (isTalk(clause, after)) return 'asks';
  const { text } = clause;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return 'comments';
  if (TURNS.test(text) || words.length > MOST_COMMENT) return 'says';
  if (ENDED.test(after) && EXCLAIMS.test(text)) return 'comments';
  return COMMENTS.test(text) || (STRONG.test(after) && !JOINS.test(text)) ? 'comments' : 'says';
}

function isTalk({ text, closed }: Clause, after: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (CHATTING.test(text) || SOUNDS.test(text) || SAYS_IT.test(text)) return true;
  if (ASKS.test(text) || ASKS_TOO.test(text)) return true;
  const isQuestion = closed.includes('?');
  if (isQuestion && /^[^\p{L}]*(?:o|que|a|de|en|si) /u.test(text)) return true;
  if (ENDED.test(after) && OWN.test(text)) return true;
  if (JOINS.test(text)) return TELLING.test(text) && ENDED.test(after);
  return TELLING.test(text) || isQuestion;
}
