// How somebody is brought in by name, or told to hold an office.
import { describe, expect, it } from 'vitest';
import data from '../../../../knowledge/quotations/sentences/introductions.json' with { type: 'json' };
import {
  isAppointed,
  isPresentingNoun,
  isStaying,
  wordsBecoming,
  wordsPresenting,
} from '../../../../knowledge/quotations/sentences/introductions.ts';
import { lastLineOf } from '../last-line.ts';

function lengthOf(of: typeof wordsPresenting, sentence: string, first: string): number {
  const { line, at } = lastLineOf(sentence);
  return of(line.tokens, at(first));
}

describe('words that lead', () => {
  it.each([
    ['Una mujer, que se llama Caridad Rivero, calló.', 'que', 3],
    ['Un hombre, llamado Luis Paz, calló.', 'llamado', 1],
    ['Un hombre, que se llamará Luis Paz, calló.', 'que', 0],
    ['Un hombre que calla se llama Luis Paz.', 'se', 0],
  ])('to a name: «%s», from «%s», are %i', (sentence, first, length) => {
    expect(lengthOf(wordsPresenting, sentence, first)).toBe(length);
  });

  it.each([
    ['Ana Ruiz dejó de ser ministra.', 'dejó', 3],
    ['Ana Ruiz pasó a ser ministra.', 'pasó', 3],
    ['Ana Ruiz juró ser ministra.', 'juró', 0],
    ['Ana Ruiz dejó de', 'dejó', 0],
  ])('from a name to its office: «%s», from «%s», are %i', (sentence, first, length) => {
    expect(lengthOf(wordsBecoming, sentence, first)).toBe(length);
  });
});

describe('single words', () => {
  it('bring in somebody with «de», or lead to an office', () => {
    expect(['caso', 'historia'].every(isPresentingNoun)).toBe(true);
    expect([isPresentingNoun('alcalde'), isStaying('sigue'), isStaying('siguió')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('tell of being given an office in each of their forms', () => {
    expect(['elegida', 'nombrado', 'electa', 'designadas'].every(isAppointed)).toBe(true);
    expect(['elige', 'preelegida', 'alcalde'].some(isAppointed)).toBe(false);
  });
});

describe('introductions.json', () => {
  it('has words in lower case, each once in its list', () => {
    for (const list of [
      data.presenting,
      data.presentingNouns,
      data.becoming,
      data.staying,
      data.appointedStems,
    ]) {
      expect(new Set(list).size).toBe(list.length);
      for (const words of list) expect(words).toMatch(/^\p{Ll}+(?: \p{Ll}+)*$/u);
    }
  });
});
