// What stands between quotation marks, whatever the marks and however badly balanced.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedSpans } from '../../../../knowledge/quotations/text/marks.ts';

const marked = (text: string) => markedSpans(text, { start: 0, end: text.length });
const textsIn = (text: string) => marked(text).spans.map(({ start, end }) => text.slice(start, end));

describe('marks in pairs', () => {
  it.each([
    ['«uno» y «dos»', ['«uno»', '«dos»']],
    ['“uno” y „dos“', ['“uno”', '„dos“']],
    ['‹uno› y ‘dos’', ['‹uno›', '‘dos’']],
    ['"uno" y \'dos\'', ['"uno"', "'dos'"]],
    ['„uno” y “dos”', ['„uno”', '“dos”']],
  ])('enclose what stands between them, of every kind: %s', (text, due) => {
    expect(textsIn(text)).toEqual(due);
    expect(marked(text).leftOpen).toBeNull();
  });

  it('within others belong to the outermost', () => {
    expect(textsIn('«uno “dos” y ‘tres’» y "cuatro \'cinco\'"')).toEqual([
      '«uno “dos” y ‘tres’»',
      '"cuatro \'cinco\'"',
    ]);
  });

  it('stand in the whole text, where only a part of it is read', () => {
    expect(markedSpans('«uno» «dos» «tres»', { start: 6, end: 11 })).toEqual({
      spans: [{ start: 6, end: 11 }],
      leftOpen: null,
    });
  });
});

describe('a mark without its pair', () => {
  it.each([
    ['closes nothing', 'uno» y ”dos› y «tres»', ['«tres»']],
    ['opened within others is dropped with them', '«uno “dos» y «tres»', ['«uno “dos»', '«tres»']],
    ['is passed over where it is an apostrophe', '‘O’Higgins y d’Alba’', ['‘O’Higgins y d’Alba’']],
    ['is passed over where it stands for inches', 'una pantalla de 15" y «tres»', ['«tres»']],
    ['is passed over where it is straight within a word', "'D'Alba' y O'Donnell", ["'D'Alba'"]],
    ['opens nothing behind a letter', 'uno"dos" y «tres»', ['«tres»']],
    ['closes nothing behind a blank', 'uno "dos " tres"', ['"dos " tres"']],
    ['opens nothing before a blank', 'uno " dos "tres"', ['"tres"']],
  ])('%s: %s', (_, text, due) => {
    expect(textsIn(text)).toEqual(due);
  });

  it('stays open from where it stands, the first of them', () => {
    expect(marked('uno «dos “tres').leftOpen).toBe(4);
    expect(marked('uno «dos» “tres').leftOpen).toBe(10);
    expect(markedSpans('uno «dos', { start: 2, end: 8 }).leftOpen).toBe(4);
  });

  it('is not said to stay open where it may be an apostrophe', () => {
    expect(marked("uno ‘dos y 'tres").leftOpen).toBeNull();
  });
});

it('spans stand in order and apart, each from a mark to a mark, in any text', () => {
  const piece = fc.constantFrom('«', '»', '“', '”', '„', '‘', '’', '‹', '›', '"', "'", 'a', ' ', '.');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of marked(text).spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, start + 1) + text.slice(end - 1, end)).toMatch(
          /^(?:«»|“”|„“|„”|‘’|‹›|""|'')$/u,
        );
        last = end;
      }
    }),
  );
});
