import { describe, expect, it } from 'vitest';
import { sentencesOf, textOf } from '../../../knowledge/article.ts';
import { quotationsOf } from '../../../knowledge/quotations/finding/find-quotations.ts';
import { foldLoosely } from '../../../knowledge/spanish/fold.ts';
import dependent from '../../../knowledge/summary/dependent-beginnings.json' with { type: 'json' };
import { centrality, likenessTable } from '../../../knowledge/summary/lexrank.ts';
import { summarize } from '../../../knowledge/summary/summarize.ts';
import { allArticles, articleOf } from '../../articles.ts';

describe('a summary', () => {
  it('is as many whole sentences as asked for, in the article’s order', async () => {
    for (const article of await allArticles()) {
      for (const count of [2, 4, 6]) {
        const summary = summarize(article, count, quotationsOf(article));
        expect(summary).toHaveLength(count);
        expect(summary.map(({ start }) => start)).toEqual(
          summary.map(({ start }) => start).sort((a, b) => a - b),
        );
        expect(sentencesOf(article)).toEqual(expect.arrayContaining([...summary]));
      }
    }
  });

  it('never separates a quotation from who said it', async () => {
    for (const article of await allArticles()) {
      const quotations = quotationsOf(article);
      for (const { start, end } of summarize(article, 6, quotations)) {
        for (const quotation of quotations.filter((q) => q.start < end && q.end > start)) {
          expect(quotation.speaker, textOf(article, quotation)).not.toBeNull();
          expect(quotation.start >= start && quotation.end <= end, textOf(article, quotation)).toBe(true);
        }
      }
    }
  });

  it('says nothing twice where it can choose', () => {
    const same = 'El alcalde inauguró el puente nuevo sobre el río.';
    const article = articleOf(
      same,
      same,
      'Los vecinos del río celebran el puente.',
      'La obra del puente costó dos millones al alcalde.',
    );
    const texts = summarize(article, 2, []).map((sentence) => textOf(article, sentence));
    expect(new Set(texts).size).toBe(2);
  });

  it('begins with the lead and comes from all over the article', async () => {
    for (const article of await allArticles()) {
      const [lead] = sentencesOf(article);
      const summary = summarize(article, 4, quotationsOf(article));
      expect(summary[0]).toEqual(lead);
      expect(new Set(summary.map(({ paragraph }) => paragraph)).size, article.slug).toBeGreaterThan(1);
    }
    const paragraphs = (await allArticles()).map((article) => {
      const summary = summarize(article, 4, quotationsOf(article));
      return new Set(summary.map(({ paragraph }) => paragraph)).size;
    });
    const mean = paragraphs.reduce((sum, count) => sum + count, 0) / paragraphs.length;
    expect(mean).toBeGreaterThanOrEqual(3);
  });

  it('prefers a sentence that names who speaks to one that only says that somebody did', () => {
    const article = articleOf(
      'El puente nuevo sobre el río abre el lunes.',
      'La alcaldesa, Ana Ruiz, presentó el puente a los vecinos. «El puente nuevo es de los vecinos del río», dijo.',
      'Los vecinos del río pidieron otro puente.',
    );
    const texts = summarize(article, 2, quotationsOf(article)).map((sentence) => textOf(article, sentence));
    expect(texts.join(' ')).not.toContain('dijo');
  });

  it('has no dateline in it', () => {
    const article = articleOf(
      'Valparaíso. El teatro de Valparaíso reabrió en Valparaíso.',
      'La obra costó seis millones.',
    );
    const texts = summarize(article, 6, []).map((sentence) => textOf(article, sentence));
    expect(texts).toEqual(['El teatro de Valparaíso reabrió en Valparaíso.', 'La obra costó seis millones.']);
  });

  it('gives what there is of a text shorter than asked for', () => {
    expect(summarize(articleOf('Una sola frase.'), 6, [])).toHaveLength(1);
  });

  it('has beginnings that are folded and listed once', () => {
    expect(dependent.beginnings.map(foldLoosely)).toEqual(dependent.beginnings);
    expect(new Set(dependent.beginnings).size).toBe(dependent.beginnings.length);
  });
});

describe('centrality', () => {
  it('shares out attention: the shares add up to 1 and the sentence that others resemble has most', () => {
    const sentences = [
      'El puente cruza el río.',
      'El río bajó y el puente aguantó la lluvia.',
      'La lluvia cayó.',
      'Ganó el Betis.',
    ];
    const shares = centrality(likenessTable(sentences));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(Math.max(...shares)).toBe(shares[1]);
  });
});
