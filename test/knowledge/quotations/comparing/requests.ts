// What people type for what was printed, with the verdict due by hand: read, and judged over whole articles.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
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

type Requests = z.infer<typeof schema>;
type Expected = z.infer<typeof expected>;

/** One verdict that is due, with what was given. */
export interface Judged {
  readonly due: Expected;
  readonly given: Verdict;
}

/** `tuned`: the rules were developed on them; `aside`: for the bench to report on, never read. */
export type RequestSet = 'tuned' | 'aside';

function readRequests(name: RequestSet): Requests {
  const file = new URL(`requests-${name}.json`, import.meta.url);
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

async function libraryFor({ articles }: Requests): Promise<Library> {
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

/** Every request of a set, with what it is answered, and those whose quotation nobody found: no verdict on it can be right. */
export async function judgeRequests(name: RequestSet): Promise<{
  readonly judged: readonly Judged[];
  readonly unfound: readonly Judged[];
}> {
  const set = readRequests(name);
  const library = await libraryFor(set);
  const annotated = libraryOf(
    (['tuned', 'wide'] as const)
      .flatMap((corpus) => readCorpus(corpus))
      .map(({ path }) => articleFrom(readFileSync(path, 'utf8'), basename(path))),
  );
  const answer = ({ article: slug, typed }: Expected): Verdict => {
    if (slug === undefined) return library.whoSaid(typed);
    const article = annotated.article(slug);
    if (!article) throw new Error(`no article ${slug}`);
    return annotated.whoSaid(typed, { article });
  };
  const judged = set.requests.flatMap((request): Judged[] => {
    if (!('checks' in request)) return [{ due: request, given: answer(request) }];
    const checked = library.checkMessage(request.typed);
    const typed = checked.map((one) => one.typed);
    if (typed.join('\n') !== request.checks.map((due) => due.typed).join('\n'))
      throw new Error(`checks ${JSON.stringify(typed)} of «${request.typed}»`);
    return request.checks.flatMap((due, at) => (checked[at] ? [{ due, given: checked[at].verdict }] : []));
  });
  const texts = [...library.quotations(), ...annotated.quotations()].map(({ text }) => text);
  const unfound = judged.filter(
    ({ due: { quotation } }) => quotation !== undefined && !texts.some((text) => begins(text, quotation)),
  );
  return { judged, unfound };
}

export function begins(text: string | undefined, due: string): boolean {
  return fold(text ?? '').startsWith(fold(due));
}

export function isRight({ due, given }: Judged): boolean {
  return (
    due.verdict === given.verdict &&
    (due.quotation === undefined || begins(given.quotation?.text, due.quotation))
  );
}

/** What was altered and yet passes for printed. */
export function givenOutAsSaid(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(
    ({ due, given }) => due.verdict === 'altered' && ['exact', 'partial'].includes(given.verdict),
  );
}
