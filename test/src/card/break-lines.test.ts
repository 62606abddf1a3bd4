import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measure, paragraphOf } from '../../../src/card/break-lines.ts';

/** Every character as wide as one, words parted after every third. */
const measure = (room: number): Measure => ({
  room,
  widthOf: (text) => [...text].length,
  partsOf: (word) => (word.match(/\p{L}{4,}/u) ? (word.match(/.{1,3}/gu) ?? [word]) : [word]),
});

const linesOf = (text: string, room: number, count?: number) => {
  const paragraph = paragraphOf(text, measure(room));
  return paragraph.lines(count ?? paragraph.partedLines);
};

describe('lines', () => {
  it('are as even as can be, rather than full but the last', () => {
    const lines = linesOf('a1 b2 c3 d4 e5 f6 g7', 17).map(({ text }) => text.length);
    expect(Math.max(...lines) - Math.min(...lines)).toBeLessThanOrEqual(3);
  });

  it('part a word only where that makes them even', () => {
    const lines = linesOf('sol mar paz luz', 8);
    expect(lines.every(({ parted }) => !parted)).toBe(true);
    expect(linesOf('abcdefghijkl', 7).map(({ text, parted }) => [text, parted])).toEqual([
      ['abcdef', true],
      ['ghijkl', false],
    ]);
  });

  it('count fewest with words whole and with words parted', () => {
    const paragraph = paragraphOf('abcdef ghijkl', measure(9));
    expect([paragraph.wholeLines, paragraph.partedLines]).toEqual([2, 2]);
    expect(paragraphOf('abcdefghijkl', measure(9)).wholeLines).toBe(Number.POSITIVE_INFINITY);
  });

  it('break what fits in no line wherever they must, and show no hyphen for it', () => {
    const lines = linesOf('1234567890', 4);
    expect(lines.map(({ text }) => text).join('')).toBe('1234567890');
    expect(lines.some(({ parted }) => parted)).toBe(false);
  });

  it('hold every word in its order, none wider than the column', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom(...'abcñé1.,»'), minLength: 1, maxLength: 15 }),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 40 }), (all, room) => {
        const text = all.join(' ');
        const lines = linesOf(text, room);
        const joined = lines.map(
          (line, index) => line.text + (line.parted || index === lines.length - 1 ? '' : ' '),
        );
        expect(joined.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines)
          expect([...line.text].length + (line.parted ? 1 : 0)).toBeLessThanOrEqual(room);
      }),
    );
  });
});
