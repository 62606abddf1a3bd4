// Proper names and nicknames between marks: la empresa «X» · Anselmo Fraga, «el Faneca».

import { isDeterminer, isFiniteVerb, isGroupNoun, isPreposition } from '../../spanish/grammar.ts';
import type { People } from '../people/people.ts';
import type { PhraseReader } from '../sentences/phrase-reader.ts';
import { isMark, type Token, type WordToken, wordAt } from '../text/tokens.ts';
import { speechForm } from '../words/speech-verbs.ts';
import { isNameNoun, isSayingNoun } from '../words/term-words.ts';
import { beginsWithCapital, isSentence, LONGEST_NAME, type Marked, wordCount, wordsOf } from './marked.ts';

const NAME_REACH = 2;

/** la empresa «Aguas del Sur»: short, with a capital, after a noun for what has a name or amid a clause. */
export function isProperName({ tokens, at, text }: Marked, before: readonly WordToken[]): boolean {
  const nearest = before[0];
  if (!nearest || isSentence(text)) return false;
  // La voz de «Don Tornillo».
  if (/^(?:Don|Doña) \p{Lu}[\p{L}\p{M}]+$/u.test(text)) return true;
  const short = wordCount(text) <= LONGEST_NAME;
  const named = before.slice(0, NAME_REACH).findIndex(({ lower }) => isNameNoun(lower));
  const adjective =
    !isPreposition(nearest.lower) && !isDeterminer(nearest.lower) && !isFiniteVerb(nearest.lower);
  const adjacent = named === 0 || (named === 1 && adjective);
  if (adjacent && short && (beginsWithCapital(text) || (named === 0 && isBareName(before, text))))
    return true;
  return short && beginsWithCapital(text) && leadsToName(tokens, at, before);
}

/** El perro «canelo»: one word; but not what a body is asked for: pidió al club «respeto». */
function isBareName(before: readonly WordToken[], text: string): boolean {
  const [nearest] = before;
  const asked =
    nearest !== undefined &&
    isGroupNoun(nearest.lower) &&
    before.slice(0, ASKED_WITHIN).some(({ lower }) => speechForm(lower, false)?.mood === 'finite');
  return wordCount(text) === 1 && !asked;
}

/** Words from what is asked for back to the verb, the body between. */
const ASKED_WITHIN = 5;

/** A capital amid a clause, after a noun, a determiner or a preposition: whoever is quoted in part begins in lower case. */
function leadsToName(tokens: readonly Token[], at: number, before: readonly WordToken[]): boolean {
  const [nearest, second] = before;
  if (!nearest || ['que', 'un', 'una', 'como'].includes(nearest.lower)) return false;
  if (before.slice(0, 4).some(({ lower }) => isSayingNoun(lower))) return false;
  if (speechForm(nearest.lower, false) !== undefined || isNamedVerbBefore(second)) return false;
  if (before.some(({ lower }) => speechForm(lower, false)?.stance === 'judged')) return false;
  return tokens[at + 1] !== undefined;
}

function isNamedVerbBefore(word: WordToken | undefined): boolean {
  return word !== undefined && speechForm(word.lower, false) !== undefined;
}

/** An alias of the front matter, or a short name set beside a person's: Anselmo Fraga, «el Faneca», · Ana «la Roja» Ruiz. */
export function isNickname({ tokens, at, text }: Marked, people: People, reader: PhraseReader): boolean {
  if (wordCount(text) > LONGEST_NAME || isSentence(text)) return false;
  const alias = people.byOtherName(text);
  if (alias && /\p{Lu}/u.test(text)) return true;
  if (wordsOf(text).some((word) => isFiniteVerb(word))) return false;
  const comma = isMark(tokens[at - 1], ',', '(');
  if (!reader.isName(tokens, comma ? at - 2 : at - 1)) return false;
  if (!comma) return reader.isName(tokens, at + 1);
  // «don Chon» para sus vecinos
  const closed = isMark(tokens[at + 1], ',', ')', '.') || wordAt(tokens, at + 1)?.lower === 'para';
  if (comma && isOfSource(tokens, at, text)) return false;
  return closed && /^(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as)\s|^\p{Lu}/u.test(text) && !goesOnSpeaking(tokens, at);
}

/** Es, según la jueza Ana Ruiz, «la llave de la causa»: what she calls it. */
function isOfSource(tokens: readonly Token[], at: number, text: string): boolean {
  if (!/^\p{Ll}/u.test(text) || wordCount(text) < 3) return false;
  return Array.from({ length: SOURCE }, (_, step) => wordAt(tokens, at - 2 - step)?.lower).includes('según');
}

/** Tokens of a source before the comma. */
const SOURCE = 8;

/** Tokens of an attribution between two parts of a quotation. */
const ATTRIBUTION = 12;

/** «A», dijo Ana Ruiz, «La casa arde»: the name belongs to an attribution. */
function goesOnSpeaking(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - ATTRIBUTION), at).some(({ kind }) => kind === 'stretch');
}
