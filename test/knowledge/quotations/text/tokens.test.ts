// An article as words, marks and stretches, line by line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../../knowledge/quotations/text/stretches.ts';
import { isMark, linesOf, type Token, wordAt } from '../../../../knowledge/quotations/text/tokens.ts';
import { articleOf } from '../article-of.ts';

function linesIn(text: string): (readonly Token[])[] {
  const article = articleOf(text);
  return linesOf(article.body, article.paragraphs, stretchesOf(article)).map(({ tokens }) => tokens);
}

/** Each token as it is written; a stretch as its number. */
const written = (text: string, tokens: readonly Token[]) =>
  tokens.map((token) =>
    token.kind === 'stretch'
      ? token.stretch
      : token.kind === 'mark'
        ? token.text
        : articleOf(text).body.slice(token.start, token.end),
  );

const tokensIn = (text: string) => linesIn(text).flatMap((tokens) => written(text, tokens));

describe('the words of a line', () => {
  it.each([
    ['Ana habló, y calló.', ['Ana', 'habló', ',', 'y', 'calló', '.']],
    ['O’Higgins y AVA-Asaja', ['O’Higgins', 'y', 'AVA-Asaja']],
    ['Son 1.294,5 a las 10:30 del 2-1', ['Son', '1.294,5', 'a', 'las', '10:30', 'del', '2-1']],
    ['Se fue... y volvió', ['Se', 'fue', '...', 'y', 'volvió']],
    ['Ana . y Luis', ['Ana', '.', 'y', 'Luis']],
    ['Vino: 3, no 4', ['Vino', ':', '3', ',', 'no', '4']],
    ['“Uno,” dijo', [0, ',', 'dijo']],
    ['“Uno”, dijo', [0, ',', 'dijo']],
    ['Un " suelto y otro »', ['Un', 'suelto', 'y', 'otro']],
  ])('are parted from marks: %s', (text, tokens) => {
    expect(tokensIn(text)).toEqual(tokens);
  });

  it('are in lower case with accents, and know how they are written', () => {
    const [tokens = []] = linesIn('La UGT y AVA-Asaja piden más a Ángela Étnica'.normalize('NFD'));
    const words = tokens.flatMap((token) => (token.kind === 'word' ? [token] : []));
    expect(words.map(({ lower }) => lower)).toEqual([
      ...['la', 'ugt', 'y', 'ava-asaja', 'piden', 'más', 'a', 'ángela', 'étnica'],
    ]);
    expect(words.filter(({ capital }) => capital).map(({ lower }) => lower)).toEqual([
      ...['la', 'ugt', 'ava-asaja', 'ángela', 'étnica'],
    ]);
    expect(words.filter(({ acronym }) => acronym).map(({ lower }) => lower)).toEqual(['ugt', 'ava-asaja']);
  });

  it('are acronyms of two to six letters', () => {
    const [tokens = []] = linesIn('Y A UE EEUUAA EEUUAAX Ue');
    expect(tokens.flatMap((token) => (token.kind === 'word' && token.acronym ? [token.lower] : []))).toEqual([
      'ue',
      'eeuuaa',
    ]);
  });

  it('have the stop of an abbreviation as their own, but not the one that ends the line', () => {
    const text = 'La Dra. Ruiz citó el art. 7 a Luis.';
    const [tokens = []] = linesIn(text);
    expect(written(text, tokens)).toEqual([
      'La',
      'Dra.',
      'Ruiz',
      'citó',
      'el',
      'art.',
      '7',
      'a',
      'Luis',
      '.',
    ]);
    expect(
      tokens.flatMap((token) => (token.kind === 'word' && token.abbreviated ? [token.lower] : [])),
    ).toEqual(['dra', 'art']);
  });
});

describe('a line', () => {
  it('is a sentence of the narration, whatever sentences are said in it', () => {
    const text = 'Ana dijo: «Uno. Dos. Tres» y calló. Luis no.\n\nOtra «cosa».';
    expect(linesIn(text).map((tokens) => written(text, tokens))).toEqual([
      ['Ana', 'dijo', ':', 0, 'y', 'calló', '.'],
      ['Luis', 'no', '.'],
      ['Otra', 1, '.'],
    ]);
  });

  it('begins with what is said, where that begins its sentence', () => {
    const text = 'Ana calló. «Uno. Dos», dijo. Y más.';
    expect(linesIn(text).map((tokens) => written(text, tokens))).toEqual([
      ['Ana', 'calló', '.'],
      [0, ',', 'dijo', '.'],
      ['Y', 'más', '.'],
    ]);
  });

  it('has no dateline in the first paragraph of the article', () => {
    expect(tokensIn('LUGO.– Ana habló.\n\nLUGO.– Ana calló.')).toEqual([
      ...['Ana', 'habló', '.'],
      ...['LUGO.', '–', 'Ana', 'calló', '.'],
    ]);
  });

  it('knows its paragraph', () => {
    const article = articleOf('Uno. Dos.\n\nTres.');
    const lines = linesOf(article.body, article.paragraphs, []);
    expect(lines.map(({ paragraph }) => paragraph.paragraph)).toEqual([1, 1, 2]);
  });

  it('has its tokens in order and apart, in any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ana', ' ', '. ', '«', '»', ', ', '—', '\n\n'), { maxLength: 30 }),
        (pieces) => {
          const article = articleOf(`Uno ${pieces.join('')} fin`);
          let last = 0;
          for (const { tokens } of linesOf(article.body, article.paragraphs, stretchesOf(article)))
            for (const { start, end } of tokens) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a token', () => {
  const [tokens = []] = linesIn('Ana, «sí».');

  it('is a mark, one of several, or none', () => {
    expect(isMark(tokens[1], ',')).toBe(true);
    expect(isMark(tokens[1], ';', ',')).toBe(true);
    expect([isMark(tokens[1], ';'), isMark(tokens[0], 'Ana'), isMark(undefined, ',')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is a word, or none', () => {
    expect(wordAt(tokens, 0)?.lower).toBe('ana');
    expect([wordAt(tokens, 1), wordAt(tokens, 2), wordAt(tokens, 9), wordAt(tokens, -1)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
