// Asking what a whole article tells, and no question about a thing in it: «¿de qué va el artículo?», «resumen del tratado».
import data from './gist.json' with { type: 'json' };
import { plainWords, withoutFillers } from './small-talk.ts';

const summaries = phrasesOf(data.summaries);
const tellings = phrasesOf(data.tellings);
const sayings = phrasesOf(data.sayings);
const articles = new Set(data.articles);
const between = new Set(data.between);

/** What the article is about whose gist is asked for, in the asker's words; empty where they say no more than «the article». */
export interface Gist {
  readonly about: string;
}

/** The gist that a message asks for; undefined where it asks for anything else. */
export function gistIn(message: string): Gist | undefined {
  const words = withoutFillers(plainWords(message));
  const behind = (phrases: readonly string[][]): string[] | undefined => {
    const phrase = phrases.find((one) => one.every((word, at) => words[at] === word));
    return phrase && words.slice(phrase.length);
  };
  const summed = behind(summaries);
  if (summed) return gistOf(pastArticle(summed).left);
  const told = behind(tellings);
  if (told) return gistOfArticle(told, told.length === 0);
  const said = behind(sayings);
  const gist = said && gistOfArticle(said, false);
  return gist?.about === '' ? gist : undefined;
}

/** Undefined where no article is spoken of, unless that is understood. */
function gistOfArticle(words: readonly string[], isUnderstood: boolean): Gist | undefined {
  const { left, spokenOf } = pastArticle(words);
  return spokenOf || isUnderstood ? gistOf(left) : undefined;
}

function gistOf(left: readonly string[]): Gist {
  return { about: left.join(' ') };
}

/** What is left behind «el artículo sobre», and whether an article was spoken of there. */
function pastArticle(words: readonly string[]): {
  readonly left: readonly string[];
  readonly spokenOf: boolean;
} {
  let at = 0;
  let spokenOf = false;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const isArticle = articles.has(word);
    if (!isArticle && !between.has(word)) break;
    spokenOf ||= isArticle;
  }
  return { left: words.slice(at), spokenOf };
}

/** Longest first. */
function phrasesOf(written: readonly string[]): string[][] {
  return written.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
}
