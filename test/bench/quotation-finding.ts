// How well quotations are found and given to their speakers, held against annotated articles.
import type { Article } from '../../knowledge/article.ts';
import { quotationsOf } from '../../knowledge/quotations/finding/find-quotations.ts';
import type { Quotation } from '../../knowledge/quotations/quotation.ts';
import { foldLoosely } from '../../knowledge/spanish/fold.ts';

/** What the annotation says of one marked (or spoken) stretch of an article. */
export interface GoldSpan {
  /** Counts from 1; of several, the one in which it begins. */
  readonly paragraph: number;
  readonly text: string;
  readonly said: boolean;
  readonly speaker?: string | null | undefined;
  readonly way?: string | undefined;
}

export interface Annotated {
  readonly article: Article;
  readonly spans: readonly GoldSpan[];
}

export interface Share {
  right: number;
  of: number;
}

export interface FindingFigures {
  readonly found: Share;
  /** Of what was found, how much is speech by the annotation. */
  readonly precise: Share;
  readonly keptOut: Share;
  readonly speaker: Share;
  /** By the annotation's way of attribution. */
  readonly byWay: Map<string, Share>;
  /** Found, and given to somebody who did not say it. */
  readonly wrongName: Share;
  readonly misses: string[];
}

const EDGES = /^[\s.,;:…«»“”"'‘’—–-]+|[\s.,;:…«»“”"'‘’—–-]+$/gu;

/** As texts are compared: without the marks around them, white space made even. */
function bare(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(EDGES, '');
}

/** A quotation over several paragraphs is one annotated span or several: its beginning decides. */
function same(gold: GoldSpan, quotation: Quotation): boolean {
  if (gold.paragraph !== quotation.at.paragraph) return false;
  const [wanted, got] = [bare(gold.text), bare(quotation.text)];
  return wanted === got || (gold.text.includes('\n\n') && got.length > 0 && wanted.startsWith(got));
}

/**
 * Names are compared without case, accents or the article before them: «la fiscalía» is «fiscalía», «un taquero» is
 * «taquero». Where the
 * article names nobody, one wording may go on where the other ends: «un taquero», «un taquero de la plaza»; and the
 * noun may stand before a body's name or not: «la asociación Cielo Limpio».
 */
function sameSpeaker({ speaker: gold = null, way }: GoldSpan, got: string | null): boolean {
  if (gold === null || got === null) return gold === got;
  const key = (name: string) => foldLoosely(name).replace(/^(?:el|la|los|las|un|una|unos|unas) /, '');
  const [wanted, given] = [key(gold), key(got)];
  const goesOn = wanted.startsWith(`${given} `) || given.startsWith(`${wanted} `);
  const ends = wanted.endsWith(` ${given}`) || given.endsWith(` ${wanted}`);
  const worded = /^\p{Ll}/u.test(gold);
  return wanted === given || (way === 'source' && (goesOn || ends)) || (worded && goesOn);
}

/** Measures the articles together. Every span is held against at most one quotation, and the other way round. */
export function measureFinding(corpus: readonly Annotated[]): FindingFigures {
  const none = (): Share => ({ right: 0, of: 0 });
  const figures: FindingFigures = {
    found: none(),
    precise: none(),
    keptOut: none(),
    speaker: none(),
    byWay: new Map(),
    wrongName: none(),
    misses: [],
  };
  for (const one of corpus) measureArticle(one, figures);
  return figures;
}

function measureArticle({ article, spans }: Annotated, figures: FindingFigures): void {
  const left = [...quotationsOf(article)];
  const take = (gold: GoldSpan): Quotation | undefined => {
    const at = left.findIndex((quotation) => same(gold, quotation));
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const miss = (what: string, gold: { paragraph: number; text: string }, more = '') =>
    figures.misses.push(`${article.slug} ¶${gold.paragraph} ${what}: «${gold.text.slice(0, 70)}»${more}`);
  for (const gold of spans) {
    const quotation = take(gold);
    if (!gold.said) {
      count(figures.keptOut, quotation === undefined);
      if (quotation) {
        count(figures.precise, false);
        miss('nobody says', gold, ` given to ${quotation.speaker} by ${quotation.cue}`);
      }
      continue;
    }
    count(figures.found, quotation !== undefined);
    if (!quotation) {
      miss('not found', gold, ` (${gold.speaker ?? 'nobody'})`);
      continue;
    }
    count(figures.precise, true);
    measureSpeaker(gold, quotation, figures, miss);
  }
  for (const quotation of left.filter((one) => !isUnannotatedQuestion(article, one))) {
    count(figures.precise, false);
    miss('not annotated', { paragraph: quotation.at.paragraph, text: quotation.text });
  }
}

/** The corpora annotate the answers of an interview, not what the interviewer asks (P., bold). */
function isUnannotatedQuestion(article: Article, { at, start, cue, speaker }: Quotation): boolean {
  const paragraph = article.paragraphs[at.paragraph - 1];
  const before = paragraph ? article.body.slice(paragraph.start, start) : '';
  return cue === null && speaker === null && /^(?:\*\*|__|P\.|P:|Pregunta)/u.test(before);
}

function measureSpeaker(
  gold: GoldSpan,
  quotation: Quotation,
  figures: FindingFigures,
  miss: (what: string, gold: GoldSpan, more: string) => void,
): void {
  const right = sameSpeaker(gold, quotation.speaker);
  const way = gold.way ?? 'not annotated';
  const byWay = figures.byWay.get(way) ?? { right: 0, of: 0 };
  figures.byWay.set(way, byWay);
  count(byWay, right);
  count(figures.speaker, right);
  count(figures.wrongName, !right && quotation.speaker !== null);
  if (!right)
    miss(
      'wrong speaker',
      gold,
      ` said by ${gold.speaker ?? 'nobody'} (${way}), given to ${quotation.speaker} (${quotation.way}, ${quotation.cue})`,
    );
}

function count(share: Share, right: boolean): void {
  share.of += 1;
  if (right) share.right += 1;
}
