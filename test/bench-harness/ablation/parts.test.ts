// What can be taken away from the search.
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../knowledge/search/ranking/features.ts';
import { articleOf } from '../../articles.ts';
import { BUILT_PARTS, FEATURE_GROUPS } from '../../bench/ablation/parts.ts';
import { rankerOf, WHOLE } from '../../bench/learning/ranker.ts';

/** How surely the first sentence of these expresses the question, without a part where one is named. */
function expressed(question: string, sentence: string, without?: string): number {
  const parts = BUILT_PARTS.find(({ name }) => name === without)?.without() ?? WHOLE;
  const { ranking } = rankerOf([articleOf(sentence, 'Llovió.')], parts)(question);
  return Math.max(0, ...(ranking.candidates[0]?.inSentence ?? []));
}

describe('the parts of the search', () => {
  it('are all features, in one group each, but for the one without which nothing ranks', () => {
    const grouped = FEATURE_GROUPS.flatMap(({ features }) => features);
    expect([...grouped, 'own'].sort()).toEqual([...FEATURES].sort());
  });

  it('have a name each', () => {
    const names = [...FEATURE_GROUPS, ...BUILT_PARTS].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['lexicon: english', 'what about the treaty', 'Hubo un tratado.'],
    ['lexicon: synonyms', 'rubricar', 'Ayer firmaron.'],
    ['lexicon: places', 'rusos', 'Habló Rusia.'],
    ['lexicon: acronyms', 'ONU', 'Hablaron las Naciones Unidas.'],
    ['lexicon, all of it', 'what about the treaty', 'Hubo un tratado.'],
    ['irregular forms', 'caber', 'No cupo nadie.'],
    ['chat spellings', 'pdta', 'Habló la presidenta.'],
    ['typos (Fuse.js)', 'trtado', 'Hubo un tratado.'],
  ])('%s: without it, «%s» does not find «%s»', (part, question, sentence) => {
    expect(expressed(question, sentence)).toBeGreaterThan(0);
    expect(expressed(question, sentence, part)).toBe(0);
  });
});
