// The newsroom question set, over ten invented articles of different presses, is well formed.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Article } from '../../knowledge/article.ts';
import { articlesIn } from '../articles.ts';

const folder = 'test/questions/articles';
/** Questions of each article, and of the whole set in each half. */
const COUNTS = { articles: 10, answerablePerArticle: 22, answerablePerHalf: 110, unanswerablePerHalf: 50 };

const asked = z.strictObject({
  id: z.string().regex(/^[au]\d{3}$/),
  half: z.enum(['tune', 'report']),
  style: z.enum([
    'formal',
    'coloquial',
    'latam',
    'sin-acentos',
    'errata',
    'chat',
    'palabras',
    'english',
    'parafrasis',
  ]),
  question: z.string().trim().min(3).max(300),
});
const answered = asked.extend({ article: z.string(), answers: z.array(z.string().min(4)).min(1).max(2) });
const questionSet = z.strictObject({ answerable: z.array(answered), unanswerable: z.array(asked) });

const set = questionSet.parse(JSON.parse(readFileSync('test/questions/newsroom.json', 'utf8')));
const all = [...set.answerable, ...set.unanswerable];

// Only ids are compared, so that a failure here shows no question of the half that is kept for reporting.
describe('the newsroom questions', () => {
  it('have an id each and are asked once', () => {
    expect(new Set(idsOf(all)).size).toBe(all.length);
    expect(new Set(all.map(({ question }) => question.toLowerCase())).size).toBe(all.length);
  });

  it.each(['tune', 'report'])('have as many in half «%s» as in the other', (half) => {
    const inHalf = (items: readonly { half: string }[]) => items.filter((item) => item.half === half).length;
    expect(inHalf(set.answerable)).toBe(COUNTS.answerablePerHalf);
    expect(inHalf(set.unanswerable)).toBe(COUNTS.unanswerablePerHalf);
  });

  it('are asked of every article alike, and all of an article stand in one half', async () => {
    const slugs = (await articlesIn(folder)).map(({ slug }) => slug);
    expect(slugs).toHaveLength(COUNTS.articles);
    expect(new Set(set.answerable.map(({ article }) => article))).toEqual(new Set(slugs));
    for (const slug of slugs) {
      const ofArticle = set.answerable.filter(({ article }) => article === slug);
      expect(ofArticle).toHaveLength(COUNTS.answerablePerArticle);
      expect(new Set(ofArticle.map(({ half }) => half)).size).toBe(1);
    }
  });

  it('have answers that stand in one sentence of their article, word for word', async () => {
    const articles = await articlesIn(folder);
    const missing = set.answerable.filter(({ article, answers }) => {
      const sentences = articles.filter(({ slug }) => slug === article).flatMap(sentencesOf);
      return !answers.every((answer) => sentences.filter((text) => text.includes(answer)).length === 1);
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
