// /resumen: the sentences that say most, the article's own, in its order.
import { z } from 'zod';
import type { Article } from '../knowledge/article.ts';
import type { Library } from '../knowledge/library.ts';
import { defineCommand } from './answering/define.ts';
import { citePassage, sourceOf } from './citing/cite.ts';
import type { OptionDeclaration } from './command.ts';
import { succeed } from './failure.ts';
import { articuloInput, articuloOption, findArticleOrNewest } from './options/articulo-option.ts';
import { SUMMARY } from './options/limits.ts';
import type { SummaryResult } from './result.ts';

const lengths = ['corto', 'medio', 'largo'] as const;
export const largoOption: OptionDeclaration = { name: 'largo', type: 'string', choices: lengths };
export const largoInput = z.enum(lengths).default('medio');

export const resumen = defineCommand({
  declaration: {
    name: 'resumen',
    kind: 'slash',
    options: [articuloOption, largoOption],
    example: () => '/resumen largo: corto',
  },
  input: z.strictObject({ articulo: articuloInput, largo: largoInput }),
  run: ({ articulo, largo }, { library }) => {
    const article = findArticleOrNewest(articulo, library);
    return article.ok
      ? succeed({ visibility: 'public', result: summaryOf(article.value, largo, library) })
      : article;
  },
});

export function summaryOf(
  article: Article,
  length: SummaryResult['length'],
  library: Library,
): SummaryResult {
  const articulo = article.key;
  return {
    kind: 'summary',
    article: article.slug,
    articleKey: articulo,
    length,
    source: sourceOf(article),
    sentences: library.summary(article, SUMMARY[length]).map((passage) => citePassage(passage, library)),
    actions: [
      {
        label: 'paragraphs',
        reply: 'private',
        request: { command: 'parrafo', options: { articulo, numero: 1 } },
      },
      {
        label: 'pin',
        reply: 'private',
        permission: 'PinMessages',
        request: { command: 'fijar', options: { subcommand: 'resumen', articulo, largo: length } },
      },
    ],
  };
}
