// Whom a whole line is about.
import { describe, expect, it } from 'vitest';
import { subjectOfLine } from '../../../../knowledge/quotations/sentences/line-subject.ts';
import { lastLineOf } from '../last-line.ts';

const subjectIn = (sentence: string) => {
  const { line, text } = lastLineOf(sentence);
  const subject = subjectOfLine(line);
  return subject && text(subject);
};

describe('the subject of a line', () => {
  it.each([
    ['La alcaldesa llegó tarde.', 'La alcaldesa'],
    ['Cuando ganó el club, la alcaldesa lloró.', 'la alcaldesa'],
    ['Al terminar el asalto, el médico lo revisó.', 'el médico'],
    ['La noticia la dio su sobrino.', 'su sobrino'],
    ['Todo lo cambió Koldo Arrizabala.', 'Koldo Arrizabala'],
    ['Las llaves las tenía la alcaldesa.', 'la alcaldesa'],
    ['El balance lo presentó ayer la empresa Gasvega.', 'la empresa Gasvega'],
    ['Como alcaldesa de Lugo, Ana Ruiz habló.', 'Ana Ruiz'],
    ['Como Luis Paz, Ana Ruiz habló.', 'Ana Ruiz'],
    ['Como el edil, Luis Paz, Ana Ruiz habló.', 'Ana Ruiz'],
    ['Frente a Luis Paz, concejal de Obras, Ana Ruiz habló.', 'Ana Ruiz'],
  ])('of «%s» is %s', (sentence, subject) => {
    expect(subjectIn(sentence)).toBe(subject);
  });

  it.each([
    ['whom the line begins with does it to a thing', 'La alcaldesa la vio el jueves.', 'La alcaldesa'],
    ['nobody stands behind the verb', 'La noticia la dio en la radio.', 'La noticia'],
    ['no pronoun takes the thing up', 'La noticia dio la vuelta al mundo.', 'La noticia'],
  ])('is what stands first where %s: %s', (_, sentence, subject) => {
    expect(subjectIn(sentence)).toBe(subject);
  });
});
