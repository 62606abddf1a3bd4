// What the benchmark tells of itself.
import { describe, expect, it } from 'vitest';
import { FLAGS, readOptions } from '../bench/options.ts';
import { USAGE } from '../bench/usage.ts';

describe('the benchmark’s usage', () => {
  it('is what --help asks for', () => {
    expect(readOptions(['--help'])).toEqual({ kind: 'help' });
  });

  it('tells of every option', () => {
    const told = new Set(USAGE.match(/--[a-z]+/g));
    expect(Object.keys(FLAGS).filter((flag) => !told.has(`--${flag}`))).toEqual(['help']);
  });
});
