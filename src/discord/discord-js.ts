// discord.js, loaded as the CommonJS that it is: an import would first parse hundreds of files for the names they export.
import { createRequire } from 'node:module';

const library: typeof import('discord.js') = createRequire(import.meta.url)('discord.js');

export const { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options, REST } = library;
export type Client = import('discord.js').Client;
