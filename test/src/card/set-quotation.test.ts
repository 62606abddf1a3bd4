import { describe, expect, it } from 'vitest';
import { type Room, setQuotation } from '../../../src/card/set-quotation.ts';
import { COLUMN, leadingAt, SIZES, SMALLEST } from '../../../src/card/theme.ts';

/** Half as wide as high, as letters are on the whole. */
const room: Room = {
  width: COLUMN,
  height: 360,
  widthOf: (text) => [...text].length / 2,
  partsOf: (word) => [word],
};
const set = (text: string) => setQuotation(text, room);
const sentence = (number: number) =>
  `Esta es la frase ${number} de una declaración que no se acababa nunca. `;
const long = Array.from({ length: 30 }, (_, index) => sentence(index + 1))
  .join('')
  .trim();

const joined = (text: string) =>
  set(text)
    .lines.map((line) => line.text + (line.parted ? '' : ' '))
    .join('')
    .trim();

describe('a quotation', () => {
  it('is set the larger the shorter it is', () => {
    const sizes = ['No', 'No nos rendiremos nunca ante nadie', sentence(1) + sentence(2), long].map(
      (text) => set(text.trim()).size,
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBe(SIZES[0]);
    expect(new Set(sizes).size).toBeGreaterThan(2);
  });

  it('is set word for word within its marks', () => {
    const text = 'Es un documento innovador, que refleja el deseo de los dos países de no contentarse';
    expect(joined(text)).toBe(`«${text}»`);
    expect(set(text)).toMatchObject({ shown: text, cut: false });
  });

  it('has words parted only where that makes the type much larger', () => {
    const parting: Room = { ...room, partsOf: (word) => word.match(/.{1,6}/gu) ?? [word] };
    const partedIn = (text: string) => setQuotation(text, parting).lines.some((line) => line.parted);
    expect(partedIn(`${'institucionalizaciones '.repeat(11)}`.trim())).toBe(true);
    expect(partedIn('No nos rendiremos nunca ante nadie')).toBe(false);
  });

  it('fits in its room', () => {
    for (const text of ['sí', sentence(1), long]) {
      const { size, lines } = set(text);
      expect(lines.length * size * leadingAt(size)).toBeLessThanOrEqual(room.height);
      for (const line of lines) expect(room.widthOf(line.text) * size).toBeLessThanOrEqual(room.width);
    }
  });

  it('that is too long is cut from the end, after a sentence, and says so', () => {
    const { shown, cut } = set(long);
    expect(cut).toBe(true);
    expect(long.startsWith(shown)).toBe(true);
    expect(shown).toMatch(/nunca\.$/);
    expect(joined(long)).toBe(`«${shown} […]»`);
  });

  it('of one long sentence is cut after a word', () => {
    const endless = `No ${'aceptaremos nunca que decidan por nosotros y '.repeat(40)}basta.`;
    const { shown } = set(`No. ${endless}`);
    expect(`No. ${endless}`.startsWith(`${shown} `)).toBe(true);
    expect(shown.length).toBeGreaterThan(200);
  });

  it('without blanks is cut all the same', () => {
    const { shown, cut, size } = set('ñ'.repeat(5_000));
    expect([cut, size >= SMALLEST]).toEqual([true, true]);
    expect(shown.length).toBeGreaterThan(100);
  });

  it('of a megabyte takes no time', () => {
    const started = performance.now();
    set('palabra '.repeat(130_000).trim());
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
