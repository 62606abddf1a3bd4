// The articles of the tests, indexed, and questions read in their light: what tests of ranking begin with.
import type { Article } from '../../../knowledge/article.ts';
import { PassageIndex } from '../../../knowledge/search/index/passage-index.ts';
import { type Question, understand } from '../../../knowledge/search/question/question.ts';
import { type Features, rowsOf } from '../../../knowledge/search/ranking/features.ts';
import { Gatherer } from '../../../knowledge/search/ranking/gather.ts';
import { spanishLexicon } from '../../../knowledge/spanish/lexicon.ts';
import { allArticles, articleOf } from '../../articles.ts';

/** Articles indexed, what gathers from them, and how a question is read in their light. */
export interface Indexed {
  readonly index: PassageIndex;
  readonly gatherer: Gatherer;
  readonly read: (text: string) => Question;
}

export function indexed(...articles: readonly Article[]): Indexed {
  const index = new PassageIndex(spanishLexicon);
  for (const article of articles) index.add(article);
  return {
    index,
    gatherer: new Gatherer(index),
    read: (text) => understand(text, index.vocabulary, spanishLexicon),
  };
}

/** What speaks for each sentence that is gathered for a question, in the order of the articles. */
export function featuresIn({ index, gatherer, read }: Indexed, text: string): Features[] {
  const question = read(text);
  return rowsOf(question, gatherer.gather(question), index)
    .sort((a, b) => a.id - b.id)
    .map(({ features }) => features);
}

/** The same of an article of these paragraphs and nothing else. */
export function featuresOf(question: string, ...paragraphs: readonly string[]): Features[] {
  return featuresIn(indexed(articleOf(...paragraphs)), question);
}

/** Numbers of the units that are sentences, in order; of an index from which nothing was removed. */
export function sentencesIn(index: PassageIndex): number[] {
  return Array.from({ length: index.unitsEver }, (_, id) => id).filter((id) => index.paragraphOf(id) >= 0);
}

/** Number of the sentence that holds these words; throws when none does. */
export function sentenceWith(index: PassageIndex, words: string): number {
  const found = sentencesIn(index)
    // What was removed has no words.
    .filter((id) => index.wordIds(id).length > 0)
    .find((id) => index.textOf(index.sentence(id)).includes(words));
  if (found === undefined) throw new Error(`no sentence with «${words}»`);
  return found;
}

export const articles = await allArticles();
export const { index, gatherer, read } = indexed(...articles);

/** Of every kind, formal, mistyped, in English, and about nothing. */
export const questions: readonly Question[] = [
  '¿Qué incluye el acuerdo?',
  '¿Cuándo llegó Putin a Pyongyang?',
  '¿En qué año empezó la guerra de Ucrania?',
  'quién habló del puerto',
  'how many missiles did Russia get',
  '¿Dónde está el faro?',
  'por qué vacunan en el altiplano',
  '¿Para qué sirve el acuerdo?',
  '¿Cómo recibieron a Putin?',
  '¿Cuál es la capital de Corea del Norte?',
  '¿Es cierto que hubo bailes?',
  'tratdo de defensa muutua',
  'ajedrez',
  'el de la',
  '',
].map(read);
