import { describe, expect, it } from 'vitest';
import { CARD, COLOURS, COLUMN, SIZES, SMALLEST } from '../../../src/card/theme.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('a card', () => {
  it.each(['ink', 'quiet', 'accent'] as const)('has its %s at 7 to 1 on its paper', (name) => {
    expect(contrast(COLOURS[name], COLOURS.paper)).toBeGreaterThanOrEqual(7);
  });

  it('is 1200 by 675, its text within', () => {
    expect(CARD).toEqual({ width: 1200, height: 675 });
    expect(COLUMN).toBeLessThan(CARD.width);
    expect([...SIZES].sort((a, b) => b - a)).toEqual([...SIZES]);
    expect(SIZES.at(-1)).toBe(SMALLEST);
  });
});
