import { describe, expect, it } from 'vitest';
import { linkingWords } from '../../../../knowledge/search/question/linking-words.ts';
import { wordsOf } from '../../../../knowledge/spanish/words.ts';
import { read } from '../indexed.ts';

const linking = (text: string, from = 0) => {
  const words = wordsOf(text);
  return [...linkingWords(text, words, from)].map((at) => words[at]?.key);
};

describe('an asking word without its accent', () => {
  it.each<[string, string[]]>([
    ['¿Aceptó la fábrica que mediaran?', ['que']],
    ['¿Hubo baile cuando llegó?', ['cuando']],
    ['¿Sabían los chicos quien era?', ['quien']],
    ['dime qué barco es el que se hundió', ['que']],
  ])('only joins clauses in «%s»', (text, words) => {
    expect(linking(text)).toEqual(words);
  });

  it.each([
    '¿Que firmaron?',
    '¿A que hora llegó?',
    '¿Y cuando llegó?',
    'acepto la fabrica que mediaran',
    'oye que firmaron al final',
  ])('may ask in «%s»', (text) => {
    expect(linking(text)).toEqual([]);
  });

  it('only joins clauses before «¿»', () => {
    expect(linking('Cuando llega el frío, ¿se cierra el faro?', 4)).toEqual(['cuando']);
  });

  it('leaves a question without any other without a kind', () => {
    expect(read('¿Aceptó la fábrica que el municipio mediara?').asked.kind).toBe('other');
    expect(read('¿Hubo baile cuando llegó?').asked.kind).toBe('other');
    expect(read('¿Quién dijo que lo firmaron?').asked.kind).toBe('who');
    expect(read('Cuando llega el frío, ¿se cierra el faro?').asked.kind).toBe('other');
  });
});
