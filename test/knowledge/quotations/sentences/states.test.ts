// What somebody is of a mind about, before words of theirs.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { isState } from '../../../../knowledge/quotations/sentences/states.ts';
import { articleFrom } from '../../../articles.ts';

const saidIn = (body: string) =>
  quotationsOf(articleFrom(`---\ntitulo: Prueba\nfecha: 2024-01-01\n---\n\n${body}\n`)).map(
    ({ text, speaker }) => [text, speaker],
  );

describe('a state of mind', () => {
  it('is known in each gender and number', () => {
    for (const form of [
      'convencido',
      'convencida',
      'convencidos',
      'convencidas',
      'consciente',
      'conscientes',
    ])
      expect(isState(form)).toBe(true);
    expect(isState('rojo')).toBe(false);
  });

  it('gives its words to whoever it stands beside, in one number with them', () => {
    expect(
      saidIn('La alcaldesa Ana Paz recibió a unos vecinos, preocupados por «el ruido de los bares».'),
    ).toEqual([['el ruido de los bares', 'unos vecinos']]);
    expect(saidIn('El técnico, Luis Gil, está convencido de que el equipo «va a salir».')).toEqual([
      ['va a salir', 'Luis Gil'],
    ]);
  });

  it('gives nobody what stands past a comma, nor what a thing is like', () => {
    expect(saidIn('Preocupado por la sequía, Luis Gil visitó «El Molino».')).toEqual([]);
    expect(saidIn('El acuerdo es contrario al «espíritu de la ley».')).toEqual([]);
  });
});
