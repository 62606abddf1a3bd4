// /parrafo: one paragraph, whole, with its neighbours a button away.
import { z } from 'zod';
import { textOf } from '../knowledge/article.ts';
import { defineCommand } from './answering/define.ts';
import { sourceOf } from './citing/cite.ts';
import { fail, succeed } from './failure.ts';
import { articuloInput, articuloOption, findArticleOrNewest } from './options/articulo-option.ts';
import { POSITION } from './options/limits.ts';
import { position } from './options/schema.ts';
import type { Action } from './result.ts';

export const parrafo = defineCommand({
  declaration: {
    name: 'parrafo',
    kind: 'slash',
    options: [
      { name: 'numero', type: 'integer', required: true, min: POSITION.min, max: POSITION.max },
      articuloOption,
    ],
    example: ({ articles: [newest] }) =>
      newest ? `/parrafo numero: ${Math.min(2, newest.paragraphs.length)}` : null,
  },
  input: z.strictObject({ numero: position('numero', POSITION), articulo: articuloInput }),
  run: ({ numero, articulo }, { library }) => {
    const article = findArticleOrNewest(articulo, library);
    if (!article.ok) return article;
    const { key, slug, title, paragraphs } = article.value;
    const paragraph = library.paragraph(article.value, numero);
    if (!paragraph)
      return fail({ code: 'paragraph.unknown', number: numero, last: paragraphs.length, title });
    return succeed({
      visibility: 'public',
      result: {
        kind: 'paragraph',
        article: slug,
        paragraph: numero,
        paragraphs: paragraphs.length,
        text: textOf(article.value, paragraph),
        source: sourceOf(article.value),
        actions: neighbours(key, numero, paragraphs.length),
      },
    });
  },
});

function neighbours(articulo: string, number: number, last: number): Action[] {
  const to = (label: 'previous' | 'next', numero: number): Action => ({
    label,
    reply: 'update',
    request: { command: 'parrafo', options: { articulo, numero } },
  });
  return [
    ...(number > 1 ? [to('previous', number - 1)] : []),
    ...(number < last ? [to('next', number + 1)] : []),
  ];
}
