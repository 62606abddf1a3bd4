// Orama with its Spanish stemmer and stop words.
import { create, insertMultiple, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/spanish';
import { stopWords } from './stop-words.ts';
import type { DocumentSystem } from './system.ts';

export const orama: DocumentSystem = {
  kind: 'documents',
  name: '@orama/orama',
  how: 'tokenizer with the Spanish stemmer of @orama/stemmers and Spanish stop words',
  index: async (documents) => {
    const database = create({
      schema: { text: 'string' },
      components: { tokenizer: { stemming: true, stemmer, language, stopWords: [...stopWords] } },
    });
    await insertMultiple(
      database,
      documents.map(({ id, text }) => ({ id: String(id), text })),
    );
    return async (question, limit) =>
      (await search(database, { term: question, limit })).hits.map(({ id }) => Number(id));
  },
};
