// What is typed in chats about articles is judged rightly, but for a few, and nothing altered is given out as said.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../knowledge/library-of.ts';
import { articleFrom } from '../articles.ts';
import { measureVerdicts } from '../bench/quotation-verdicts.ts';
import { readChats, readCorpus } from './corpus.ts';

describe.each(['weekdays', 'ordinary'] as const)('requests typed in chats about «%s»', (set) => {
  const chats = readChats(set);
  const corpus = readCorpus(set);
  const articles = corpus.map(({ path }) => articleFrom(readFileSync(path, 'utf8'), basename(path)));

  it('are about its articles, and quote them word for word', () => {
    expect(chats.map(({ slug }) => slug)).toEqual(corpus.map(({ slug }) => slug));
    for (const { slug, requests } of chats) {
      const article = articles.find((one) => one.slug === slug);
      const printed = `${article?.title}\n${article?.body}`;
      for (const { quotation } of requests) expect(printed).toContain(quotation ?? '');
    }
  });

  it('are judged rightly in nineteen of twenty, and one at most is given out as said that was not', () => {
    const { right, requests, givenOutAsSaid, misses } = measureVerdicts(chats, libraryOf(articles));
    expect(right / requests, misses.join('\n')).toBeGreaterThan(0.95);
    expect(givenOutAsSaid, misses.join('\n')).toBeLessThanOrEqual(1);
  });
});
