// Whoever a relative points back at: Blas Coll, para quien el contrato es «…».
import { describe, expect, it } from 'vitest';
import { antecedentCue } from '../../../../knowledge/quotations/cues/cue-antecedent.ts';
import { shown } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

/** By the relative that ends in this word. */
function antecedent(body: string, word: string) {
  const read = lastLineOf(body);
  return shown(read, antecedentCue(read.line, read.chunkAt(word)));
}

describe('«para quien» and «según el cual»', () => {
  it.each([
    ['Habló Blas Coll, para quien el contrato es «leonino».', 'quien', 'para quien', 'Blas Coll'],
    ['Habló el testigo, según el cual hubo «gritos».', 'cual', 'según el cual', 'el testigo'],
    ['Habló Blas Coll para quien el contrato es «leonino».', 'quien', 'para quien', 'Blas Coll'],
    ['Hablaron los vecinos, para quienes es «leonino».', 'quienes', 'para quienes', 'los vecinos'],
    [
      'Rechaza la tesis del abogado defensor, para quien todo fue «teatro».',
      'quien',
      'para quien',
      'abogado defensor',
    ],
    [
      'Recurrió al abogado Blas Coll, para quien todo fue «teatro».',
      'quien',
      'para quien',
      'abogado Blas Coll',
    ],
  ])('point at whoever stands before: %s', (body, word, words, whom) => {
    expect(antecedent(body, word)).toEqual([words, whom]);
  });

  it('attribute with their own chunk, and neither number nor verb', () => {
    const { line, chunkAt } = lastLineOf('Habló Blas Coll, para quien el contrato es «leonino».');
    const at = chunkAt('quien');
    expect(antecedentCue(line, at)).toMatchObject({ chunk: at, impersonal: false, number: null });
  });
});

describe('nobody is pointed at', () => {
  it.each([
    ['by another preposition', 'Habló Blas Coll, con quien el contrato es «leonino».', 'quien'],
    ['by a link alone', 'Habló Blas Coll, quien dijo «leonino».', 'quien'],
    ['by «para» and a noun', 'Habló Blas Coll, para Ana el contrato es «leonino».', 'Ana'],
    ['where nobody stands before', 'Para quien el contrato es «leonino», habló.', 'quien'],
    ['where a verb stands before', 'Habló ayer, para quien el contrato es «leonino».', 'quien'],
  ])('%s: %s', (_, body, word) => {
    expect(antecedent(body, word)).toBeNull();
  });
});
