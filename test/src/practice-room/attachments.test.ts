// Files on messages: sent as discord.js sends them, kept, served at the room's own address, and refused when wrong.
import type { Client } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PracticeRoom } from '../../../src/practice-room/index.ts';
import { channelId, connectBot, post, startRoom } from './bench.ts';
import { lastRefusal, text, times } from './bodies.ts';

let room: PracticeRoom;
let client: Client;

beforeEach(async () => {
  room = await startRoom();
  client = await connectBot(room);
});

/** The smallest PNG there is, of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
interface Sendable {
  readonly name: string;
  readonly data: Buffer;
  readonly contentType: string;
}

const file = (name = 'foto.png'): Sendable => ({ name, data: pixel, contentType: 'image/png' });

const Sent = z.looseObject({
  id: z.string(),
  attachments: z.array(
    z.looseObject({
      id: z.string(),
      filename: z.string(),
      url: z.string(),
      description: z.string().optional(),
      size: z.number(),
    }),
  ),
  embeds: z.array(
    z.looseObject({
      image: z.looseObject({ url: z.string(), description: z.string().optional() }).optional(),
    }),
  ),
});

async function send(body: object, files = [file()]) {
  return Sent.parse(await client.rest.post(`/channels/${channelId(room)}/messages`, { body, files }));
}

const described = (id: string, description = 'Un punto') => ({ id, description });

describe('a file on a message', () => {
  it('is kept with its description, and served as it came', async () => {
    const { attachments } = await send({ content: 'mira', attachments: [described('0')] });
    expect(attachments).toMatchObject([
      {
        filename: 'foto.png',
        description: 'Un punto',
        content_type: 'image/png',
        size: pixel.length,
        width: 1,
        height: 1,
      },
    ]);
    const served = await fetch(attachments[0]?.url ?? '');
    expect(served.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await served.arrayBuffer()).equals(pixel)).toBe(true);
    expect(new URL(attachments[0]?.url ?? '').hostname).toBe('127.0.0.1');
  });

  it('needs neither an entry nor words beside it', async () => {
    expect((await send({})).attachments.map(({ filename }) => filename)).toEqual(['foto.png']);
  });

  it('may stand within an embed, and then not on its own', async () => {
    const { attachments, embeds } = await send({
      embeds: [{ image: { url: 'attachment://foto.png' } }],
      attachments: [described('0')],
    });
    expect(attachments).toEqual([]);
    expect(embeds[0]?.image).toMatchObject({ description: 'Un punto' });
    expect((await fetch(embeds[0]?.image?.url ?? '')).status).toBe(200);
  });

  it('stays on an edit that does not speak of it, and goes with one that leaves it out', async () => {
    const { id, attachments } = await send({ content: 'mira' });
    const edit = async (body: object) =>
      Sent.parse(await client.rest.patch(`/channels/${channelId(room)}/messages/${id}`, { body }))
        .attachments;
    expect(await edit({ content: 'otra' })).toEqual(attachments);
    expect(await edit({ attachments: [{ id: attachments[0]?.id }] })).toEqual(attachments);
    expect(await edit({ attachments: [] })).toEqual([]);
  });

  it('that is no picture is offered for saving, not shown', async () => {
    const page = { name: '../a b<c>.html', data: Buffer.from('<script>'), contentType: 'text/html' };
    const { attachments } = await send({}, [page]);
    const served = await fetch(attachments[0]?.url ?? '');
    expect(served.headers.get('content-type')).toBe('application/octet-stream');
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('comes with a reply to an interaction, for its reader alone when that is private', async () => {
    await client.rest.put(`/applications/${room.applicationId}/commands`, {
      body: [{ name: 'foto', description: 'Una foto' }],
    });
    client.once('interactionCreate', ({ id, token }) => {
      const body = { type: 4, data: { flags: 64, attachments: [described('0')] } };
      void client.rest.post(`/interactions/${id}/${token}/callback`, { body, files: [file()], auth: false });
    });
    const view = await room.member('lectora').slash('foto');
    expect(view.message?.attachments).toMatchObject([{ description: 'Un punto', ephemeral: true }]);
    expect(view.ephemeral).toBe(true);
  });

  it('is nowhere else', async () => {
    const { attachments } = await send({});
    const url = attachments[0]?.url ?? '';
    expect((await fetch(url.replace(/[^/]+$/, 'otra.png'))).status).toBe(404);
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(404);
  });
});

describe('a message with files is refused', () => {
  it.each<[string, object, Sendable[], string]>([
    [
      'that speaks of a file which did not come',
      { attachments: [described('1')] },
      [file()],
      'attachments.0 ATTACHMENT_NOT_FOUND',
    ],
    [
      'that speaks of one twice',
      { attachments: [described('0'), described('0')] },
      [file()],
      'attachments.1 ATTACHMENT_NOT_FOUND',
    ],
    [
      'that lists some of its files',
      { attachments: [described('0')] },
      [file(), file('b.png')],
      'files.1 PRACTICE_ROOM_UNLISTED_FILE',
    ],
    [
      'with a description over 1,024',
      { attachments: [described('0', text(1025))] },
      [file()],
      'attachments.0.description BASE_TYPE_MAX_LENGTH',
    ],
    ['with over ten', {}, times(11, (n) => file(`${n}.png`)), 'files BASE_TYPE_MAX_LENGTH'],
  ])('%s', async (_, body, files, fault) => {
    await expect(send({ content: 'a', ...body }, files)).rejects.toThrow();
    expect(lastRefusal(room)).toMatchObject({ status: 400, code: 50035 });
    expect(lastRefusal(room).faults).toContain(fault);
  });

  it('that speaks of files and brings none', async () => {
    await expect(post(room, client, { content: 'a', attachments: [described('0')] })).rejects.toThrow();
    expect(lastRefusal(room).faults).toEqual(['attachments.0 ATTACHMENT_NOT_FOUND']);
  });

  it('that are larger than Discord takes', async () => {
    const large = { ...file(), data: Buffer.alloc(12 * 1024 * 1024) };
    await expect(send({}, [large])).rejects.toThrow();
    expect(lastRefusal(room)).toMatchObject({ status: 413, code: 40005 });
  });

  it('from a bot that may not attach any', async () => {
    room.bot.setPermissions(['ViewChannel', 'SendMessages', 'EmbedLinks']);
    room.faults.denyPermission('AttachFiles');
    await expect(send({})).rejects.toThrow();
    expect(lastRefusal(room)).toMatchObject({ status: 403, code: 50013 });
  });
});

describe('a form is refused', () => {
  async function sendRaw(body: string, type = 'multipart/form-data; boundary=b') {
    const response = await fetch(`${room.apiUrl}/v10/channels/${channelId(room)}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${room.token}`, 'content-type': type },
      body,
    });
    return { status: response.status, code: lastRefusal(room).code, faults: lastRefusal(room).faults };
  }
  const part = (disposition: string, value: string) =>
    `--b\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${value}\r\n`;

  it('that is no form', async () => {
    expect(await sendRaw('hola')).toEqual({ status: 400, code: 50035, faults: [' CONTENT_TYPE_INVALID'] });
  });

  it('without a boundary', async () => {
    const { faults } = await sendRaw(`${part('name="payload_json"', '{}')}--b--`, 'multipart/form-data');
    expect(faults).toEqual([' CONTENT_TYPE_INVALID']);
  });

  it('whose payload_json is no JSON', async () => {
    expect(await sendRaw(`${part('name="payload_json"', '{hola')}--b--\r\n`)).toMatchObject({
      status: 400,
      code: 50109,
    });
  });

  it('with fields that are neither payload_json nor files[n]', async () => {
    const { faults } = await sendRaw(`${part('name="file"; filename="a.png"', 'x')}--b--\r\n`);
    expect(faults).toEqual(['file PRACTICE_ROOM_UNSUPPORTED']);
  });

  it('with two files of one number', async () => {
    const one = part('name="files[0]"; filename="a.png"', 'x');
    const { faults } = await sendRaw(`${one}${one}--b--\r\n`);
    expect(faults).toEqual(['files.0 PRACTICE_ROOM_UNSUPPORTED']);
  });

  it('where a route takes none', async () => {
    const response = await fetch(`${room.apiUrl}/v10/applications/${room.applicationId}/commands`, {
      method: 'POST',
      headers: { authorization: `Bot ${room.token}`, 'content-type': 'multipart/form-data; boundary=b' },
      body: `${part('name="payload_json"', '{}')}--b--\r\n`,
    });
    expect(response.status).toBe(400);
    expect(lastRefusal(room).faults).toEqual([' CONTENT_TYPE_INVALID']);
  });
});
