// What an article quotes, who said it and how the text says so. Rules only: what they cannot settle stays open.
import type { Article, Sentence } from '../../article.ts';
import { authorOf } from '../people/author.ts';
import { whosWho } from '../people/whos-who.ts';
import type { Quotation } from '../quotation.ts';
import type { Stretch } from '../text/stretch.ts';
import { stretchesOf } from '../text/stretches.ts';
import type { Attribution } from './attribution.ts';
import { Finder } from './finder.ts';
import { quotedWithin } from './nested.ts';

/** What is said between two positions, and by whom. */
export interface Attributed {
  readonly stretch: Stretch;
  readonly attribution: Attribution;
}

/** The article's quotations in order; what somebody quotes within one follows it. Linear in its length. */
export function quotationsOf(article: Article): readonly Quotation[] {
  const stretches = stretchesOf(article);
  if (stretches.length === 0) return [];
  const who = whosWho(article, stretches);
  const given = new Finder(who, {
    lines: who.lines,
    stretches,
    first: authorOf(article),
    subject: who.subject,
  }).attributions();
  const all: Attributed[] = [];
  let asked: Stretch | null = null;
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.part === 'question') asked = stretch;
    const attribution = given.get(index);
    if (!attribution) continue;
    const outer = { stretch, attribution };
    all.push(outer);
    const question = stretch.part === 'answer' ? asked : null;
    for (const inner of quotedWithin(article, who, outer, question)) all.push(inner);
  }
  return placed(article, all);
}

function placed(article: Article, all: readonly Attributed[]): Quotation[] {
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const quotations: Quotation[] = [];
  let sentence = 0;
  for (const { stretch, attribution } of all) {
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= stretch.start) sentence += 1;
    const at = sentences[sentence];
    if (at) quotations.push(quotation(article, stretch, attribution, { at, number: quotations.length + 1 }));
  }
  return quotations;
}

function quotation(
  article: Article,
  { start, end }: Stretch,
  { cue, speaker, relates }: Attribution,
  { at, number }: { readonly at: Sentence; readonly number: number },
): Quotation {
  return {
    article: article.slug,
    start,
    end,
    text: article.body.slice(start, end),
    speaker: oneLine(speaker.name),
    cue,
    way: speaker.name === null ? 'none' : speaker.way,
    ...(relates && relates.name !== null && { relates: oneLine(relates.name) }),
    at,
    number,
  };
}

/** A name may be broken over two lines of the file; it is one name all the same. */
function oneLine<Name extends string | null>(name: Name): Name | string {
  return name?.replace(/\s+/g, ' ') ?? name;
}
