// The words of a sentence in the light of a question, by place.

import type { PassageIndex } from '../index/passage-index.ts';
import type { Meanings } from '../ranking/paragraph-reading.ts';
import { MEANT } from '../weights.ts';

/** The words of a sentence, by place: each with its key, its signs and the ideas that it expresses. */
export interface SentenceWords {
  readonly keys: readonly string[];
  readonly signs: readonly number[];
  readonly ideas: readonly (readonly number[])[];
}

const NOTHING: readonly number[] = [];

/** What the sentence with this number says. */
export function readSentenceWords(id: number, meanings: Meanings, index: PassageIndex): SentenceWords {
  const keys: string[] = [];
  const signs: number[] = [];
  const ideas: (readonly number[])[] = [];
  index.eachWord(id, (word, place, kinds) => {
    const meant = meanings.get(word);
    const sure = meant ? meant.filter(([, surely]) => surely >= MEANT).map(([idea]) => idea) : NOTHING;
    if (place < keys.length) ideas[place] = [...(ideas[place] ?? NOTHING), ...sure];
    else {
      keys.push(index.vocabulary.keyOf(word));
      signs.push(kinds);
      ideas.push(sure);
    }
  });
  return { keys, signs, ideas };
}
