// Lunr with lunr-languages' Spanish pipeline.
import lunr from 'lunr';
import spanish from 'lunr-languages/lunr.es';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support';
import { z } from 'zod';
import type { Document } from '../squad/dataset.ts';
import type { DocumentSystem, FindDocuments } from './system.ts';

stemmerSupport(lunr);
spanish(lunr);

type SpanishPlugin = lunr.Builder.Plugin & Record<'accentFold', lunr.PipelineFunction>;

/** What lunr-languages has just hung on lunr, which lunr's own types do not know. */
const es = z
  .custom<SpanishPlugin>((value) => typeof value === 'function' && 'accentFold' in value)
  .parse(Reflect.get(lunr, 'es'));

/** Shorter words are searched as they are. */
const FUZZY_FROM = 5;

export const lunrSpanish: DocumentSystem = {
  kind: 'documents',
  name: 'lunr',
  how: 'lunr-languages es with its accentFold after the stemmer',
  index: (documents) => indexed(documents, (words) => words.join(' ')),
};

export const lunrFuzzy: DocumentSystem = {
  kind: 'documents',
  name: 'lunr fuzzy',
  how: `the same, words of ${FUZZY_FROM} letters or more also with ~1`,
  index: (documents) =>
    indexed(documents, (words) =>
      words.map((word) => (word.length >= FUZZY_FROM ? `${word} ${word}~1` : word)).join(' '),
    ),
};

function indexed(
  documents: readonly Document[],
  queryOf: (words: readonly string[]) => string,
): FindDocuments {
  const index = lunr((builder) => {
    builder.use(es);
    // Its README folds before the stemmer, which then knows fewer endings: 5 % fewer paragraphs first.
    builder.pipeline.add(es.accentFold);
    builder.searchPipeline.add(es.accentFold);
    builder.field('text');
    for (const document of documents) builder.add(document);
  });
  // Marks are operators in a query of lunr's.
  return (question, limit) =>
    index
      .search(queryOf(question.match(/[\p{L}\p{N}]+/gu) ?? []))
      .slice(0, limit)
      .map(({ ref }) => Number(ref));
}
