// What the systems are given and asked: articles, their sentences and paragraphs as documents, and the questions.
import { basename } from 'node:path';
import { type Article, textOf } from '../../../knowledge/article.ts';
import { articleOf, GAP } from './articles.ts';
import { readSquadFile, type SquadFile, type SquadParagraph } from './file.ts';
import { placeOf, positionsIn } from './positions.ts';

/** What a search library indexes: a sentence or a paragraph. */
export interface Document {
  /** Its place in its list. */
  readonly id: number;
  readonly text: string;
  /** Of its article. */
  readonly title: string;
}

export interface SentenceDocument extends Document {
  /** Id of its paragraph. */
  readonly paragraph: number;
}

export interface Corpus {
  readonly articles: readonly Article[];
  readonly paragraphs: readonly Document[];
  /** The passages, in the articles' order. */
  readonly sentences: readonly SentenceDocument[];
  /** Id of a sentence by `placeKey`. */
  readonly sentenceAt: ReadonlyMap<string, number>;
}

export interface AskedQuestion {
  readonly text: string;
  readonly article: Article;
  /** Id of the paragraph it was written for. */
  readonly paragraph: number;
  /** Ids of the sentences that cover the position of one of the gold answers. */
  readonly answers: readonly number[];
  /** The gold answers in words. */
  readonly answerTexts: readonly string[];
}

export interface Dataset extends Corpus {
  readonly name: string;
  readonly questions: readonly AskedQuestion[];
  /** Questions left out, because no gold answer of theirs stands in their paragraph. */
  readonly unplaced: number;
}

/** Stands for a sentence: its article's slug and its numbers. */
export function placeKey(slug: string, paragraph: number, sentence: number): string {
  return `${slug}#${paragraph}#${sentence}`;
}

/** Reads a dataset. Throws `SquadFileError`. */
export function readDataset(file: string): Dataset {
  return datasetOf(readSquadFile(file), basename(file).replace(/\.json$/i, ''));
}

export function datasetOf(file: SquadFile, name: string): Dataset {
  const articles = file.data.map(({ title, paragraphs }, at) =>
    articleOf(slugOf(title, at), title.replaceAll('_', ' '), paragraphs.map(paragraphText)),
  );
  const corpus = corpusOf(articles);
  const all = questionsOf(file, corpus);
  const questions = all.filter(({ answers }) => answers.length > 0);
  return { ...corpus, name, questions, unplaced: all.length - questions.length };
}

export function corpusOf(articles: readonly Article[]): Corpus {
  const paragraphs: Document[] = [];
  const sentences: SentenceDocument[] = [];
  const sentenceAt = new Map<string, number>();
  for (const article of articles) {
    for (const paragraph of article.paragraphs) {
      const owner = paragraphs.length;
      paragraphs.push({ id: owner, text: textOf(article, paragraph), title: article.title });
      for (const sentence of paragraph.sentences) {
        const id = sentences.length;
        sentences.push({ id, text: textOf(article, sentence), title: article.title, paragraph: owner });
        sentenceAt.set(placeKey(article.slug, sentence.paragraph, sentence.sentence), id);
      }
    }
  }
  return { articles, paragraphs, sentences, sentenceAt };
}

function paragraphText({ context, sentence_breaks: breaks }: SquadParagraph) {
  const position = positionsIn(context);
  const sentences = breaks?.map(([start, end]) => ({ start: position(start), end: position(end) }));
  return { text: context, sentences };
}

function questionsOf(file: SquadFile, { articles, sentenceAt }: Corpus): AskedQuestion[] {
  const questions: AskedQuestion[] = [];
  let paragraph = -1;
  for (const [at, { paragraphs }] of file.data.entries()) {
    const article = articles[at];
    if (!article) continue;
    let start = 0;
    for (const [index, given] of paragraphs.entries()) {
      paragraph += 1;
      const covering = coveringSentences(article, index, start, sentenceAt);
      for (const { question, answers } of given.qas) {
        const ids = answers.flatMap((answer) => covering(positionOf(answer, given.context)));
        questions.push({
          text: question,
          article,
          paragraph,
          answers: [...new Set(ids)],
          answerTexts: answers.map(({ text }) => text),
        });
      }
      start += given.context.length + GAP.length;
    }
  }
  return questions;
}

type SquadAnswer = SquadParagraph['qas'][number]['answers'][number];

function positionOf({ text, answer_start: start }: SquadAnswer, context: string): number | undefined {
  return placeOf(text, positionsIn(context)(start), context);
}

/** From a position in a paragraph's text to the id of the sentence that covers it. */
function coveringSentences(
  article: Article,
  index: number,
  start: number,
  sentenceAt: ReadonlyMap<string, number>,
): (position: number | undefined) => number[] {
  const sentences = article.paragraphs[index]?.sentences ?? [];
  return (position) => {
    if (position === undefined) return [];
    const at = start + position;
    const covering = sentences.find((sentence) => sentence.start <= at && at < sentence.end);
    const id = covering && sentenceAt.get(placeKey(article.slug, covering.paragraph, covering.sentence));
    return id === undefined ? [] : [id];
  };
}

function slugOf(title: string, at: number): string {
  const words =
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [String(at + 1).padStart(4, '0'), ...words].join('-');
}
