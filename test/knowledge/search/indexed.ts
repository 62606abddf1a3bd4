// The articles of the tests, indexed, and questions read in their light: what tests of ranking begin with.
import { PassageIndex } from '../../../knowledge/search/passage-index.ts';
import { type Question, understand } from '../../../knowledge/search/question.ts';
import { spanishLexicon } from '../../../knowledge/spanish/lexicon.ts';
import { allArticles } from '../../articles.ts';

export const articles = await allArticles();
export const index = new PassageIndex(spanishLexicon);
for (const article of articles) index.add(article);

export function read(text: string): Question {
  return understand(text, index.vocabulary, spanishLexicon);
}

/** Of every kind, formal, mistyped, in English, and about nothing. */
export const questions: readonly Question[] = [
  '¿Qué incluye el acuerdo?',
  '¿Cuándo llegó Putin a Pyongyang?',
  'quién habló del puerto',
  'how many missiles did Russia get',
  '¿Dónde está el faro?',
  'por qué vacunan en el altiplano',
  'tratdo de defensa muutua',
  'ajedrez',
  'el de la',
].map(read);
