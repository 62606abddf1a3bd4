import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../../knowledge/search/index/vocabulary.ts';
import { partMeanings, wordMeanings } from '../../../../knowledge/search/question/word-meanings.ts';
import { EXACT } from '../../../../knowledge/search/weights.ts';
import { spanishLexicon } from '../../../../knowledge/spanish/lexicon.ts';

/** How surely each of these words expresses the first, in passages of one word each. */
function expressing(word: string, passages: readonly string[]): ReadonlyMap<string, number> {
  const vocabulary = new Vocabulary();
  for (const [passage, key] of passages.entries()) vocabulary.add(key, key, passage);
  const meanings = wordMeanings(word, word, false, vocabulary, spanishLexicon);
  return new Map([...meanings].map(([id, closeness]) => [vocabulary.keyOf(id), closeness]));
}

const times = (count: number, word: string) => Array.from({ length: count }, () => word);

describe('what may express a word', () => {
  it('counts the less the commoner it is than the word itself', () => {
    const seldom = expressing('firmar', ['firmaron', 'suscribieron']).get('suscribieron') ?? 0;
    const often = expressing('firmar', ['firmaron', ...times(4, 'suscribieron')]).get('suscribieron') ?? 0;
    const oftener = expressing('firmar', ['firmaron', ...times(9, 'suscribieron')]).get('suscribieron') ?? 0;
    expect(seldom).toBeGreaterThan(often);
    expect(often).toBeGreaterThan(oftener);
    expect(oftener).toBeGreaterThan(0);
  });

  it('counts as it is where it is no commoner, or where nothing has the word itself', () => {
    const alone = expressing('firmar', times(9, 'suscribieron')).get('suscribieron');
    const rarer = expressing('firmar', [...times(9, 'firmaron'), 'suscribieron']).get('suscribieron');
    expect(alone).toBe(rarer);
  });

  it('counts as the word itself in any form of it, however common', () => {
    expect(expressing('firmar', ['firmar', ...times(9, 'firmaron')]).get('firmaron')).toBeGreaterThanOrEqual(
      EXACT,
    );
  });
});

describe('the ideas of one question', () => {
  it('are not expressed by what expresses another more surely, but for their own words', () => {
    const [work, doing] = [new Map([[7, 1]]), new Map([[7, 0.3]])];
    const [same, form] = [new Map([[8, 1]]), new Map([[8, EXACT]])];
    partMeanings([work, doing, same, form]);
    expect([work.get(7), doing.get(7)]).toEqual([1, undefined]);
    expect([same.get(8), form.get(8)]).toEqual([1, EXACT]);
  });

  it('share what expresses them as surely', () => {
    const [one, other] = [new Map([[7, 0.4]]), new Map([[7, 0.4]])];
    partMeanings([one, other]);
    expect([one.get(7), other.get(7)]).toEqual([0.4, 0.4]);
  });
});
