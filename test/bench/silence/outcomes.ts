// What the product says to every question, with its article in the library and without it.
import { libraryOf } from '../../../knowledge/library-of.ts';
import { type AskedQuestion, type Corpus, corpusOf, type Dataset } from '../squad/dataset.ts';
import { paragraphsOf } from '../squad/recall.ts';
import { askOf } from '../systems/hemeroteca.ts';
import { partsWithoutAnswers } from './answers-out.ts';

/** One question asked. */
export interface Outcome {
  /** Whether the library answers it. */
  readonly answerable: boolean;
  /** What was left out of the library: the sentences that answer, or their whole article. */
  readonly out?: 'answer' | 'article';
  /** By the product's own threshold. */
  readonly answered: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether the first sentence covers a gold answer; never, of a question without its article. */
  readonly excerptRight: boolean;
  /** Whether the first sentence is in the paragraph that the question was written for. */
  readonly paragraphRight: boolean;
}

/** Passages asked for: only the first counts. */
const DEPTH = 1;

/**
 * Asks each question of the whole library and of one without its article. `folds` libraries are built for the latter, each
 * without its share of the articles; as many folds as articles leave out exactly one each time.
 */
export function outcomesOf(dataset: Dataset, questions: readonly AskedQuestion[], folds: number): Outcome[] {
  const asked = questions.length === 0 ? [] : askAll(dataset, questions);
  const foldOf = new Map(dataset.articles.map((article, at) => [article, at % folds]));
  const unasked = Array.from({ length: Math.min(folds, dataset.articles.length) }, (_, fold) => {
    const left = dataset.articles.filter((article) => foldOf.get(article) !== fold);
    const theirs = questions.filter(({ article }) => foldOf.get(article) === fold);
    return askAll(corpusOf(left), theirs, 'article');
  });
  return [...asked, ...unasked.flat()];
}

/** Asks each question of the library without the sentences that answer it: all else on its subject is still there. */
export function outcomesWithoutAnswers(dataset: Dataset, questions: readonly AskedQuestion[]): Outcome[] {
  return partsWithoutAnswers(dataset, questions).flatMap(({ articles, questions: asked }) =>
    askAll(corpusOf(articles), asked, 'answer'),
  );
}

function askAll(corpus: Corpus, questions: readonly AskedQuestion[], out?: Outcome['out']): Outcome[] {
  const answerable = out === undefined;
  const ask = askOf(libraryOf(corpus.articles), corpus);
  return questions.map((question) => {
    const { sentences, answered, confidence } = ask(question.text, DEPTH);
    const [first] = sentences;
    const [paragraph] = paragraphsOf(corpus.sentences, sentences);
    return {
      answerable,
      ...(out && { out }),
      answered,
      confidence,
      excerptRight: answerable && first !== undefined && question.answers.includes(first),
      paragraphRight: answerable && paragraph === question.paragraph,
    };
  });
}
