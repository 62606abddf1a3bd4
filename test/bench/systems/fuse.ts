// Fuse.js, as a pattern over whole texts and by tokens.
import Fuse from 'fuse.js';
import { isStopWord } from './stop-words.ts';
import type { DocumentSystem } from './system.ts';

/** The answer may stand anywhere in a text. */
const anywhere = { keys: ['text'], ignoreLocation: true };

export const fuse: DocumentSystem = {
  kind: 'documents',
  name: 'fuse.js',
  how: 'ignoreLocation',
  slow: true,
  index: (documents) => {
    const index = new Fuse(documents, anywhere);
    return (question, limit) => index.search(question, { limit }).map(({ item }) => item.id);
  },
};

export const fuseTokens: DocumentSystem = {
  kind: 'documents',
  name: 'fuse.js token search',
  how: 'useTokenSearch, threshold 0.3, ignoreLocation, ignoreDiacritics, Spanish stop words dropped by its tokenize',
  slow: true,
  index: (documents) => {
    const index = new Fuse(documents, {
      ...anywhere,
      ignoreDiacritics: true,
      useTokenSearch: true,
      // Fuse's own 0.6 takes words for each other that differ in half their letters.
      threshold: 0.3,
      tokenize,
    });
    return (question, limit) => index.search(question, { limit }).map(({ item }) => item.id);
  },
};

/** Fuse's own pattern for words, without the stop words. */
function tokenize(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).filter((word) => !isStopWord(word));
}
