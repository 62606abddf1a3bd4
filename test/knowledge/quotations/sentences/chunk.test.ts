import { expect, it } from 'vitest';
import { isMarkAt } from '../../../../knowledge/quotations/sentences/chunk.ts';
import { lastLineOf } from '../last-line.ts';

it('a chunk is a mark where it is this very mark', () => {
  const { line } = lastLineOf('Ana Ruiz, alcaldesa; y Luis.');
  const found = (text: string) => line.chunks.flatMap((_, at) => (isMarkAt(line, at, text) ? [at] : []));
  expect(found(',')).toEqual([1]);
  expect(found(';')).toEqual([3]);
  expect(found(':')).toEqual([]);
});

it('what is past the line is none', () => {
  const { line } = lastLineOf('Ana Ruiz.');
  expect([isMarkAt(line, -1, '.'), isMarkAt(line, 9, '.'), isMarkAt(line, 0, 'Ana Ruiz')]).toEqual([
    false,
    false,
    false,
  ]);
});
