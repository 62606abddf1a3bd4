import { describe, expect, it } from 'vitest';
import { remembered } from '../../knowledge/remembered.ts';

function counted() {
  const asked: string[] = [];
  const answer = remembered((word): string | undefined => {
    asked.push(word);
    return word === 'nada' ? undefined : word.toUpperCase();
  });
  return { asked, answer };
}

describe('answers about words', () => {
  it('are worked out once', () => {
    const { asked, answer } = counted();
    expect([answer('sí'), answer('sí')]).toEqual(['SÍ', 'SÍ']);
    expect(asked).toEqual(['sí']);
  });

  it('are worked out once also where there is none', () => {
    const { asked, answer } = counted();
    expect([answer('nada'), answer('nada')]).toEqual([undefined, undefined]);
    expect(asked).toEqual(['nada']);
  });

  it('stay right however many words are asked about', () => {
    const { asked, answer } = counted();
    for (let round = 0; round < 2; round += 1)
      for (let number = 0; number < 10_000; number += 1) expect(answer(`w${number}`)).toBe(`W${number}`);
    expect(asked.length).toBe(20_000);
  });

  it('are given about the longest words and about broken characters', () => {
    const { answer } = counted();
    expect(answer('á'.repeat(1000))).toBe('Á'.repeat(1000));
    expect(answer('\ud83d')).toBe('\ud83d');
    expect(answer('\u{1f600}')).toBe('\u{1f600}');
  });
});
