// How what people type is judged, held against the verdicts of annotated requests.
import type { Library } from '../../knowledge/library.ts';
import { type AnnotatedArticle, verdicts } from '../quotations/corpus.ts';

type VerdictName = (typeof verdicts)[number];

export interface VerdictFigures {
  /** Annotated verdict, then the one given: how often. */
  readonly matrix: Record<VerdictName, Record<VerdictName, number>>;
  readonly requests: number;
  readonly right: number;
  /** Altered or never said, and yet answered as said. */
  readonly givenOutAsSaid: number;
  readonly misses: string[];
}

/** Asks the library of each article what was typed about it. */
export function measureVerdicts(
  corpus: readonly Pick<AnnotatedArticle, 'slug' | 'requests'>[],
  library: Library,
): VerdictFigures {
  const row = () => ({ exact: 0, partial: 0, altered: 0, 'not-found': 0 });
  const matrix = { exact: row(), partial: row(), altered: row(), 'not-found': row() };
  const misses: string[] = [];
  for (const { slug, requests } of corpus) {
    const article = library.article(slug);
    if (!article) throw new Error(`no article ${slug} in the library that is asked`);
    for (const { typed, verdict } of requests) {
      const given = library.whoSaid(typed, { article }).verdict;
      matrix[verdict][given] += 1;
      if (given !== verdict) misses.push(`${slug} «${typed}»: ${verdict}, judged ${given}`);
    }
  }
  const requests = verdicts.flatMap((gold) => verdicts.map((given) => matrix[gold][given]));
  const wronglySaid = (['altered', 'not-found'] as const).map(
    (gold) => matrix[gold].exact + matrix[gold].partial,
  );
  return {
    matrix,
    requests: sum(requests),
    right: sum(verdicts.map((verdict) => matrix[verdict][verdict])),
    givenOutAsSaid: sum(wronglySaid),
    misses,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
