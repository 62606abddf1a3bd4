// The half of the annotated articles that the rules were tuned on keeps to the goals. What is held back is benchmarked only.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFrom } from '../articles.ts';
import { measureFinding, type Share } from '../bench/quotation-finding.ts';
import { type CorpusSet, readCorpus } from './corpus.ts';

const figuresOf = (set: CorpusSet) =>
  measureFinding(
    readCorpus(set).map(({ path, spans }) => ({
      article: articleFrom(readFileSync(path, 'utf8'), basename(path)),
      spans,
    })),
  );
const figures = figuresOf('tuned');
const share = ({ right, of }: Share): number => right / of;

describe('in the tuned articles', () => {
  it('what is quoted is found, and nothing else', () => {
    expect(share(figures.found)).toBeGreaterThanOrEqual(0.97);
    expect(share(figures.precise)).toBeGreaterThanOrEqual(0.97);
    expect(share(figures.keptOut)).toBeGreaterThanOrEqual(0.95);
  });

  it('those who speak are told, and seldom somebody else', () => {
    expect(share(figures.speaker)).toBeGreaterThanOrEqual(0.95);
    expect(share(figures.wrongName)).toBeLessThanOrEqual(0.02);
  });
});

describe('in the ordinary press of many countries', () => {
  const wide = figuresOf('wide');

  it('what is quoted is found, and nothing else', () => {
    expect(share(wide.found)).toBeGreaterThanOrEqual(0.98);
    expect(share(wide.precise)).toBeGreaterThanOrEqual(0.97);
    expect(share(wide.keptOut)).toBeGreaterThanOrEqual(0.94);
  });

  it('those who speak are told more often than the rules fail, and seldom somebody else', () => {
    expect(share(wide.speaker)).toBeGreaterThanOrEqual(0.91);
    expect(share(wide.wrongName)).toBeLessThanOrEqual(0.06);
  });
});
