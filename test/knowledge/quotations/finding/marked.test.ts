// Words between marks: what stands before them, and their shape.
import { describe, expect, it } from 'vitest';
import {
  beginsWithCapital,
  isSentence,
  TITLE_REACH,
  upToSpeech,
  wordBefore,
  wordCount,
  wordsOf,
} from '../../../../knowledge/quotations/finding/marked.ts';
import { markedIn } from '../marked-in.ts';

const wordsBeforeIn = (body: string) => markedIn(body).before.map(({ lower }) => lower);

describe('the words right before', () => {
  it('come nearest first, up to a mark or another stretch', () => {
    expect(wordsBeforeIn('Ayer leyó la novela «Marea».')).toEqual(['novela', 'la', 'leyó', 'ayer']);
    expect(wordsBeforeIn('Ayer, en la novela «Marea».')).toEqual(['novela', 'la', 'en']);
    expect(wordsBeforeIn('Ayer «Sur» y la novela «Marea».')).toEqual(['novela', 'la', 'y']);
    expect(wordsBeforeIn('Ayer: «Marea».')).toEqual([]);
  });

  it('are no more than a title may be away', () => {
    expect(wordsBeforeIn('Uno dos tres cuatro cinco seis siete ocho nueve diez «Marea».')).toHaveLength(
      TITLE_REACH + 1,
    );
  });

  it('begin with the one at a token, or with none', () => {
    const { tokens, at } = markedIn('Ayer leyó la NOVELA «Marea».').marked;
    expect([wordBefore(tokens, at), wordBefore(tokens, 0)]).toEqual(['novela', '']);
  });
});

describe('words up to a verb of saying', () => {
  const near = (body: string, reach = 7) =>
    upToSpeech(markedIn(body).before, reach).map(({ lower }) => lower);

  it.each([
    ['Ana dijo que la novela «Marea».', ['novela', 'la', 'que']],
    ['Ana tuvo la novela «Marea».', ['novela', 'la', 'tuvo', 'ana']],
    // What gives a name is no saying.
    ['Ana llamó novela «Marea».', ['novela', 'llamó', 'ana']],
  ])('leave out what stands before it: %s', (body, words) => {
    expect(near(body)).toEqual(words);
  });

  it('reach no further than asked', () => {
    expect(near('Ana tuvo la novela «Marea».', 2)).toEqual(['novela', 'la']);
  });
});

describe('the shape of the words', () => {
  it.each([
    ['Marea', true],
    ['18 de julio', true],
    ['marea', false],
    ['¿Marea?', false],
  ])('«%s» begins with a capital or a figure: %s', (text, is) => {
    expect(beginsWithCapital(text)).toBe(is);
  });

  it.each([
    ['¿Quién', true],
    ['¡Basta', true],
    ['Basta.', true],
    ['Basta…', true],
    ['Basta', false],
    ['Sr. Basta', false],
  ])('«%s» is a sentence: %s', (text, is) => {
    expect(isSentence(text)).toBe(is);
  });

  it('is counted and compared word by word', () => {
    expect([wordCount('La Casa  quieta'), wordsOf('La Casa  quieta')]).toEqual([3, ['la', 'casa', 'quieta']]);
    expect(wordCount('ab '.repeat(500).trim())).toBeLessThan(100);
  });
});
