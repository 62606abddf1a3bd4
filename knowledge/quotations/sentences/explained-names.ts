// A word at the start of a line that no list has as a name, with what it is beside it: Hidrolago, la empresa estatal, … · Andrii, soldador, ….
import { fold } from '../../spanish/fold.ts';
import { isFiniteVerb, isPersonInPlural, isPersonNoun } from '../../spanish/grammar.ts';
import { isListedWord } from '../../spanish/word-list.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';
import { speechForm } from '../words/speech-verbs.ts';
import { ageLength } from './age.ts';

/** Whether what stands beside the word at `index` tells that it is a name. */
export function isExplainedName(tokens: readonly Token[], index: number): boolean {
  return isApposedTo(tokens, index) || isTold(tokens, index);
}

/** Tokens between the commas. */
const LONGEST_APPOSITION = 12;

/** Hidrolago, la empresa estatal, achaca la falla a…: a word with what it is between commas, and its verb. */
function isApposedTo(tokens: readonly Token[], index: number): boolean {
  if (!isMark(tokens[index + 1], ',') || !/^(?:el|la|una?)$/u.test(wordAt(tokens, index + 2)?.lower ?? ''))
    return false;
  // Fedecámaras, but not «Vecinos».
  const name = wordAt(tokens, index)?.lower ?? '';
  if (/(?:mente|[ai]d[oa]s?|ntes?)$/u.test(name) || isPersonInPlural(name)) return false;
  for (let at = index + 3; at < index + 3 + LONGEST_APPOSITION; at += 1) {
    if (!isMark(tokens[at], ',')) {
      if (wordAt(tokens, at) === undefined) return false;
      continue;
    }
    const verb = wordAt(tokens, at + 1)?.lower ?? '';
    return isFiniteVerb(verb) || speechForm(verb, false)?.mood === 'finite';
  }
  return false;
}

/** Andrii, soldador en Huesca, carga; Adérito, de ochenta y dos años, ha perdido: a word that is none of the language, with a trade or an age. */
function isTold(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)?.lower ?? '';
  if (!isMark(tokens[index + 1], ',') || isListedWord(fold(word)) || isPersonInPlural(word)) return false;
  const next = wordAt(tokens, index + 2);
  if (!next || next.capital) return false;
  if (next.lower === 'de') return ageLength(tokens, index + 3) > 0;
  return isPersonNoun(next.lower) && !isPersonInPlural(next.lower);
}
