// Runs of capitals: where a name ends.
import { describe, expect, it } from 'vitest';
import { nameEnd, nameWords } from '../../../../knowledge/quotations/sentences/names.ts';
import { readLastLine as read } from './last-line.ts';

const nameFrom = (body: string, first: string, houses: readonly string[] = []) => {
  const { tokens, at, text, proper } = read(body, [], houses);
  return text(at(first), nameEnd(tokens, at(first), proper));
};

describe('a name', () => {
  it.each([
    ['goes on over particles', 'Ayer habló Ana Cruz de la Vega ayer.', 'Ana', 'Ana Cruz de la Vega'],
    ['goes on over «i»', 'Ayer habló Pere Ferrer i Rovira ayer.', 'Pere', 'Pere Ferrer i Rovira'],
    ['stops before «y»', 'Ayer hablaron Ana y Luis.', 'Ana', 'Ana'],
    ['goes on over «al» among Arabic ones', 'Ayer habló Yusuf al Hadi ayer.', 'Yusuf', 'Yusuf al Hadi'],
    ['goes on over «bin»', 'Ayer habló Mohamed bin Salmán ayer.', 'Mohamed', 'Mohamed bin Salmán'],
    ['stops before «al» among others', 'Ayer llamó Ana al Hadi ayer.', 'Ana', 'Ana'],
    ['goes on over an initial', 'Ayer habló Ana M. Ruiz ayer.', 'Ana', 'Ana M. Ruiz'],
    ['stops before an article', 'Abrió en Cultura la Feria ayer.', 'Cultura', 'Cultura'],
    ['of a thing stops before its owner', 'Vendió la Singer de Gonzalo Villagrés.', 'Singer', 'Singer'],
    [
      'goes on with a second place',
      'Habló la Junta de Castilla y León ayer.',
      'Junta',
      'Junta de Castilla y León',
    ],
    ['goes on with a number', 'Ayer Renta 4 consideró que sí.', 'Renta', 'Renta 4'],
  ])('%s: %s', (_, body, first, name) => {
    expect(nameFrom(body, first)).toBe(name);
  });

  it.each([
    ['a town', 'Salió desde Quito Wilmer Chango.', 'Quito', 'Quito'],
    ['a town called like a woman', 'Murió en Rosario Leopoldo Arzeno.', 'Rosario', 'Rosario'],
    ['a park', 'Habló en el parque Vicente León Rosa Paz.', 'Vicente', 'Vicente León'],
    ['an agency', 'Lo dijo a la agencia Efe Ana Rodríguez.', 'Efe', 'Efe'],
    ['a paper', 'Lo dijo a La Costa Diaria Washington Larrosa.', 'La', 'La Costa Diaria'],
    ['a hospital', 'Habló desde una cama del Hospital General Ana Paz.', 'Hospital', 'Hospital General'],
  ])('of %s stops before a person’s: %s', (_, body, first, name) => {
    expect(nameFrom(body, first)).toBe(name);
  });

  it('of a town stops before whoever the text calls by surname elsewhere', () => {
    const told = 'Vive en Salónica Stavros Kalogirou.';
    expect(nameFrom(told, 'Salónica')).toBe('Salónica Stavros Kalogirou');
    expect(nameFrom(`Kalogirou añadió que sí.\n\n${told}`, 'Salónica')).toBe('Salónica');
  });
});

describe('the paper’s name', () => {
  it('ends before whoever speaks to it', () => {
    const told = 'Lo dijo a Istmo Luis Paz.';
    expect(nameFrom(told, 'Istmo', ['Istmo'])).toBe('Istmo');
    expect(nameFrom(told, 'Istmo')).toBe('Istmo Luis Paz');
  });
});

describe('the words of a name', () => {
  it('are compared without accents, particles, stops and hyphens', () => {
    expect(nameWords('Ángela M. de la Vega-Peña')).toEqual(['angela', 'm', 'vega', 'pena']);
    expect(nameWords("O'Higgins y D’Alba")).toEqual(["o'higgins", 'y', 'd’alba']);
    expect(nameWords('de la')).toEqual([]);
  });
});
