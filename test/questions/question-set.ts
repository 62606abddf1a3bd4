// What every set of questions over a press must keep: its form, its counts and answers that stand in the text.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Article } from '../../knowledge/article.ts';
import { articlesIn } from '../articles.ts';

/** How many articles a set asks about, how many questions it has of each and in each half, and how halves part it. */
interface Counts {
  readonly articles: number;
  readonly answerablePerArticle: number;
  readonly answerablePerHalf: number;
  readonly unanswerablePerHalf: number;
  readonly halves: 'of whole articles' | 'alike in articles and styles';
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

type Asked = z.infer<typeof asked>;
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

    it('are asked of every article alike', () => {
      const byArticle = groupsOf(set.answerable, ({ article }) => article);
      expect(byArticle).toHaveLength(counts.articles);
      for (const ofArticle of byArticle) expect(ofArticle).toHaveLength(counts.answerablePerArticle);
    });

    it(`have halves ${counts.halves}`, () => {
      const uneven = counts.halves === 'of whole articles' ? partedArticlesOf(set) : unevenGroupsOf(set);
      expect(uneven.map(idsOf)).toEqual([]);
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

function partedArticlesOf({ answerable }: QuestionSet): Asked[][] {
  return groupsOf(answerable, ({ article }) => article).filter(
    (ofArticle) => new Set(ofArticle.map(({ half }) => half)).size > 1,
  );
}

/** The articles and styles of which one half has at least two questions more than the other. */
function unevenGroupsOf({ answerable, unanswerable }: QuestionSet): Asked[][] {
  const groups = [
    ...groupsOf(answerable, ({ article }) => article),
    ...groupsOf(answerable, ({ style }) => style),
    ...groupsOf(unanswerable, ({ style }) => style),
  ];
  return groups.filter((group) => {
    const tuned = group.filter(({ half }) => half === 'tune').length;
    return Math.abs(2 * tuned - group.length) > 1;
  });
}

function groupsOf<Item extends Asked>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const keys = [...new Set(items.map(keyOf))];
  return keys.map((key) => items.filter((item) => keyOf(item) === key));
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

function sentencesOf({ body, paragraphs }: Article): string[] {
  return paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => body.slice(start, end)));
}
