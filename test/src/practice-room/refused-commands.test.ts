// Wrong commands: each is refused with Discord's code, at the path of its fault, and logged.
import type { Client } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PracticeRoom } from '../../../src/practice-room/index.ts';
import { connectBot, idOf, startRoom } from './bench.ts';
import { arg, command, lastRefusal, text, times } from './bodies.ts';

let room: PracticeRoom;
let client: Client;

beforeEach(async () => {
  room = await startRoom();
  client = await connectBot(room);
});

describe('a command is refused', () => {
  const options = (...list: object[]) => command({ options: list });
  const invalid = 'APPLICATION_COMMAND_INVALID_NAME';

  it.each<[string, object, string]>([
    ['without a name', { description: 'x' }, '0.name BASE_TYPE_REQUIRED'],
    ['with a name over 32', command({ name: text(33) }), '0.name BASE_TYPE_BAD_LENGTH'],
    ['with capitals in its name', command({ name: 'Preguntar' }), `0.name ${invalid}`],
    ['with spaces in its name', command({ name: 'pre guntar' }), `0.name ${invalid}`],
    [
      'with capitals in a translated name',
      command({ name_localizations: { 'en-US': 'Ask' } }),
      `0.name_localizations.en-US ${invalid}`,
    ],
    [
      'with an unknown locale',
      command({ name_localizations: { es: 'preguntar' } }),
      '0.name_localizations.es BASE_TYPE_CHOICES',
    ],
    ['without a description', { name: 'a' }, '0.description BASE_TYPE_BAD_LENGTH'],
    [
      'with a description over 100',
      command({ description: text(101) }),
      '0.description BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with over 25 options',
      options(...times(26, (i) => arg({ name: `o${i}` }))),
      '0.options BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with an option without description',
      options({ type: 3, name: 'uno' }),
      '0.options.0.description BASE_TYPE_REQUIRED',
    ],
    ['with capitals in an option', options(arg({ name: 'Uno' })), `0.options.0.name ${invalid}`],
    [
      'with a required option after an optional one',
      options(arg(), arg({ name: 'dos', required: true })),
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'with two options of one name',
      options(arg(), arg()),
      '0.options.1 APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'with over 25 choices',
      options(arg({ choices: times(26, (i) => ({ name: `${i}`, value: `${i}` })) })),
      '0.options.0.choices BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a choice over 100',
      options(arg({ choices: [{ name: 'a', value: text(101) }] })),
      '0.options.0.choices.0.value BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with choices and autocomplete',
      options(arg({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })),
      '0.options.0.autocomplete APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
    ],
    [
      'with subcommands beside options',
      options({ type: 1, name: 'a', description: 'A' }, arg()),
      '0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    ['with an option of no known type', options(arg({ type: 99 })), '0.options.0 UNION_TYPE_CHOICES'],
    [
      'with permissions that are no number',
      command({ default_member_permissions: 'todas' }),
      '0.default_member_permissions NUMBER_TYPE_COERCE',
    ],
    [
      'with over 8,000 characters in all',
      options(
        ...times(4, (i) =>
          arg({ name: `o${i}`, choices: times(25, (j) => ({ name: `${j}`, value: text(90) })) }),
        ),
      ),
      '0 APPLICATION_COMMAND_TOO_LARGE',
    ],
    [
      'of a message with a description',
      { type: 3, name: 'Ver', description: 'x' },
      '0.description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
    ],
    [
      'of a message with options',
      { type: 3, name: 'Ver', options: [arg()] },
      '0.options APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID',
    ],
  ])('%s', async (_, body, fault) => {
    const put = client.rest.put(`/applications/${room.applicationId}/commands`, { body: [body] });
    await expect(put).rejects.toMatchObject({ status: 400, code: 50035 });
    expect(lastRefusal(room).faults).toEqual([fault]);
  });

  it('when another has its name, or there are too many', async () => {
    const put = (body: unknown) => client.rest.put(`/applications/${room.applicationId}/commands`, { body });
    await expect(put([command(), command()])).rejects.toMatchObject({ code: 50035 });
    expect(lastRefusal(room).faults).toEqual(['1 APPLICATION_COMMANDS_DUPLICATE_NAME']);
    await expect(put(times(101, (i) => command({ name: `c${i}` })))).rejects.toMatchObject({ code: 30032 });
    await expect(put(command())).rejects.toMatchObject({ code: 50035 });
  });

  it('also when it is changed', async () => {
    const path = `/applications/${room.applicationId}/commands` as const;
    const id = idOf(await client.rest.post(path, { body: command() }));
    await expect(client.rest.patch(`${path}/${id}`, { body: { name: 'Ñandú' } })).rejects.toMatchObject({
      code: 50035,
    });
    await expect(client.rest.patch(`${path}/${id}`, { body: { name: 'ñandú' } })).resolves.toMatchObject({
      name: 'ñandú',
    });
  });
});
