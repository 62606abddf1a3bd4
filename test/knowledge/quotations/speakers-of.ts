// Who is given for the speaker of each quotation of a short text.
import { quotationsOf } from '../../../knowledge/quotations/finding/find-quotations.ts';
import { articleOf } from './article-of.ts';

/** A text, and the speaker of each quotation in it. */
export type Case = readonly [body: string, ...speakers: (string | null)[]];

export function speakersOf(body: string, head: readonly string[] = []): (string | null)[] {
  return quotationsOf(articleOf(body, head)).map(({ speaker }) => speaker);
}

/** As `it.each` takes them. */
export function rows(cases: readonly Case[]): { body: string; speakers: (string | null)[] }[] {
  return cases.map(([body, ...speakers]) => ({ body, speakers }));
}
