// Holds every excerpt of a Result against the article it is from, character by character.
import { expect } from 'vitest';
import type { CitedPassage, CitedQuotation, NarrationMatch, Result } from '../../commands/result.ts';
import { type Article, textOf } from '../../knowledge/article.ts';
import type { Library } from '../../knowledge/library.ts';
import type { Highlight } from '../../knowledge/search/passage.ts';

interface Excerpts {
  readonly sentences: readonly (CitedPassage | NarrationMatch)[];
  readonly quotations: readonly CitedQuotation[];
}

/** Every excerpt that the result carries, wherever it stands in it. */
export function excerptsOf(result: Result): Excerpts {
  switch (result.kind) {
    case 'answer':
      return { sentences: [...result.passages, ...result.nearby], quotations: [] };
    case 'summary':
      return { sentences: result.sentences, quotations: [] };
    case 'quotations':
      return { sentences: [], quotations: result.quotations };
    case 'card':
      return { sentences: [], quotations: [result.quotation] };
    case 'attribution':
      return ofChecks([result]);
    case 'verification':
      return ofChecks(result.checks);
    default:
      return { sentences: [], quotations: [] };
  }
}

interface Check {
  readonly quotation: CitedQuotation | null;
  readonly narration: NarrationMatch | null;
}

function ofChecks(checks: readonly Check[]): Excerpts {
  return {
    sentences: checks.flatMap(({ narration }) => narration ?? []),
    quotations: checks.flatMap(({ quotation }) => quotation ?? []),
  };
}

/** Fails where an excerpt is not the article's own words at the place that its citation names. */
export function expectVerbatim(result: Result, library: Library): void {
  const { sentences, quotations } = excerptsOf(result);
  for (const cited of sentences) {
    const article = articleOf(cited, library);
    expect(cited.text).toBe(sentenceAt(article, cited));
    expect(cited.source.title).toBe(article.title);
    if ('highlights' in cited) expectInside(cited.highlights, cited.text);
  }
  for (const cited of quotations) expectQuotation(cited, articleOf(cited, library));
  if (result.kind === 'paragraph') {
    const article = articleOf(result, library);
    const paragraph = article.paragraphs[result.paragraph - 1];
    expect(paragraph && textOf(article, paragraph)).toBe(result.text);
  }
}

function expectQuotation(cited: CitedQuotation, article: Article): void {
  expect(article.body).toContain(cited.text);
  expect(cited.context.text).toBe(sentenceAt(article, cited));
  expectInside(cited.context.highlights, cited.context.text);
  for (const [start, end] of cited.context.highlights)
    expect(cited.text).toContain(cited.context.text.slice(start, end));
  if (cited.cue !== null) expect(article.body).toContain(cited.cue);
}

/** Disjoint, in order, none empty, none beyond the text, none through the middle of a character. */
export function expectInside(highlights: readonly Highlight[], text: string): void {
  let last = 0;
  for (const [start, end] of highlights) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    last = end;
  }
}

function articleOf({ article: slug }: { readonly article: string }, library: Library): Article {
  const article = library.articles.find((one) => one.slug === slug);
  if (!article) throw new Error(`an excerpt of ${slug}, which is not in the library`);
  return article;
}

interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

function sentenceAt(article: Article, { paragraph, sentence }: Place): string | undefined {
  const at = article.paragraphs[paragraph - 1]?.sentences[sentence - 1];
  return at && textOf(article, at);
}
