// Every route and event that the room has: discord.js's client uses each, and the README lists each and no other.
import { readFileSync } from 'node:fs';
import type { Client, RequestData } from 'discord.js';
import { expect, it } from 'vitest';
import type { PracticeRoom } from '../../../src/practice-room/index.ts';
import type { Route } from '../../../src/practice-room/rest/router.ts';
import { routes } from '../../../src/practice-room/rest/routes/index.ts';
import { channelId, idOf, post, start } from './bench.ts';
import { command } from './bodies.ts';

const source = (path: string) =>
  readFileSync(new URL(`../../../src/practice-room/${path}`, import.meta.url), 'utf8');

const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>) => `${method} ${path}`;
const commands = '/applications/{application.id}/commands';
const guildCommands = '/applications/{application.id}/guilds/{guild.id}/commands';

/** What the routes that take a body are sent. */
const bodies: Readonly<Record<string, (room: PracticeRoom) => unknown>> = {
  'POST /users/@me/channels': (room) => ({ recipient_id: room.member('lectora').id }),
  [`POST ${commands}`]: () => command(),
  [`PUT ${commands}`]: () => [command()],
  [`PATCH ${commands}/{command.id}`]: () => ({ description: 'Otra' }),
  [`POST ${guildCommands}`]: () => command(),
  [`PUT ${guildCommands}`]: () => [command()],
  [`PATCH ${guildCommands}/{command.id}`]: () => ({ description: 'Otra' }),
  'POST /interactions/{interaction.id}/{interaction.token}/callback': () => ({ type: 5 }),
  'POST /webhooks/{application.id}/{interaction.token}': () => ({ content: 'más' }),
  'PATCH /webhooks/{application.id}/{interaction.token}/messages/{message.id}': () => ({ content: 'otra' }),
  'POST /channels/{channel.id}/messages': () => ({ content: 'hola' }),
  'PATCH /channels/{channel.id}/messages/{message.id}': () => ({ content: 'otra' }),
};

/** An interaction that waits for its answer, or has it. */
async function interactionIn(room: PracticeRoom, client: Client, answered: boolean) {
  const arrived = new Promise<{ id: string; token: string }>((resolve) => {
    client.once('interactionCreate', async (interaction) => {
      if (answered && interaction.isChatInputCommand()) await interaction.reply('uno');
      resolve({ id: interaction.id, token: interaction.token });
    });
  });
  const waiting = room.member('lectora').slash('global');
  waiting.catch(() => {});
  return arrived;
}

/** A real thing for every parameter of a route. */
async function parametersFor(route: Route, room: PracticeRoom, client: Client): Promise<Map<string, string>> {
  const application = `/applications/${room.applicationId}` as const;
  const body = command({ name: 'global' });
  const global = idOf(await client.rest.post(`${application}/commands`, { body }));
  const inGuild = `${application}/guilds/${room.guildId}/commands` as const;
  const local = idOf(await client.rest.post(inGuild, { body: command({ name: 'local' }) }));
  const { id: message } = await post(room, client, { content: 'hola' });
  await client.rest.put(`/channels/${channelId(room)}/messages/pins/${message}`);
  const isWebhook = route.path.startsWith('/webhooks');
  const interaction = await interactionIn(room, client, isWebhook);
  return new Map([
    ['application.id', room.applicationId],
    ['guild.id', room.guildId],
    ['command.id', route.path.includes('/guilds/') ? local : global],
    ['channel.id', channelId(room)],
    ['message.id', isWebhook ? '@original' : message],
    ['user.id', room.member('lectora').id],
    ['interaction.id', interaction.id],
    ['interaction.token', interaction.token],
  ]);
}

it.each(routes.map((route) => [nameOf(route), route] as const))('%s', async (name, route) => {
  const { room, client } = await start();
  const parameters = await parametersFor(route, room, client);
  const path = route.path.replace(/\{([^}]+)\}/g, (_, parameter: string) => {
    const value = parameters.get(parameter);
    if (value === undefined) throw new Error(`no ${parameter}`);
    return value;
  });
  const body = bodies[name]?.(room);
  const data: RequestData = { auth: route.auth === 'bot', ...(body !== undefined && { body }) };
  const send = {
    GET: client.rest.get,
    POST: client.rest.post,
    PUT: client.rest.put,
    PATCH: client.rest.patch,
    DELETE: client.rest.delete,
  }[route.method].bind(client.rest);
  await send(`/${path.slice(1)}`, data);
  expect(room.log.entries.at(-1)).toMatchObject({ method: route.method, route: route.path, faults: [] });
  expect(room.log.refusals()).toEqual([]);
});

it('the README lists these routes and no others', () => {
  const rows = source('README.md').matchAll(/^\| `(\/[^`]*)` +\| ([^|]+)\|$/gm);
  const listed = [...rows].flatMap(([, path = '', methods = '']) =>
    [...methods.matchAll(/\b(GET|POST|PUT|PATCH|DELETE)\b/g)].map(([method]) => `${method} ${path}`),
  );
  expect(listed.sort()).toEqual(routes.map(nameOf).sort());
});

it('the README lists these events and no others', () => {
  const code = ['gateway/dispatches.ts', 'gateway/gateway.ts', 'gateway/session.ts'].map(source).join();
  const sent = [...code.matchAll(/'([A-Z]+(?:_[A-Z]+)*)'/g)].map(([, name]) => name);
  const [, section = ''] = /## Gateway\n(.*?)\n## /s.exec(source('README.md')) ?? [];
  const [, events = ''] = /Events[^:]*:(.*?)\n\n/s.exec(section) ?? [];
  const listed = [...events.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name);
  expect([...new Set(listed)].sort()).toEqual([...new Set(sent)].sort());
});
