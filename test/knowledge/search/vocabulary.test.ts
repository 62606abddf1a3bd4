import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../knowledge/search/vocabulary.ts';

function vocabularyOf(...passages: readonly string[][]): Vocabulary {
  const vocabulary = new Vocabulary();
  passages.forEach((words, passage) => {
    for (const word of words) vocabulary.add(word, word, passage);
  });
  return vocabulary;
}

const vocabulary = vocabularyOf(
  ['firmaron', 'tratado', 'tratado'],
  ['firma', 'municiones'],
  ['tratado', 'municiones', 'paz'],
);
const keysOf = (ids: readonly number[]) => ids.map((id) => vocabulary.keyOf(id));

describe('a vocabulary', () => {
  it('knows in which passages each word stands, once each and in order', () => {
    const passagesOf = (key: string) => vocabulary.passagesOf(vocabulary.idOf(key) ?? -1);
    expect(passagesOf('tratado')).toEqual([0, 2]);
    expect(passagesOf('municiones')).toEqual([1, 2]);
    expect(passagesOf('paz')).toEqual([2]);
  });

  it('gives each word a number and takes it back', () => {
    for (const key of ['firmaron', 'tratado', 'firma', 'municiones', 'paz'])
      expect(vocabulary.keyOf(vocabulary.idOf(key) ?? -1)).toBe(key);
  });

  it('has nothing of a word that stands nowhere', () => {
    expect(vocabulary.idOf('guerra')).toBeUndefined();
    expect(vocabulary.keyOf(99)).toBe('');
    expect(vocabulary.passagesOf(99)).toEqual([]);
  });

  it('knows the forms of one word, whether or not the form itself stands anywhere', () => {
    expect(keysOf(vocabulary.family('firmar')).sort()).toEqual(['firma', 'firmaron']);
    expect(keysOf(vocabulary.family('tratados'))).toEqual(['tratado']);
    expect(vocabulary.family('zanahoria')).toEqual([]);
  });

  it('knows what a mistyped word may mean', () => {
    expect(keysOf(vocabulary.similar('munciones').map(({ id }) => id))).toEqual(['municiones']);
    expect(vocabulary.similar('zanahoria')).toEqual([]);
  });
});
