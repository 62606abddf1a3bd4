import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../../knowledge/spanish/nearest-name.ts';

const names = ['preguntar', 'quien-dijo', 'resumen', 'Íñigo Núñez'];

describe('the nearest name', () => {
  it.each([
    ['pregutar', 'preguntar'],
    ['quiendijo', 'quien-dijo'],
    ['RESUMEN', 'resumen'],
    ['inigo nunez', 'Íñigo Núñez'],
  ])('to %s is %s', (typed, name) => {
    expect(nearestOf(typed, names)).toBe(name);
  });

  it('is none where nothing is alike', () => {
    expect(nearestOf('zzzzzzzzzz', names)).toBeUndefined();
    expect(nearestOf('resumen', [])).toBeUndefined();
    for (const nothing of ['', '  ', '\u0301']) expect(nearestOf(nothing, names)).toBeUndefined();
  });

  it('is one of the names, or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect([...names, undefined]).toContain(nearestOf(typed, names));
      }),
    );
  });
});
