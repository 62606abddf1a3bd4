// Titles of works between marks: la novela «X» · publicó «X».
import { describe, expect, it } from 'vitest';
import { isTitleOfWork } from '../../../../knowledge/quotations/finding/titles-of-works.ts';
import { markedIn } from '../marked-in.ts';

const title = (body: string) => {
  const { marked, before } = markedIn(body);
  return isTitleOfWork(marked, before);
};

describe('a title', () => {
  it.each([
    ['after a noun for works', 'Leyó la novela «La casa quieta».'],
    ['after a noun and whose it is', 'Leyó la última novela de Ana Ruiz Soler «La casa quieta».'],
    ['past a comma', 'Leyó la última novela de Ana Ruiz, «La casa quieta».'],
    ['after a verb for making them', 'Ana Ruiz publicó «La casa quieta».'],
    ['after such a verb', 'Vivía en la casa donde escribió «Sur adentro».'],
    [
      'before what kind of work it is',
      'De su catálogo destaca «Las horas quietas», el primer libro de Ana Ruiz.',
    ],
    ['as what a work is', 'El tema más aplaudido fue «Nadie duerme».'],
    ['of what is shown', 'Ana Ruiz hizo de mala en «La casa quieta», que se emitía por las tardes.'],
    ['of a part in it', 'Ana Ruiz recordó su papel en «La casa quieta».'],
    ['for a manifesto', 'Difundieron un manifiesto, «Que pare quien quiera», con cien firmas.'],
    ['of those who play', 'El grupo interpretó «La paloma».'],
  ])('stands %s: %s', (_, body) => {
    expect(title(body)).toBe(true);
  });

  it.each([
    ['it has no capital', 'Leyó la novela «la casa quieta».'],
    ['nothing is said of a work', 'Su respuesta fue «Nadie duerme».'],
    ['it goes on as a statement', 'Confía en «La casa quieta» de siempre.'],
    ['a verb stands between', 'Leyó la novela y es «La casa quieta».'],
    ['a noun for words stands between', 'Leyó de la novela la frase «La casa quieta».'],
    ['«que» stands between', 'Leyó la novela que «La casa quieta».'],
    ['a verb of saying stands between', 'La novela gustó y Ana dijo ayer «La casa quieta».'],
    ['it is a sentence past a comma', 'Leyó la novela, «¡La casa quieta!».'],
    ['it is written on a network', 'Ana Ruiz publicó «La casa quieta» en su cuenta.'],
    ['it is long', 'Ana Ruiz publicó «La casa quieta de la calle de abajo».'],
    ['it is a sentence', 'Ana Ruiz publicó «La casa está quieta.».'],
    ['nothing tells of a work', 'Ana Ruiz vio «La casa quieta».'],
  ])('is none where %s: %s', (_, body) => {
    expect(title(body)).toBe(false);
  });
});
