// What the text calls somebody beside the name, before it and after it.
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../knowledge/quotations/people/role.ts';
import { rolesBeside, withOffice } from '../../../../knowledge/quotations/people/roles.ts';
import { lastLineOf } from '../last-line.ts';

/** Beside the name from one word to another. */
function beside(sentence: string, first: string, last: string): Role[] {
  const { line, at } = lastLineOf(sentence);
  return rolesBeside(line.tokens, { from: at(first), to: at(last) + 1 });
}

const heads = (sentence: string) => beside(sentence, 'Ana', 'Ruiz').map(({ head }) => head);
const wordsOf = (sentence: string) =>
  beside(sentence, 'Ana', 'Ruiz').map(({ words }) => [...words].join(' '));

it.each([
  ['before the name', 'Habló la alcaldesa, Ana Ruiz.', ['alcaldesa']],
  ['behind it', 'Habló Ana Ruiz, portavoz del sindicato.', ['portavoz']],
  ['on both sides', 'Habló la alcaldesa, Ana Ruiz, portavoz del sindicato.', ['alcaldesa', 'portavoz']],
  ['as what she is told to be', 'Ana Ruiz es la nueva directora del museo.', ['directora']],
  ['as who is told to be her', 'La ganadora fue Ana Ruiz.', ['ganadora']],
  [
    'as what she presides over',
    'Ana Ruiz, que preside el tribunal, calló.',
    ['presidenta', 'jueza', 'magistrada'],
  ],
])('a role stands %s: %s', (_, sentence, roles) => {
  expect(heads(sentence)).toEqual(roles);
});

describe('what belongs to a role', () => {
  it.each([
    ['Habló Ana Ruiz, portavoz del sindicato.', 'portavoz sindicato'],
    ['Habló Ana Ruiz, ministra para la Igualdad.', 'ministra igualdad'],
    ['Habló Ana Ruiz, actriz al recoger el premio.', 'actriz'],
    ['Habló Ana Ruiz, actriz que ganó el premio.', 'actriz'],
    ['Habló la primera bailarina, Ana Ruiz.', 'bailarina primera'],
  ])('goes on to a link, a verb or another preposition: %s', (sentence, words) => {
    expect(wordsOf(sentence)).toEqual([words]);
  });

  it('is the gender of its article, if it has one', () => {
    const genders = ['el', 'la', 'un', 'una', 'su'].map(
      (word) => beside(`Habló ${word} congresista, Ana Ruiz.`, 'Ana', 'Ruiz')[0]?.gender ?? null,
    );
    expect(genders).toEqual(['masculine', 'feminine', 'masculine', 'feminine', null]);
    expect(beside('Habló la primera ministra, Ana Ruiz.', 'Ana', 'Ruiz')[0]?.gender).toBe('feminine');
  });
});

describe('an office by several words', () => {
  it('is one noun’s too', () => {
    expect(heads('Habló la jefa del Ejecutivo, Ana Ruiz.')).toEqual(['jefa', 'mandataria']);
    const plain: Role = { head: 'vecina', words: new Set(['vecina']) };
    expect(withOffice(plain)).toEqual([plain]);
  });
});
