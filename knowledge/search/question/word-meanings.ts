// The words of the passages that may express a word of the question, each with how surely it does.
import type { Lexicon } from '../../spanish/lexicon.ts';
import { isWeakWord } from '../../spanish/words.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { CLOSENESS, COMMONER, EXACT } from '../weights.ts';

/** Word of the vocabulary → how surely it expresses the one typed, 0 to 1. */
export type WordMeanings = Map<number, number>;

/** `key` is the word as understood, `written` as it stands in the question; `asEnglish` adds translations. */
export function wordMeanings(
  key: string,
  written: string,
  asEnglish: boolean,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): WordMeanings {
  const meanings: WordMeanings = new Map();
  const add = (id: number | undefined, closeness: number): void => raise(meanings, id, closeness);
  add(vocabulary.idOf(key), CLOSENESS.same);
  const meant = lexicon.accented(written) ?? written;
  for (const id of vocabulary.family(meant)) add(id, CLOSENESS.stem);
  for (const id of vocabulary.kin(meant)) add(id, CLOSENESS.kin);
  for (const related of lexicon.related(key, asEnglish)) {
    add(vocabulary.idOf(related.key), related.closeness);
    for (const id of vocabulary.family(related.key)) add(id, related.closeness * CLOSENESS.stem);
  }
  const kinds = lexicon.kinds(key, asEnglish);
  for (const kind of kinds.keys) add(vocabulary.idOf(kind), kinds.closeness);
  addImplied(meanings, vocabulary);
  temper(meanings, vocabulary);
  if (meanings.size > 0 || lexicon.knows(key) || isWeakWord(key)) return meanings;
  addSlips(meanings, key, vocabulary);
  return meanings;
}

/**
 * Takes from each idea the words that express another idea of the question more surely, unless they are its own: in
 * «¿qué obra hizo?» a work is no sign of doing, which needs one of its own.
 */
export function partMeanings(ideas: readonly WordMeanings[]): void {
  const surest: WordMeanings = new Map();
  for (const meanings of ideas) for (const [id, closeness] of meanings) raise(surest, id, closeness);
  for (const meanings of ideas)
    for (const [id, closeness] of meanings)
      if (closeness < EXACT && closeness < (surest.get(id) ?? 0)) meanings.delete(id);
}

/** Raises a meaning to `closeness`. */
export function raise(meanings: WordMeanings, id: number | undefined, closeness: number): void {
  if (id !== undefined && (meanings.get(id) ?? 0) < closeness) meanings.set(id, closeness);
}

function addImplied(meanings: WordMeanings, vocabulary: Vocabulary): void {
  for (const [id, closeness] of [...meanings])
    raise(meanings, vocabulary.impliedOf(id), closeness * CLOSENESS.implied);
}

function addSlips(meanings: WordMeanings, key: string, vocabulary: Vocabulary): void {
  for (const { id, closeness } of vocabulary.similar(key)) {
    raise(meanings, id, closeness * CLOSENESS.typo);
    for (const kin of vocabulary.family(vocabulary.keyOf(id)))
      raise(meanings, kin, closeness * CLOSENESS.typo * CLOSENESS.stem);
  }
  addImplied(meanings, vocabulary);
}

/** What is not the word itself and commoner than it stands where the word does not, mostly in another sense: it counts less. */
function temper(meanings: WordMeanings, vocabulary: Vocabulary): void {
  let own = 0;
  for (const [id, closeness] of meanings) if (closeness >= EXACT) own += vocabulary.countOf(id);
  if (own === 0) return;
  for (const [id, closeness] of meanings) {
    const rarer = own / vocabulary.countOf(id);
    if (closeness < EXACT && rarer < 1) meanings.set(id, closeness * rarer ** COMMONER);
  }
}
