// The Spanish stop words that every compared library is given where it takes some.
import data from './stop-words.json' with { type: 'json' };

/** As written, in lower case. */
export const stopWords: readonly string[] = data.words;

const known = new Set([...stopWords, ...stopWords.map(fold)]);

/** Lower case without accents: what the libraries' own normalisers do. */
export function fold(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a term, with its accents or without any, is a stop word. */
export function isStopWord(term: string): boolean {
  return known.has(term.toLowerCase());
}
