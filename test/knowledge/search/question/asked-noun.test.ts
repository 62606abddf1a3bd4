import { describe, expect, it } from 'vitest';
import { askedNoun } from '../../../../knowledge/search/question/asked-noun.ts';
import data from '../../../../knowledge/search/question/asked-nouns.json' with { type: 'json' };
import { foldLoosely } from '../../../../knowledge/spanish/fold.ts';
import { wordsOf } from '../../../../knowledge/spanish/words.ts';

/** The noun and its kind, the asking words being the first so many. */
function noun(text: string, asking = 1) {
  const keys = wordsOf(text).map(({ key }) => key);
  const found = askedNoun(keys, asking);
  return found && [keys[found.at], found.kind];
}

describe('the noun that a question asks for one of', () => {
  it.each<[string, string, string | undefined]>([
    ['¿Qué jugador marcó?', 'jugador', 'who'],
    ['¿Qué jugadoras marcaron?', 'jugadoras', 'who'],
    ['¿Cuál es la altura del faro?', 'altura', 'measure'],
    ['¿Cuáles fueron las dos ciudades?', 'ciudades', 'where'],
    ['¿Cuál es el nombre de la empresa?', 'empresa', 'named'],
    ['¿Qué siglo empezaba?', 'siglo', 'when'],
    ['¿Qué pasó ayer?', 'paso', undefined],
  ])('in «%s» is «%s», which asks for %s', (text, word, kind) => {
    expect(noun(text)).toEqual([word, kind]);
  });

  it('asks for no name where there are several: they may be told without one', () => {
    expect(noun('¿Qué empresas cerraron?')).toEqual(['empresas', undefined]);
  });

  it('is not there where nothing follows the asking words', () => {
    expect(noun('¿Qué?')).toBeUndefined();
    expect(noun('¿Cuál es la?')).toBeUndefined();
  });
});

describe('the nouns that are asked for', () => {
  it('are folded single words, none twice in a list', () => {
    for (const list of [data.skipped, data.emptied, ...Object.values(data.nouns)]) {
      expect(new Set(list).size).toBe(list.length);
      for (const word of list) expect([word, foldLoosely(word)]).toEqual([word, word.split(' ')[0]]);
    }
  });
});
