// How texts are combined, and whether the templates are well formed.
import { describe, expect, it } from 'vitest';
import { batteryNames, readBattery } from './batteries.ts';
import { asWritten, combinationsOf, filled, oneIn } from './combine.ts';

describe('a template', () => {
  const ana = { gender: 'f', words: { name: 'Ana Ruiz', role: 'alcaldesa' } } as const;

  it('is filled with words, and with what goes by gender', () => {
    expect(filled('{el|la} {role}, {name}, fue {elegido|elegida}.', ana)).toBe(
      'la alcaldesa, Ana Ruiz, fue elegida.',
    );
    expect(filled('{el|la} {role}', { ...ana, gender: 'm' })).toBe('el alcaldesa');
  });

  it('fails where nothing fills a slot', () => {
    expect(() => filled('{surname} dijo.', ana)).toThrow('{surname}');
  });
});

describe('what is put together', () => {
  it.each([
    ['habló a el alcalde de el pueblo. De el resto, nada.', 'Habló al alcalde del pueblo. Del resto, nada.'],
    ['se refería a él, y mía el agua.', 'Se refería a él, y mía el agua.'],
    ['lo dijo la alcaldesa, Ana Ruiz,.', 'Lo dijo la alcaldesa, Ana Ruiz.'],
    ['la alcaldesa, Ana Ruiz,, tras la reunión,, habló.', 'La alcaldesa, Ana Ruiz, tras la reunión, habló.'],
    ['la alcaldesa, Ana Ruiz, (en la imagen) habló.', 'La alcaldesa, Ana Ruiz (en la imagen), habló.'],
    ['la alcaldesa, Ana Ruiz, —ausente— habló.', 'La alcaldesa, Ana Ruiz —ausente—, habló.'],
    ['una obra.  otra \n\nla tercera. ', 'Una obra. Otra\n\nLa tercera.'],
  ])('is written as Spanish is: %s', (text, written) => {
    expect(asWritten(text)).toBe(written);
  });

  it('is with other speakers each time, and with everybody in the end', () => {
    const all = ['a', 'b', 'c', 'd', 'e'];
    expect([0, 1, 2].map((turn) => oneIn(3, all, turn))).toEqual([['a', 'd'], ['b', 'e'], ['c']]);
    expect(oneIn(9, all, 7)).toEqual(['c']);
  });
});

describe.each(batteryNames())('the texts of «%s»', (name) => {
  const battery = readBattery(name);
  const all = combinationsOf(battery);

  it('have every form, each text once', () => {
    const forms = new Set(all.map(({ form }) => form));
    expect(battery.forms.filter(({ text }) => !forms.has(text))).toEqual([]);
    expect(new Set(battery.forms.map(({ text }) => text)).size).toBe(battery.forms.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('have everybody and every reference', () => {
    const speakers = new Set(all.flatMap(({ said }) => said.map(({ speaker }) => speaker)));
    expect(battery.speakers.filter(({ speaker }) => !speakers.has(speaker))).toEqual([]);
    const references = new Set(all.map(({ reference }) => reference));
    expect(battery.references.filter(({ text }) => !references.has(text))).toEqual([]);
  });

  it('quote somebody, and end as sentences do', () => {
    expect(all.filter(({ said, text }) => said.length === 0 || !/[.»]$/u.test(text))).toEqual([]);
    const odd = /[{}]| {2}|,[,.;:]|,\S|\b[ad]e? el |(?:^|\n\n|\. )\p{Ll}/u;
    expect(all.filter(({ text }) => odd.test(text)).map(({ text }) => text)).toEqual([]);
  });
});
