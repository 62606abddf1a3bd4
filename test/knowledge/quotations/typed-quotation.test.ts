import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../knowledge/library-of.ts';
import asking from '../../../knowledge/quotations/asking.json' with { type: 'json' };
import { SpeakerNames } from '../../../knowledge/quotations/speaker-names.ts';
import { markedStretches, readingsOf } from '../../../knowledge/quotations/typed-quotation.ts';
import { fold } from '../../../knowledge/spanish/fold.ts';
import { readOwn, treaty } from '../../articles.ts';

const library = libraryOf([readOwn(treaty)]);
const names = new SpeakerNames(library.articles, library.quotations());

/** The reading from which most has been taken off. */
function barest(typed: string) {
  const { words, claimed } = readingsOf(typed, names).reduce((a, b) =>
    b.words.length < a.words.length ? b : a,
  );
  return [words.replace(/[?!.,\s]+$/, ''), claimed];
}

describe('the ways to read what was typed without marks', () => {
  it('begin with the whole as it stands', () => {
    for (const typed of ['quien dijo', 'pleno apoyo', 'oye, ¿quién dijo pleno apoyo?'])
      expect(readingsOf(typed, names)[0]).toEqual({ words: typed, claimed: null });
  });

  it.each([
    ['pleno apoyo', 'pleno apoyo', null],
    ['  …pleno apoyo', 'pleno apoyo', null],
    ['oye, ¿quién dijo eso de que era un documento innovador?', 'un documento innovador', null],
    ['parce una cosa quien dijo pleno apoyo', 'pleno apoyo', null],
    ['quien fue el q dijo pleno apoyo', 'pleno apoyo', null],
    ['de quién es la frase pleno apoyo', 'pleno apoyo', null],
    ['pleno apoyo, quién lo dijo?', 'pleno apoyo', null],
    ['pleno apoyo jajaja', 'pleno apoyo', null],
    ['who said pleno apoyo', 'pleno apoyo', null],
    ['putin dijo que pleno apoyo', 'pleno apoyo', 'putin'],
    ['según Kim Jong-un, pleno apoyo', 'pleno apoyo', 'Kim Jong-un'],
    ['fue Messi el que dijo pleno apoyo?', 'pleno apoyo', 'Messi'],
    ['pleno apoyo, lo dijo el alcalde?', 'pleno apoyo', 'el alcalde'],
    ['pleno apoyo (Vladimir Putin)', 'pleno apoyo', 'Vladimir Putin'],
    ['pleno apoyo? creo que fue kim', 'pleno apoyo', 'kim'],
  ])('of «%s» end with «%s», said by %s', (typed, words, claimed) => {
    expect(barest(typed)).toEqual([words, claimed]);
  });

  it.each(['no es un documento innovador', 'nadie dijo pleno apoyo', 'Putin no dijo pleno apoyo'])(
    'take no negation off «%s»',
    (typed) => {
      const negation = /\b(?:no|nadie)\b/;
      for (const { words } of readingsOf(typed, names)) expect(words).toMatch(negation);
    },
  );
});

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

describe('the words of asking', () => {
  it.each(Object.entries(asking).filter(([, words]) => Array.isArray(words)))(
    'of %s are folded and listed once',
    (_, words) => {
      expect([...words].map(fold)).toEqual([...words]);
      expect(new Set(words).size).toBe(words.length);
    },
  );

  it('hold no negation that would be taken off before a quotation', () => {
    for (const words of [...asking.fillers, ...asking.thats])
      expect(words).not.toMatch(/\b(?:nunca|nadie|jamas)\b/);
  });
});
