// Pages: the option, which entries stand on one, and the buttons to its neighbours.
import type { OptionDeclaration } from '../command.ts';
import { fail, type Outcome, succeed } from '../failure.ts';
import type { Action, ActionRequest, Page } from '../result.ts';
import { POSITION } from './limits.ts';
import { position } from './schema.ts';

export const paginaOption: OptionDeclaration = {
  name: 'pagina',
  type: 'integer',
  min: POSITION.min,
  max: POSITION.max,
};
export const paginaInput = position('pagina', POSITION).default(1);

/** The page asked for, of `entries` at `perPage` each; a page beyond the last is a failure. */
export function pageOf(page: number, entries: number, perPage: number): Outcome<Page> {
  const pages = Math.max(1, Math.ceil(entries / perPage));
  return page > pages ? fail({ code: 'page.unknown', page, last: pages }) : succeed({ page, pages });
}

/** The entries that stand on a page. */
export function onPage<Entry>(entries: readonly Entry[], { page }: Page, perPage: number): readonly Entry[] {
  return entries.slice((page - 1) * perPage, page * perPage);
}

/** Buttons to the page before and the page after, where there are any. */
export function pageActions({ page, pages }: Page, request: ActionRequest): Action[] {
  const to = (label: 'previous' | 'next', pagina: number): Action => ({
    label,
    request: { command: request.command, options: { ...request.options, pagina } },
    reply: 'update',
  });
  return [...(page > 1 ? [to('previous', page - 1)] : []), ...(page < pages ? [to('next', page + 1)] : [])];
}
