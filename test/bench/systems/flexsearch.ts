// FlexSearch for Latin scripts; it has no pack for Spanish.
import { Charset, Encoder, Index } from 'flexsearch';
import { isStopWord } from './stop-words.ts';
import type { DocumentSystem } from './system.ts';

export const flexSearch: DocumentSystem = {
  kind: 'documents',
  name: 'flexsearch',
  how: 'tokenize forward, default charset, Spanish stop words as the encoder’s filter, suggest (any of the words)',
  index: (documents) => {
    const encoder = new Encoder({ ...Charset.Default, filter: (term) => !isStopWord(term) });
    const index = new Index({ tokenize: 'forward', encoder });
    for (const { id, text } of documents) index.add(id, text);
    return (question, limit) => index.search(question, { limit, suggest: true }).map(Number);
  },
};
