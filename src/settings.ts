// The environment (and a `.env` file) as typed settings; a bad one is told in a sentence that says how to mend it.
import { readFileSync } from 'node:fs';
import { parse as parseDotenv } from 'dotenv';
import { z } from 'zod';

/** pino's levels, most talkative first. */
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Where the developer portal shows and renews tokens. */
const TOKEN_PAGE = 'https://discord.com/developers/applications → tu aplicación → Bot → «Reset Token»';

/** Three parts with dots between them, as every bot token has; a client ID or secret has none. */
const TOKEN_SHAPE = /^[\w-]+\.[\w-]+\.[\w-]+$/;

const LAST_PORT = 65_535;
const PORT_WANTED = `se espera un puerto, de 1 a ${LAST_PORT}`;

/** Message of each variable: what is wanted. What was found is added by `describeFault`. */
const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      TOKEN_SHAPE,
      `se espera el token del bot, tres partes separadas por puntos y sin «Bot» delante (${TOKEN_PAGE})`,
    )
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'se espera el identificador de un servidor, de 17 a 20 cifras')
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'se espera una dirección http o https' })
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  KNOWLEDGE_DIR: z.string().default('knowledge/articles'),
  LOG_LEVEL: z.enum(logLevels, { error: `se espera uno de estos: ${logLevels.join(', ')}` }).default('info'),
  LOG_TEXT: z.enum(['0', '1'], { error: 'se espera 0 o 1' }).default('0'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_WANTED)
    .transform(Number)
    .refine((port) => port >= 1 && port <= LAST_PORT, PORT_WANTED)
    .default(3000),
  NO_OPEN: z.enum(['0', '1'], { error: 'se espera 0 o 1' }).default('0'),
});

/** The settings that exist; `.env.example` holds exactly these. */
export const settingNames = Object.keys(schema.shape);

export interface Settings {
  readonly token: string | undefined;
  /** Registers the commands in this server only, at once; everywhere when undefined. */
  readonly guildId: string | undefined;
  /** Base of Discord's REST API, without the version and without a slash at the end. */
  readonly apiUrl: string;
  /** Folder of the article files. */
  readonly knowledgeDir: string;
  readonly logLevel: (typeof logLevels)[number];
  /** Whether the log may hold what people type. */
  readonly logText: boolean;
  /** Where the practice room's page is tried first. */
  readonly port: number;
  /** Whether the practice room may open a browser. */
  readonly opensBrowser: boolean;
}

export type SettingsOutcome =
  | { readonly ok: true; readonly settings: Settings }
  /** `message`: one sentence for each bad setting, one a line. */
  | { readonly ok: false; readonly message: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Parses settings from an environment. A blank value counts as unset. */
export function parseSettings(environment: Environment): SettingsOutcome {
  const given = Object.fromEntries(
    settingNames.map((name) => [name, environment[name]?.trim() || undefined]),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name}: ${found(name, given[name] ?? '')}; ${issue.message}.`;
    });
    return { ok: false, message: lines.join('\n') };
  }
  const value = parsed.data;
  return {
    ok: true,
    settings: {
      token: value.DISCORD_TOKEN,
      guildId: value.DISCORD_GUILD_ID,
      apiUrl: value.DISCORD_API_URL,
      knowledgeDir: value.KNOWLEDGE_DIR,
      logLevel: value.LOG_LEVEL,
      logText: value.LOG_TEXT === '1',
      port: value.PORT,
      opensBrowser: value.NO_OPEN === '0',
    },
  };
}

/**
 * Reads a `.env` file (missing: none) and the environment, which outranks it even with a blank value, so that
 * `DISCORD_TOKEN= npm start` opens the practice room whatever the file says.
 */
export function loadSettings(environment: Environment = process.env, file = '.env'): SettingsOutcome {
  const read = readDotenv(file);
  return typeof read === 'string' ? { ok: false, message: read } : parseSettings({ ...read, ...environment });
}

/** What Discord's refusal of a token means, for whoever hosts the bot; the token itself is never shown. */
export const WRONG_TOKEN = `DISCORD_TOKEN: Discord no reconoce el token; copia uno vigente de ${TOKEN_PAGE}.`;

/** The file's values, or the sentence that says why it cannot be read. Windows puts a byte order mark first. */
function readDotenv(file: string): Record<string, string> | string {
  try {
    return parseDotenv(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return {};
    return `${file}: no se puede leer (${code}); se espera un fichero de texto con los ajustes, o ninguno.`;
  }
}

/** What was found, quoted; of a token only its shape, since logs and screenshots travel. */
function found(name: string, value: string): string {
  if (name !== 'DISCORD_TOKEN') return `se ha encontrado «${value.slice(0, 100)}»`;
  if (/^(bot|bearer)\s/i.test(value)) return 'lo encontrado empieza por «Bot» o «Bearer»';
  if (/\s/.test(value)) return `lo encontrado (${value.length} caracteres) lleva espacios`;
  return `lo encontrado (${value.length} caracteres) no tiene la forma de un token`;
}
