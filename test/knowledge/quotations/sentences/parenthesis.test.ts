// The phrase before what two commas, dashes or brackets enclose.
import { describe, expect, it } from 'vitest';
import { beforeParenthesis, isQue, nameOf } from '../../../../knowledge/quotations/sentences/parenthesis.ts';
import { lastLineOf } from '../last-line.ts';

/** The words before the parenthesis that closes right before a word; `shared` without one. */
function subjectIn(sentence: string, word: string, opening = ','): string {
  const { line, chunkAt, text } = lastLineOf(sentence);
  const found = beforeParenthesis(line, chunkAt(word) - 1, opening);
  return found === 'shared' ? found : `<${text(found)}>`;
}

describe('what a parenthesis follows', () => {
  it.each([
    ['La ministra, que llegó tarde, dijo que sí.', ',', 'La ministra'],
    ['La ministra — que llegó tarde — dijo que sí.', '—', 'La ministra'],
    ['La ministra (de Cultura) dijo que sí.', '(', 'La ministra'],
    ['Una vecina, relató Lamas, dijo que sí.', ',', 'Una vecina'],
    ['Su padre, al cerrar la puerta, dijo que sí.', ',', 'Su padre'],
  ])('is whoever stands before it: %s', (sentence, opening, phrase) => {
    expect(subjectIn(sentence, 'dijo', opening)).toBe(`<${phrase}>`);
  });

  it('is the name alone where a clause stands before it', () => {
    expect(subjectIn('La jueza que dirige la causa de Lugo, Inés Paz, dijo que sí.', 'dijo')).toBe(
      '<Inés Paz>',
    );
    expect(subjectIn('A preguntas del fiscal, Luis Paz, dijo que sí.', 'dijo')).toBe('shared');
  });

  it.each([
    'Ayer, cuando llovía, dijo que sí.',
    'La Fiscalía, que pide para el gerente, Luis Paz, tres años, dijo que sí.',
    'Ana Ruiz llegó, cenó y, tarde, dijo que sí.',
  ])('is shared where nobody does: %s', (sentence) => {
    expect(subjectIn(sentence, 'dijo')).toBe('shared');
  });
});

it('a role without an article has the name before its comma', () => {
  const { line, chunkAt, text } = lastLineOf('Luis Paz, portavoz, dijo que sí.');
  const at = chunkAt('portavoz');
  const chunk = line.chunks[at];
  if (chunk?.kind !== 'phrase') throw new Error('no phrase');
  expect(text(nameOf(line, at, chunk.phrase))).toBe('Luis Paz');
});

it('«que» is a link like no other', () => {
  const { line, chunkAt } = lastLineOf('Ana dijo que sí y calló.');
  expect([isQue(line.chunks[chunkAt('que')]), isQue(line.chunks[chunkAt('y')]), isQue(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});
