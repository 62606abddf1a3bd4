import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, highlighted, paintFor, safe } from '../../../src/console/paint.ts';
import { highlightsOf, wildText } from '../discord/wild-text.ts';

const ESCAPE = String.fromCharCode(27);
const plain = paintFor({ colour: false, width: Number.POSITIVE_INFINITY });

describe('paint', () => {
  it('sets what is highlighted in bold where there is colour', () => {
    const coloured = paintFor({ colour: true, width: 80 });
    expect(highlighted('su pleno apoyo', [[3, 8]], coloured)).toBe(`su ${ESCAPE}[1mpleno${ESCAPE}[22m apoyo`);
  });

  it('wraps at the width, every line behind its prefix', () => {
    const narrow = paintFor({ colour: false, width: 12 });
    expect(narrow.wrap('uno dos tres cuatro', '│ ')).toBe('│ uno dos\n│ tres\n│ cuatro');
  });

  it('leaves a word that is longer than the width whole', () => {
    expect(paintFor({ colour: false, width: 4 }).wrap('inquebrantable')).toBe('inquebrantable');
  });

  it('counts columns: none for marks and styles, two for wide letters', () => {
    expect(columnsOf(`${ESCAPE}[1mn\u0303u${ESCAPE}[22m`)).toBe(2);
    expect(columnsOf('平壌😀')).toBe(6);
  });

  it('shows excerpts verbatim, but for what a terminal would obey', () => {
    const highlightedText = wildText.chain((text) => fc.tuple(fc.constant(text), highlightsOf(text)));
    fc.assert(
      fc.property(highlightedText, ([text, highlights]) => {
        fc.pre(highlights.every(([start, end]) => safe(text.slice(start, end)) === text.slice(start, end)));
        expect(highlighted(text, highlights, plain)).toBe(safe(text));
        expect(safe(text)).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
      }),
    );
  });
});
