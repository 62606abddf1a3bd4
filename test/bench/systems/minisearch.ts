// MiniSearch: plain, with fuzziness, and with what its documentation offers for a language.
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { Document } from '../squad/dataset.ts';
import { fold, isStopWord } from './stop-words.ts';
import type { DocumentSystem, FindDocuments } from './system.ts';

/** MiniSearch's documented example: edits up to a fifth of the word's length. */
const FUZZY = { fuzzy: 0.2 };

export const miniSearch: DocumentSystem = {
  kind: 'documents',
  name: 'minisearch',
  how: 'as it comes',
  index: (documents) => indexed(documents, { fields: ['text'] }, {}),
};

export const miniSearchFuzzy: DocumentSystem = {
  kind: 'documents',
  name: 'minisearch fuzzy',
  how: 'fuzzy 0.2',
  index: (documents) => indexed(documents, { fields: ['text'] }, FUZZY),
};

export const miniSearchSpanish: DocumentSystem = {
  kind: 'documents',
  name: 'minisearch fuzzy Spanish',
  how: 'fuzzy 0.2, the article title as a second field, processTerm drops accents and Spanish stop words',
  index: (documents) => indexed(documents, { fields: ['text', 'title'], processTerm }, FUZZY),
};

function processTerm(term: string): string | null {
  return isStopWord(term) ? null : fold(term);
}

function indexed(
  documents: readonly Document[],
  options: Options<Document>,
  search: SearchOptions,
): FindDocuments {
  const index = new MiniSearch<Document>(options);
  index.addAll(documents);
  return (question, limit) =>
    index
      .search(question, search)
      .slice(0, limit)
      .map(({ id }) => Number(id));
}
