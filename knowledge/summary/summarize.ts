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
/** The same of one with words of somebody whom only a sentence before it names («…», dijo). */
const SPEAKER_BEFORE = 0.3;
/**
 * How much what a sentence is worth counts beside how much it repeats of what is chosen (maximal marginal relevance,
 * Carbonell and Goldstein 1998, https://doi.org/10.1145/290941.291025).
 */
const WORTH = 0.6;
/** Sentences of a paragraph are about one thing, whatever words they share: they are at least so alike. */
const SAME_PARAGRAPH = 0.5;
/** Above this likeness to a chosen sentence a further one says the same: it is taken when there is no other. */
const REPEATS = 0.5;

/**
 * The lead's first sentence and the `count` - 1 that add most to it: central ones that repeat little, from all over the
 * article. A sentence whose quotation is attributed in another sentence is passed over, so that no quotation loses its
 * speaker.
 */
export function summarize(article: Article, count: number, quotations: readonly Quotation[]): Sentence[] {
  const sentences = sentencesOf(article);
  const likeness = likenessTable(sentences.map((sentence) => textOf(article, sentence)));
  const shares = centrality(likeness);
  const worth = sentences.map((sentence, at) => {
    const lead = 1 + LEAD * (1 - at / sentences.length);
    return (shares[at] ?? 0) * lead * standing(sentence, quotations, article);
  });
  const most = Math.max(...worth);
  const left = new Set(worth.flatMap((value, at) => (value > 0 ? [at] : [])));
  const chosen: number[] = [];
  const repeats = (at: number): number =>
    Math.max(...chosen.map((other) => alike(sentences[at], sentences[other], likeness[at]?.[other] ?? 0)));
  const adds = (at: number): number => {
    const repeated = repeats(at);
    return (WORTH * (worth[at] ?? 0)) / most - (repeated > REPEATS ? 1 : (1 - WORTH) * repeated);
  };
  while (chosen.length < count && left.size > 0) {
    const [first = 0] = left;
    const next = chosen.length === 0 ? first : [...left].reduce((a, b) => (adds(b) > adds(a) ? b : a));
    chosen.push(next);
    left.delete(next);
  }
  return chosen.sort((a, b) => a - b).flatMap((at) => sentences[at] ?? []);
}

function alike(a: Sentence | undefined, b: Sentence | undefined, likeness: number): number {
  return a?.paragraph === b?.paragraph ? Math.max(likeness, SAME_PARAGRAPH) : likeness;
}

/** How well a sentence stands alone, 0 to 1; 0 for one that may not. */
function standing(sentence: Sentence, quotations: readonly Quotation[], article: Article): number {
  if (isOpening(article, sentence) || losesSpeaker(sentence, quotations, article)) return 0;
  const leaning = leans(textOf(article, sentence)) ? LEANING : 1;
  return quotations.some((quotation) => speaksFromBefore(quotation, sentence))
    ? leaning * SPEAKER_BEFORE
    : leaning;
}

/** Whether the sentence has words of somebody whom it does not name. */
function speaksFromBefore({ start, way }: Quotation, sentence: Sentence): boolean {
  const within = start >= sentence.start && start < sentence.end;
  return within && (way === 'dropped' || way === 'pronoun');
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
