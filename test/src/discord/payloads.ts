// Raw payloads as Discord sends them, cut to what the tests need.
import { type Interaction, interactionSchema } from '../../../src/discord/payload.ts';

const PIN_MESSAGES = String(1n << 51n);
const EVERYTHING = '8';

const base = {
  id: '1300000000000000000',
  application_id: '1',
  token: 'continuation',
  guild_id: '77',
  channel: { id: '55' },
  channel_id: '55',
  locale: 'es-ES',
  guild_locale: 'es-ES',
  app_permissions: EVERYTHING,
  member: { permissions: '0' },
};

export const direct = { guild_id: undefined, member: undefined };
export const moderator = { member: { permissions: PIN_MESSAGES } };

type Fields = Readonly<Record<string, unknown>>;

export function slash(name: string, options: readonly Fields[] = [], fields: Fields = {}): Interaction {
  return interactionSchema.parse({ ...base, type: 2, data: { type: 1, name, options }, ...fields });
}

export function menu(name: string, message: Fields, fields: Fields = {}): Interaction {
  const data = { type: 3, name, target_id: '9', resolved: { messages: { 9: message } } };
  return interactionSchema.parse({ ...base, type: 2, data, ...fields });
}

export function button(customId: string, fields: Fields = {}): Interaction {
  return interactionSchema.parse({
    ...base,
    type: 3,
    data: { custom_id: customId, component_type: 2 },
    ...fields,
  });
}

export function typing(name: string, options: readonly Fields[]): Interaction {
  return interactionSchema.parse({ ...base, type: 4, data: { name, options } });
}

export function form(customId: string): Interaction {
  return interactionSchema.parse({ ...base, type: 5, data: { custom_id: customId } });
}
