// What may be asked of the benchmark.
import { describe, expect, it } from 'vitest';
import { type Options, readOptions } from '../bench/options.ts';

function optionsOf(...args: string[]): Options {
  const wanted = readOptions(args);
  if (wanted.kind !== 'squad') throw new Error(`wanted ${wanted.kind}`);
  return wanted.options;
}

describe('the benchmark’s options', () => {
  it('ask for the time of commands when there are none, and for questions or quotations when told', () => {
    expect(readOptions([])).toEqual({ kind: 'command-times' });
    expect(readOptions(['--questions', '--misses'])).toMatchObject({
      kind: 'questions',
      options: { misses: true, failing: undefined, seed: 1 },
    });
    expect(readOptions(['--quotations'])).toEqual({
      kind: 'quotations',
      misses: false,
      reported: false,
      unlisted: false,
      passages: false,
    });
    expect(readOptions(['--quotations', '--unlisted'])).toMatchObject({ unlisted: true });
    expect(readOptions(['--quotations', '--passages', '--misses'])).toMatchObject({
      passages: true,
      misses: true,
    });
  });

  it('leave the reported halves alone unless they are named', () => {
    expect(readOptions(['--questions'])).toMatchObject({ options: { reported: false } });
    expect(readOptions(['--questions', '--reported'])).toMatchObject({ options: { reported: true } });
    expect(readOptions(['--quotations', '--reported'])).toMatchObject({ reported: true });
  });

  it('have a number of failing questions, of a file or of our own', () => {
    expect(optionsOf('--squad', 'f.json', '--failing', '5').failing).toBe(5);
    expect(readOptions(['--questions', '--failing', '5', '--seed', '3'])).toMatchObject({
      options: { failing: 5, seed: 3 },
    });
  });

  it('have every system, clean questions and one object of seed 1 unless told otherwise', () => {
    const options = optionsOf('--squad', 'f.json');
    expect(options).toMatchObject({ squad: 'f.json', json: false, noise: undefined, seed: 1, sizes: [] });
    expect(options.systems.length).toBeGreaterThan(6);
  });

  it('take the seed for the noise', () => {
    expect(optionsOf('--squad', 'f.json', '--noise', '--seed', '7').noise).toBe(7);
  });

  it('take sizes and systems as lists, a name standing for its variants', () => {
    const options = optionsOf(
      '--squad',
      'f.json',
      '--scale',
      '1000,10000',
      '--only',
      'hemeroteca,orama,lunr',
    );
    expect(options.sizes).toEqual([1000, 10000]);
    expect(options.systems.map(({ name }) => name)).toEqual([
      'hemeroteca',
      '@orama/orama',
      'lunr',
      'lunr fuzzy',
    ]);
  });

  it.each([
    [['--squad', 'f.json', '--sample', 'many'], '--sample: «many» is not a whole number above 0'],
    [['--squad', 'f.json', '--scale', '10,-3'], '--scale: «-3» is not a whole number above 0'],
    [['--squad', 'f.json', '--only', 'elastic'], 'no system is called «elastic»'],
    [['--noise'], '--noise needs --squad FILE'],
    [['--questions', '--ablation'], '--ablation does not go with --questions'],
    [['--squad', 'f.json', '--reported'], '--reported does not go with --squad'],
    [['--quotations', '--failing', '3'], '--failing does not go with --quotations'],
    [['--quotations', '--unlisted', '--reported'], '--reported does not go with --unlisted'],
    [['--quotations', '--passages', '--reported'], '--reported does not go with --passages'],
    [['--quotations', '--unlisted', '--passages'], '--passages does not go with --unlisted'],
    [['--sqad', 'f.json'], "Unknown option '--sqad'"],
  ])('%j is refused: %s', (args, complaint) => {
    expect(() => readOptions(args)).toThrow(complaint);
  });
});
