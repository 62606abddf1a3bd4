// /citas: everything that a person is quoted as saying.
import { z } from 'zod';
import type { Library, QuotedPerson } from '../knowledge/library.ts';
import { articuloInput, articuloOption, findArticle } from './articulo-option.ts';
import { cardActions } from './card-actions.ts';
import { citeQuotation } from './cite.ts';
import { shorten } from './clean-text.ts';
import { defineCommand } from './define.ts';
import { fail, type Outcome, succeed } from './failure.ts';
import { CHOICES, PAGE, REFERENCE } from './limits.ts';
import { onPage, pageActions, pageOf, paginaInput, paginaOption } from './paging.ts';
import { text } from './schema.ts';

export const citas = defineCommand({
  declaration: {
    name: 'citas',
    kind: 'slash',
    options: [
      {
        name: 'persona',
        type: 'string',
        ...REFERENCE,
        suggest: ({ typed, options, library }) =>
          library.suggest
            .people(typed, CHOICES.max, library.article(String(options.articulo ?? '')))
            .map(({ key, name }) => ({
              name: shorten(name, CHOICES.characters),
              value: name.length <= CHOICES.characters ? name : key,
            })),
      },
      articuloOption,
      paginaOption,
    ],
  },
  input: z.strictObject({
    persona: text('persona', REFERENCE).optional(),
    articulo: articuloInput,
    pagina: paginaInput,
  }),
  run: ({ persona, articulo, pagina }, { library }) => {
    const article = findArticle(articulo, library);
    if (!article.ok) return article;
    const person = findPerson(persona, library);
    if (!person.ok) return person;
    const quotations = library.quotations({
      ...(person.value && { person: person.value.name }),
      ...(article.value && { article: article.value }),
    });
    const page = pageOf(pagina, quotations.length, PAGE.quotations);
    if (!page.ok) return page;
    const options = {
      ...(person.value && { persona: person.value.key }),
      ...(article.value && { articulo: article.value.key }),
    };
    return succeed({
      visibility: 'public',
      result: {
        kind: 'quotations',
        person: person.value?.name ?? null,
        article: article.value?.title ?? null,
        quotations: quotations.map((quotation) => citeQuotation(quotation, library)),
        page: page.value,
        actions: [
          ...cardActions(onPage(quotations, page.value, PAGE.quotations), library),
          ...pageActions(page.value, { command: 'citas', options }),
        ],
      },
    });
  },
});

function findPerson(reference: string | undefined, library: Library): Outcome<QuotedPerson | undefined> {
  if (reference === undefined) return succeed(undefined);
  const person = library.person(reference);
  return person
    ? succeed(person)
    : fail({ code: 'person.unknown', typed: reference, nearest: library.nearestPerson(reference)?.name });
}
