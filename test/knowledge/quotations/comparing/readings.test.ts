import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../../knowledge/library-of.ts';
import { readingsOf } from '../../../../knowledge/quotations/comparing/readings.ts';
import { SpeakerNames } from '../../../../knowledge/quotations/comparing/speaker-names.ts';
import { readOwn, treaty } from '../../../articles.ts';

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
      expect(readingsOf(typed, names)[0]).toMatchObject({ words: typed, claimed: null });
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
    ['pleno apoyo, eso fue del intendente no?', 'pleno apoyo', null],
    ['lo de pleno apoyo lo dijo la del gremio o q', 'pleno apoyo', null],
    ['pleno apoyo!! eso lo decia el propio Messi?', 'pleno apoyo', null],
    ['pleno apoyo, eso lo prometio quien? el alcalde?', 'pleno apoyo', 'el alcalde'],
    ['pleno apoyo. esa frase es de la dirigenta de los pescadores?', 'pleno apoyo', null],
    ['pleno apoyo, quien era ese?', 'pleno apoyo', null],
    ['who said pleno apoyo', 'pleno apoyo', null],
    ['putin dijo que pleno apoyo', 'pleno apoyo', 'putin'],
    ['según Kim Jong-un, pleno apoyo', 'pleno apoyo', 'Kim Jong-un'],
    ['fue Messi el que dijo pleno apoyo?', 'pleno apoyo', 'Messi'],
    ['pleno apoyo, lo dijo el alcalde?', 'pleno apoyo', 'el alcalde'],
    ['pleno apoyo (Vladimir Putin)', 'pleno apoyo', 'Vladimir Putin'],
    ['pleno apoyo? creo que fue kim', 'pleno apoyo', 'kim'],
    ['who said pleno apoyo, was it putin?', 'pleno apoyo', 'putin'],
    ['fue el paraguayo el que dijo pleno apoyo??', 'pleno apoyo', null],
    ['cuando dijo kim que pleno apoyo', 'pleno apoyo', 'kim'],
    ['es cierto que el alcalde prometio pleno apoyo', 'pleno apoyo', 'el alcalde'],
    ['quien fue la que solto lo de pleno apoyo', 'pleno apoyo', null],
    ['huanca dijo que pleno apoyo', 'pleno apoyo', 'huanca'],
    ['pedro sanchez dijo pleno apoyo', 'pleno apoyo', 'pedro sanchez'],
    ['segun messi pleno apoyo', 'pleno apoyo', 'messi'],
    ['messi: pleno apoyo', 'pleno apoyo', 'messi'],
    ['pleno apoyo, dijo messi', 'pleno apoyo', 'messi'],
    ['la gente dijo que pleno apoyo', 'pleno apoyo', null],
    ['pleno apoyo, quien lo ofrecio? la arqueologa?', 'pleno apoyo', 'la arqueologa'],
    ['pleno apoyo. Quien dijo esa vaina', 'pleno apoyo', null],
    ['pleno apoyo, no se quien lo dijo', 'pleno apoyo', null],
    ['pleno apoyo, eso es de kim o de putin?', 'pleno apoyo', null],
    ['pleno apoyo quien fue que lo dijo', 'pleno apoyo', null],
    ['pleno apoyo lo dijo kim cierto', 'pleno apoyo', 'kim'],
    ['did kim say pleno apoyo?', 'pleno apoyo', 'kim'],
  ])('of «%s» end with «%s», said by %s', (typed, words, claimed) => {
    expect(barest(typed)).toEqual([words, claimed]);
  });

  it('take off chat alone where more might be taken off', () => {
    const words = readingsOf('pleno apoyo, lo interpreta él jajaja', names).map((reading) => reading.words);
    expect(words).toContain('pleno apoyo, lo interpreta él');
  });

  it('are never where somebody is asked to have said it', () => {
    const words = readingsOf('tres razones y una mentira, quién lo dijo en la asamblea?', names).map(
      (reading) => reading.words,
    );
    expect(words).toContain('tres razones y una mentira,');
    expect(words.map((left) => left.replace(/\W+$/, ''))).not.toContain('en la asamblea');
  });

  it('keep a denial that is asked about', () => {
    const words = readingsOf('quien dijo que Putin descarta pleno apoyo', names).map(
      (reading) => reading.words,
    );
    expect(words).not.toContain('pleno apoyo');
  });

  it.each(['no es un documento innovador', 'nadie dijo pleno apoyo', 'Putin no dijo pleno apoyo'])(
    'take no negation off «%s»',
    (typed) => {
      const negation = /\b(?:no|nadie)\b/;
      for (const { words } of readingsOf(typed, names)) expect(words).toMatch(negation);
    },
  );
});
