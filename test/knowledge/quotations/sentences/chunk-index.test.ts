// Where certain chunks of a line stand.
import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../../../knowledge/quotations/sentences/chunk.ts';
import { lastLineOf } from '../last-line.ts';

function indexOf(sentence: string) {
  const { line, text, at } = lastLineOf(sentence);
  const told = (chunk: Chunk | null) => chunk && text(chunk);
  return { index: line.index, chunks: line.chunks, told, at };
}

describe('the first chunk of a kind', () => {
  it('is a verb that is none of saying', () => {
    const { index, told } = indexOf('Ana Ruiz dijo ayer que el barco zarpó y llegó.');
    expect(told(index.verb)).toBe('zarpó');
    expect(told(indexOf('Ana Ruiz calló.').index.dative)).toBeNull();
  });

  it('opens a line as its verb only before what is said and whose it is', () => {
    const opening = (sentence: string) => {
      const { index, told } = indexOf(sentence);
      return told(index.openingVerb);
    };
    expect(opening('El barco zarpó con «prisa».')).toBe('zarpó');
    expect(opening('«Ya», y el barco zarpó.')).toBeNull();
    expect(opening('Según Ana Ruiz, el barco zarpó.')).toBeNull();
    expect(opening('Ana Ruiz, alcaldesa.')).toBeNull();
  });

  it.each([
    ['A Ana Ruiz le parece «bien».', 'A Ana Ruiz'],
    ['Le parece «bien» al alcalde.', 'al alcalde'],
    ['En Lugo se lo dijo a la alcaldesa.', 'a la alcaldesa'],
  ])('is the first «a» with its phrase: %s', (sentence, dative) => {
    const { index, told } = indexOf(sentence);
    expect(told(index.dative)).toBe(dative);
  });

  it('is the first phrase for nobody in particular', () => {
    const { index, told } = indexOf('La alcaldesa dijo que alguien llamó.');
    expect(told(index.open)).toBe('alguien');
    expect(indexOf('La alcaldesa llamó.').index.open).toBeNull();
  });

  it('is more than pronouns and adverbs', () => {
    const { index, told } = indexOf('Ayer se lo dio la alcaldesa.');
    expect(told(index.notSmall)).toBe('dio');
  });

  it('is the same however often it is asked for, also where there is none', () => {
    const { index } = indexOf('La alcaldesa llamó.');
    expect(index.verb).toBe(index.verb);
    expect([index.open, index.open, index.dative, index.dative]).toEqual([null, null, null, null]);
  });
});

describe('a place in the line', () => {
  it('is held by one chunk, and others begin at it or after it', () => {
    const { index, chunks, told, at } = indexOf('La nueva alcaldesa de Lugo llamó ayer.');
    expect(told(chunks[index.holding(at('alcaldesa'))] ?? null)).toBe('La nueva alcaldesa de Lugo');
    expect(told(chunks[index.from(at('alcaldesa'))] ?? null)).toBe('llamó');
    expect(told(chunks[index.from(at('La'))] ?? null)).toBe('La nueva alcaldesa de Lugo');
    expect(told(chunks[index.holding(at('llamó'))] ?? null)).toBe('llamó');
    expect([index.holding(99), index.from(99)]).toEqual([chunks.length, chunks.length]);
  });

  it('has a semicolon nearest before it, or none', () => {
    const { index, chunks } = indexOf('Ana calló; Luis habló; Eva cantó.');
    const marks = chunks.flatMap((chunk, at) => (chunk.kind === 'mark' && chunk.text === ';' ? [at] : []));
    const [first, second] = marks;
    if (first === undefined || second === undefined) throw new Error('no semicolons');
    expect(index.semicolonBefore(first)).toBeNull();
    expect(index.semicolonBefore(first + 1)).toBe(first);
    expect(index.semicolonBefore(second)).toBe(first);
    expect(index.semicolonBefore(chunks.length)).toBe(second);
  });

  it('may hold the name that a chunk before it has for its apposition', () => {
    const { index, chunks, told, at } = indexOf('Espetó al consejero de Campo, Lucio Herrán, que no.');
    expect(told(chunks[index.besides(at('Lucio'))] ?? null)).toBe('al consejero de Campo');
    expect(index.besides(at('Campo'))).toBe(chunks.length);
  });
});
