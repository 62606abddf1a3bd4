// A line as cues are looked for in it: where its own words begin, and where a colon stands.
import { describe, expect, it } from 'vitest';
import { followsColon, POSSESSIVES } from '../../../../knowledge/quotations/cues/cue.ts';
import { stretchIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

describe('the narration of a line', () => {
  it.each([
    ['Ana Ruiz calló.', 0],
    ['«Llueve», dijo Ana Ruiz.', 2],
    ['—Sí —dijo Ana Ruiz.', 1],
  ])('begins past its quotations and marks: %s', (body, narration) => {
    expect(lastLineOf(body).line.narration).toBe(narration);
  });

  it('is nowhere in a line that only quotes', () => {
    const { narration, chunks } = lastLineOf('«Llueve y no para».').line;
    expect(narration).toBe(chunks.length);
  });
});

describe('a colon', () => {
  it.each([
    ['Ana Ruiz dijo: «Llueve».', true],
    ['Ana Ruiz dijo, «Llueve».', false],
    ['Ana Ruiz dijo «Llueve».', false],
    ['«Llueve», dijo Ana Ruiz.', false],
  ])('stands right before the words, or does not: %s', (body, follows) => {
    const read = lastLineOf(body);
    expect(followsColon(read.line, stretchIn(read))).toBe(follows);
  });

  it('may end its line', () => {
    const { line } = lastLineOf('Esto dijo Ana Ruiz:');
    expect(followsColon(line, line.chunks.length)).toBe(true);
  });
});

it('«su» and «sus» leave out whose', () => {
  expect(['su', 'sus', 'mi', 'la'].map((word) => POSSESSIVES.has(word))).toEqual([true, true, false, false]);
});
