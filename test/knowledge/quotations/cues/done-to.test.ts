// Whom a line does something to, who goes on after it.
import { describe, expect, it } from 'vitest';
import { doneTo } from '../../../../knowledge/quotations/cues/done-to.ts';
import { lastLineOf } from '../last-line.ts';

/** Whom the subject of the line does something to. */
function whom(sentence: string): string | null {
  const { line, text } = lastLineOf(sentence);
  const subject = line.subjects.ofLine;
  if (!subject) throw new Error(`no subject in: ${sentence}`);
  const phrase = doneTo(line, subject);
  return phrase && text(phrase);
}

describe('whom a line does something to', () => {
  it.each([
    ['La policía detuvo a Ana Ruiz.', 'Ana Ruiz'],
    ['La policía ha detenido este jueves a Ana Ruiz.', 'Ana Ruiz'],
    ['El tribunal condenó ayer a Ana Ruiz a dos años.', 'Ana Ruiz'],
    ['El juez interrogó a la alcaldesa.', 'la alcaldesa'],
    ['Este diario habló ayer con Ana Ruiz.', 'Ana Ruiz'],
  ])('stands behind its verb: %s', (sentence, name) => {
    expect(whom(sentence)).toBe(name);
  });

  it.each([
    ['the verb only says something of them', 'El tribunal criticó a Ana Ruiz.'],
    ['it does it with them', 'La policía viajó con Ana Ruiz.'],
    ['nobody stands there', 'La policía detuvo el coche.'],
  ])('is nobody where %s: %s', (_, sentence) => {
    expect(whom(sentence)).toBeNull();
  });
});
