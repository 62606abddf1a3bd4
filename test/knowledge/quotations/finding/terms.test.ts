// Whether words between marks name something instead of being said: every sort of term counts, and the colon decides.
import { describe, expect, it } from 'vitest';
import { isTerm } from '../../../../knowledge/quotations/finding/terms.ts';
import { markedIn } from '../marked-in.ts';

const term = (body: string) => {
  const { marked, people, reader } = markedIn(body);
  return isTerm(marked, people, reader);
};

describe('a term', () => {
  it.each([
    ['on a sign', 'La pancarta que decía «no pasar».'],
    ['chanted', 'Coreaban «el agua no se vende».'],
    ['named', 'Llaman «la Cuesta» al camino.'],
    ['hedged', 'Llegó la famosa «austeridad».'],
    ['foreign', 'Pidió más «reporting».'],
    ['a letter', 'Pidió la «x».'],
    ['a number or a plate', 'Pidió el «F-18».'],
    ['what a clause is about', 'Recuerda que el «protocolo de estela» se cumplió.'],
    ['what a line is about', '«Casa Perico» responde a una idea.'],
    ['beside what it names', 'La figura que se aplicó, «abigeato agravado», prevé una pena.'],
    ['talked of', 'Pidió que no se hable de «leyenda».'],
    ['jargon', 'En la jerga de los negociadores, los barcos forman «la fila del pan».'],
    ['declared', 'Declaró la «alarma ciclónica».'],
    ['a name that begins a clause', 'Ana dijo que «Cien noches» fue su mejor libro.'],
    ['a title', 'Leyó la novela «La casa quieta».'],
    ['a proper name', 'Zarpó el barco «Aguas del Sur».'],
    ['a nickname', 'Ayer calló Anselmo Fraga, «el Faneca».'],
  ])('is what is %s: %s', (_, body) => {
    expect(term(body)).toBe(true);
  });

  it.each([
    'Ana Ruiz pidió «sensatez».',
    'Ana Ruiz dijo que «ya basta de todo esto».',
    '«Ya basta», dijo Ana Ruiz.',
  ])('is nothing that somebody says: %s', (body) => {
    expect(term(body)).toBe(false);
  });
});

describe('past a colon', () => {
  it.each([
    ['a headline or a motto is one', 'Trabajan bajo un solo lema: «Se acabó».', true],
    ['so is what stands on a sign', 'En un cartel: «No pasar».', true],
    ['a foreign word is said', 'Ana Ruiz pidió: «reporting».', false],
    ['a title is said', 'Ana Ruiz leyó la novela: «La casa quieta».', false],
  ])('%s: %s', (_, body, is) => {
    expect(term(body)).toBe(is);
  });
});
