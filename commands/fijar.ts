// /fijar: moderators pin summaries, see which are pinned, and take them down.
import { z } from 'zod';
import { defineCommand } from './answering/define.ts';
import type { PinBoard } from './answering/pin-board.ts';
import type { Context, Response } from './command.ts';
import { type Outcome, succeed } from './failure.ts';
import { articuloInput, articuloOption, findArticleOrNewest } from './options/articulo-option.ts';
import type { PinnedSummary, PinsResult } from './result.ts';
import { largoInput, largoOption, summaryOf } from './resumen.ts';

export const fijar = defineCommand({
  declaration: {
    name: 'fijar',
    kind: 'slash',
    options: [],
    subcommands: [
      { name: 'resumen', options: [articuloOption, largoOption] },
      { name: 'lista', options: [] },
      { name: 'quitar', options: [articuloOption] },
    ],
    permission: 'PinMessages',
    botPermissions: ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory', 'PinMessages'],
    serverOnly: true,
    slow: true,
    example: () => '/fijar resumen',
  },
  input: z.discriminatedUnion('subcommand', [
    z.strictObject({ subcommand: z.literal('resumen'), articulo: articuloInput, largo: largoInput }),
    z.strictObject({ subcommand: z.literal('lista') }),
    z.strictObject({ subcommand: z.literal('quitar'), articulo: articuloInput }),
  ]),
  run: async (input, context) => {
    switch (input.subcommand) {
      case 'resumen':
        return pin(input, context);
      case 'lista':
        return list(context);
      case 'quitar':
        return remove(input, context);
    }
  },
});

async function pin(
  input: { articulo?: string | undefined; largo: 'corto' | 'medio' | 'largo' },
  { library, pins }: Context,
): Promise<Outcome<Response>> {
  const article = findArticleOrNewest(input.articulo, library);
  if (!article.ok) return article;
  const put = await pins.put(summaryOf(article.value, input.largo, library));
  return put.ok ? done(put.value.did, [put.value.pin]) : put;
}

async function list({ pins }: Context): Promise<Outcome<Response>> {
  const listed = await pins.list();
  return listed.ok ? done('listed', listed.value) : listed;
}

async function remove(
  input: { articulo?: string | undefined },
  { library, pins }: Context,
): Promise<Outcome<Response>> {
  const article = findArticleOrNewest(input.articulo, library);
  const pinned = article.ok ? article : await pinnedWithoutArticle(input.articulo, pins, article);
  if (!pinned.ok) return pinned;
  const removed = await pins.remove(pinned.value);
  return removed.ok ? done('removed', [removed.value]) : removed;
}

/** A summary may outlive its article: its pin goes by the key that the list shows. */
async function pinnedWithoutArticle(
  reference: string | undefined,
  pins: PinBoard,
  unknown: Outcome<never>,
): Promise<Outcome<{ slug: string; key: string; title: string }>> {
  const listed = await pins.list();
  const pin = listed.ok ? listed.value.find(({ article }) => article === reference) : undefined;
  return pin ? succeed({ slug: pin.article, key: pin.article, title: pin.title }) : unknown;
}

function done(did: PinsResult['did'], pins: readonly PinnedSummary[]): Outcome<Response> {
  return succeed({ visibility: 'private', result: { kind: 'pins', did, pins, actions: [] } });
}
