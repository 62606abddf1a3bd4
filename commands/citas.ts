// /citas: everything that a person is quoted as saying.
import { z } from 'zod';
import type { Article } from '../knowledge/article.ts';
import type { Library, QuotedPerson } from '../knowledge/library.ts';
import { defineCommand } from './answering/define.ts';
import { cardActions } from './citing/card-actions.ts';
import { citeQuotation } from './citing/cite.ts';
import { type Failure, fail, type Outcome, succeed } from './failure.ts';
import { articleFilledIn, articuloInput, articuloOption, findArticle } from './options/articulo-option.ts';
import { shorten } from './options/clean-text.ts';
import { CHOICES, MEANT, PAGE, REFERENCE } from './options/limits.ts';
import { onPage, pageActions, pageOf, paginaInput, paginaOption } from './options/paging.ts';
import { text } from './options/schema.ts';

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
            .people(typed, CHOICES.max, articleFilledIn(options, library))
            .map(({ key, name }) => ({
              name: shorten(name, CHOICES.characters),
              value: name.length <= CHOICES.characters ? name : key,
            })),
      },
      articuloOption,
      paginaOption,
    ],
    example: ({ quoted: [first] }) => (first ? `/citas persona: ${first.name}` : null),
  },
  input: z.strictObject({
    persona: text('persona', REFERENCE).optional(),
    articulo: articuloInput,
    pagina: paginaInput,
  }),
  run: ({ persona, articulo, pagina }, { library }) => {
    const article = findArticle(articulo, library);
    if (!article.ok) return article;
    const person = findPerson(persona, article.value, library);
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

/** The person meant. Where several may be, the only one whom the article quotes. */
function findPerson(
  reference: string | undefined,
  article: Article | undefined,
  library: Library,
): Outcome<QuotedPerson | undefined> {
  if (reference === undefined) return succeed(undefined);
  const person = library.person(reference);
  if (person) return succeed(person);
  const called = library.peopleCalled(reference);
  const here =
    article && called.filter(({ name }) => library.quotations({ person: name, article }).length > 0);
  const [only, ...others] = here && here.length > 0 ? here : called;
  if (only && others.length === 0) return succeed(only);
  if (only) return fail(severalPeople(reference, [only, ...others]));
  return fail({ code: 'person.unknown', typed: reference, nearest: library.nearestPerson(reference)?.name });
}

function severalPeople(typed: string, people: readonly QuotedPerson[]): Failure {
  const meant = people.slice(0, MEANT).map(({ name }) => name);
  return { code: 'person.several', typed, meant, more: people.length - meant.length };
}
