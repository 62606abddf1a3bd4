// Why each quotation of an article was given to whom it was: the tool to understand a wrong speaker with.
import type { Article } from '../../article.ts';
import type { ReadLine } from '../cues/cue.ts';
import { nobody, type Speaker } from '../people/speaker.ts';
import { whosWho } from '../people/whos-who.ts';
import type { AttributionWay } from '../quotation.ts';
import type { Chunk } from '../sentences/chunk.ts';
import type { Range } from '../sentences/phrase.ts';
import { stretchesOf } from '../text/stretches.ts';
import type { Rule } from './attribution.ts';
import { Finder } from './finder.ts';
import type { Seen } from './readable.ts';

export interface ExplainedQuotation {
  /** The article's slug. */
  readonly article: string;
  /** In the article's body, in UTF-16 code units. */
  readonly start: number;
  /** Of the paragraph in which it begins, from 1. */
  readonly paragraph: number;
  /** The quotation, verbatim and without its marks. */
  readonly text: string;
  /** False where it is taken for a term, a title or the like, which nobody says. */
  readonly said: boolean;
  readonly speaker: string | null;
  readonly way: AttributionWay;
  readonly cue: string | null;
  /** The rule that settled it (`RULES` tells where it stands); none for what nobody says. */
  readonly rule: Rule | null;
  /** Its sentence as it was read, chunk by chunk: «phrase: la alcaldesa», «speech: dijo». */
  readonly chunks: readonly string[];
  /** The subject of the sentence, as worded, or null. */
  readonly subject: string | null;
  /** Whoever had acted or spoken when the sentence was read, the last first: whom a subject left out may be. */
  readonly acted: readonly string[];
  /** Whoever the paragraph and the ones before it had named, the last first: whom a noun or a pronoun may mean. */
  readonly named: readonly string[];
}

/** Persons told of each kind. */
const TOLD = 4;

/** The stretches of the article in order, what nobody says among them; what is quoted within another is not told apart. */
export function explainQuotations(article: Article): readonly ExplainedQuotation[] {
  const stretches = stretchesOf(article);
  const who = whosWho(article, stretches);
  const seen = new Map<number, ReturnType<typeof toldOf>>();
  const watch = (line: Seen): void => {
    const told = toldOf(line, article.body);
    for (const chunk of line.read.chunks) if (chunk.kind === 'stretch') seen.set(chunk.stretch, told);
  };
  const finder = new Finder(who, { lines: who.lines, stretches, first: nobody, subject: who.subject, watch });
  const given = finder.attributions();
  return stretches.flatMap(({ start, end }, index) => {
    const read = seen.get(index);
    if (!read) return [];
    const attribution = given.get(index);
    const { name, way } = attribution?.speaker ?? nobody;
    const paragraph = article.paragraphs.findIndex((each) => start < each.end) + 1;
    return {
      ...{ article: article.slug, start, paragraph },
      text: article.body.slice(start, end),
      said: attribution !== undefined,
      speaker: name,
      way: name === null ? 'none' : way,
      cue: attribution?.cue ?? null,
      rule: attribution?.by ?? null,
      ...read,
    };
  });
}

function toldOf({ read, pages }: Seen, body: string) {
  const subject = read.subjects.ofLine;
  return {
    chunks: read.chunks.map((chunk) => worded(read, chunk, body)),
    subject: subject && wordsOf(read, subject, body),
    acted: names(pages.latest(3)),
    named: names(pages.namedUntil(0)),
  };
}

function names(speakers: readonly Speaker[]): string[] {
  const found = new Set(speakers.map(({ name }) => name ?? '?'));
  return [...found].slice(0, TOLD);
}

function worded(line: ReadLine, chunk: Chunk, body: string): string {
  switch (chunk.kind) {
    case 'stretch':
      return '«…»';
    case 'mark':
      return chunk.text;
    case 'link':
      return chunk.word;
    default:
      return `${chunk.kind}: ${wordsOf(line, chunk, body)}`;
  }
}

function wordsOf({ tokens }: ReadLine, { from, to }: Range, body: string): string {
  return body.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/gu, ' ');
}
