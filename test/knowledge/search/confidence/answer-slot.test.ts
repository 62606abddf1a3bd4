import { describe, expect, it } from 'vitest';
import { type AnswerSlot, answerSlotOf } from '../../../../knowledge/search/confidence/answer-slot.ts';
import data from '../../../../knowledge/search/question/answer-slots.json' with { type: 'json' };
import { amountAsked } from '../../../../knowledge/search/question/asked-amount.ts';
import { rank } from '../../../../knowledge/search/ranking/rank.ts';
import { articleOf } from '../../../articles.ts';
import { indexed } from '../indexed.ts';

/** What is lacking in this sentence, if the article has no other. */
function lackingIn(sentence: string, text: string): Partial<AnswerSlot> {
  const { index, gatherer, read } = indexed(articleOf(sentence));
  const question = read(text);
  const [best] = rank(question, index, gatherer).candidates;
  if (!best) throw new Error('nothing found');
  return answerSlotOf(question, best, index);
}

describe('the amount that is asked for', () => {
  const { read } = indexed(articleOf('Los vecinos pagan la luz.'));
  it.each([
    ['¿Cuánto cobra el alcalde?', 'money'],
    ['cuanta guita juntaron los vecinos', 'money'],
    ['a cuanto ascienden las perdidas', 'money'],
    ['¿Cuántos euros cuesta la luz?', 'money'],
    ['¿Cuánto duró la asamblea?', 'duration'],
    ['¿Cuántas noches pasaron fuera?', 'duration'],
    ['how old is the mayor', 'duration'],
    ['¿Qué porcentaje de vecinos votó?', 'percent'],
    ['¿Cuánta gente vino?', 'persons'],
    ['¿Cuántos vecinos pagan?', 'counted'],
    ['¿Qué altura tiene la torre?', 'number'],
    ['¿Quién paga la luz?', undefined],
  ])('of «%s» is %s', (text, kind) => {
    expect(amountAsked(read(text))).toBe(kind);
  });
});

describe('a sentence', () => {
  it('has a count where a number counts the things asked for, and not where it counts others', () => {
    const text = '¿Cuántos mineros cortaron la carretera?';
    expect(lackingIn('Unos 300 mineros cortaron la carretera.', text).countUnfit).toBe(0);
    expect(
      lackingIn('Los mineros firmaron un acta de cinco puntos y dejaron la carretera.', text).countUnfit,
    ).toBeGreaterThan(0.5);
  });

  it('has no count that the question states itself', () => {
    const text = '¿Cuántos mineros cortaron la carretera 12?';
    expect(lackingIn('Los mineros cortaron la carretera 12.', text).countUnfit).toBe(1);
  });

  it('has a sum where it has money, and hardly where it has another number', () => {
    const text = '¿Cuánto dinero ganó la tenista en el torneo?';
    expect(lackingIn('La tenista ganó 9.000 euros en el torneo.', text).moneyUnfit).toBe(0);
    expect(lackingIn('La tenista ganó el torneo por 6-3 y 6-4.', text).moneyUnfit).toBeGreaterThan(0.5);
  });

  it('has a time in words as in figures', () => {
    const text = '¿Cuánto tardó el avión?';
    expect(lackingIn('El avión tardó 40 minutos.', text).durationUnfit).toBe(0);
    expect(
      lackingIn('El avión tardó hora y cuarto, media hora más que ayer.', text).durationUnfit,
    ).toBeLessThan(0.5);
    expect(lackingIn('El avión tardó y apagó 3 focos.', text).durationUnfit).toBe(1);
  });

  it('has a name where a new one stands beside what is to be named', () => {
    const text = '¿Cómo se llama el camionero que perdió la carga?';
    expect(lackingIn('«Perdí la carga», dijo el camionero Juan Rey.', text).nameUnfit).toBe(0);
    expect(lackingIn('«Perdí la carga», dijo un camionero de Camargo.', text).nameUnfit).toBeGreaterThan(0.5);
    expect(lackingIn('El camionero perdió la carga.', text).nameUnfit).toBe(1);
  });

  it('has somebody where it tells of a person whom the question does not name', () => {
    const text = '¿Quién restauró el mural del Banco Agrícola?';
    expect(lackingIn('El mural del Banco Agrícola lo restauró Ana Paz.', text).personUnfit).toBe(0);
    expect(lackingIn('El mural del Banco Agrícola fue cubierto de pintura.', text).personUnfit).toBe(1);
  });

  it('lacks nothing where none of this is asked for', () => {
    expect(
      Object.values(lackingIn('El mural se cubrió de pintura.', '¿Por qué se cubrió el mural?')),
    ).toEqual(Array(6).fill(0));
  });
});

describe('the words of the slots', () => {
  it.each([
    ['money verbs', data.money.verbs],
    ['money nouns', data.money.nouns],
    ['duration verbs', data.duration.verbs],
    ['duration nouns', data.duration.nouns],
    ['persons', data.persons],
    ['counted', data.counted],
    ['small durations', data.smallDurations],
    ['shares', data.shares],
    ['being', data.being],
    ['calling', data.calling],
    ['leading away', data.ledAway],
  ])('are single words in lower case, each once: %s', (_, words) => {
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
  });
});
