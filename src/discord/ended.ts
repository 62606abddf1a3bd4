// Why Discord will not have us, told to whoever hosts the bot.
import { GatewayCloseCodes } from '../discord-api.ts';
import { EXIT } from '../exit-codes.ts';
import { WRONG_TOKEN } from '../settings.ts';
import { httpStatus } from './rest.ts';

export interface Ended {
  readonly exitCode: number;
  /** One sentence, without secrets. */
  readonly message: string;
}

const wrongToken: Ended = { exitCode: EXIT.config, message: WRONG_TOKEN };

const disallowedIntents: Ended = {
  exitCode: EXIT.config,
  message:
    'Discord no concede a esta aplicación los «intents» que pide el bot (mensajes de servidor y directos, ninguno privilegiado); revisa la página Bot de https://discord.com/developers/applications.',
};

/** discord.js tells these closures only by the message of an error (@discordjs/ws, WebSocketShard#onClose). */
const byMessage: ReadonlyMap<string, Ended> = new Map([
  ['Authentication failed', wrongToken],
  ['Used disallowed intents', disallowedIntents],
]);

/** Codes of Node and of undici (discord.js's HTTP client) for a network that does not carry. */
const NETWORK_CODES =
  /^(E(CONN|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE)|UND_ERR_|ABORT_ERR|20$)/;

/** What a failed login comes to. `apiUrl`: DISCORD_API_URL, which a network error puts in doubt. */
export function endedBy(error: unknown, apiUrl: string): Ended {
  if (!(error instanceof Error)) return unexpected(String(error));
  if (codeOf(error) === 'TokenInvalid' || httpStatus(error) === 401) return wrongToken;
  const known = byMessage.get(error.message);
  if (known) return known;
  const status = httpStatus(error);
  if (isNetwork(error) || (status !== undefined && status >= 500)) {
    const reason = status === undefined ? codeOf(error) || codeOf(error.cause) : `HTTP ${status}`;
    return {
      exitCode: EXIT.unavailable,
      message: `No se llega a Discord en ${apiUrl} (${reason}); comprueba la conexión y DISCORD_API_URL.`,
    };
  }
  return unexpected(error.message);
}

/** What it means that the gateway has closed for good (developers/docs/topics/opcodes-and-status-codes). */
export function endedByClose(code: number): Ended {
  if (code === GatewayCloseCodes.AuthenticationFailed) return wrongToken;
  if (code === GatewayCloseCodes.DisallowedIntents) return disallowedIntents;
  return unexpected(`la pasarela se ha cerrado con el código ${code}`);
}

function isNetwork(error: Error): boolean {
  return error.name === 'AbortError' || [error, error.cause].some((it) => NETWORK_CODES.test(codeOf(it)));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function unexpected(reason: string): Ended {
  return { exitCode: EXIT.unavailable, message: `Discord no ha dejado entrar al bot: ${reason}.` };
}
