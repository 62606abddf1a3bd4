// What every set of questions over a press must keep: its form, its counts and answers that stand in the text.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Article } from '../../knowledge/article.ts';
import { articlesIn } from '../articles.ts';

/** How many articles a set asks about, and how many questions it has of each and in each half. */
interface Counts {
  readonly articles: number;
  readonly answerablePerArticle: number;
  readonly answerablePerHalf: number;
  readonly unanswerablePerHalf: number;
}

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

export type QuestionSet = z.infer<typeof questionSet>;

export function readQuestions(name: string): QuestionSet {
  return questionSet.parse(JSON.parse(readFileSync(`test/questions/${name}.json`, 'utf8')));
}

// Only ids are compared, so that a failure here shows no question of the half that is kept for reporting.
export function describeQuestions(
  name: string,
  set: QuestionSet,
  folders: readonly string[],
  counts: Counts,
) {
  const all = [...set.answerable, ...set.unanswerable];

  describe(`the ${name} questions`, () => {
    it('have an id each and are asked once', () => {
      expect(new Set(idsOf(all)).size).toBe(all.length);
      expect(new Set(all.map(({ question }) => question.toLowerCase())).size).toBe(all.length);
    });

    it.each(['tune', 'report'])('have as many in half «%s» as in the other', (half) => {
      const inHalf = (items: readonly { half: string }[]) =>
        items.filter((item) => item.half === half).length;
      expect(inHalf(set.answerable)).toBe(counts.answerablePerHalf);
      expect(inHalf(set.unanswerable)).toBe(counts.unanswerablePerHalf);
    });

    it('are asked of every article alike, and all of an article stand in one half', () => {
      const slugs = new Set(set.answerable.map(({ article }) => article));
      expect(slugs.size).toBe(counts.articles);
      for (const slug of slugs) {
        const ofArticle = set.answerable.filter(({ article }) => article === slug);
        expect(ofArticle).toHaveLength(counts.answerablePerArticle);
        expect(new Set(ofArticle.map(({ half }) => half)).size).toBe(1);
      }
    });

    it('have answers that stand in one sentence of their article, word for word', async () => {
      const articles = (await Promise.all(folders.map(articlesIn))).flat();
      const missing = set.answerable.filter(({ article, answers }) => {
        const sentences = articles.filter(({ slug }) => slug === article).flatMap(sentencesOf);
        return !answers.every((answer) => sentences.filter((text) => text.includes(answer)).length === 1);
      });
      expect(idsOf(missing)).toEqual([]);
    });
  });
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

function sentencesOf({ body, paragraphs }: Article): string[] {
  return paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => body.slice(start, end)));
}
