// What the words of a phrase tell of whoever it names: number, gender, a bare noun.

import { isEpicene, isFeminineWord, isMasculineWord, isPluralWord } from '../../spanish/grammar.ts';
import { isPlural, type Phrase } from '../sentences/phrase.ts';
import type { Speaker } from './speaker.ts';

/** What the words of a phrase tell of whoever it names, before anybody knows the name. */
export function traits(phrase: Phrase): Speaker {
  const word = phrase.pronoun ?? phrase.determiner ?? '';
  const epicene = isEpicene(phrase.common[0] ?? '');
  const gender =
    !epicene && isFeminineWord(word) ? 'feminine' : !epicene && isMasculineWord(word) ? 'masculine' : null;
  // With every property that a speaker has: to copy an object and add to it takes a hundred times as long.
  return {
    name: null,
    way: 'none',
    plural: isPluralWord(word) || word === 'ellos' || word === 'ellas' || isPlural(phrase),
    gender,
    somebody: true,
    person: phrase.pronoun !== null,
    group: false,
    generic: false,
    noun: phrase.common[0] ?? '',
  };
}
