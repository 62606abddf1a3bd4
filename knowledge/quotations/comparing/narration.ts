// Where typed words stand as an article's own: narration, terms, titles and slogans that nobody said.
import type { Article, Sentence, Span } from '../../article.ts';
import type { Quotation } from '../quotation.ts';
import { compare } from './compare.ts';
import { type ComparedWord, wordsToCompare } from './compared-words.ts';
import type { Narration } from './verdict.ts';
import { isContent } from './word-meaning.ts';

/** A sentence of an article, as narration is looked for in it. */
export interface NarratedSentence {
  readonly article: Article;
  readonly at: Sentence;
  readonly text: string;
}

export type SentencesHolding = (keys: readonly string[]) => readonly NarratedSentence[];

/** What somebody is quoted as saying at a place of an article, or across its ends. */
export type QuotedAt = (article: Article, place: Span) => readonly Quotation[];

/** Sentences that are compared word by word: those that share most of the words typed. */
const CANDIDATES = 6;
/** Sentences that one word leads to: a word that stands in more says nothing of where it was taken from. */
const TOO_COMMON = 400;
/** Of the typed words of meaning, this share must stand in a sentence for it to be compared; the rest may be misspelt. */
const SHARED = 0.6;
/** Letters of a single word that is looked for: a shorter one stands anywhere. */
const SHORTEST_ALONE = 5;

/** The sentence in which the typed words stand one after another as the article's own, or null. */
export function narrationOf(
  typed: readonly ComparedWord[],
  sentencesHolding: SentencesHolding,
  quotedAt: QuotedAt,
  scope?: Article,
): Narration | null {
  const content = typed.filter(({ key }) => isContent(key));
  const [first] = content;
  if (!first || (content.length === 1 && first.key.length < SHORTEST_ALONE)) return null;
  for (const sentence of candidates(content, sentencesHolding, scope)) {
    const { run } = compare(typed, wordsToCompare(sentence.text));
    if (!run) continue;
    const { article, at, text } = sentence;
    const place = { start: at.start + run.start, end: at.start + run.end };
    const quoted = quotedAt(article, place);
    // What somebody is quoted as saying is not the article's own, however it was reached.
    if (quoted.some(({ start, end }) => start <= place.start && place.end <= end)) continue;
    return { article: article.slug, at, text, quoted };
  }
  return null;
}

function candidates(
  content: readonly ComparedWord[],
  sentencesHolding: SentencesHolding,
  scope: Article | undefined,
): NarratedSentence[] {
  const shared = new Map<Sentence, { readonly sentence: NarratedSentence; count: number }>();
  const keys = new Set(content.flatMap(({ written }) => written.split(' ')).map((word) => lookedUp(word)));
  for (const key of keys) {
    const sentences = sentencesHolding([key]);
    if (sentences.length > TOO_COMMON) continue;
    for (const sentence of sentences) {
      if (scope && sentence.article !== scope) continue;
      const known = shared.get(sentence.at) ?? { sentence, count: 0 };
      shared.set(sentence.at, known);
      known.count += 1;
    }
  }
  const least = Math.max(1, Math.floor(keys.size * SHARED) - 1);
  return [...shared.values()]
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count)
    .slice(0, CANDIDATES)
    .map(({ sentence }) => sentence);
}

function lookedUp(written: string): string {
  return wordsToCompare(written)[0]?.key ?? '';
}
