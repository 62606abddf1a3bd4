// An extractive summary: whole sentences, the article's own, in its order.
import { type Article, type Sentence, sentencesOf, textOf } from '../article.ts';
import { isOpening } from '../opening.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { foldLoosely } from '../spanish/fold.ts';
import dependent from './dependent-beginnings.json' with { type: 'json' };
import { centrality, likenessTable } from './lexrank.ts';

/** News puts what matters first: the first sentence weighs this much more than the last. */
const LEAD = 0.6;
/** A sentence that leans on the one before («Por su parte…») reads badly alone: its share is multiplied by this. */
const LEANING = 0.55;
/** Above this likeness to a chosen sentence a further one repeats it. */
const REPEATS = 0.5;

/**
 * The `count` most central sentences. A sentence whose quotation is attributed in another sentence is
 * passed over, so that no quotation loses its speaker.
 */
export function summarize(article: Article, count: number, quotations: readonly Quotation[]): Sentence[] {
  const sentences = sentencesOf(article);
  const texts = sentences.map((sentence) => textOf(article, sentence));
  const shares = centrality(texts);
  const likeness = likenessTable(texts);
  const worth = sentences.map((sentence, at) => {
    const lead = 1 + LEAD * (1 - at / sentences.length);
    return (
      (shares[at] ?? 0) *
      lead *
      (leans(texts[at] ?? '') ? LEANING : 1) *
      (losesSpeaker(sentence, quotations, article) || isOpening(article, sentence) ? 0 : 1)
    );
  });
  const order = worth.map((_, at) => at).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0));
  const chosen: number[] = [];
  for (const pass of ['distinct', 'any'] as const) {
    for (const at of order) {
      if (chosen.length >= count) break;
      const repeats = chosen.some((other) => (likeness[at]?.[other] ?? 0) > REPEATS);
      const usable = pass === 'any' ? (worth[at] ?? 0) > 0 : (worth[at] ?? 0) > 0 && !repeats;
      if (usable && !chosen.includes(at)) chosen.push(at);
    }
  }
  return chosen.sort((a, b) => a - b).flatMap((at) => sentences[at] ?? []);
}

function leans(text: string): boolean {
  const folded = foldLoosely(text).replace(/^[^\p{L}]+/u, '');
  return dependent.beginnings.some(
    (beginning) => folded.startsWith(`${beginning} `) || folded.startsWith(`${beginning},`),
  );
}

/** Whether words that somebody said begin or go on in the sentence while who said it stands elsewhere. */
function losesSpeaker(sentence: Sentence, quotations: readonly Quotation[], article: Article): boolean {
  return quotations.some((quotation) => {
    const within = quotation.start < sentence.end && quotation.end > sentence.start;
    if (!within) return false;
    const whole = quotation.start >= sentence.start && quotation.end <= sentence.end;
    return (
      !whole ||
      quotation.way === 'none' ||
      quotation.way === 'carried' ||
      !attributesInside(quotation, sentence, article)
    );
  });
}

function attributesInside(quotation: Quotation, sentence: Sentence, article: Article): boolean {
  return quotation.cue === null || textOf(article, sentence).includes(quotation.cue);
}
