// Wrong answers to interactions: each is refused with Discord's code, at the path of its fault, and logged.
import type { Client } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PracticeRoom } from '../../../src/practice-room/index.ts';
import { connectBot, startRoom } from './bench.ts';
import { arg, command, embed, lastRefusal, row, text, times } from './bodies.ts';

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
    const refusal = new Promise((resolve) => {
      client.once('interactionCreate', ({ id, token }) => {
        client.rest
          .post(`/interactions/${id}/${token}/callback`, { body, auth: false })
          .catch(() => resolve(lastRefusal(room)));
      });
    });
    const member = room.member('lectora');
    const acted =
      send === 'autocomplete' ? member.autocomplete('preguntar', {}, 'uno') : member.slash('preguntar');
    acted.catch(() => {});
    return refusal;
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
    expect(await refused(send, body)).toEqual({ status: 400, code: 50035, faults: [fault] });
  });

  it('that is empty, with 50006', async () => {
    const refusal = await refused('slash', { type: 4, data: {} });
    expect(refusal).toMatchObject({ status: 400, code: 50006 });
  });
});

describe('what follows an answer is refused', () => {
  /** A command answered, and the webhook to send more by. */
  async function answered() {
    await client.rest.put(`/applications/${room.applicationId}/commands`, { body: [command()] });
    const arrived = new Promise<string>((resolve) => {
      client.once('interactionCreate', async (interaction) => {
        if (interaction.isChatInputCommand()) await interaction.reply('uno');
        resolve(interaction.token);
      });
    });
    await room.member('lectora').slash('preguntar');
    return `/webhooks/${room.applicationId}/${await arrived}` as const;
  }
  const send = (webhook: `/${string}`, how: 'follow-up' | 'edit', body: object) =>
    how === 'edit'
      ? client.rest.patch(`${webhook}/messages/@original`, { body, auth: false })
      : client.rest.post(webhook, { body, auth: false });

  it.each<[string, 'follow-up' | 'edit', object, string]>([
    ['with content over 2,000', 'follow-up', { content: text(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
    ['with content over 2,000', 'edit', { content: text(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
    [
      'with over ten embeds',
      'follow-up',
      { embeds: times(11, () => ({ title: 't' })) },
      'embeds BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with embeds over 6,000 together',
      'edit',
      { embeds: [{ description: text(4000) }, { description: text(2001) }] },
      'embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'with an empty row',
      'follow-up',
      { components: [row()] },
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a colour beyond 24 bits',
      'edit',
      embed({ title: 't', color: -1 }),
      'embeds.0.color NUMBER_TYPE_MIN',
    ],
    ['made private afterwards', 'edit', { content: 'a', flags: 64 }, 'flags MESSAGE_FLAGS_INVALID'],
    [
      'with an unknown kind of mention',
      'follow-up',
      { content: 'a', allowed_mentions: { parse: ['todos'] } },
      'allowed_mentions.parse.0 BASE_TYPE_CHOICES',
    ],
  ])('%s (%s)', async (_, how, body, fault) => {
    const webhook = await answered();
    await expect(send(webhook, how, body)).rejects.toMatchObject({ status: 400, code: 50035 });
    expect(lastRefusal(room)).toEqual({ status: 400, code: 50035, faults: [fault] });
    expect(room.member('lectora').sees('general')).toMatchObject([{ content: 'uno' }]);
  });

  it.each(['follow-up', 'edit'] as const)('when nothing would be left to see (%s)', async (how) => {
    const webhook = await answered();
    await expect(send(webhook, how, { content: '' })).rejects.toMatchObject({ status: 400, code: 50006 });
  });
});
