// A clause before a quotation. The texts are folded, as the judge gives them.
import { describe, expect, it } from 'vitest';
import {
  isOnlyThat,
  namesWhoThat,
  saysThatSaid,
} from '../../../../knowledge/quotations/comparing/clause-before.ts';

describe('a clause before a quotation', () => {
  it.each(['que ', ' q ', 'oye, y que ', 'lo de que '])('only brings it in: %j', (clause) => {
    expect(isOnlyThat(clause)).toBe(true);
  });

  it.each(['', 'la obra que ', 'que no ', 'no es cierto que '])('says more, or nothing: %j', (clause) => {
    expect(isOnlyThat(clause)).toBe(false);
  });

  it('names whoever said it', () => {
    expect(namesWhoThat('el pescador ese que ')).toBe(true);
    expect(namesWhoThat('pobre la del bar, q ')).toBe(true);
    expect(namesWhoThat('el pescador no cree que ')).toBe(false);
    expect(namesWhoThat('el pescador ')).toBe(false);
  });

  it('tells that somebody spoke, unless it denies it', () => {
    expect(saysThatSaid('igual el alcalde juro a la salida')).toBe(true);
    expect(saysThatSaid('el alcalde nunca juro a la salida')).toBe(false);
    expect(saysThatSaid('el alcalde desmintio a la salida')).toBe(false);
    expect(saysThatSaid('el alcalde a la salida')).toBe(false);
  });
});
