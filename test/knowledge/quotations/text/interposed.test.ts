// An attribution between dashes is the narrator's; other dashes belong to whoever speaks.
import { describe, expect, it } from 'vitest';
import { spokenParts } from '../../../../knowledge/quotations/text/interposed.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const partsOf = (text: string) =>
  spokenParts(text, whole(text)).map(({ start, end }) => text.slice(start, end));

describe('what is said between dashes', () => {
  it.each([
    ['Sí —dijo Ana—. Ya voy.', ['Sí', 'Ya voy.']],
    ['Sí –dijo Ana–, ya voy.', ['Sí', 'ya voy.']],
    ['Sí -dijo Ana—. Ya voy.', ['Sí', 'Ya voy.']],
    ['Sí — dijo Ana —. Ya voy.', ['Sí', 'Ya voy.']],
    ['Sí —dijo Ana— y basta —insistió—: ya voy.', ['Sí', 'y basta', 'ya voy.']],
    ['Sí —dijo Ana —contó Luis—. Ya voy.', ['Sí', 'Ya voy.']],
    ['¿Y eso? —quiso saber Ana.', ['¿Y eso?']],
    ['Sí —se quejó Ana.', ['Sí']],
    ['Sí —le pregunté a Ana—. Ya voy.', ['Sí', 'Ya voy.']],
    ['No me muevo —cruzó los brazos Ana.', ['No me muevo']],
    ['Sí —me lo ha dicho Ana—. Ya voy.', ['Sí', 'Ya voy.']],
    ['Sí —le había dicho Ana—. Ya voy.', ['Sí', 'Ya voy.']],
  ])('stops where a verb of saying begins: %s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    ['no verb of saying begins', 'La casa —la de mi abuela— se cayó.'],
    ['one stands too far off', 'La casa —la vieja dijo no— se cayó.'],
    ['the verb is no finite one', 'La casa —dicho así— se cayó.'],
    ['too many small words stand before it', 'La casa —se me le ha dicho— se cayó.'],
    ['a hyphen joins two words', 'El acuerdo franco-dijo es así.'],
    ['a dash is no parenthesis', 'Sí—dijo Ana—. Ya voy.'],
  ])('goes on where %s', (_, text) => {
    expect(partsOf(text)).toEqual([text]);
  });

  it('stops for good where the narrator’s dash is never closed', () => {
    expect(partsOf('Sí —dijo Ana mientras salía.')).toEqual(['Sí']);
  });

  it('goes on past a mark within the narrator’s words', () => {
    expect(partsOf('Sí —dijo la ex-alcaldesa Ana—. Ya voy.')).toEqual(['Sí', 'Ya voy.']);
  });

  it('leaves to the narrator what stands from the dash on', () => {
    const text = '—Sí —dijo Ana—. Ya voy.';
    expect(spokenParts(text, { start: 1, end: text.length })).toEqual([
      { start: 1, end: 3, outerEnd: 5 },
      { start: 16, end: 23, outerEnd: 23 },
    ]);
  });

  it('is looked for nowhere but in the span', () => {
    const text = 'Sí —dijo Ana—. Ya voy. No —dijo Luis.';
    expect(spokenParts(text, { start: 0, end: 2 })).toEqual([{ start: 0, end: 2, outerEnd: 2 }]);
    expect(spokenParts(text, { start: 15, end: 22 })).toEqual([{ start: 15, end: 22, outerEnd: 22 }]);
  });
});
