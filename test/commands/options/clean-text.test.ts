import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanText,
  lengthOf,
  saysSomething,
  shorten,
  shortenForButton,
} from '../../../commands/options/clean-text.ts';
import { encodeAction } from '../../../src/discord/custom-id.ts';
import { isBroken } from '../../src/discord/shown.ts';
import { typedText } from '../typed-text.ts';

describe('cleaned text', () => {
  it.each([
    ['  qué   incluye\t\nel acuerdo  ', 'qué incluye el acuerdo'],
    ['\u202epleno\u202c ap\u200boyo\ufeff', 'pleno apoyo'],
    ['pleno\u0000 apoyo\u0007', 'pleno apoyo'],
    ['\ud83dpleno apoyo\ude00', 'pleno apoyo'],
    ['an\u0303o que\u0301', 'año qué'],
    ['¿«Qué» dijo?', '¿«Qué» dijo?'],
    ['paz 😀', 'paz 😀'],
  ])('of %j is %j', (typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  it('has at most two marks on a letter: no zalgo, and every language’s own', () => {
    expect(cleanText(`a${'\u0323'.repeat(40)}`).match(/\p{M}/gu)?.length).toBeLessThanOrEqual(2);
    expect(cleanText('Việt Nam')).toBe('Việt Nam');
  });

  it('is clean already when cleaned again, whatever it was', () => {
    fc.assert(
      fc.property(typedText, (typed) => {
        const clean = cleanText(typed);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}]|^\s|\s$|\s\s/u);
        expect(isBroken(clean)).toBe(false);
      }),
    );
  });
});

describe('a text', () => {
  it('says something when it has a letter or a figure, of any script', () => {
    expect(['a', 'ñ', '7', '平', 'ע'].map(saysSomething)).toEqual(Array(5).fill(true));
    expect(['', ' ', '¿?', '😀', '«—»'].map(saysSomething)).toEqual(Array(5).fill(false));
  });

  it('is counted in characters as readers see them', () => {
    expect(lengthOf('año 😀')).toBe(5);
  });
});

describe('a shortened text', () => {
  it('ends at a word, with the mark of what is left out', () => {
    expect(shorten('pleno apoyo a Putin', 14)).toBe('pleno apoyo…');
    expect(shorten('pleno apoyo', 11)).toBe('pleno apoyo');
    expect(shorten('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  it('is a beginning of the text, no longer than asked, with no broken character', () => {
    fc.assert(
      fc.property(typedText.map(cleanText), fc.integer({ min: 2, max: 120 }), (text, max) => {
        const short = shorten(text, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(text.startsWith(text.length <= max ? short : short.slice(0, -1))).toBe(true);
        expect(isBroken(short)).toBe(false);
      }),
    );
  });

  it('for a button takes as much of its custom_id as asked and no more', () => {
    const bare = encodeAction({ request: { command: 'x', options: { a: '' } }, reply: 'update' }).length;
    fc.assert(
      fc.property(typedText.map(cleanText), fc.integer({ min: 5, max: 100 - bare }), (text, room) => {
        const request = { command: 'x', options: { a: shortenForButton(text, room) } };
        expect(encodeAction({ request, reply: 'update' }).length).toBeLessThanOrEqual(bare + room);
      }),
    );
  });
});
