// Wrong messages: each is refused with Discord's code, at the path of its fault, and logged.
import type { Client } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PracticeRoom } from '../../../src/practice-room/index.ts';
import { channelId, connectBot, idOf, startRoom } from './bench.ts';
import { button, embed, lastRefusal, menu, option, row, text, times } from './bodies.ts';

let room: PracticeRoom;
let client: Client;

beforeEach(async () => {
  room = await startRoom();
  client = await connectBot(room);
});

describe('a message is refused', () => {
  it.each<[string, object, string]>([
    ['with content over 2,000 characters', { content: text(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
    ['with content over what the schema takes', { content: text(4001) }, 'content BASE_TYPE_MAX_LENGTH'],
    ['with content that is no text', { content: { a: 1 } }, 'content STRING_TYPE_CONVERT'],
    ['with over ten embeds', { embeds: times(11, () => ({ title: 't' })) }, 'embeds BASE_TYPE_MAX_LENGTH'],
    ['with an embed title over 256', embed({ title: text(257) }), 'embeds.0.title BASE_TYPE_MAX_LENGTH'],
    [
      'with a description over 4,096',
      embed({ description: text(4097) }),
      'embeds.0.description BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with over 25 fields',
      embed({ fields: times(26, () => ({ name: 'n', value: 'v' })) }),
      'embeds.0.fields BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a field name over 256',
      embed({ fields: [{ name: text(257), value: 'v' }] }),
      'embeds.0.fields.0.name BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a field value over 1,024',
      embed({ fields: [{ name: 'n', value: text(1025) }] }),
      'embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with an empty field value',
      embed({ fields: [{ name: 'n', value: ' ' }] }),
      'embeds.0.fields.0.value BASE_TYPE_REQUIRED',
    ],
    [
      'with a field without value',
      embed({ fields: [{ name: 'n' }] }),
      'embeds.0.fields.0.value BASE_TYPE_REQUIRED',
    ],
    [
      'with a footer over 2,048',
      embed({ footer: { text: text(2049) } }),
      'embeds.0.footer.text BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with an author over 256',
      embed({ author: { name: text(257) } }),
      'embeds.0.author.name BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with embeds over 6,000 together',
      { embeds: [{ description: text(4000) }, { description: text(2001) }] },
      'embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['with an empty embed', embed({}), 'embeds.0.description BASE_TYPE_REQUIRED'],
    [
      'with an embed url that is none',
      embed({ title: 't', url: 'nada' }),
      'embeds.0.url URL_TYPE_INVALID_URL',
    ],
    [
      'with a colour beyond 24 bits',
      embed({ title: 't', color: 0x1000000 }),
      'embeds.0.color NUMBER_TYPE_MAX',
    ],
    [
      'with a timestamp that is none',
      embed({ title: 't', timestamp: 'ayer' }),
      'embeds.0.timestamp DATE_TIME_TYPE_PARSE',
    ],
    [
      'with six rows',
      { components: times(6, (i) => row(button({ custom_id: `${i}` }))) },
      'components BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with six buttons in a row',
      { components: [row(...times(6, (i) => button({ custom_id: `${i}` })))] },
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    ['with an empty row', { components: [row()] }, 'components.0.components BASE_TYPE_BAD_LENGTH'],
    ['with a button outside a row', { components: [button()] }, 'components.0 UNION_TYPE_CHOICES'],
    [
      'with text that needs V2',
      { components: [{ type: 10, content: 'x' }] },
      'components.0 UNION_TYPE_CHOICES',
    ],
    ['with a component of no known type', { components: [{ type: 99 }] }, 'components.0 UNION_TYPE_CHOICES'],
    [
      'with two menus in a row',
      { components: [row(menu(), menu({ custom_id: 'n' }))] },
      'components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'with a menu beside a button',
      { components: [row(button(), menu())] },
      'components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'with a custom id over 100',
      { components: [row(button({ custom_id: text(101) }))] },
      'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with an empty custom id',
      { components: [row(button({ custom_id: '' }))] },
      'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a custom id twice',
      { components: [row(button()), row(menu({ custom_id: 'b' }))] },
      'components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'with a button without custom id',
      { components: [row({ type: 2, style: 1, label: 'B' })] },
      'components.0.components.0.custom_id BASE_TYPE_REQUIRED',
    ],
    [
      'with a label over 80',
      { components: [row(button({ label: text(81) }))] },
      'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a button of an unknown style',
      { components: [row(button({ style: 9 }))] },
      'components.0.components.0.style BASE_TYPE_CHOICES',
    ],
    [
      'with a link button without url',
      { components: [row({ type: 2, style: 5, label: 'B' })] },
      'components.0.components.0.url BASE_TYPE_REQUIRED',
    ],
    [
      'with a link over 512 characters',
      { components: [row({ type: 2, style: 5, label: 'B', url: `https://a.es/${text(500)}` })] },
      'components.0.components.0.url BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a link button with custom id',
      { components: [row(button({ style: 5, url: 'https://a.es' }))] },
      'components.0.components.0 BUTTON_COMPONENT_CUSTOM_ID_AND_URL_EXCLUSIVE',
    ],
    [
      'with a menu of 26 options',
      { components: [row(menu({ options: times(26, (i) => option(`${i}`)) }))] },
      'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a menu without options',
      { components: [row(menu({ options: [] }))] },
      'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with two options of one value',
      { components: [row(menu({ options: [option('a'), option('b', 'a')] }))] },
      'components.0.components.0.options.1 SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'with a placeholder over 150',
      { components: [row(menu({ placeholder: text(151) }))] },
      'components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH',
    ],
    ['with the ephemeral flag', { content: 'a', flags: 64 }, 'flags MESSAGE_FLAGS_INVALID'],
    [
      'with mentions open and listed at once',
      { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'with an unknown kind of mention',
      { content: 'a', allowed_mentions: { parse: ['todos'] } },
      'allowed_mentions.parse.0 BASE_TYPE_CHOICES',
    ],
    [
      'in reply to nothing',
      { content: 'a', message_reference: { message_id: '1' } },
      'message_reference REPLIES_UNKNOWN_MESSAGE',
    ],
    [
      'in reply to no id',
      { content: 'a', message_reference: { message_id: 'x' } },
      'message_reference.message_id NUMBER_TYPE_COERCE',
    ],
    [
      'with V2 and content',
      { content: 'a', flags: 1 << 15, components: [{ type: 10, content: 'x' }] },
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
  ])('%s', async (_, body, fault) => {
    await expect(client.rest.post(`/channels/${channelId(room)}/messages`, { body })).rejects.toMatchObject({
      status: 400,
      code: 50035,
    });
    expect(lastRefusal(room)).toEqual({ status: 400, code: 50035, faults: [fault] });
    expect(room.member('lectora').sees('general')).toEqual([]);
  });

  it.each([{}, { content: '' }, { content: ' \n ' }, { content: null, embeds: [] }])(
    'when it is empty: %j',
    async (body) => {
      await expect(client.rest.post(`/channels/${channelId(room)}/messages`, { body })).rejects.toMatchObject(
        { status: 400, code: 50006 },
      );
    },
  );

  it('when an edit would leave it empty', async () => {
    const path = `/channels/${channelId(room)}/messages` as const;
    const id = idOf(await client.rest.post(path, { body: { content: 'a' } }));
    await expect(client.rest.patch(`${path}/${id}`, { body: { content: '' } })).rejects.toMatchObject({
      code: 50006,
    });
  });

  it('with Discord’s nested error body', async () => {
    const body = { content: text(2001), ...embed({}) };
    const sent = client.rest.post(`/channels/${channelId(room)}/messages`, { body });
    await expect(sent).rejects.toMatchObject({
      rawError: {
        message: 'Invalid Form Body',
        code: 50035,
        errors: {
          content: {
            _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }],
          },
          embeds: {
            '0': {
              description: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }] },
            },
          },
        },
      },
    });
  });

  it('when it is no JSON, or too much of it', async () => {
    const send = (body: string) =>
      fetch(`${room.apiUrl}/v10/channels/${channelId(room)}/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${room.token}`, 'content-type': 'application/json' },
        body,
      }).then(async (answer) => [answer.status, await answer.json()]);
    expect(await send('{')).toMatchObject([400, { code: 50109 }]);
    expect(await send(JSON.stringify(text(1024 * 1024)))).toMatchObject([413, { code: 40005 }]);
  });
});
