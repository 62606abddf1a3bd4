// The annotated passages, checked for form alone.
import { describe, expect, it } from 'vitest';
import { passageSets, readPassages } from './passages.ts';

it('six people wrote a hundred and fifty each', () => {
  expect(passageSets().map((set) => readPassages(set).length)).toEqual([150, 150, 150, 150, 150, 150]);
});

describe.each(passageSets())('the passages of «%s»', (set) => {
  const passages = readPassages(set);

  it('quote somebody in most of them, word for word', () => {
    expect(passages.filter(({ spans }) => spans.length > 0).length).toBeGreaterThan(120);
    const astray = passages.filter(({ article, spans }) =>
      spans.some(({ text }) => !article.body.includes(text)),
    );
    expect(astray).toEqual([]);
  });

  it('are none of them there twice', () => {
    expect(new Set(passages.map(({ article }) => article.body)).size).toBe(passages.length);
  });

  it('give each quotation to somebody in words, or to nobody', () => {
    const speakers = passages.flatMap(({ spans }) => spans.map(({ speaker }) => speaker));
    expect(speakers.filter((speaker) => speaker !== null && !/\p{L}/u.test(speaker ?? ''))).toEqual([]);
    expect(speakers).toContain(null);
  });
});
