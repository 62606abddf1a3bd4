// What the words of a noun phrase are to each other.
import { describe, expect, it } from 'vitest';
import type { Range } from '../../../../knowledge/quotations/sentences/phrase.ts';
import {
  complementEnd,
  groupMeant,
  isNumberTwo,
  isOfField,
  isVerbHere,
  nounFirst,
  partitiveEnd,
  pastTime,
  personAtEnd,
  withPerson,
} from '../../../../knowledge/quotations/sentences/phrase-parts.ts';
import type { Token } from '../../../../knowledge/quotations/text/tokens.ts';
import { lastLineOf } from '../last-line.ts';

type End = (tokens: readonly Token[], at: number) => number | null;

/** The word at which a question about a token ends, or null where it has no answer. */
function endOf(of: End, sentence: string, first: string): string | null {
  const { line, at, text } = lastLineOf(sentence);
  const end = of(line.tokens, at(first));
  return end === null ? null : text({ from: end, to: end + 1 });
}

/** The capitals from one word on to another. */
function runIn(sentence: string, first: string, last: string) {
  const { line, at, text } = lastLineOf(sentence);
  const run: Range = { from: at(first), to: at(last) + 1 };
  return { tokens: line.tokens, run, text };
}

describe('where a part of a phrase ends', () => {
  it.each([
    ['Habló uno de los asaltantes.', 'uno', 'los'],
    ['Hablaron dos de sus hijos.', 'dos', 'sus'],
    ['Habló uno de ellos.', 'uno', 'uno'],
    ['Habló alcalde de los pueblos.', 'alcalde', 'alcalde'],
    ['Habló uno por los pueblos.', 'uno', 'uno'],
  ])('past «uno de» stands the rest, a determiner first: «%s», from «%s»', (sentence, first, end) => {
    expect(endOf(partitiveEnd, sentence, first)).toBe(end);
  });

  it.each([
    ['Habló uno de ellos ayer.', 'ellos', 'ayer'],
    ['Habló uno de los dos ayer.', 'los', 'ayer'],
    ['Habló uno de los vecinos ayer.', 'los', null],
    ['Habló uno de vecinos ayer.', 'vecinos', null],
  ])('past those who are meant after «uno de»: «%s», from «%s»', (sentence, first, end) => {
    expect(endOf(groupMeant, sentence, first)).toBe(end);
  });

  it.each([
    ['Habló la alcaldesa de Lugo.', 'de', 'Lugo'],
    ['Habló la alcaldesa de la villa.', 'de', 'villa'],
    ['Habló la alcaldesa de los otros vecinos.', 'de', 'vecinos'],
    ['Habló la alcaldesa del puerto.', 'del', 'puerto'],
    ['Habló la conselleira do Mar.', 'do', 'Mar'],
    ['Habló la conselleira do mar.', 'do', 'do'],
    ['Habló la alcaldesa en Lugo.', 'en', 'en'],
    ['Habló la alcaldesa de «Lugo».', 'de', 'de'],
  ])('a complement begins past «de» and its article: «%s», from «%s»', (sentence, first, end) => {
    expect(endOf(complementEnd, sentence, first)).toBe(end);
  });

  it.each([
    ['Habló la hasta ahora gerente.', 'hasta', 'gerente'],
    ['Habló el hasta ayer ministro.', 'hasta', 'ministro'],
    ['Habló el todavía diputado.', 'todavía', 'diputado'],
    ['Habló la aún ministra.', 'aún', 'ministra'],
    ['Habló la hasta Lugo gerente.', 'hasta', 'hasta'],
    ['Habló el hasta ayer mesa.', 'hasta', 'hasta'],
    ['Cayó el todavía enorme muro.', 'todavía', 'todavía'],
  ])('past what tells until when stands the role: «%s», from «%s»', (sentence, first, end) => {
    expect(endOf(pastTime, sentence, first)).toBe(end);
  });
});

describe('a word', () => {
  it.each([
    ['Habló su número dos ayer.', 'dos', true],
    ['Habló su número uno ayer.', 'uno', true],
    ['Habló su número tres ayer.', 'tres', false],
    ['Hablaron sus dos hijos.', 'dos', false],
  ])('is a rank after «número»: «%s», «%s»: %s', (sentence, word, due) => {
    const { line, at } = lastLineOf(sentence);
    expect(isNumberTwo(line.tokens, at(word))).toBe(due);
  });

  it.each([
    ['La alcaldesa dijo que sí.', 'dijo', true],
    ['La alcaldesa pregunta por el plazo.', 'pregunta', true],
    ['Cayó la pregunta.', 'pregunta', false],
    ['Llegó la amenaza.', 'amenaza', false],
    ['Llegó una nueva amenaza.', 'amenaza', false],
    ['Lo dicho ayer.', 'dicho', false],
    ['Habló la alcaldesa.', 'alcaldesa', false],
    ['Ayer Dijo que sí.', 'Dijo', false],
    ['La alcaldesa se quejó.', 'quejó', true],
    ['La alcaldesa sinceró todo.', 'sinceró', false],
  ])('is a verb of saying, and no noun, here: «%s», «%s»: %s', (sentence, word, due) => {
    const { line, at } = lastLineOf(sentence);
    expect(isVerbHere(line.tokens, at(word))).toBe(due);
  });

  it.each([
    ['nueva alcaldesa', 'alcaldesa nueva'],
    ['nueva alcaldesa opositora', 'alcaldesa nueva opositora'],
    ['ex zaguero', 'exzaguero'],
    ['ex algo', 'exalgo'],
    ['antiguo zaguero local', 'exzaguero local'],
    ['antigua mesa', 'antigua mesa'],
    ['alcaldesa nueva', 'alcaldesa nueva'],
    ['nueva mesa', 'nueva mesa'],
    ['alcaldesa', 'alcaldesa'],
    ['ex', 'ex'],
  ])('is the noun that others stand before: «%s» reads as «%s»', (words, due) => {
    expect(nounFirst(words.split(' ')).join(' ')).toBe(due);
  });
});

describe('a person’s name within a run of capitals', () => {
  const nobody = () => false;

  it.each([
    ['Habló la concejala de Urbanismo Sonia Prieto.', 'Urbanismo', 'Prieto', 'Sonia Prieto'],
    ['Habló la diputada de ERC Yarelva Ruiz.', 'ERC', 'Ruiz', 'Yarelva Ruiz'],
    ['Habló el profesor de Historia Yarelva Ruiz.', 'Historia', 'Ruiz', 'Yarelva Ruiz'],
    ['Habló el embajador de Turquía Yarelva Ruiz.', 'Turquía', 'Ruiz', 'Yarelva Ruiz'],
    ['Habló el cabo de la Guardia Civil Yarelva Ruiz.', 'Guardia', 'Ruiz', 'Yarelva Ruiz'],
    ['Habló la jueza de la Corte Penal Yarelva Ruiz.', 'Corte', 'Ruiz', 'Yarelva Ruiz'],
  ])('stands at its end: «%s», from «%s» to «%s»: «%s»', (sentence, first, last, name) => {
    const { tokens, run, text } = runIn(sentence, first, last);
    const person = personAtEnd(tokens, run, nobody);
    expect(person && text(person)).toBe(name);
  });

  it.each([
    ['a given name begins it', 'Habló el amigo de Ana Sonia Prieto.', 'Ana', 'Prieto'],
    ['it is a saint’s', 'Habló el párroco de San Juan Evangelista.', 'San', 'Evangelista'],
    ['«de» stands before the given name', 'Habló la jefa del Cuerpo de Socorro Andino.', 'Cuerpo', 'Andino'],
    ['letters tell what a body is', 'Habló el titular de la ONG Jugar Sano.', 'ONG', 'Sano'],
    ['nothing tells it', 'Habló la vecina de Monte Yarelva Ruiz.', 'Monte', 'Ruiz'],
    ['only one word is left', 'Habló la diputada de ERC Yarelva.', 'ERC', 'Yarelva'],
  ])('is none where %s: «%s», from «%s» to «%s»', (_, sentence, first, last) => {
    const { tokens, run } = runIn(sentence, first, last);
    expect(personAtEnd(tokens, run, nobody)).toBeNull();
  });

  it('begins before a word that the text has as a surname', () => {
    const { tokens, run, text } = runIn('Habló la vecina de Monte Yarelva Ruiz.', 'Monte', 'Ruiz');
    const person = personAtEnd(tokens, run, (word) => word === 'ruiz');
    expect(person && text(person)).toBe('Yarelva Ruiz');
  });

  it.each([
    ['Habló la médica de familia Yarelva Ruiz.', true],
    ['Habló la médica de Familia Yarelva Ruiz.', false],
    ['Habló la médica de una Yarelva Ruiz.', false],
    ['Habló la mesa de familia Yarelva Ruiz.', false],
    ['Habló la médica con familia Yarelva Ruiz.', false],
  ])('is no field’s right after a bare noun: «%s»: %s', (sentence, due) => {
    const { tokens, run } = runIn(sentence, 'Yarelva', 'Ruiz');
    expect(isOfField(tokens, run)).toBe(due);
  });

  it('takes the place of the run in a role’s phrase, and in no thing’s', () => {
    const { tokens, run, text } = runIn(
      'Habló la concejala de Urbanismo Sonia Prieto.',
      'Urbanismo',
      'Prieto',
    );
    const core = { to: run.to, common: ['concejala'], name: run, nameIsComplement: true };
    const person = withPerson(tokens, core, nobody);
    expect([person.name && text(person.name), person.nameIsComplement]).toEqual(['Sonia Prieto', false]);
    expect(withPerson(tokens, { ...core, common: ['mesa'] }, nobody).name).toEqual(run);
    expect(withPerson(tokens, { ...core, nameIsComplement: false }, nobody).name).toEqual(run);
  });
});
