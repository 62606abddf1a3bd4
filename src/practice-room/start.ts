// `npm start` without a token: the practice room, the bot as it runs on Discord, and the page, in one process.
import { contextOf } from '../../commands/index.ts';
import { startDiscord } from '../discord/start.ts';
import type { Edition, Editions } from '../editions.ts';
import type { Log } from '../log.ts';
import { memoryPins } from '../memory-pins.ts';
import { createPracticeRoom } from './index.ts';
import { servePage } from './page/server.ts';

export interface PracticeOptions {
  readonly editions: Editions;
  readonly log: Log;
  /** The page's port, or the next free one. */
  readonly port: number;
  readonly logText?: boolean;
}

export interface Practice {
  readonly url: string;
  readonly port: number;
  /** The bot first, so that it meets no closed door. */
  stop(): Promise<void>;
}

export async function startPractice({
  editions,
  log,
  port,
  logText = false,
}: PracticeOptions): Promise<Practice> {
  const room = await createPracticeRoom();
  // Another server's id in the settings would register the commands where nobody is.
  const settings = { token: room.token, apiUrl: room.apiUrl, guildId: undefined, logText };
  const [started, first] = await Promise.all([
    startDiscord({ settings, editions, log }),
    suggestionsFrom(editions.current),
  ]);
  if (!started.ok) throw new Error(started.ended.message);
  const { running } = started;
  await running.registered;
  const welcome = { suggestions: first, guildName: 'Hemeroteca' };
  editions.onNew(async (edition) => {
    welcome.suggestions = await suggestionsFrom(edition);
  });
  const page = await servePage({ room, port, welcome });
  return {
    url: page.url,
    port: page.port,
    stop: async () => {
      await running.stop();
      await page.close();
      await room.close();
    },
  };
}

/** How many things to try a first visit suggests. */
const SUGGESTIONS = 3;

/** Lines to try, which /ayuda takes from the library: a question, a topic, a quotation, and then whatever there is. */
async function suggestionsFrom({ library, commands }: Edition): Promise<string[]> {
  const help = commands.find(({ declaration }) => declaration.name === 'ayuda');
  const outcome = await help?.answer({}, contextOf(library, commands, memoryPins()));
  const result = outcome?.ok ? outcome.value.result : undefined;
  if (result?.kind !== 'help') return [];
  const named = (name: string) => result.commands.filter((each) => each.name === name);
  const topics = result.commands.filter(({ topic }) => topic !== undefined);
  const best = [...named('preguntar'), ...topics.slice(0, 1), ...named('quien-dijo'), ...result.commands];
  return [...new Set(best.flatMap(({ example }) => example ?? []))].slice(0, SUGGESTIONS);
}
