// Which events a bot hears, and what is taken out of a message it may not read.
import { GatewayIntentBits } from '../../discord-api.ts';

const KNOWN_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

export const Intent = GatewayIntentBits;

export function areKnownIntents(intents: number): boolean {
  return Number.isInteger(intents) && intents >= 0 && (intents & ~KNOWN_INTENTS) === 0;
}

export function hearsIntent(intents: number, intent: number | undefined): boolean {
  return intent === undefined || (intents & intent) !== 0;
}
