// The gateway's protocol by hand, for what discord.js would never send.
import { GatewayIntentBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { PracticeRoom } from '../../../src/practice-room/index.ts';
import { eventually, startRoom } from './bench.ts';

interface Frame {
  op: number;
  t: string | null;
  s: number | null;
  d: unknown;
}

/** The session that a READY names. */
function sessionOf(ready: Frame | undefined): string {
  return z.object({ session_id: z.string() }).parse(ready?.d).session_id;
}

/** A bare socket. */
async function dial(room: PracticeRoom, query = '?v=10&encoding=json') {
  const socket = new WebSocket(`${room.gatewayUrl}${query}`);
  const frames: Frame[] = [];
  socket.on('message', (raw) => frames.push(JSON.parse(String(raw))));
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve) => socket.once('open', resolve));
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
  const frame = async (matches: (one: Frame) => boolean) => {
    await eventually(() => frames.some(matches)).toBe(true);
    return frames.filter(matches).at(-1);
  };
  return { socket, frames, closed, send, frame };
}

const identity = (room: PracticeRoom, over: Record<string, unknown> = {}) => ({
  token: room.token,
  intents: 1,
  properties: {},
  ...over,
});

describe('the gateway', () => {
  it('greets, identifies, numbers its events and resumes after the last one heard', async () => {
    const room = await startRoom();
    const first = await dial(room);
    expect((await first.frame((frame) => frame.op === 10))?.d).toMatchObject({ heartbeat_interval: 41_250 });
    first.send(1, null);
    await first.frame((frame) => frame.op === 11);
    first.send(2, identity(room, { intents: 513 }));
    const ready = await first.frame((frame) => frame.t === 'READY');
    await first.frame((frame) => frame.t === 'GUILD_CREATE');
    const session_id = sessionOf(ready);
    first.socket.terminate();
    await room.member('lectora').say('general', 'perdido');
    const second = await dial(room);
    second.send(6, { token: room.token, session_id, seq: 2 });
    await second.frame((frame) => frame.t === 'RESUMED');
    expect(second.frames.filter((frame) => frame.op === 0).map(({ t, s }) => [t, s])).toEqual([
      ['MESSAGE_CREATE', 3],
      ['RESUMED', 4],
    ]);
  });

  it('answers op 9 to a session it does not know, or a sequence it never reached', async () => {
    const room = await startRoom();
    const line = await dial(room);
    line.send(6, { token: room.token, session_id: 'nadie', seq: 1 });
    expect((await line.frame((frame) => frame.op === 9))?.d).toBe(false);
    line.send(2, identity(room));
    const ready = await line.frame((frame) => frame.t === 'READY');
    const session_id = sessionOf(ready);
    const other = await dial(room);
    other.send(6, { token: room.token, session_id, seq: 99 });
    expect((await other.frame((frame) => frame.op === 9))?.d).toBe(false);
  });

  it('forgets a session that said goodbye', async () => {
    const room = await startRoom();
    const line = await dial(room);
    line.send(2, identity(room));
    const ready = await line.frame((frame) => frame.t === 'READY');
    line.socket.close(1000);
    await line.closed;
    const other = await dial(room);
    other.send(6, { token: room.token, session_id: sessionOf(ready), seq: 1 });
    expect((await other.frame((frame) => frame.op === 9))?.d).toBe(false);
  });

  it.each([
    ['a wrong token', 4004, [[2, { token: 'a.b.c' }]]],
    [
      'an unknown operation',
      4001,
      [
        [2, 'identity'],
        [99, null],
      ],
    ],
    ['no payload at all', 4002, [['text', 'hola']]],
    ['an identify without intents', 4002, [[2, { intents: undefined }]]],
    ['anything before identifying', 4003, [[3, {}]]],
    [
      'a second identify',
      4005,
      [
        [2, 'identity'],
        [2, 'identity'],
      ],
    ],
    ['a shard beyond the count', 4010, [[2, { shard: [1, 1] }]]],
    ['intents that do not exist', 4013, [[2, { intents: 1 << 30 }]]],
    ['intents that were not granted', 4014, [[2, { intents: GatewayIntentBits.GuildPresences }]]],
  ] as const)('closes for %s with %i', async (_, code, messages) => {
    const room = await startRoom({ disallowedIntents: GatewayIntentBits.GuildPresences });
    const line = await dial(room);
    for (const [op, d] of messages) {
      if (op === 'text') line.socket.send(d);
      else line.send(op, op === 2 ? identity(room, typeof d === 'object' ? { ...d } : {}) : d);
    }
    expect(await line.closed).toBe(code);
  });

  it('closes for another version of the API, and for too many frames', async () => {
    const room = await startRoom();
    expect(await (await dial(room, '?v=9&encoding=json')).closed).toBe(4012);
    const busy = await dial(room);
    for (let i = 0; i < 121; i += 1) busy.send(1, null);
    expect(await busy.closed).toBe(4008);
  });
});
