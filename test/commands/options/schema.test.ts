import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Failure } from '../../../commands/failure.ts';
import { lengthOf, saysSomething } from '../../../commands/options/clean-text.ts';
import { failureOf, flag, position, text } from '../../../commands/options/schema.ts';
import { typedText } from '../typed-text.ts';

const schema = z.strictObject({
  texto: text('texto', { min: 2, max: 5 }).optional(),
  numero: position('numero', { min: 1, max: 20 }).optional(),
  si: flag.optional(),
  largo: z.enum(['corto', 'largo']).optional(),
});

function failureFor(options: Record<string, unknown>, of: z.ZodType = schema): Failure | undefined {
  const parsed = of.safeParse(options, { reportInput: true });
  return parsed.success ? undefined : failureOf(parsed.error);
}

describe('raw options that do not fit', () => {
  it.each<[Record<string, unknown>, Failure]>([
    [{ texto: '' }, { code: 'option.empty', option: 'texto' }],
    [{ texto: '«…»' }, { code: 'option.empty', option: 'texto' }],
    [{ texto: 'a' }, { code: 'option.too_short', option: 'texto', min: 2 }],
    [{ texto: 'abcdef' }, { code: 'option.too_long', option: 'texto', max: 5, length: 6 }],
    [{ texto: 7 }, { code: 'option.invalid', option: 'texto', allowed: [] }],
    [{ numero: 21 }, { code: 'option.out_of_range', option: 'numero', min: 1, max: 20 }],
    [{ numero: '21' }, { code: 'option.out_of_range', option: 'numero', min: 1, max: 20 }],
    [{ numero: '-1' }, { code: 'option.out_of_range', option: 'numero', min: 1, max: 20 }],
    [{ numero: '99999999999' }, { code: 'option.out_of_range', option: 'numero', min: 1, max: 20 }],
    [{ numero: '1e1' }, { code: 'option.invalid', option: 'numero', allowed: [] }],
    [{ numero: Number.NaN }, { code: 'option.invalid', option: 'numero', allowed: [] }],
    [{ si: 'quizá' }, { code: 'option.invalid', option: 'si', allowed: [] }],
    [{ largo: 'medio' }, { code: 'option.invalid', option: 'largo', allowed: ['corto', 'largo'] }],
    [{ otra: 1 }, { code: 'option.unknown', option: 'otra' }],
  ])('%j fail as %j', (options, failure) => {
    expect(failureFor(options)).toEqual(failure);
  });

  it('are missing where they are wanted and not there, whatever their type', () => {
    const wanting = z.strictObject({ a: text('a', { min: 1, max: 2 }) });
    const numbered = z.strictObject({ a: position('a', { min: 1, max: 2 }) });
    const flagged = z.strictObject({ a: flag });
    const told = z.discriminatedUnion('a', [z.strictObject({ a: z.literal('x') })]);
    for (const of of [wanting, numbered, flagged, told])
      expect(failureFor({}, of)).toEqual({ code: 'option.missing', option: 'a' });
    expect(failureFor({ a: 'y' }, told)).toEqual({ code: 'option.invalid', option: 'a', allowed: ['x'] });
  });
});

describe('a text option', () => {
  it('comes out clean and within its limits, or not at all', () => {
    fc.assert(
      fc.property(typedText, (typed) => {
        const parsed = text('texto', { min: 3, max: 300 }).safeParse(typed);
        if (!parsed.success) return;
        expect(saysSomething(parsed.data)).toBe(true);
        expect(lengthOf(parsed.data)).toBeGreaterThanOrEqual(3);
        expect(lengthOf(parsed.data)).toBeLessThanOrEqual(300);
        expect(parsed.data).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|^\s|\s$|\s\s/u);
      }),
    );
  });

  it('counts an emoji as one character', () => {
    expect(failureFor({ texto: 'a😀😀😀😀' })).toBeUndefined();
  });
});

describe('yes and no', () => {
  it('may be spelt out', () => {
    expect(['sí', 'si', 'yes', 'true', true].map((value) => flag.parse(value))).toEqual(Array(5).fill(true));
    expect(['no', 'false', false].map((value) => flag.parse(value))).toEqual(Array(3).fill(false));
  });
});
