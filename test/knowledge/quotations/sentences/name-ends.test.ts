// A name does not end with its capitals: Castilla y León, Renta 4, Madres por la Paz; and a body’s may end before them.
import { describe, expect, it } from 'vitest';
import {
  bodyEnd,
  capitalsEnd,
  causeEnd,
  numberedEnd,
  pastJoined,
  purposeEnd,
} from '../../../../knowledge/quotations/sentences/name-ends.ts';
import type { Token } from '../../../../knowledge/quotations/text/tokens.ts';
import { lastLineOf } from '../last-line.ts';
import { speakersOf } from '../speakers-of.ts';

/** The words from one of them until where an end is found. */
function until(
  end: (tokens: readonly Token[], from: number) => number | null,
  sentence: string,
  first: string,
): string | null {
  const { line, at, text } = lastLineOf(sentence);
  const from = at(first);
  const to = end(line.tokens, from);
  return to === null ? null : text({ from, to });
}

/** Of a name of one word. */
const joined = (sentence: string, name: string) =>
  until((tokens, from) => pastJoined(tokens, from + 1), sentence, name);
const cause = (sentence: string, first: string) => until(causeEnd, sentence, first);
const capitals = (sentence: string, first: string) => until(capitalsEnd, sentence, first);
const body = (sentence: string, first: string) =>
  until((tokens, from) => bodyEnd(tokens, { from, to: capitalsEnd(tokens, from) }), sentence, first);

describe('a name goes on', () => {
  it('with the second word of a place that has two', () => {
    expect(joined('La Junta de Castilla y León calla.', 'Castilla')).toBe('Castilla y León');
    expect(joined('La Junta de Castilla y Soria calla.', 'Castilla')).toBe('Castilla');
    expect(joined('La Junta de Castilla o León calla.', 'Castilla')).toBe('Castilla');
  });

  it('with a number of one or two figures before what it says', () => {
    expect(joined('Ayer Renta 4 consideró cara la oferta.', 'Renta')).toBe('Renta 4');
    expect(joined('Ayer Canal 13 dijo que no.', 'Canal')).toBe('Canal 13');
    expect(joined('Ayer Canal 1300 dijo que no.', 'Canal')).toBe('Canal');
    expect(joined('Fuimos a Renta 4 veces.', 'Renta')).toBe('Renta');
  });
});

describe('those who stand for something', () => {
  it.each([
    ['Lo pide Ecologistas en Acción.', 'Ecologistas', 'Ecologistas en Acción'],
    ['Lo pide Madres por la Paz.', 'Madres', 'Madres por la Paz'],
    ['Lo pide Médicos sin Fronteras.', 'Médicos', 'Médicos sin Fronteras'],
    ['Lo pide Vecinos contra el Ruido.', 'Vecinos', 'Vecinos contra el Ruido'],
    ['Lo pide Jubilados para Mañana.', 'Jubilados', 'Jubilados para Mañana'],
  ])('have a name with what they stand for: %s', (sentence, first, name) => {
    expect(cause(sentence, first)).toBe(name);
  });

  it.each([
    ['Lo piden vecinos en Lucha.', 'vecinos'],
    ['Lo pide Ecologistas en acción.', 'Ecologistas'],
    ['Lo pide Madres por la paz.', 'Madres'],
    ['Lo piden Médicos de Madrid.', 'Médicos'],
    ['Lo pide Piedras en Acción.', 'Piedras'],
    ['Lo pide Ecologista en Acción.', 'Ecologista'],
  ])('have none without capitals, several people and a cause: %s', (sentence, first) => {
    expect(cause(sentence, first)).toBeNull();
  });

  it.each([
    ['Vecinos en Lucha pide agua.', 'Vecinos en Lucha'],
    ['Vecinos en Lucha ha ganado.', 'Vecinos en Lucha'],
    ['Vecinos en Lucha no cede.', 'Vecinos en Lucha'],
    ['Vecinos en Lucha piden agua.', null],
    ['Vecinos en Lucha cortan la calle.', null],
  ])('are one body at the start of a line only where one body acts: %s', (sentence, name) => {
    expect(cause(sentence, 'Vecinos')).toBe(name);
  });
});

describe('the name of a body', () => {
  it.each([
    ['La Corte Penal Internacional Ana Ruiz.', 'Corte', 'Corte Penal Internacional'],
    ['El Hospital General Eufrasia Paz.', 'Hospital', 'Hospital General'],
    ['El Banco Central Europeo Ana Ruiz.', 'Banco', 'Banco Central Europeo'],
    ['El Ministerio Público Ana Ruiz.', 'Ministerio', 'Ministerio Público'],
  ])('ends with its last adjective, two capitals before the end: %s', (sentence, first, name) => {
    expect(body(sentence, first)).toBe(name);
  });

  it.each([
    ['El Banco Central calló.', 'Banco'],
    ['La Corte Penal Ana calló.', 'Corte'],
    ['La Corte Nevada Ana Ruiz calló.', 'Corte'],
    ['El Grillo Central Ana Ruiz calló.', 'Grillo'],
  ])('ends nowhere else where no adjective, no body or no two words are left: %s', (sentence, first) => {
    expect(body(sentence, first)).toBeNull();
  });
});

describe('capitals in a row', () => {
  it('end with the first word without one', () => {
    expect(capitals('Habló Ana María Ruiz Paz ayer.', 'Ana')).toBe('Ana María Ruiz Paz');
    expect(capitals('Habló ayer Ana Ruiz.', 'ayer')).toBe('');
  });

  it('are no more than nine, as a headline has', () => {
    const shouted = 'Uno Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez Once.';
    expect(capitals(shouted, 'Uno')).toBe('Uno Dos Tres Cuatro Cinco Seis Siete Ocho Nueve');
  });
});

describe('whoever speaks', () => {
  it.each([
    ['«Falta agua», dijo la Junta de Castilla y León.', 'Junta de Castilla y León'],
    ['Ayer Renta 4 aseguró que «no llueve».', 'Renta 4'],
    ['«Falta agua», dijo Ecologistas en Acción.', 'Ecologistas en Acción'],
    ['«Falta agua», dijo ante la Corte Penal Internacional María Paz.', 'María Paz'],
    ['«Falta agua», dijo desde una cama del Hospital General María Paz.', 'María Paz'],
    // Without an adjective of a body the name goes on, and who speaks stays open.
    ['«Falta agua», dijo ante la Corte Nevada María Paz.', null],
  ])('has the whole of the name, and no more than it: %s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('what a body is for or against', () => {
  const toPurpose = (sentence: string, first: string, last: string) => {
    const { line, at, text } = lastLineOf(sentence);
    const from = at(first);
    return text({ from, to: purposeEnd(line.tokens, { from, to: at(last) + 1 }) });
  };

  it.each([
    [
      'La Plataforma de Afectados por la Hipoteca calló.',
      'Plataforma',
      'Afectados',
      'Plataforma de Afectados por la Hipoteca',
    ],
    [
      'El Observatorio contra la Violencia de Lugo calló.',
      'Observatorio',
      'Observatorio',
      'Observatorio contra la Violencia de Lugo',
    ],
  ])('is of its name: %s', (sentence, first, last, name) => {
    expect(toPurpose(sentence, first, last)).toBe(name);
  });

  it.each([
    ['of another body', 'La Asociación contra el Ayuntamiento calló.', 'Asociación'],
    ['of a person', 'La Fiscalía contra Ana Paz calló.', 'Fiscalía'],
    ['of no body', 'Barrientos por la Tarde calló.', 'Barrientos'],
  ])('is none %s: %s', (_, sentence, first) => {
    expect(toPurpose(sentence, first, first)).toBe(first);
  });
});

it('a court has its number, and where it is, in its name', () => {
  const { line, at, text } = lastLineOf('El Juzgado número 2 de Bilbao calló.');
  expect(text({ from: at('Juzgado'), to: numberedEnd(line.tokens, at('Juzgado') + 1) })).toBe(
    'Juzgado número 2 de Bilbao',
  );
  expect(numberedEnd(line.tokens, at('calló'))).toBe(at('calló'));
});
