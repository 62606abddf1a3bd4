// Wrong answers to interactions: each is refused with Discord's code, at the path of its fault, and logged.
import type { Client } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PracticeRoom } from '../../../src/practice-room/index.ts';
import { connectBot, startRoom } from './bench.ts';
import { arg, command, lastRefusal, row, text, times } from './bodies.ts';

let room: PracticeRoom;
let client: Client;

beforeEach(async () => {
  room = await startRoom();
  client = await connectBot(room);
});

describe('a callback is refused', () => {
  async function refused(send: 'slash' | 'autocomplete' | 'modal', body: object) {
    const focused = arg({ name: 'uno', autocomplete: true });
    await client.rest.put(`/applications/${room.applicationId}/commands`, {
      body: [command({ options: [focused] })],
    });
    const faults = new Promise((resolve) => {
      client.once('interactionCreate', ({ id, token }) => {
        client.rest
          .post(`/interactions/${id}/${token}/callback`, { body, auth: false })
          .catch(() => resolve(lastRefusal(room).faults));
      });
    });
    const member = room.member('lectora');
    const acted =
      send === 'autocomplete' ? member.autocomplete('preguntar', {}, 'uno') : member.slash('preguntar');
    acted.catch(() => {});
    return faults;
  }
  const choices = (...list: object[]) => ({ type: 8, data: { choices: list } });
  const modal = (over: object) => ({
    type: 9,
    data: { custom_id: 'm', title: 'T', components: [row(input())], ...over },
  });
  const input = (over: object = {}) => ({ type: 4, style: 1, custom_id: 'i', label: 'L', ...over });

  it.each<[string, 'slash' | 'autocomplete', object, string]>([
    ['of an unknown type', 'slash', { type: 99 }, 'type BASE_TYPE_CHOICES'],
    [
      'that updates where there is no message',
      'slash',
      { type: 7, data: { content: 'a' } },
      'type BASE_TYPE_CHOICES',
    ],
    ['with choices for a command', 'slash', choices(), 'type BASE_TYPE_CHOICES'],
    [
      'with a message for an autocomplete',
      'autocomplete',
      { type: 4, data: { content: 'a' } },
      'type BASE_TYPE_CHOICES',
    ],
    [
      'with content over 2,000',
      'slash',
      { type: 4, data: { content: text(2001) } },
      'data.content BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with over 25 choices',
      'autocomplete',
      choices(...times(26, (i) => ({ name: `${i}`, value: `${i}` }))),
      'data.choices BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a choice named over 100',
      'autocomplete',
      choices({ name: text(101), value: 'a' }),
      'data.choices.0.name BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a choice without name',
      'autocomplete',
      choices({ name: '', value: 'a' }),
      'data.choices.0.name BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a choice worth over 100',
      'autocomplete',
      choices({ name: 'a', value: text(101) }),
      'data.choices.0.value BASE_TYPE_BAD_LENGTH',
    ],
    ['with a modal title over 45', 'slash', modal({ title: text(46) }), 'data.title BASE_TYPE_BAD_LENGTH'],
    [
      'with an input twice',
      'slash',
      modal({ components: [row(input()), row(input())] }),
      'data.components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'with an input without label',
      'slash',
      modal({ components: [row({ type: 4, style: 1, custom_id: 'i' })] }),
      'data.components.0.components.0.label BASE_TYPE_REQUIRED',
    ],
  ])('%s', async (_, send, body, fault) => {
    expect(await refused(send, body)).toEqual([fault]);
  });

  it('that is empty, with 50006', async () => {
    await refused('slash', { type: 4, data: {} });
    expect(lastRefusal(room)).toMatchObject({ status: 400, code: 50006 });
  });
});
