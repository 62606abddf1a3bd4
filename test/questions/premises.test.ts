// The questions on premises are well formed: each that is answered has one of the same look that is not.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Article } from '../../knowledge/article.ts';
import { libraryOf } from '../../knowledge/library-of.ts';
import { articlesIn } from '../articles.ts';
import { measureQuestions, readQuestions } from '../bench/questions.ts';

/** The articles are those of the quotations, which the search has no other questions about. */
const folder = 'test/quotations/tuned';
const COUNTS = { articles: 14, pairsPerArticle: 6 };
/** Shares of the tuning half below which no change of the search may fall. */
const FLOORS = { answered: 0.92, silentRightly: 0.8 } as const;

const asked = z.strictObject({
  id: z.string().regex(/^[au]\d{3}$/),
  half: z.enum(['tune', 'report']),
  style: z.enum(['formal', 'sin-acentos']),
  premise: z.enum(['lugar', 'fecha', 'cifra', 'persona', 'papeles', 'institucion', 'detalle']),
  article: z.string(),
  question: z.string().trim().min(3).max(300),
});
const answered = asked.extend({ answers: z.array(z.string().min(4)).length(1) });
const set = z
  .strictObject({ answerable: z.array(answered), unanswerable: z.array(asked) })
  .parse(JSON.parse(readFileSync('test/questions/premises.json', 'utf8')));
const all = [...set.answerable, ...set.unanswerable];

// Only ids are compared, so that a failure here shows no question of the half that is kept for reporting.
describe('the questions on premises', () => {
  it('have an id each and are asked once', () => {
    expect(new Set(idsOf(all)).size).toBe(all.length);
    expect(new Set(all.map(({ question }) => question.toLowerCase())).size).toBe(all.length);
  });

  it('come in pairs of one half, article, style and kind of premise', () => {
    const kept = ({ id, half, style, premise, article }: (typeof all)[number]) =>
      [id.slice(1), half, style, premise, article].join(' ');
    expect(set.unanswerable.map(kept)).toEqual(set.answerable.map(kept));
  });

  it('are asked of every article alike, and all of an article stand in one half', async () => {
    const slugs = (await articlesIn(folder)).map(({ slug }) => slug);
    expect(slugs).toHaveLength(COUNTS.articles);
    for (const slug of slugs) {
      const ofArticle = set.answerable.filter(({ article }) => article === slug);
      expect(ofArticle).toHaveLength(COUNTS.pairsPerArticle);
      expect(new Set(ofArticle.map(({ half }) => half)).size).toBe(1);
    }
    const inReport = set.answerable.filter(({ half }) => half === 'report');
    expect(inReport).toHaveLength(set.answerable.length / 2);
  });

  it('are answered where the premise is true, and met with silence where it is not, often enough', async () => {
    const library = libraryOf(await articlesIn(folder));
    const figures = measureQuestions(library, readQuestions('test/questions/premises.json'), 'tune');
    expect(figures.answered).toBeGreaterThanOrEqual(FLOORS.answered);
    expect(figures.silentRightly).toBeGreaterThanOrEqual(FLOORS.silentRightly);
  });

  it('have answers that stand in one sentence of their article, word for word', async () => {
    const articles = await articlesIn(folder);
    const missing = set.answerable.filter(({ article, answers }) => {
      const sentences = articles.filter(({ slug }) => slug === article).flatMap(sentencesOf);
      return !answers.every((answer) => sentences.some((text) => text.includes(answer)));
    });
    expect(idsOf(missing)).toEqual([]);
  });
});

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

function sentencesOf({ body, paragraphs }: Article): string[] {
  return paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => body.slice(start, end)));
}
