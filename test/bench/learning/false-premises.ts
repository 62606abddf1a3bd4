// Questions with a false premise made of the article's own words: a number or a name of another paragraph in place of theirs.
import { type Article, type Paragraph, textOf } from '../../../knowledge/article.ts';
import { SIGN, signsOf } from '../../../knowledge/search/index/signs.ts';
import { isFunctionWord, type Word, wordsOf } from '../../../knowledge/spanish/words.ts';
import { oneOf, type Random, randomFrom } from '../random.ts';
import type { TrainingQuestion } from './training.ts';

/** A name or a number as it is written, with what it shows itself to be. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly signs: number;
}

/** What a number or a name has to share with the one that takes its place. */
const KINDS = SIGN.name | SIGN.place | SIGN.year | SIGN.number;
/** Characters of a number or a name that may take another's place. */
const SHORTEST = 2;
/** What stands before a word whose capital says nothing. */
const BEGINS = /(?:^|[.?!:…»”"—]\s*)[«“"¿¡]*$/u;

/** Of each answerable question that states a number or a name, one that states another; nothing answers it. */
export function withFalsePremises(
  articles: readonly Article[],
  questions: readonly TrainingQuestion[],
  seed: number,
): TrainingQuestion[] {
  const random = randomFrom(seed);
  return questions.flatMap((question) => {
    const text = question.answerable ? swapped(question, articles, random) : undefined;
    return text === undefined ? [] : [{ ...question, text, answerable: false, untrue: true }];
  });
}

function swapped(
  question: TrainingQuestion,
  articles: readonly Article[],
  random: Random,
): string | undefined {
  const { text } = question;
  const stated = oneOf(mentionsIn(text), random);
  const home = stated && homeOf(question, articles);
  if (!stated || !home) return undefined;
  const told = textOf(home.article, home.paragraph);
  const others = home.article.paragraphs
    .filter((paragraph) => paragraph !== home.paragraph)
    .flatMap((paragraph) => mentionsIn(textOf(home.article, paragraph)))
    .filter(
      ({ signs, written }) =>
        signs === stated.signs &&
        written.length >= SHORTEST &&
        !told.includes(written) &&
        !text.includes(written),
    );
  const other = oneOf(others, random);
  return other && text.slice(0, stated.start) + other.written + text.slice(stated.end);
}

/** The article and the paragraph that answer the question. */
function homeOf(
  question: TrainingQuestion,
  articles: readonly Article[],
): { readonly article: Article; readonly paragraph: Paragraph } | undefined {
  for (const article of articles) {
    const paragraph = article.paragraphs.find((_, at) => question.isRightParagraph(article, at + 1));
    if (paragraph) return { article, paragraph };
  }
  return undefined;
}

/** Figures, and names of one or more words. */
function mentionsIn(text: string): Mention[] {
  const words = wordsOf(text);
  const signs = signsOf(text, words);
  const mentions: Mention[] = [];
  words.forEach((word, at) => {
    const mention = mentionOf(word, text, signs[at] ?? 0);
    const last = mentions.at(-1);
    if (!mention) return;
    const goesOn =
      last && last.signs & mention.signs & SIGN.name && text.slice(last.end, mention.start) === ' ';
    if (goesOn)
      mentions[mentions.length - 1] = {
        ...last,
        end: mention.end,
        written: text.slice(last.start, mention.end),
      };
    else mentions.push(mention);
  });
  return mentions;
}

function mentionOf({ start, end, key }: Word, text: string, all: number): Mention | undefined {
  const signs = all & KINDS;
  const isName = (signs & SIGN.name) !== 0 && !isFunctionWord(key) && !BEGINS.test(text.slice(0, start));
  return isName || (/^\d/.test(key) && signs !== 0)
    ? { start, end, written: text.slice(start, end), signs }
    : undefined;
}
