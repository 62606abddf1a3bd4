// Runs of capitals: which words are proper, and where a name ends.
import { describe, expect, it } from 'vitest';
import {
  isTitle,
  nameEnd,
  nameWords,
  ProperWords,
} from '../../../../knowledge/quotations/sentences/names.ts';
import { linesOf } from '../../../../knowledge/quotations/text/tokens.ts';
import { articleOf } from '../article-of.ts';

/** The last line of a text, with the words that are proper in all of it. */
function read(body: string, names: readonly string[] = [], houses: readonly string[] = []) {
  const article = articleOf(body);
  const lines = linesOf(article.body, article.paragraphs, []);
  const tokens = lines.at(-1)?.tokens ?? [];
  const at = (word: string) => {
    const place = tokens.findIndex(({ start, end }) => article.body.slice(start, end) === word);
    if (place === -1) throw new Error(`no «${word}» in the line`);
    return place;
  };
  const text = (from: number, to: number) => article.body.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return { tokens, at, text, proper: new ProperWords(lines, names, houses) };
}

const isName = (body: string, word: string, names: readonly string[] = []) => {
  const { tokens, at, proper } = read(body, names);
  return proper.isName(tokens, at(word));
};

const nameFrom = (body: string, first: string, houses: readonly string[] = []) => {
  const { tokens, at, text, proper } = read(body, [], houses);
  return text(at(first), nameEnd(tokens, at(first), proper));
};

describe('a word with a capital', () => {
  it.each([
    ['within a line', 'Ayer habló Barrientos.', 'Barrientos'],
    ['where another line has it within', 'Habló Barrientos.\n\nBarrientos calló.', 'Barrientos'],
    ['where it is a given name', 'Ana calló.', 'Ana'],
    ['where it is a country', 'Cuba: nada.', 'Cuba'],
    ['of letters alone', 'UGT pide calma.', 'UGT'],
    ['that begins a run', 'Barrientos Gil calló.', 'Barrientos'],
    ['before «de» and another', 'Aceros del Sur negó todo.', 'Aceros'],
    ['that no list has, before a verb of saying', 'Renfe aseguró que sí.', 'Renfe'],
    ['that no list has, before what it did', 'Inditex ganó 1.294 millones.', 'Inditex'],
    ['before «por su parte»', 'Facua, por su parte, pidió calma.', 'Facua'],
    ['with what it is between commas', 'Hidrolago, la empresa estatal, achaca la falla.', 'Hidrolago'],
    ['in -s, before a verb in the singular', 'Hidroandes anunció cortes.', 'Hidroandes'],
    ['of those who stand for something', 'Vecinos en Lucha pide calma.', 'Vecinos'],
    ['that is a noun too, behind a given name', 'Ayer habló Ana de la Fuente.', 'Fuente'],
    ['that is a noun too, behind «De»', 'Ayer habló De la Fuente.', 'Fuente'],
  ])('is a name %s: %s', (_, body, word) => {
    expect(isName(body, word)).toBe(true);
  });

  it('is a name where the article names somebody so', () => {
    expect(isName('Barrientos: nada.', 'Barrientos', ['Luis Barrientos'])).toBe(true);
    expect(isName('Barrientos: nada.', 'Barrientos')).toBe(false);
  });

  it.each([
    ['a small word begins the line', 'Según dijo Ana.', 'Según'],
    ['the line shouts', 'HOY LLUEVE.', 'HOY'],
    ['a verb begins it', 'Fue Barrientos.', 'Fue'],
    ['a manner does', 'Emocionada dijo que sí.', 'Emocionada'],
    ['several do', 'Vecinos piden calma.', 'Vecinos'],
    ['several do, with what they are', 'Vecinos, la gente, piden calma.', 'Vecinos'],
    ['an everyday word does', 'Mesas caen.', 'Mesas'],
    ['it is an office', 'Ayer el Presidente llegó.', 'Presidente'],
    ['it is a title', 'Ayer la Dra. Ruiz llegó.', 'Dra.'],
    ['it is the letters of a corps', 'Ayer el coronel PNP Julio Cabrejos llegó.', 'PNP'],
    ['it has none', 'Ayer habló la alcaldesa.', 'alcaldesa'],
  ])('is no name where %s: %s', (_, body, word) => {
    expect(isName(body, word)).toBe(false);
  });
});

describe('a surname', () => {
  it.each([
    ['Ruiz añadió que sí.', true],
    ['Luego recordó Ruiz que sí.', true],
    ['Ruiz, que asistió por videoconferencia, calló.', true],
    ['Ana Ruiz añadió que sí.', false],
    ['El Ruiz añadió que sí.', false],
    ['Luego fue con Ruiz a casa.', false],
  ])('stands alone beside a verb: «%s»: %s', (body, due) => {
    expect(read(body).proper.standsAlone('ruiz')).toBe(due);
  });
});

describe('the paper', () => {
  it('is a name by itself where somebody speaks to it', () => {
    const told = 'Lo dijo a Istmo Luis Paz.';
    const { tokens, at, proper } = read(told, [], ['Istmo']);
    expect(proper.isHouse(tokens, at('Istmo'))).toBe(true);
    expect(proper.isHouse(tokens, at('Luis'))).toBe(false);
    expect(nameFrom(told, 'Istmo', ['Istmo'])).toBe('Istmo');
    expect(nameFrom(told, 'Istmo')).toBe('Istmo Luis Paz');
  });

  it('is none elsewhere', () => {
    const { tokens, at, proper } = read('Lo vio Istmo ayer.', [], ['Istmo']);
    expect(proper.isHouse(tokens, at('Istmo'))).toBe(false);
  });
});

describe('a title', () => {
  it.each([
    ['Habló la Dra. Ruiz.', 'Dra.', true],
    ['Habló doña Ana.', 'doña', true],
    ['Habló sor Ana.', 'sor', true],
    ['Habló la Dra Ruiz.', 'Dra', false],
    ['Habló la doctora Ruiz.', 'doctora', false],
  ])('stands before a name and is no part of it: «%s», «%s»: %s', (body, word, due) => {
    const { tokens, at } = read(body);
    expect(isTitle(tokens, at(word))).toBe(due);
  });
});

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

describe('the words of a name', () => {
  it('are compared without accents, particles, stops and hyphens', () => {
    expect(nameWords('Ángela M. de la Vega-Peña')).toEqual(['angela', 'm', 'vega', 'pena']);
    expect(nameWords("O'Higgins y D’Alba")).toEqual(["o'higgins", 'y', 'd’alba']);
    expect(nameWords('de la')).toEqual([]);
  });
});
