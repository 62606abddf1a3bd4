// Whoever a verb quotes, and whoever relates that it was said.
import { describe, expect, it } from 'vitest';
import { toldCue } from '../../../../knowledge/quotations/cues/cue-told.ts';
import { shown, verbIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

function told(body: string, word: string) {
  const read = lastLineOf(body);
  const { at, verb } = verbIn(read, word);
  const cue = toldCue(read.line, at, verb);
  return { whom: shown(read, cue)?.[1], by: shown(read, cue.relates ?? null) };
}

describe('whoever is quoted', () => {
  it.each([
    ['Inés Vaca citó a su abuela: «Calla».', 'su abuela'],
    ['Inés Vaca citó a su abuelo, el fundador Ramón Undurraga: «Calla».', 'el fundador Ramón Undurraga'],
    ['Inés Vaca citó al alcalde: «Calla».', 'alcalde'],
    ['Inés Vaca citó a Borges: «Calla».', 'Borges'],
  ])('is whom the verb has for its object, by name where one stands beside: %s', (body, whom) => {
    expect(told(body, 'citó')).toEqual({ whom, by: ['citó', 'Inés Vaca'] });
  });

  it.each(['Inés Vaca citó a la puerta: «Calla».', 'Inés Vaca citó con Borges: «Calla».'])(
    'is nobody else where no person is the object: %s',
    (body) => {
      expect(told(body, 'citó')).toEqual({ whom: 'Inés Vaca', by: null });
    },
  );

  it('is nobody else by a verb that does not quote', () => {
    expect(told('Inés Vaca dijo a Borges: «Calla».', 'dijo')).toEqual({ whom: 'Inés Vaca', by: null });
  });
});

describe('whoever relates it', () => {
  it.each([
    ['Ana Ruiz recordó que Luis Paz había dicho: «Calla».', 'dicho', 'Luis Paz', ['recordó', 'Ana Ruiz']],
    [
      'A medianoche, contó, el interventor le dijo: «Calla».',
      'dijo',
      'el interventor',
      ['contó', 'left out'],
    ],
    ['Según Ana Ruiz, un hombre le dijo: «Calla».', 'dijo', 'un hombre', ['Según', 'Ana Ruiz']],
  ])('tells it before: %s', (body, word, whom, by) => {
    const found = told(body, word);
    expect(found.whom).toBe(whom);
    expect(found.by?.[0]).toBe(by[0]);
  });

  it.each([
    ['Ana Ruiz recordó a Eva y Luis Paz dijo: «Calla».', 'dijo'],
    ['Ana Ruiz recordó que llovía; Luis Paz dijo: «Calla».', 'dijo'],
    ['Ana Ruiz recordó que «llueve» y Luis Paz dijo: «Calla».', 'dijo'],
    ['Ana Ruiz recordó que él dijo: «Calla».', 'dijo'],
    ['Ana Ruiz recordó que dijo: «Calla».', 'dijo'],
    // Who acts tells nothing.
    ['La plantilla aceptó que la dirección dijo: «Calla».', 'dijo'],
  ])('is nobody, past another clause, a pronoun or no verb of telling: %s', (body, word) => {
    expect(told(body, word).by).toBeNull();
  });
});
