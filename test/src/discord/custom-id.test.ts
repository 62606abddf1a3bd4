import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CUSTOM_ID,
  decodeAction,
  encodeAction,
  encodePinMark,
  readPinMark,
} from '../../../src/discord/custom-id.ts';
import { isBroken } from './shown.ts';
import { wildText } from './wild-text.ts';

const key = fc.stringMatching(/^[a-z][a-z-]{0,9}$/);
const value = fc.oneof(
  wildText.map((text) => text.slice(0, 20)),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
);
const action = fc.record({
  request: fc.record({
    command: fc.stringMatching(/^[a-zñ-]{1,20}$/u),
    options: fc.dictionary(key, value, { maxKeys: 3, noNullPrototype: true }),
  }),
  reply: fc.constantFrom('private' as const, 'public' as const, 'update' as const, 'alike' as const),
});

describe('encodeAction and decodeAction', () => {
  it('give back what was encoded, in at most 100 characters that nothing on the way changes', () => {
    fc.assert(
      fc.property(action, (one) => {
        const id = fitting(one);
        fc.pre(id !== undefined);
        expect(id.length).toBeLessThanOrEqual(CUSTOM_ID);
        expect(isBroken(id)).toBe(false);
        expect(id.trim()).toBe(id);
        expect(decodeAction(id)).toEqual(one);
      }),
    );
  });

  it('keep texts, numbers and yes or no apart', () => {
    const options = { a: '1', b: 1, c: true, d: false, e: 'true', f: '' };
    const request = { command: 'citas', options };
    expect(decodeAction(encodeAction({ request, reply: 'update' }))?.request.options).toEqual(options);
  });

  it('tell requests apart that differ only in where the answer goes', () => {
    const request = { command: 'resumen', options: {} };
    expect(encodeAction({ request, reply: 'private' })).not.toBe(encodeAction({ request, reply: 'public' }));
  });
});

describe('encodeAction', () => {
  it('throws for what does not fit', () => {
    const request = { command: 'preguntar', options: { pregunta: 'x'.repeat(100) } };
    expect(() => encodeAction({ request, reply: 'public' })).toThrow(RangeError);
  });

  it('throws for a number that is none', () => {
    const request = { command: 'parrafo', options: { numero: Number.NaN } };
    expect(() => encodeAction({ request, reply: 'public' })).toThrow(RangeError);
  });
});

describe('decodeAction', () => {
  const request = { command: 'parrafo', options: { articulo: 'a1b2c3', numero: 12 } };
  const id = encodeAction({ request, reply: 'private' });

  it('refuses an id that was cut anywhere', () => {
    for (let length = 0; length < id.length; length += 1)
      expect(decodeAction(id.slice(0, length))).toBeUndefined();
  });

  it('refuses an id in which any character was changed', () => {
    for (let position = 0; position < id.length; position += 1) {
      const other = id[position] === 'x' ? 'y' : 'x';
      expect(decodeAction(id.slice(0, position) + other + id.slice(position + 1))).toBeUndefined();
    }
  });

  it('refuses another version and whatever else is not ours', () => {
    expect(decodeAction(id.replace(/^h1/, 'h2'))).toBeUndefined();
    fc.assert(
      fc.property(wildText, (text) => {
        expect(decodeAction(text)).toBeUndefined();
      }),
    );
  });
});

describe('the mark of a pinned summary', () => {
  it('opens the article at its first paragraph, privately', () => {
    expect(decodeAction(encodePinMark('a1b2c3'))).toEqual({
      request: { command: 'parrafo', options: { articulo: 'a1b2c3', numero: 1 } },
      reply: 'private',
    });
  });

  it('gives the article key back, and no other button does', () => {
    const request = { command: 'parrafo', options: { articulo: 'a1b2c3', numero: 1 } };
    expect(readPinMark(encodePinMark('a1b2c3'))).toBe('a1b2c3');
    expect(readPinMark(encodeAction({ request, reply: 'private' }))).toBeUndefined();
    expect(readPinMark('otra cosa')).toBeUndefined();
  });
});

function fitting(one: Parameters<typeof encodeAction>[0]): string | undefined {
  try {
    return encodeAction(one);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
