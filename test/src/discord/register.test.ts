// Registration: what is sent to Discord, and that nothing is sent when nothing has changed.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { changesBetween, type Registered } from '../../../src/discord/command-diff.ts';
import { commandPayloads } from '../../../src/discord/command-payloads.ts';
import { clearOtherScopes, registerCommands } from '../../../src/discord/register.ts';
import { fakeCommand } from './fake-commands.ts';
import { createFakeRest, refusal, type Sent } from './fake-rest.ts';

const commands = [
  fakeCommand({
    name: 'quien-dijo',
    options: [
      { name: 'articulo', type: 'string', min: 1, max: 100, suggest: () => [] },
      { name: 'cita', type: 'string', required: true, min: 3, max: 300 },
    ],
  }),
  fakeCommand({
    name: 'resumen',
    options: [{ name: 'largo', type: 'string', choices: ['corto', 'medio', 'largo'] }],
  }),
  fakeCommand({ name: 'parrafo', options: [{ name: 'numero', type: 'integer', min: 1, max: 10 }] }),
  fakeCommand({
    name: 'fijar',
    permission: 'PinMessages',
    serverOnly: true,
    subcommands: [
      { name: 'lista', options: [] },
      { name: 'quitar', options: [{ name: 'articulo', type: 'string', required: true }] },
    ],
  }),
  fakeCommand({ name: 'tratado', description: 'El tratado, por partes', options: [] }),
  fakeCommand({ name: 'verificar-cita', kind: 'message' }),
  fakeCommand({ name: 'mostrar', kind: 'button' }),
];

const payloads = commandPayloads(commands, 'global');
const payloadOf = (name: string) =>
  z.looseObject({}).parse(payloads.find((payload) => payload.name === name));

/** What Discord makes of what it was sent: ids and defaults put in, empty things left out. */
const asKept = payloads.map((payload, index) => ({
  ...payload,
  id: String(index),
  application_id: '1',
  version: '9',
  nsfw: false,
  default_member_permissions: payload.default_member_permissions ?? null,
  name_localizations: payload.name_localizations ?? null,
  description: 'description' in payload ? payload.description : '',
  contexts: [...(payload.contexts ?? [])].reverse(),
}));

describe('a payload', () => {
  it('lists typed commands and commands of menus, and none that only buttons reach', () => {
    expect(payloads.map(({ name, type }) => [name, type])).toEqual([
      ['quien-dijo', 1],
      ['resumen', 1],
      ['parrafo', 1],
      ['fijar', 1],
      ['tratado', 1],
      ['Verificar cita', 3],
    ]);
  });

  it('has the required options first, with their limits', () => {
    expect(payloadOf('quien-dijo')).toMatchObject({
      options: [
        { name: 'cita', type: 3, required: true, min_length: 3, max_length: 300 },
        { name: 'articulo', type: 3, required: false, autocomplete: true },
      ],
    });
    expect(payloadOf('parrafo')).toMatchObject({ options: [{ type: 4, min_value: 1, max_value: 10 }] });
  });

  it('is Spanish for everybody and English for readers of English', () => {
    const resumen = payloadOf('resumen');
    expect(resumen).toMatchObject({ name: 'resumen', description: expect.stringContaining('artículo') });
    expect(Object.keys(z.looseObject({}).parse(resumen.name_localizations))).toEqual(['en-US', 'en-GB']);
    expect(resumen).toMatchObject({
      description_localizations: { 'en-GB': expect.stringMatching(/article/) },
    });
    expect(resumen).toMatchObject({
      options: [
        {
          choices: [
            { value: 'corto', name_localizations: { 'en-US': expect.stringMatching(/short/i) } },
            {},
            {},
          ],
        },
      ],
    });
  });

  it('asks of members the permission to pin, and keeps to servers', () => {
    expect(payloadOf('fijar')).toMatchObject({
      default_member_permissions: '2251799813685248',
      contexts: [0],
      integration_types: [0],
      options: [
        { type: 1, name: 'lista' },
        { type: 1, name: 'quitar', options: [{ name: 'articulo' }] },
      ],
    });
  });

  it('is open to direct messages where nothing keeps it to servers', () => {
    expect(payloadOf('resumen')).toMatchObject({ contexts: [0, 1] });
    expect(payloadOf('resumen').default_member_permissions).toBeUndefined();
  });

  it('describes a topic command in its article’s words', () => {
    expect(payloadOf('tratado')).toMatchObject({ description: 'El tratado, por partes' });
  });

  it('of a menu has neither description nor options', () => {
    expect(payloadOf('Verificar cita')).not.toHaveProperty('description');
    expect(payloadOf('Verificar cita')).not.toHaveProperty('options');
  });

  it('for one server says nothing of contexts', () => {
    for (const payload of commandPayloads(commands, 'server')) expect(payload).not.toHaveProperty('contexts');
  });

  it('leaves out the topic commands beyond the hundred that Discord takes', () => {
    const topics = Array.from({ length: 120 }, (_, index) =>
      fakeCommand({ name: `tema-${index}`, description: 'Un tema' }),
    );
    const many = commandPayloads([...topics, ...commands], 'global');
    expect(many.filter(({ type }) => type === 1)).toHaveLength(100);
    expect(many.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['fijar', 'Verificar cita', 'tema-0']),
    );
  });
});

describe('the comparison', () => {
  it('sees no change in what Discord fills in or leaves out', () => {
    expect(changesBetween(payloads, asKept)).toEqual({ added: [], changed: [], removed: [] });
  });

  it('tells what is new, what has changed and what is gone', () => {
    const kept: Registered[] = asKept
      .filter(({ name }) => name !== 'parrafo')
      .map((command) => (command.name === 'tratado' ? { ...command, description: 'Otra cosa' } : command));
    const old: Registered = { id: '9', name: 'noticias', type: 1 };
    expect(changesBetween(payloads, [...kept, old])).toEqual({
      added: ['/parrafo'],
      changed: ['/tratado'],
      removed: ['/noticias'],
    });
  });

  it('sees a changed limit, a changed choice and options in another order', () => {
    const edited: Registered[] = asKept.map((command) => {
      const text = JSON.stringify(command)
        .replace('"max_length":300', '"max_length":200')
        .replace('Corto', 'Breve');
      return z.looseObject({ id: z.string(), name: z.string(), type: z.number() }).parse(JSON.parse(text));
    });
    expect(changesBetween(payloads, edited).changed).toEqual(['/quien-dijo', '/resumen']);
  });
});

describe('registering', () => {
  const registration = { applicationId: '1', commands, guildId: undefined };

  it('touches nothing when nothing has changed', async () => {
    const { rest, sent } = createFakeRest(() => asKept);
    expect(await registerCommands({ ...registration, rest })).toEqual({
      added: [],
      changed: [],
      removed: [],
    });
    expect(sent.map(({ method, query }) => [method, query])).toEqual([['GET', 'with_localizations=true']]);
  });

  it('overwrites all commands at once when one has changed', async () => {
    const { rest, sent } = createFakeRest(() => asKept.slice(1));
    expect(await registerCommands({ ...registration, rest })).toMatchObject({ added: ['/quien-dijo'] });
    expect(sent[1]).toMatchObject({ method: 'PUT', route: '/applications/1/commands', body: payloads });
  });

  it('keeps to one server where there is one', async () => {
    const { rest, sent } = createFakeRest(() => []);
    await registerCommands({ ...registration, rest, guildId: '77' });
    expect(sent.map(({ route }) => route)).toEqual(Array(2).fill('/applications/1/guilds/77/commands'));
  });
});

describe('clearing what would stand twice', () => {
  const registration = { applicationId: '1', commands };
  const stranger = { id: '50', name: 'de-otros', type: 1 };

  it('takes our names, and only them, out of the global scope when one server has the commands', async () => {
    const { rest, sent } = createFakeRest(({ method }) =>
      method === 'GET' ? [...asKept, stranger] : undefined,
    );
    const cleared = await clearOtherScopes({ ...registration, rest, guildId: '77' });
    expect(cleared.map(({ scope, removed }) => [scope, removed.length])).toEqual([['global', 6]]);
    const deleted = sent.filter(({ method }) => method === 'DELETE').map(({ route }) => route);
    expect(deleted).toHaveLength(6);
    expect(deleted).not.toContain('/applications/1/commands/50');
  });

  it('looks through the bot’s servers when the commands are everywhere, past those closed to it', async () => {
    const respond = ({ method, route }: Sent) => {
      if (route === '/users/@me/guilds') return [{ id: '7' }, { id: '8' }, { id: '9' }];
      if (route.startsWith('/applications/1/guilds/8/')) throw refusal(50001);
      return method === 'GET' && route.startsWith('/applications/1/guilds/9/') ? asKept : [];
    };
    const { rest } = createFakeRest(respond);
    const cleared = await clearOtherScopes({ ...registration, rest, guildId: undefined });
    expect(cleared.map(({ scope }) => scope)).toEqual(['9']);
  });
});
