// The pin board: what is in the channel is its memory, and each refusal of Discord has its own failure.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { SummaryResult } from '../../../commands/result.ts';
import { createInTurn } from '../../../src/discord/in-turn.ts';
import { createPinBoard } from '../../../src/discord/pin-board.ts';
import { renderPinned } from '../../../src/discord/render/index.ts';
import { BOT, createFakeChannel } from './fake-channel.ts';
import { createFakeRest, type Sent } from './fake-rest.ts';

function summaryOf(slug: string, key: string, text = 'El puerto se cerró.'): SummaryResult {
  const source = { title: `Título de ${slug}`, date: '2024-02-17' };
  return {
    kind: 'summary',
    article: slug,
    articleKey: key,
    length: 'corto',
    source,
    sentences: [{ article: slug, paragraph: 1, sentence: 1, text, highlights: [], source }],
    actions: [],
  };
}

const puerto = summaryOf('puerto', 'aaaaaa');
const faro = summaryOf('faro', 'bbbbbb');
const puertoArticle = { slug: 'puerto', key: 'aaaaaa', title: 'Título de puerto' };

function setUp(respondFirst?: (sent: Sent) => void) {
  const channel = createFakeChannel();
  const { rest, sent } = createFakeRest((request) => {
    respondFirst?.(request);
    return channel.respond(request);
  });
  const place = {
    rest,
    channelId: '55',
    guildId: '77',
    botUserId: BOT,
    language: 'es',
    inTurn: createInTurn(),
  } as const;
  const known = new Map([
    ['aaaaaa', puertoArticle],
    ['bbbbbb', { ...puertoArticle, slug: 'faro', title: 'Título de faro' }],
  ]);
  const open = () => createPinBoard({ ...place, articleOf: (key) => known.get(key) });
  return { channel, sent, board: open(), open };
}

describe('putting a summary', () => {
  it('posts it, pins it, and links to it', async () => {
    const { board, channel, sent } = setUp();
    expect(await board.put(puerto)).toEqual({
      ok: true,
      value: {
        did: 'pinned',
        pin: { article: 'puerto', title: 'Título de puerto', link: 'https://discord.com/channels/77/55/1' },
      },
    });
    expect(channel.pinned().map(({ id }) => id)).toEqual(['1']);
    expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
      allowed_mentions: { parse: [] },
      enforce_nonce: true,
      nonce: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it('again updates the message where it stands', async () => {
    const { board, channel, sent } = setUp();
    await board.put(puerto);
    const again = await board.put(summaryOf('puerto', 'aaaaaa', 'Otra frase del puerto.'));
    expect(again).toMatchObject({
      ok: true,
      value: { did: 'updated', pin: { link: expect.stringMatching(/\/1$/) } },
    });
    expect(channel.messages.size).toBe(1);
    expect(JSON.stringify([...channel.messages.values()])).toContain('Otra frase');
    expect(sent.find(({ method }) => method === 'PATCH')?.body).toMatchObject({
      allowed_mentions: { parse: [] },
    });
  });

  it('of two articles gives two pins', async () => {
    const { board, channel } = setUp();
    await board.put(puerto);
    expect(await board.put(faro)).toMatchObject({ value: { did: 'pinned' } });
    expect(channel.pinned()).toHaveLength(2);
  });

  it('by two moderators at once gives one pin', async () => {
    const { open, channel } = setUp();
    const both = await Promise.all([open().put(puerto), open().put(puerto)]);
    expect(both.map((outcome) => outcome.ok && outcome.value.did)).toEqual(['pinned', 'updated']);
    expect(channel.messages.size).toBe(1);
  });

  it('by two replicas at once leaves the one pinned first', async () => {
    // The other replica pins its own between our list and our post.
    let raced = false;
    const { board, channel } = setUp(({ method }) => {
      if (method !== 'POST' || raced) return;
      raced = true;
      channel.pin(channel.add(renderPinned(puerto, 'es')));
    });
    expect(await board.put(puerto)).toMatchObject({
      value: { pin: { link: expect.stringMatching(/\/1$/) } },
    });
    expect(channel.pinned().map(({ id }) => id)).toEqual(['1']);
    expect(channel.messages.size).toBe(1);
  });

  it('heals duplicates left from before', async () => {
    const { board, channel } = setUp();
    for (let copy = 0; copy < 3; copy += 1) channel.pin(channel.add(renderPinned(puerto, 'es')));
    expect(await board.put(puerto)).toMatchObject({ value: { did: 'updated' } });
    expect([...channel.messages.keys()]).toEqual(['1']);
  });

  it('posts anew when the message went between list and update', async () => {
    const { board, channel } = setUp(({ method }) => {
      if (method === 'PATCH') channel.messages.delete('1');
    });
    await board.put(puerto);
    expect(await board.put(puerto)).toMatchObject({ ok: true, value: { did: 'pinned' } });
    expect([...channel.messages.keys()]).toEqual(['2']);
  });

  it('leaves alone what others posted and pinned, even if it looks like ours', async () => {
    const { board, channel } = setUp();
    channel.pin(channel.add(renderPinned(puerto, 'es'), '666'));
    expect(await board.put(puerto)).toMatchObject({ value: { did: 'pinned' } });
    expect(channel.messages.get('1')?.author.id).toBe('666');
    expect(channel.pinned()).toHaveLength(2);
  });

  it.each([
    [50013, { code: 'permission.bot', permission: 'PinMessages' }],
    [30003, { code: 'pins.too_many' }],
    [10008, { code: 'pins.gone' }],
    [50001, { code: 'pins.no_access' }],
  ] as const)(
    'refused with %i fails in its own words and leaves no message behind',
    async (code, failure) => {
      const { board, channel } = setUp();
      channel.refuse('PUT pin', code);
      expect(await board.put(puerto)).toEqual({ ok: false, failure });
      expect(channel.messages.size).toBe(0);
    },
  );

  it('throws what nobody can mend from the channel', async () => {
    const { board, channel } = setUp();
    channel.refuse('POST', 50035);
    await expect(board.put(puerto)).rejects.toThrow('50035');
  });
});

describe('listing', () => {
  it('gives our summaries, the one pinned first at the head', async () => {
    const { board, channel } = setUp();
    await board.put(puerto);
    await board.put(faro);
    channel.pin(channel.add({ components: [], embeds: [] }));
    const listed = await board.list();
    expect(listed.ok && listed.value.map(({ article }) => article)).toEqual(['puerto', 'faro']);
  });

  it('reads on past a full page', async () => {
    const { board, channel, sent } = setUp();
    channel.pin(channel.add(renderPinned(puerto, 'es')));
    for (let other = 0; other < 249; other += 1)
      channel.pin(channel.add({ components: [], embeds: [] }, '666'));
    expect(await board.list()).toMatchObject({ ok: true, value: [{ article: 'puerto' }] });
    expect(sent).toHaveLength(5);
    expect(z.string().parse(sent[1]?.query)).toContain('before=');
  });

  it('names an article that the library no longer has by its key', async () => {
    const { board } = setUp();
    await board.put(summaryOf('viejo', 'cccccc'));
    expect(await board.list()).toMatchObject({ value: [{ article: 'cccccc', title: 'cccccc' }] });
  });

  it('without access says so', async () => {
    const { board, channel } = setUp();
    channel.refuse('GET pin', 50001);
    expect(await board.list()).toEqual({ ok: false, failure: { code: 'pins.no_access' } });
  });
});

describe('removing', () => {
  it('unpins and deletes the message', async () => {
    const { board, channel } = setUp();
    await board.put(puerto);
    expect(await board.remove(puertoArticle)).toMatchObject({ ok: true, value: { article: 'puerto' } });
    expect(channel.messages.size).toBe(0);
  });

  it('of what is not pinned says so', async () => {
    const { board } = setUp();
    expect(await board.remove(puertoArticle)).toEqual({
      ok: false,
      failure: { code: 'pins.none', title: 'Título de puerto' },
    });
  });

  it('takes a message that has gone meanwhile for removed', async () => {
    const { board, channel } = setUp(({ method, route }) => {
      if (method === 'DELETE' && route.endsWith('/pins/1')) channel.messages.delete('1');
    });
    await board.put(puerto);
    expect(await board.remove(puertoArticle)).toMatchObject({ ok: true });
  });
});
