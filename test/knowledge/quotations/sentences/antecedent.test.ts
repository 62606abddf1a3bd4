// Whom a clause with «que» or «quien» before a verb of saying is about.
import { describe, expect, it } from 'vitest';
import { afterLink } from '../../../../knowledge/quotations/sentences/antecedent.ts';
import { lastLineOf } from '../last-line.ts';

/** Whom the clause of the last «que» or «quien» is about, in angles, or what is told in its place. */
function whom(sentence: string, judged = false): string {
  const { line, text } = lastLineOf(sentence);
  const at = line.chunks.findLastIndex(({ kind }) => kind === 'link');
  const link = line.chunks[at];
  if (link?.kind !== 'link') throw new Error(`no link in: ${sentence}`);
  const found = afterLink(line, at, link.word, judged);
  return typeof found === 'string' ? found : `<${text(found)}>`;
}

describe('whom a clause with «que» is about', () => {
  it.each([
    ['Vino la alcaldesa, que dijo sí.', 'la alcaldesa'],
    ['Calló ante Ana Ruiz (PP), que dijo sí.', 'Ana Ruiz'],
    ['Calló tras las palabras de la alcaldesa, que dijo sí.', 'la alcaldesa'],
    ['Llegó Nerea Paz, socia en el gabinete, que dijo sí.', 'Nerea Paz'],
    ['A juicio del lonko Segundo Huenchumil, quien dijo sí.', 'lonko Segundo Huenchumil'],
    ['Recibió una carta que dijo sí.', 'una carta'],
  ])('stands before it: %s', (sentence, name) => {
    expect(whom(sentence)).toBe(`<${name}>`);
  });

  it('is shared where only a thing is judged, or what is said is meant', () => {
    expect(whom('Vio el campo, que calificó así.', true)).toBe('shared');
    expect(whom('Repitió la frase que dijo ayer.')).toBe('shared');
  });

  it('is none where another link begins the line, and shared within it', () => {
    expect(whom('Y dijo sí.')).toBe('none');
    expect(whom('La alcaldesa calló y dijo sí.')).toBe('shared');
  });
});
