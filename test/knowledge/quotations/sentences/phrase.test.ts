// What little can be told of a noun phrase by itself.
import { describe, expect, it } from 'vitest';
import {
  isAged,
  isDefinite,
  isEldest,
  isPlural,
  isTimePhrase,
  joined,
} from '../../../../knowledge/quotations/sentences/phrase.ts';
import { lastLineOf } from '../last-line.ts';

function phraseIn(sentence: string, first: string) {
  const { line, who, at, text } = lastLineOf(sentence);
  const phrase = who.reader.read(line.tokens, at(first));
  if (!phrase) throw new Error(`no phrase at «${first}»`);
  return { tokens: line.tokens, phrase, text };
}

describe('a phrase', () => {
  it.each([
    ['Habló el jueves.', 'el', true],
    ['Habló esta noche.', 'esta', true],
    ['Habló la pasada semana.', 'la', true],
    ['Habló la alcaldesa.', 'la', false],
    ['Habló el presidente del mes.', 'el', false],
    ['Leyó el diario de hoy.', 'el', false],
  ])('says when rather than who: «%s», from «%s»: %s', (sentence, first, due) => {
    expect(isTimePhrase(phraseIn(sentence, first).phrase)).toBe(due);
  });

  it.each([
    ['Habló el mayor de los hijos.', 'el', true],
    ['Habló el mayor de los barcos.', 'el', false],
    ['Habló el mayor.', 'el', false],
    ['Habló el menor de los hijos.', 'el', false],
  ])('is the eldest of several persons: «%s», from «%s»: %s', (sentence, first, due) => {
    expect(isEldest(phraseIn(sentence, first).phrase)).toBe(due);
  });

  it.each([
    ['Habló el alteño, de 79 años.', 'el', true],
    ['Habló el alteño, de 79 kilos.', 'el', false],
    ['Habló el alteño de 79 años.', 'el', false],
    ['Habló el alteño; de 79 años.', 'el', false],
    ['Habló el alteño, con 79 años.', 'el', false],
    ['Habló el alteño, de 1979 años.', 'el', false],
    ['Ana Ruiz, de 79 años, habló.', 'Ana', false],
  ])('has an age that a noun leaves to be told: «%s», from «%s»: %s', (sentence, first, due) => {
    const { tokens, phrase } = phraseIn(sentence, first);
    expect(isAged(tokens, phrase)).toBe(due);
  });

  it.each([
    ['Habló la alcaldesa.', 'la', true],
    ['Habló Ana Ruiz.', 'Ana', true],
    ['Habló su hermano.', 'su', true],
    ['Habló una vecina.', 'una', false],
    ['Habló otro vecino.', 'otro', false],
  ])('points at somebody known: «%s», from «%s»: %s', (sentence, first, due) => {
    expect(isDefinite(phraseIn(sentence, first).phrase)).toBe(due);
  });

  it.each([
    ['Hablaron los vecinos.', 'los', true],
    ['Hablaron voceros de Tierra Viva.', 'voceros', true],
    ['Hablaron cuatro vecinos de Lugo.', 'cuatro', true],
    ['Cayeron informes de Lugo.', 'informes', false],
    ['Habló el vecino.', 'el', false],
    ['Habló concejala de Lugo.', 'concejala', false],
    ['Hablaron los Ruiz.', 'los', false],
    ['Habló el técnico de los Tigres.', 'el', false],
    ['Habló Ana Ruiz.', 'Ana', false],
  ])('is for several: «%s», from «%s»: %s', (sentence, first, due) => {
    expect(isPlural(phraseIn(sentence, first).phrase)).toBe(due);
  });

  it('may be joined to another as worded, and tells nothing more', () => {
    const { line, who, at, text } = lastLineOf('Ana Ruiz y Luis Mena dijeron que sí.');
    const [ana, luis] = ['Ana', 'Luis'].map((first) => who.reader.read(line.tokens, at(first)));
    if (!ana || !luis) throw new Error('no phrases');
    const both = joined(ana, luis);
    expect(text(both)).toBe('Ana Ruiz y Luis Mena');
    expect([both.name, both.common, both.determiner]).toEqual([null, [], null]);
  });
});
