import { describe, expect, it } from 'vitest';
import {
  pleading,
  predicateAfter,
  predicateBefore,
} from '../../../../knowledge/quotations/people/predicate-roles.ts';
import { linesOf, type Token, wordAt } from '../../../../knowledge/quotations/text/tokens.ts';
import { articleOf } from '../article-of.ts';

/** The noun that the text gives whoever is named between two words, or null. */
function told(
  text: string,
  [first, last]: readonly [string, string],
  where: (tokens: readonly Token[], name: { from: number; to: number }) => number | null,
): string | null {
  const { body, paragraphs } = articleOf(text);
  const [{ tokens } = { tokens: [] }] = linesOf(body, paragraphs, []);
  const at = (word: string) => tokens.findIndex((_, index) => wordAt(tokens, index)?.lower === word);
  const noun = where(tokens, { from: at(first), to: at(last) + 1 });
  return noun === null ? null : (wordAt(tokens, noun)?.lower ?? null);
}

describe('what a text says that somebody is', () => {
  it.each([
    ['Ana Ruiz es la nueva directora del museo.', 'directora'],
    ['Ana Ruiz fue elegida presidenta del gremio.', 'presidenta'],
    ['Ana Ruiz dejó de ser la entrenadora del club.', 'entrenadora'],
    ['Ana Ruiz juró como ministra.', 'ministra'],
    ['Ana Ruiz ha sido reelegida alcaldesa.', 'alcaldesa'],
    ['Ana Ruiz pasó a ser la directora.', 'directora'],
    ['Ana Ruiz cumplió ayer un año como alcaldesa.', 'alcaldesa'],
    ['Se publicó el nombramiento de Ana Ruiz como ministra.', 'ministra'],
    ['Ana Ruiz ve a Luis como alcalde.', null],
    ['Ana Ruiz lo describió como un ministro.', null],
    ['Ana Ruiz es de Lugo.', null],
    ['Ana Ruiz llegó con la directora.', null],
  ])('is read after the name: %s', (text, noun) => {
    expect(told(text, ['ana', 'ruiz'], predicateAfter)).toBe(noun);
  });

  it.each([
    ['El cabecilla sería Luis Paz.', 'cabecilla'],
    ['La ganadora fue Luis Paz.', 'ganadora'],
    ['Un cabecilla sería Luis Paz.', null],
    ['El problema es Luis Paz.', null],
  ])('is read before the name: %s', (text, noun) => {
    expect(told(text, ['luis', 'paz'], predicateBefore)).toBe(noun);
  });

  it.each([
    ['La defensa, a cargo de Luis Paz, apeló.', 'defensa'],
    ['La acusación, representada por Luis Paz, apeló.', 'acusación'],
    ['La obra, a cargo de Luis Paz, empezó.', null],
    ['La defensa llamó a Luis Paz.', null],
  ])('is the side of a trial that they plead for: %s', (text, noun) => {
    expect(told(text, ['luis', 'paz'], pleading)).toBe(noun);
  });
});
