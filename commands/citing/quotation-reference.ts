// Quotations written small enough for a button: article key, number, and a check on the words.
import type { Library } from '../../knowledge/library.ts';
import type { Quotation } from '../../knowledge/quotations/quotation.ts';
import { shortKey } from '../../knowledge/short-key.ts';

/** `a1b2c3.4.0f9e8d`: article key, number within the article, key of the words. */
export function referToQuotation({ article, number, text }: Quotation, library: Library): string {
  return `${library.article(article)?.key ?? ''}.${number}.${shortKey(text)}`;
}

/**
 * The quotation referred to. Numbers move when an article is mended or quotations are found better: then the words
 * decide, and a reference to words that are no longer quoted leads nowhere rather than to others.
 */
export function lookUpQuotation(reference: string, library: Library): Quotation | undefined {
  const [, key, number, words] = /^([0-9a-f]{6})\.(\d{1,6})\.([0-9a-f]{6})$/.exec(reference) ?? [];
  const article = key === undefined ? undefined : library.article(key);
  if (!article) return undefined;
  const same = library.quotations({ article }).filter(({ text }) => shortKey(text) === words);
  return same.find((quotation) => quotation.number === Number(number)) ?? same[0];
}
