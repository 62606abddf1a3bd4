import { describe, expect, it } from 'vitest';
import { type Premises, premisesOf } from '../../../../knowledge/search/confidence/premises.ts';
import { rank } from '../../../../knowledge/search/ranking/rank.ts';
import { articleOf } from '../../../articles.ts';
import * as all from '../indexed.ts';

const own = all.indexed(
  articleOf(
    'El alcalde Julián Prado inauguró en Cádiz un puente que costó 62 millones de euros. Lo abrió el lunes.',
    'La ingeniera Rosa Gil explicó los retrasos de la obra en 2019. Prado no contestó.',
    'Gil nació en Sevilla, donde estudió en 1984, y vive desde marzo en Huelva.',
  ),
);

const NOTHING: Premises = { otherAmount: 0, otherPlace: 0, otherPerson: 0, nameApart: 0, nameGone: 0 };

function premises(text: string, { index, gatherer, read } = own): Premises {
  const question = read(text);
  const ranking = rank(question, index, gatherer);
  const [best] = ranking.candidates;
  if (!best) throw new Error(`nothing for «${text}»`);
  return premisesOf(question, best, ranking, index);
}

describe('a premise', () => {
  it.each([
    '¿Qué inauguró Julián Prado?',
    '¿Qué inauguró el alcalde en Cádiz?',
    '¿Qué puente costó 62 millones de euros?',
    '¿Qué explicó Rosa Gil en 2019?',
    'que inauguro julian prado en cadiz',
    '¿Cuánto costó el puente?',
  ])('that the article has speaks against nothing: «%s»', (text) => {
    expect(premises(text)).toEqual(NOTHING);
  });

  it.each<[keyof Premises, string]>([
    ['otherAmount', '¿Qué puente costó 90 millones de euros?'],
    ['otherAmount', '¿Qué retrasos de la obra explicó la ingeniera en 1984?'],
    ['otherAmount', '¿Qué puente se abrió el jueves?'],
    ['otherPlace', '¿Qué puente inauguró el alcalde en Sevilla?'],
    ['otherPlace', 'que puente inauguro el alcalde en sevilla'],
    ['otherPerson', '¿Qué puente de Cádiz inauguró Rosa Gil?'],
  ])('that the article tells otherwise raises «%s»: %s', (signal, text) => {
    expect(premises(text)[signal]).toBeGreaterThanOrEqual(0.5);
  });

  it('is open where the article tells neither it nor another', () => {
    const { otherPlace, nameApart, nameGone } = premises('¿Qué explicó la ingeniera en Melilla?');
    expect(otherPlace).toBe(0);
    expect(nameApart).toBeGreaterThan(0);
    expect(nameGone).toBe(1);
  });

  it('may be meant by a pronoun where its name stands in the paragraph', () => {
    const spoken = all.indexed(
      articleOf('Vino Rosa Gil. Allí explicó los retrasos ante Tomás Paz y Julián Prado.'),
    );
    expect(premises('¿Qué retrasos explicó Rosa Gil?', spoken).otherPerson).toBe(0);
  });

  it('of who is asked for is not gainsaid by who is named', () => {
    expect(premises('¿Quién contestó a Rosa Gil?').otherPerson).toBe(0);
  });

  it('is gainsaid by the first article where the treaty is signed elsewhere', () => {
    expect(premises('¿Por qué se firmó el tratado en Moscú?', all).otherPlace).toBeGreaterThan(0.5);
    expect(premises('¿Por qué se firmó el tratado en Pyongyang?', all).otherPlace).toBe(0);
  });
});
