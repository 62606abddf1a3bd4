// Every name of a line, with what stands beside it.
import { describe, expect, it } from 'vitest';
import { type Mention, mentionsIn } from '../../../../knowledge/quotations/people/mentions.ts';
import { ProperWords } from '../../../../knowledge/quotations/sentences/proper-words.ts';
import { stretchesOf } from '../../../../knowledge/quotations/text/stretches.ts';
import { linesOf } from '../../../../knowledge/quotations/text/tokens.ts';
import { articleOf } from '../article-of.ts';

function mentionsOf(body: string): Mention[] {
  const article = articleOf(body);
  const lines = linesOf(article.body, article.paragraphs, stretchesOf(article));
  const proper = new ProperWords(lines, []);
  return lines.flatMap((line) => mentionsIn(article.body, line, proper));
}

const only = (body: string) => {
  const [one, ...others] = mentionsOf(body);
  if (!one || others.length > 0) throw new Error(`not one name in: ${body}`);
  return one;
};

describe('a name', () => {
  it('stands where it begins, as printed', () => {
    const text = 'Ayer calló Ana Ruiz ante Luis Paz.';
    const { body } = articleOf(text);
    expect(mentionsOf(text).map(({ name, at }) => [name, body.slice(at, at + 3)])).toEqual([
      ['Ana Ruiz', 'Ana'],
      ['Luis Paz', 'Lui'],
    ]);
  });

  it('begins past the place that a role is of', () => {
    expect(mentionsOf('Calló el exdirector de Puertos Evaristo Montalbán.').map(({ name }) => name)).toEqual([
      'Evaristo Montalbán',
    ]);
  });

  it('begins past the body that a role is of, too', () => {
    const names = (body: string) => mentionsOf(body).map(({ name }) => name);
    expect(names('Calló el portavoz del sindicato Unión Obrera Luis Paz.')).toEqual(['Luis Paz']);
    expect(names('Calló la portavoz del hospital de Nardal Marta Ruiz.')).toEqual(['Marta Ruiz']);
    expect(names('Calló la directora del colegio Padre Luis Paz.')).toEqual(['Padre Luis Paz']);
  });

  it.each([
    ['Ayer calló el alcalde de Lugo.', true],
    ['Ayer calló el sindicato Solidaridad.', true],
    ['Ayer calló Ana Ruiz.', false],
    // A body by its own noun.
    ['Ayer calló un portavoz de la Consejería de Sanidad.', false],
  ])('hangs on a role or a body, or stands by itself: %s', (body, complement) => {
    expect(only(body).complement).toBe(complement);
  });
});

describe('a name after a place and its comma', () => {
  const places = (body: string) => mentionsOf(body).flatMap(({ name, place }) => (place ? [name] : []));

  it('is where that place is', () => {
    expect(places('Ayer, en Cuautla, Nueva Rioja, calló Ana Ruiz.')).toEqual(['Nueva Rioja']);
    expect(places('Pasó por San Juan del Río, Querétaro, y se fue.')).toEqual(['Querétaro']);
  });

  it.each([
    'Ayer, en Cuautla, Ana Ruiz, la alcaldesa, calló.',
    'Ayer, en Cuautla, Ruiz calló.',
    'Ayer, con Cuautla, Nueva Rioja, calló.',
    'Ayer, en Cuautla, Yunuén Tzab, de 40 años, calló.',
  ])('is somebody’s where the text tells so: %s', (body) => {
    expect(places(body)).toEqual([]);
  });
});

describe('a nickname', () => {
  it.each([
    ['Ayer calló Gustavo «Pulga» Ledesma.', 'Gustavo Ledesma', ['Pulga']],
    ['Ayer calló Anselmo Fraga, «el Faneca», y se fue.', 'Anselmo Fraga', ['el Faneca']],
    ['Ayer calló Anselmo Fraga, alias «Faneca».', 'Anselmo Fraga', ['Faneca']],
    ['Ayer calló Anselmo Fraga, «Faneca».', 'Anselmo Fraga', []],
    ['Ayer calló Anselmo Fraga, alias «basta ya».', 'Anselmo Fraga', []],
    ['Ayer calló Anselmo Fraga, alias «El que nunca se fue».', 'Anselmo Fraga', []],
  ])('stands in the name or right after it: %s', (body, name, nicknames) => {
    expect(only(body)).toMatchObject({ name, nicknames });
  });

  it.each([
    ['El Vasco es Iñaki Paz, de Lugo.', ['el vasco']],
    ['El alcalde es Iñaki Paz, de Lugo.', []],
    ['Ayer el Vasco es Iñaki Paz.', []],
  ])('opens the line that tells whose it is: %s', (body, nicknames) => {
    expect(mentionsOf(body).find(({ name }) => name === 'Iñaki Paz')?.nicknames).toEqual(nicknames);
  });

  it('is printed in the name', () => {
    expect(only('Ayer calló Gustavo «Pulga» Ledesma.').printed).toBe('Gustavo «Pulga» Ledesma');
  });
});

describe('the noun for a body before a name', () => {
  it.each([
    ['Ayer calló la empresa Gasvega.', 'empresa'],
    ['Ayer calló la compañía aérea Volamar.', 'compañía'],
    ['Ayer calló la organización ambiental Tierra Viva.', 'organización'],
    ['Ayer calló la aerolínea de bajo costo AeroSabana.', 'aerolínea'],
    ['Ayer calló la cadena de supermercados Mercasol.', 'cadena'],
    ['La constructora, Obras Ebro Norte, calló.', 'constructora'],
    ['Ayer calló la alcaldesa Ana Ruiz.', null],
    ['Ayer calló en la empresa Ana Ruiz.', null],
    ['Ayer calló una empresa. Gasvega Sur calló.', null],
  ])('is told where there is one: %s', (body, noun) => {
    expect(only(body).bodyNoun).toBe(noun);
  });

  it('leaves it no role, and letters have none either', () => {
    expect(only('La empresa Gasvega, portavoz del sector, calló.').roles).toEqual([]);
    expect(only('Ayer calló la portavoz, ONU, y se fue.').roles).toEqual([]);
    expect(only('La alcaldesa, Ana Ruiz, calló.').roles.map(({ head }) => head)).toEqual(['alcaldesa']);
  });
});

describe('what stands after a name', () => {
  it.each([
    ['Calló Organización Sanitaria Andina (OSAN).', 'OSAN'],
    ['Calló Organización Sanitaria Andina (Lima).', null],
    ['Calló Organización Sanitaria Andina OSAN.', null],
  ])('may be its letters: %s', (body, acronym) => {
    expect(mentionsOf(body)[0]?.acronym).toBe(acronym);
  });

  it.each([
    ['Rosa Lira, de 58 años, calló.', true],
    ['Rosa Lira (58 años) calló.', true],
    ['Rosa Lira, de 58 metros, calló.', false],
    ['Rosa Lira de 58 años calló.', false],
  ])('may be an age: %s', (body, aged) => {
    expect(only(body).aged).toBe(aged);
  });

  it.each([
    ['Petrosur anunció obras.', true],
    ['Petrosur ha anunciado obras.', true],
    ['Petrosur, por su parte, anunció obras.', true],
    ['Petrosur ganó 1.294 millones.', true],
    ['Petrosur queda lejos.', false],
    ['Ana anunció obras.', false],
    ['Petrosur Norte anunció obras.', false],
  ])('may be a verb, so that the name is somebody’s: %s', (body, speaks) => {
    expect(mentionsOf(body)[0]?.speaks ?? false).toBe(speaks);
  });
});
