import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../../knowledge/library-of.ts';
import { SpeakerNames } from '../../../../knowledge/quotations/comparing/speaker-names.ts';
import { markedStretches } from '../../../../knowledge/quotations/comparing/typed-quotation.ts';
import { readOwn, treaty } from '../../../articles.ts';

const library = libraryOf([readOwn(treaty)]);
const names = new SpeakerNames(library.articles, library.quotations());

describe('the marked stretches of a message', () => {
  it('are found whatever the marks', () => {
    const message = '«uno» dijo; “dos”, y "tres"; „cuatro“ «¡!» ‘cinco o seis’ y \'siete de ocho\'.';
    const words = markedStretches(message).map((stretch) => stretch.words);
    expect(words).toEqual(['uno', 'dos', 'tres', 'cuatro', 'cinco o seis', 'siete de ocho']);
  });

  it.each([
    ['Kim dijo «pleno apoyo»', 'Kim'],
    ['Kim habló ayer de su «pleno apoyo»', 'Kim'],
    ['«pleno apoyo», dijo Vladimir Putin', 'Vladimir Putin'],
    ['«pleno apoyo» – Putin', 'Putin'],
    ['«pleno apoyo» (Putin)', 'Putin'],
    ['según el alcalde Ríos, «pleno apoyo»', 'el alcalde Ríos'],
    ['quién dijo «pleno apoyo»? fue putin no?', 'putin'],
    ['Putin firmó. «pleno apoyo»', null],
    ['qué bonito «pleno apoyo»', null],
  ])('of %s are claimed to be by %s', (message, claimed) => {
    expect(markedStretches(message, names).map((stretch) => stretch.claimed)).toEqual([claimed]);
  });

  it('belong each to whoever is named beside it, and go on being theirs within a sentence', () => {
    const message = 'Kim habló de «uno» y Putin de «dos» y también de «tres». Alguien dijo «cuatro»';
    const claims = markedStretches(message, names).map((stretch) => stretch.claimed);
    expect(claims.slice(0, 3)).toEqual(['Kim', 'Putin', 'Putin']);
  });
});
