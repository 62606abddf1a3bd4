import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../../knowledge/search/index/vocabulary.ts';
import { stemsOf } from '../../../../knowledge/spanish/stem.ts';

function vocabularyOf(...passages: readonly string[][]): Vocabulary {
  const vocabulary = new Vocabulary();
  passages.forEach((words, passage) => {
    for (const word of words) vocabulary.add(word, word, passage);
  });
  return vocabulary;
}

const passages = [
  ['firmaron', 'el', 'tratado', 'tratado'],
  ['firma', 'municiones', 'defensor'],
  ['tratado', 'de', 'municiones', 'paz'],
];
const vocabulary = vocabularyOf(...passages);
const keysOf = (ids: readonly number[], of = vocabulary) => ids.map((id) => of.keyOf(id)).sort();
const passagesOf = (key: string, of = vocabulary) => [...of.passagesOf(of.numberOf(key) ?? -1)];

describe('a vocabulary', () => {
  it('knows in which passages each word stands, once each and in order', () => {
    expect(passagesOf('tratado')).toEqual([0, 2]);
    expect(passagesOf('municiones')).toEqual([1, 2]);
    expect(passagesOf('paz')).toEqual([2]);
  });

  it('gives each word a number and takes it back', () => {
    for (const key of ['firmaron', 'tratado', 'firma', 'municiones', 'paz'])
      expect(vocabulary.keyOf(vocabulary.idOf(key) ?? -1)).toBe(key);
  });

  it('numbers a word that only holds a sentence together, and never looks for it', () => {
    const id = vocabulary.numberOf('el');
    expect(vocabulary.keyOf(id ?? -1)).toBe('el');
    expect(vocabulary.isSearched(id ?? -1)).toBe(false);
    expect(vocabulary.isSearched(vocabulary.idOf('paz') ?? -1)).toBe(true);
    expect(vocabulary.idOf('el')).toBeUndefined();
    expect(passagesOf('el')).toEqual([]);
  });

  it('has nothing of a word that stands nowhere', () => {
    expect(vocabulary.idOf('guerra')).toBeUndefined();
    expect(vocabulary.numberOf('guerra')).toBeUndefined();
    expect(vocabulary.keyOf(99)).toBe('');
    expect([...vocabulary.passagesOf(99)]).toEqual([]);
    expect(vocabulary.isSearched(99)).toBe(false);
  });

  it('knows the forms of one word, whether or not the form itself stands anywhere', () => {
    expect(keysOf(vocabulary.family('firmar'))).toEqual(['firma', 'firmaron']);
    expect(keysOf(vocabulary.family('tratados'))).toEqual(['tratado']);
    expect(vocabulary.family('zanahoria')).toEqual([]);
    expect(keysOf(vocabulary.withStems([...stemsOf('firmar'), ...stemsOf('paz')]))).toEqual([
      'firma',
      'firmaron',
      'paz',
    ]);
  });

  it('knows the kin of a word, whose stem only begins alike, apart from its family', () => {
    expect(keysOf(vocabulary.kin('defensa'))).toEqual(['defensor']);
    expect(vocabulary.family('defensa')).toEqual([]);
    expect(vocabulary.kin('tratado')).toEqual([]);
    expect(vocabularyOf(['defenestración']).kin('defensa')).toEqual([]);
    expect(vocabulary.kin('zanahoria')).toEqual([]);
  });

  it('knows what a mistyped word may mean', () => {
    expect(keysOf(vocabulary.similar('munciones').map(({ id }) => id))).toEqual(['municiones']);
    expect(vocabulary.similar('zanahoria')).toEqual([]);
  });

  it('knows it anew once a word has come or gone', () => {
    const changing = vocabularyOf(...passages);
    const meant = () =>
      keysOf(
        changing.similar('munciones').map(({ id }) => id),
        changing,
      );
    expect(meant()).toEqual(['municiones']);
    const funciones = changing.add('funciones', 'funciones', 3);
    expect(meant()).toEqual(['funciones', 'municiones']);
    changing.remove(funciones, 3, 4);
    expect(meant()).toEqual(['municiones']);
  });
});

describe('a word removed from its passages', () => {
  const shrunk = vocabularyOf(...passages);
  for (const key of new Set(passages[1])) shrunk.remove(shrunk.numberOf(key) ?? -1, 1, 2);

  it('stands in the others still', () => {
    expect(passagesOf('municiones', shrunk)).toEqual([2]);
    expect(passagesOf('tratado', shrunk)).toEqual([0, 2]);
  });

  it('is not found in any way when it stands nowhere else', () => {
    expect(shrunk.idOf('firma')).toBeUndefined();
    expect(keysOf(shrunk.family('firmar'), shrunk)).toEqual(['firmaron']);
    expect(shrunk.kin('defensa')).toEqual([]);
    expect(shrunk.similar('defesnor')).toEqual([]);
  });

  it('has its old number again when it comes back', () => {
    const back = vocabularyOf(...passages);
    const number = back.numberOf('defensor');
    back.remove(number ?? -1, 0, 3);
    expect(back.add('defensor', 'defensor', 3)).toBe(number);
    expect(passagesOf('defensor', back)).toEqual([3]);
    expect(keysOf(back.kin('defensa'), back)).toEqual(['defensor']);
  });
});
