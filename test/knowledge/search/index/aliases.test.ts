import { describe, expect, it } from 'vitest';
import { Aliases } from '../../../../knowledge/search/index/aliases.ts';
import { readWords } from '../../../../knowledge/search/index/read-sentence.ts';
import { featuresOf } from '../indexed.ts';

const aliases = new Aliases(
  [{ name: 'Vladimir Putin', aliases: ['el mandatario ruso'] }],
  [
    'El ministro de Economía, Tomás Lezica, habló del dólar.',
    'Le respondió Carla Benítez, la nueva entrenadora de Unión.',
    'El Banco Central calló. El juez Pablo Ríos y el juez Mario Sosa viajaron.',
  ].map(readWords),
);

function impliedBy(sentence: string): string[] {
  return aliases
    .impliedBy(readWords(sentence))
    .map(({ key }) => key)
    .sort();
}

describe('who is meant', () => {
  it('is the holder of the role where the surname stands alone', () => {
    expect(impliedBy('Ayer Lezica volvió.')).toEqual(['economia', 'ministro', 'tomas']);
    expect(impliedBy('Según Benítez, perdieron.')).toEqual(expect.arrayContaining(['carla', 'entrenadora']));
  });

  it('is who bears the name where the role stands alone, as one who is known', () => {
    expect(impliedBy('Dijo el ministro que no.')).toEqual(['economia', 'lezica', 'tomas']);
    expect(impliedBy('Dijo un ministro que no.')).toEqual([]);
  });

  it('is nobody where several may be, nor for a name that is not somebody’s', () => {
    expect(impliedBy('Dijo el juez que no.')).toEqual([]);
    expect(impliedBy('El Banco cerró.')).toEqual([]);
    expect(impliedBy('Una economía sana.')).toEqual([]);
  });

  it('is who goes by another name in the front matter', () => {
    expect(impliedBy('Cenó con Putin.')).toEqual(['mandatario', 'ruso', 'vladimir']);
    expect(impliedBy('Cenó con el mandatario.')).toEqual(['putin', 'ruso', 'vladimir']);
  });

  it('is noted at the word that means them', () => {
    expect(aliases.impliedBy(readWords('Ayer Lezica volvió.')).map(({ place }) => place)).toEqual([1, 1, 1]);
  });
});

describe('a question that asks by the role', () => {
  const paragraphs = [
    'El ministro de Economía, Tomás Lezica, llegó tarde.',
    'Lezica prometió bajar los impuestos.',
    'Su rival prometió bajar los impuestos.',
  ];

  it('is answered by a sentence with the name, less surely than by one with the role', () => {
    const [role, name, rival] = featuresOf('¿Qué prometió el ministro?', ...paragraphs);
    expect(name?.own).toBeGreaterThan(rival?.own ?? 1);
    expect(name?.ownExact).toBe(rival?.ownExact);
    expect(role?.ownExact).toBeGreaterThan(name?.ownExact ?? 1);
  });

  it('finds what is implied no news, and the sentence no longer for it', () => {
    const [, name, rival] = featuresOf('¿Qué prometió el ministro?', ...paragraphs);
    expect(name?.length).toBe(rival?.length);
  });
});
