// Capitals: which words are proper.
import { describe, expect, it } from 'vitest';
import { isTitle } from '../../../../knowledge/quotations/sentences/proper-words.ts';
import { readLastLine as read } from './last-line.ts';

const isName = (body: string, word: string, names: readonly string[] = []) => {
  const { tokens, at, proper } = read(body, names);
  return proper.isName(tokens, at(word));
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
    ['that no list has, with a trade beside it', 'Oleksii, fontanero en Teruel, carga un baúl.', 'Oleksii'],
    ['that no list has, with an age beside it', 'Zadornil, de ochenta y tres años, riega.', 'Zadornil'],
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
    ['a state begins it, with what they are', 'Soltera, madre de dos, riega.', 'Soltera'],
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
