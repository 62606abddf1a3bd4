// Why the articles' quotations were given to whom they were, for whoever looks into a wrong speaker.
import type { Article } from '../../knowledge/article.ts';
import type { ExplainedQuotation, Library } from '../../knowledge/library.ts';
import { foldLoosely } from '../../knowledge/spanish/fold.ts';
import type { OptionValue } from '../command.ts';
import { fail, type Outcome, succeed } from '../failure.ts';
import { findArticle } from '../options/articulo-option.ts';
import { failureOf } from '../options/schema.ts';
import { quotationInput } from '../quien-dijo.ts';

/** Explains these options of /quien-dijo: what stands between marks with the words typed, or else the quotation that they are taken for. */
export function explainQuotation(
  options: Readonly<Record<string, OptionValue>>,
  library: Library,
): Outcome<readonly ExplainedQuotation[]> {
  const parsed = quotationInput.safeParse(options, { reportInput: true });
  if (!parsed.success) return fail(failureOf(parsed.error));
  const { cita, articulo } = parsed.data;
  const article = findArticle(articulo, library);
  if (!article.ok) return article;
  const scope = article.value ? [article.value] : library.articles;
  const holding = explainedIn(scope, library, ({ text }) => lettersOf(text).includes(lettersOf(cita)));
  if (holding.length > 0) return succeed(holding);
  const { quotation } = library.whoSaid(cita, article.value && { article: article.value });
  const meant = scope.filter(({ slug }) => slug === quotation?.article);
  return succeed(explainedIn(meant, library, ({ start }) => start === quotation?.start));
}

function explainedIn(
  articles: readonly Article[],
  library: Library,
  isMeant: (quotation: ExplainedQuotation) => boolean,
): ExplainedQuotation[] {
  return articles.flatMap((article) => library.explainQuotations(article).filter(isMeant));
}

function lettersOf(text: string): string {
  return ` ${
    foldLoosely(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}
