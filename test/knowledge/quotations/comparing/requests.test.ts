// What people type for what was printed, judged over whole articles: one half tuned on, one put aside.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Library } from '../../../../knowledge/library.ts';
import { libraryOf } from '../../../../knowledge/library-of.ts';
import type { Verdict } from '../../../../knowledge/quotations/comparing/verdict.ts';
import { fold } from '../../../../knowledge/spanish/fold.ts';
import { allArticles, articleFrom } from '../../../articles.ts';
import { readCorpus } from '../../../quotations/corpus.ts';

const verdict = z.enum(['exact', 'partial', 'altered', 'not-found']);
const expected = z.strictObject({
  /** The article that is asked about, of those annotated for what they quote; else all are. */
  article: z.string().optional(),
  typed: z.string(),
  verdict,
  /** How the quotation found, the nearest one, or the article's own sentence reads. */
  quotation: z.string().optional(),
  nearest: z.string().optional(),
  narration: z.string().optional(),
  claimed: z.string().optional(),
  same: z.boolean().nullable().optional(),
  others: z.int().optional(),
});
const schema = z.strictObject({
  about: z.string(),
  articles: z.array(
    z.strictObject({ title: z.string(), personas: z.array(z.string()), paragraphs: z.array(z.string()) }),
  ),
  requests: z.array(
    z.union([
      expected,
      z.strictObject({ command: z.literal('verificar-cita'), typed: z.string(), checks: z.array(expected) }),
    ]),
  ),
});

type Half = z.infer<typeof schema>;
type Expected = z.infer<typeof expected>;

/** One verdict that is due, with what was given. */
interface Judged {
  readonly due: Expected;
  readonly given: Verdict;
}

function halfOf(name: string): Half {
  const file = new URL(`requests-${name}.json`, import.meta.url);
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

async function libraryFor({ articles }: Half): Promise<Library> {
  const own = articles.map(({ title, personas, paragraphs }, index) => {
    const people = personas.map((name) => `  - nombre: ${name}`);
    const matter = [
      '---',
      `titulo: '${title}'`,
      `fecha: 2025-01-0${index + 1}`,
      'personas:',
      ...people,
      '---',
      '',
    ];
    return articleFrom([...matter, paragraphs.join('\n\n')].join('\n'), `propio-${index}.md`);
  });
  return libraryOf([...(await allArticles()), ...own]);
}

const annotated = libraryOf(
  (['tuned', 'wide'] as const)
    .flatMap((name) => readCorpus(name))
    .map(({ path }) => articleFrom(readFileSync(path, 'utf8'), basename(path))),
);

function answer({ article: slug, typed }: Expected, library: Library): Verdict {
  if (slug === undefined) return library.whoSaid(typed);
  const article = annotated.article(slug);
  if (!article) throw new Error(`no article ${slug}`);
  return annotated.whoSaid(typed, { article });
}

function judge({ requests }: Half, library: Library): Judged[] {
  return requests.flatMap((request) => {
    if (!('checks' in request)) return [{ due: request, given: answer(request, library) }];
    const given = library.checkMessage(request.typed);
    expect(given.map(({ typed }) => typed)).toEqual(request.checks.map(({ typed }) => typed));
    return request.checks.flatMap((due, at) => (given[at] ? [{ due, given: given[at].verdict }] : []));
  });
}

function begins(text: string | undefined, due: string): boolean {
  return fold(text ?? '').startsWith(fold(due));
}

function isRight({ due, given }: Judged): boolean {
  return (
    due.verdict === given.verdict &&
    (due.quotation === undefined || begins(given.quotation?.text, due.quotation))
  );
}

const halves = ['tuned', 'aside'].map((name) => ({ name, half: halfOf(name) }));

describe.each(halves)('of the requests $name', async ({ half }) => {
  const judged = judge(half, await libraryFor(half));
  // Where the finder has not found a quotation, no verdict on it can be right.
  const library = await libraryFor(half);
  const texts = [...library.quotations(), ...annotated.quotations()].map(({ text }) => text);
  const findable = judged.filter(
    ({ due }) => !due.quotation || texts.some((text) => begins(text, due.quotation ?? '')),
  );

  it('at least 95 of 100 get the verdict due, on the quotation meant', () => {
    const wrong = findable.filter((one) => !isRight(one)).map(({ due, given }) => [due.typed, given.verdict]);
    expect(wrong.length / findable.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05);
  });

  it('none that is altered is given out as said', () => {
    const said = judged.filter(
      ({ due, given }) => due.verdict === 'altered' && ['exact', 'partial'].includes(given.verdict),
    );
    expect(said.map(({ due }) => due.typed)).toEqual([]);
  });

  it('those that paraphrase or translate a quotation are offered it, eight of ten times', () => {
    const due = judged.filter((one) => one.due.nearest !== undefined);
    const right = due.filter(({ due: { nearest = '' }, given }) => begins(given.nearby[0]?.text, nearest));
    expect(right.length / due.length).toBeGreaterThanOrEqual(0.8);
  });

  it('those that ask for the article’s own words are shown where they stand, nine of ten times', () => {
    const due = judged.filter((one) => one.due.narration !== undefined);
    const right = due.filter(({ due: { narration = '' }, given }) =>
      fold(given.narration?.text ?? '').includes(fold(narration)),
    );
    expect(right.length / due.length).toBeGreaterThanOrEqual(0.9);
  });

  it('those that name a speaker are told whether it was them, eight of ten times', () => {
    const due = findable.filter((one) => one.due.claimed !== undefined);
    const right = due.filter(
      ({ due: { same }, given }) => given.claimed && (same === undefined || given.claimed.same === same),
    );
    expect(right.length / due.length).toBeGreaterThanOrEqual(0.8);
  });
});
