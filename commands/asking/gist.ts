// Asking what a whole article tells, and no question about a thing in it: «¿de qué va el artículo?», «resumen del tratado».
import { speltOutChat } from '../../knowledge/spanish/chatting.ts';
import data from './gist.json' with { type: 'json' };
import { withoutFillers } from './small-talk.ts';

const summaries = phrasesOf(data.summaries);
const tellings = phrasesOf(data.tellings);
const sayings = phrasesOf(data.sayings);
const articles = new Set(data.articles);
const between = new Set(data.between);

/** What the article is about whose gist is asked for, in the asker's words; empty where they say no more than «the article». */
export interface Gist {
  readonly about: string;
  /** Whether an article is spoken of as such («la noticia de la huelga»), and not only a thing («resumen de la huelga»). */
  readonly ofArticle: boolean;
}

/** The gist that a message asks for; undefined where it asks for anything else. */
export function gistIn(message: string): Gist | undefined {
  const words = withoutFillers(message);
  const behind = (phrases: readonly string[][]): string[] | undefined => {
    const phrase = phrases.find((one) => one.every((word, at) => words[at] === word));
    return phrase && words.slice(phrase.length);
  };
  const summed = behind(summaries);
  if (summed) return gistOf(pastArticle(summed));
  const told = behind(tellings);
  const gistTold = told && gistOfArticle(told, told.length === 0);
  if (gistTold) return gistTold;
  const said = behind(sayings);
  const gist = said && gistOfArticle(said, false);
  return gist?.about === '' ? gist : undefined;
}

/** Undefined where no article is spoken of, unless that is understood. */
function gistOfArticle(words: readonly string[], isUnderstood: boolean): Gist | undefined {
  const behind = pastArticle(words);
  return behind.spokenOf || isUnderstood ? gistOf(behind) : undefined;
}

function gistOf({ left, spokenOf }: ReturnType<typeof pastArticle>): Gist {
  // Summarize the strike article.
  const end = left.findLastIndex((word) => !articles.has(word)) + 1;
  return { about: left.slice(0, end).join(' '), ofArticle: spokenOf || end < left.length };
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
    // «Lo de la huelga», but not «lo que dijo».
    const isArticle = word === 'lo' ? /^del?$/.test(words[at + 1] ?? '') : articles.has(word);
    if (!isArticle && !between.has(word)) break;
    spokenOf ||= isArticle;
  }
  return { left: words.slice(at), spokenOf };
}

/** Longest first. */
function phrasesOf(written: readonly string[]): string[][] {
  return speltOutChat(written)
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);
}
