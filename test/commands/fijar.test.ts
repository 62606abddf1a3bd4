import { beforeEach, describe, expect, it } from 'vitest';
import type { PinBoard } from '../../commands/answering/pin-board.ts';
import { type FailureCode, fail, succeed } from '../../commands/failure.ts';
import type { SummaryResult } from '../../commands/result.ts';
import { allArticles, readOwn, treaty } from '../articles.ts';
import { type Desk, deskOf, failureIn, fullDesk, resultOf } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await fullDesk();
});

async function fijar(subcommand: string, options: Record<string, string> = {}, on = desk) {
  return resultOf(await on.ask('fijar', { subcommand, ...options }), 'pins');
}

describe('/fijar', () => {
  it('pins, then updates in place, lists and takes down', async () => {
    const title = readOwn(treaty).title;
    const pin = { article: treaty, title };
    expect(await fijar('lista')).toMatchObject({ did: 'listed', pins: [] });
    expect(await fijar('resumen', { articulo: treaty })).toMatchObject({ did: 'pinned', pins: [pin] });
    expect(await fijar('resumen', { articulo: treaty, largo: 'corto' })).toMatchObject({
      did: 'updated',
      pins: [pin],
    });
    expect((await fijar('lista')).pins).toEqual([pin]);
    expect(await fijar('quitar', { articulo: treaty })).toMatchObject({ did: 'removed', pins: [pin] });
    expect((await fijar('lista')).pins).toEqual([]);
  });

  it('keeps one summary for each article', async () => {
    const slugs = desk.library.articles.map(({ slug }) => slug);
    for (const articulo of [...slugs, ...slugs]) await fijar('resumen', { articulo });
    expect((await fijar('lista')).pins.map(({ article }) => article).sort()).toEqual([...slugs].sort());
  });

  it('hands the board the very summary that /resumen shows', async () => {
    const given: SummaryResult[] = [];
    const recording = deskOf(await allArticles(), {
      ...refusing('pins.none'),
      put: async (summary) => {
        given.push(summary);
        return succeed({ did: 'pinned', pin: { article: summary.article, title: summary.source.title } });
      },
    });
    await fijar('resumen', { articulo: treaty, largo: 'largo' }, recording);
    const shown = resultOf(await recording.ask('resumen', { articulo: treaty, largo: 'largo' }), 'summary');
    expect(given).toEqual([shown]);
  });

  it('takes down a summary whose article has left the library', async () => {
    const removed: string[] = [];
    const gone = { article: 'f00f00', title: 'Un artículo retirado' };
    const board: PinBoard = {
      ...refusing('pins.none'),
      list: async () => succeed([gone]),
      remove: async ({ key }) => {
        removed.push(key);
        return succeed(gone);
      },
    };
    const left = deskOf([readOwn(treaty)], board);
    expect((await fijar('quitar', { articulo: 'f00f00' }, left)).pins).toEqual([gone]);
    expect(removed).toEqual(['f00f00']);
    const unknown = await left.ask('fijar', { subcommand: 'quitar', articulo: 'zxqwv' });
    expect(failureIn(unknown).code).toBe('article.unknown');
  });

  it('answers the moderator alone', async () => {
    const outcome = await desk.ask('fijar', { subcommand: 'lista' });
    expect(outcome).toMatchObject({ ok: true, value: { visibility: 'private' } });
  });

  it.each(['pins.too_many', 'pins.gone', 'pins.no_access'] as const)('hands on %s', async (code) => {
    const refused = deskOf([readOwn(treaty)], refusing(code));
    for (const subcommand of ['resumen', 'lista', 'quitar'])
      expect(failureIn(await refused.ask('fijar', { subcommand }))).toEqual({ code });
  });

  it('says when there is no summary to take down', async () => {
    expect(failureIn(await desk.ask('fijar', { subcommand: 'quitar', articulo: treaty }))).toEqual({
      code: 'pins.none',
      title: readOwn(treaty).title,
    });
  });

  it('says which actions there are when none or another is named', async () => {
    expect(failureIn(await desk.ask('fijar', {}))).toEqual({ code: 'option.missing', option: 'subcommand' });
    expect(failureIn(await desk.ask('fijar', { subcommand: 'borrar' }))).toEqual({
      code: 'option.invalid',
      option: 'subcommand',
      allowed: ['resumen', 'lista', 'quitar'],
    });
  });

  it('is for moderators, in servers, where the bot may pin', async () => {
    const options = { subcommand: 'lista' };
    const code = async (request: Parameters<Desk['ask']>[2]) =>
      failureIn(await desk.ask('fijar', options, request)).code;
    expect(await code({ place: 'direct' })).toBe('place.server_only');
    expect(await code({ memberPermissions: new Set() })).toBe('permission.member');
    expect(await code({ botPermissions: new Set(['ViewChannel', 'SendMessages']) })).toBe('permission.bot');
  });
});

/** A board on which nothing can be done. */
function refusing(code: Extract<FailureCode, `pins.${string}`>): PinBoard {
  const failure = code === 'pins.none' ? { code, title: undefined } : { code };
  return {
    list: async () => fail(failure),
    put: async () => fail(failure),
    remove: async () => fail(failure),
  };
}
