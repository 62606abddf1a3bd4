// The numbers and routes of Discord's API, loaded as the CommonJS that they are: an import would first parse a hundred files for the names they export.
import { createRequire } from 'node:module';

const api: typeof import('discord-api-types/v10') = createRequire(import.meta.url)('discord-api-types/v10');

export const {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonStyle,
  ComponentType,
  GatewayCloseCodes,
  GatewayIntentBits,
  GatewayOpcodes,
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
  Locale,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  Routes,
} = api;
export type GatewayCloseCodes = import('discord-api-types/v10').GatewayCloseCodes;
export type GatewayOpcodes = import('discord-api-types/v10').GatewayOpcodes;
