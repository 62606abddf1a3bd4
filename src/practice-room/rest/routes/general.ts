// Where the gateway is, who the bot is, and the places it may look up.
import { refuse } from '../../errors.ts';
import {
  applicationPayload,
  channelPayload,
  guildPayload,
  memberPayload,
  rolePayload,
} from '../../payloads.ts';
import { directChannel, permissionsIn } from '../../state/world.ts';
import { channelFor } from '../access.ts';
import type { Call, Route } from '../router.ts';

export const generalRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', auth: 'token', run: ({ core }) => ok({ url: core.gatewayUrl }) },
  { method: 'GET', path: '/gateway/bot', auth: 'bot', run: gatewayBot },
  { method: 'GET', path: '/users/@me', auth: 'bot', run: ({ core }) => ok(core.world.bot.user) },
  { method: 'POST', path: '/users/@me/channels', auth: 'bot', run: openDirectChannel },
  { method: 'GET', path: '/users/@me/guilds', auth: 'bot', run: ownGuilds },
  { method: 'GET', path: '/users/{user.id}', auth: 'bot', run: user },
  { method: 'GET', path: '/applications/@me', auth: 'bot', run: application },
  { method: 'GET', path: '/oauth2/applications/@me', auth: 'bot', run: application },
  {
    method: 'GET',
    path: '/channels/{channel.id}',
    auth: 'bot',
    run: ({ core, param }) => ok(channelPayload(core.world, channelFor(core, param('channel.id')))),
  },
  { method: 'GET', path: '/guilds/{guild.id}', auth: 'bot', run: guild },
  { method: 'GET', path: '/guilds/{guild.id}/roles', auth: 'bot', run: roles },
  { method: 'GET', path: '/guilds/{guild.id}/channels', auth: 'bot', run: channels },
  { method: 'GET', path: '/guilds/{guild.id}/members/{user.id}', auth: 'bot', run: member },
];

function ok(body: unknown) {
  return { status: 200, body };
}

const SESSION_STARTS_A_DAY = 1_000;

function gatewayBot({ core }: Call) {
  const session_start_limit = {
    total: SESSION_STARTS_A_DAY,
    remaining: SESSION_STARTS_A_DAY,
    reset_after: 0,
    max_concurrency: 1,
  };
  return ok({ url: core.gatewayUrl, shards: 1, session_start_limit });
}

function application({ core }: Call) {
  return ok(applicationPayload(core.world, true));
}

function openDirectChannel({ core, body }: Call) {
  const recipient =
    typeof body === 'object' && body !== null && 'recipient_id' in body ? body.recipient_id : undefined;
  const other = typeof recipient === 'string' ? core.world.members.get(recipient) : undefined;
  if (!other) throw refuse.unknownUser();
  return ok(channelPayload(core.world, directChannel(core.world, other)));
}

function ownGuilds({ core }: Call) {
  const { guild, bot } = core.world;
  const permissions = String(permissionsIn(core.world, bot));
  return ok([
    { id: guild.id, name: guild.name, icon: null, banner: null, owner: false, permissions, features: [] },
  ]);
}

function user({ core, param }: Call) {
  const found = core.world.members.get(param('user.id'));
  if (!found) throw refuse.unknownUser();
  return ok(found.user);
}

function assertGuild({ core, param }: Call): void {
  if (param('guild.id') !== core.world.guild.id) throw refuse.missingAccess();
}

function guild(call: Call) {
  assertGuild(call);
  return ok(guildPayload(call.core.world));
}

function roles(call: Call) {
  assertGuild(call);
  return ok([...call.core.world.roles.values()].map((role) => rolePayload(call.core.world, role)));
}

function channels(call: Call) {
  assertGuild(call);
  const { world } = call.core;
  const text = [...world.channels.values()].filter((channel) => channel.kind === 'text');
  return ok(text.map((channel) => channelPayload(world, channel)));
}

function member(call: Call) {
  assertGuild(call);
  const found = call.core.world.members.get(call.param('user.id'));
  if (!found) throw refuse.unknownMember();
  return ok(memberPayload(found));
}
