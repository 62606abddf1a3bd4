// `npm run bench -- --quotations`: how well quotations are found, given to their speakers and checked, by set.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../knowledge/article.ts';
import { libraryOf } from '../../knowledge/library-of.ts';
import { quotationsOf } from '../../knowledge/quotations/finding/find-quotations.ts';
import { articleFrom } from '../articles.ts';
import {
  givenOutAsSaid,
  isRight,
  judgeRequests,
  type RequestSet,
} from '../knowledge/quotations/comparing/requests.ts';
import {
  chattedSets,
  corpusSets,
  readChats,
  readCorpus,
  reportedSet,
  verdicts,
} from '../quotations/corpus.ts';
import { passageSets, readPassages } from '../quotations/passages.ts';
import { type Annotated, type FindingFigures, measureFinding, type Share } from './quotation-finding.ts';
import { measureVerdicts, type VerdictFigures } from './quotation-verdicts.ts';
import { variants, withUnlisted } from './unlisted/unlisted.ts';

const FIXTURES = 'test/fixtures/quotations';
const fixture = z.object({
  spans: z.array(
    z.object({
      paragraph: z.int(),
      text: z.string(),
      said: z.boolean(),
      speaker: z.string().nullable(),
    }),
  ),
});

/** Readings of each article whose time is told per thousand words. */
const ROUNDS = 20;

export interface QuotationOptions {
  /** Whether the errors are listed; those of the reported set only together with `reported`. */
  readonly misses: boolean;
  /** Whether the reported set is measured too: not while rules change, so that nothing is fitted to it. */
  readonly reported: boolean;
  /** Whether the speakers are measured with names and nouns that no list has, instead. */
  readonly unlisted: boolean;
  /** Whether single passages are measured, instead. */
  readonly passages: boolean;
}

/** Prints the figures of each set. */
export async function benchQuotations(
  { misses, reported, unlisted, passages }: QuotationOptions,
  print: (line: string) => void,
): Promise<void> {
  if (unlisted) {
    benchUnlisted(print);
    return;
  }
  if (passages) {
    benchPassages(misses, print);
    return;
  }
  for (const set of corpusSets.filter((one) => reported || one !== reportedSet)) {
    const corpus = readCorpus(set);
    const annotated = corpus.map(({ path, spans }) => ({ article: articleAt(path), spans }));
    const library = libraryOf(annotated.map(({ article }) => article));
    print(`${set} (${corpus.length} articles)`);
    printFinding(annotated, misses, print);
    printVerdicts(measureVerdicts(corpus, library), misses, print);
  }
  for (const set of chattedSets) {
    const chats = readChats(set);
    print(`typed in chats: ${set} (${chats.length} articles)`);
    printVerdicts(measureVerdicts(chats, libraryOf(chats.map(({ path }) => articleAt(path)))), misses, print);
  }
  print('fixtures');
  printFinding(readFixtures(), misses, print);
  for (const set of reported ? (['tuned', 'aside'] as const) : (['tuned'] as const))
    await printRequests(set, print);
  if (!reported) print(`All but the set that is only reported on; --reported measures it too.`);
}

/** Prints what is found in passages of a few sentences, and whose it is. */
function benchPassages(misses: boolean, print: (line: string) => void): void {
  for (const set of passageSets()) {
    const passages = readPassages(set);
    const figures = measureFinding(passages);
    print(`${set} (${passages.length} passages)`);
    print(`  found: ${told(figures.found)}`);
    print(
      `  right speaker among those found: ${told(figures.speaker)}; wrong name given: ${told(figures.wrongName)}`,
    );
    if (misses) for (const miss of figures.misses) print(`    ${miss}`);
  }
}

/** Prints how the speakers are told on all but the reported set, as written and with words that no list has. */
function benchUnlisted(print: (line: string) => void): void {
  const corpus = corpusSets.filter((set) => set !== reportedSet).flatMap(readCorpus);
  for (const variant of [null, ...variants]) {
    let words = 0;
    const annotated = corpus.map(({ path, spans }) => {
      const source = readFileSync(path, 'utf8');
      const other = variant ? withUnlisted({ source, spans }, variant) : { source, spans, changed: 0 };
      words += other.changed;
      return { article: articleFrom(other.source, basename(path)), spans: other.spans };
    });
    const { speaker, wrongName } = measureFinding(annotated);
    print(`${variant ?? 'as written'} (${words} changed)`);
    print(`  right speaker among those found: ${told(speaker)}; wrong name given: ${told(wrongName)}`);
  }
}

function articleAt(path: string): Article {
  return articleFrom(readFileSync(path, 'utf8'), basename(path));
}

/** The six articles that the first rules were written on; their annotation tells no way of attribution. */
function readFixtures(): Annotated[] {
  return readdirSync(FIXTURES).map((file) => ({
    article: articleAt(`test/fixtures/articles/${file.replace(/json$/, 'md')}`),
    spans: fixture.parse(JSON.parse(readFileSync(`${FIXTURES}/${file}`, 'utf8'))).spans,
  }));
}

function printFinding(
  corpus: readonly Annotated[],
  showMisses: boolean,
  print: (line: string) => void,
): void {
  const figures = measureFinding(corpus);
  const { found, precise, keptOut, speaker, wrongName } = figures;
  print(`  finding: precision ${told(precise)}, recall ${told(found)}, F1 ${f1(figures).toFixed(3)}`);
  print(`  not speech, kept out: ${told(keptOut)}`);
  print(`  right speaker among those found: ${told(speaker)}; wrong name given: ${told(wrongName)}`);
  const ways = [...figures.byWay].map(([way, share]) => `${way} ${share.right}/${share.of}`);
  print(`    by way: ${ways.sort().join(', ')}`);
  print(`  time per 1,000 words: ${millisecondsPerThousandWords(corpus).toFixed(2)} ms`);
  if (showMisses) for (const miss of figures.misses) print(`    ${miss}`);
}

function printVerdicts(figures: VerdictFigures, showMisses: boolean, print: (line: string) => void): void {
  print(`  verdicts right: ${told({ right: figures.right, of: figures.requests })}`);
  print(`    ${'annotated'.padEnd(12)}${verdicts.map((given) => given.padStart(11)).join('')}`);
  for (const gold of verdicts) {
    const row = verdicts.map((given) => String(figures.matrix[gold][given]).padStart(11));
    print(`    ${gold.padEnd(12)}${row.join('')}`);
  }
  print(`  altered or invented, given out as said: ${figures.givenOutAsSaid}`);
  if (showMisses) for (const miss of figures.misses) print(`    ${miss}`);
}

/** Of those put aside nothing but counts is ever printed. */
async function printRequests(set: RequestSet, print: (line: string) => void): Promise<void> {
  const { judged, unfound } = await judgeRequests(set);
  const right = judged.filter(isRight).length;
  print(`requests as typed in a chat, ${set}: verdicts right ${told({ right, of: judged.length })}`);
  print(
    `  their quotation not found: ${unfound.length}; altered, given out as said: ${givenOutAsSaid(judged).length}`,
  );
}

function f1({ found, precise }: FindingFigures): number {
  const [recall, precision] = [found.right / found.of, precise.right / precise.of];
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

function told({ right, of }: Share): string {
  return `${(of === 0 ? 1 : right / of).toFixed(3)} (${right}/${of})`;
}

function millisecondsPerThousandWords(corpus: readonly Annotated[]): number {
  const words = corpus.reduce((total, { article }) => total + article.words, 0);
  const from = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) for (const { article } of corpus) quotationsOf(article);
  return ((performance.now() - from) / ROUNDS / words) * 1000;
}
