// The sentences before an article's first word of news: where it is from, a byline. They answer nothing.
import { type Article, type Sentence, textOf } from './article.ts';
import places from './place-beginnings.json' with { type: 'json' };
import { datelineParts } from './reading/dateline.ts';
import { foldLoosely } from './spanish/fold.ts';
import { spanishLexicon } from './spanish/lexicon.ts';
import { wordsOf } from './spanish/words.ts';

const beginnings = new Set(places.beginnings);

const known = new WeakMap<Article, number>();

/** Whether the sentence stands in the article's opening and says no more than a dateline does. */
export function isOpening(article: Article, { start }: Sentence): boolean {
  let end = known.get(article);
  if (end === undefined) {
    end = openingEnd(article);
    known.set(article, end);
  }
  return start < end;
}

/** Where in the body the first sentence begins that is not part of the opening; 0 where all of it is. */
function openingEnd(article: Article): number {
  for (const paragraph of article.paragraphs) {
    for (const sentence of paragraph.sentences) {
      const text = textOf(article, sentence);
      const isLine = paragraph.sentences.length === 1 && !text.endsWith('.');
      if (!isDateline(text, isLine)) return sentence.start;
    }
  }
  return 0;
}

/** A line without a stop may be any name (a byline); a sentence has to name a place: «Vino Rosa Gil.» tells something. */
function isDateline(text: string, isLine: boolean): boolean {
  const parts = datelineParts(text);
  if (!parts) return false;
  return parts.isDated || isLine || namesPlace(parts.place);
}

function namesPlace(name: string): boolean {
  const [town = ''] = name.split(',');
  const words = wordsOf(town);
  const [first, ...others] = words;
  if (first === undefined) return false;
  if (spanishLexicon.isPlace(foldLoosely(town)) || beginnings.has(first.key)) return true;
  const isWord = spanishLexicon.knows(first.key) || /ó$/u.test(town.slice(first.start, first.end));
  // A verb before a name is written like a name of two words; one word, or words with «de» between them, are no verb.
  return !isWord && (others.length === 0 || others[0]?.capital === false);
}
