// The same for the bot as it runs in production, against a local stand-in for Discord.
import { createPracticeRoom } from '../../src/practice-room/index.ts';
import { measureStartUp, type StartUp } from './start-up.ts';

/** Starts the built bot on a folder of articles and waits until it says that it is connected. */
export async function measureDiscordStartUp(folder: string): Promise<StartUp> {
  const room = await createPracticeRoom();
  try {
    return await measureStartUp({
      // As npm start has it.
      arguments: ['--max-semi-space-size=2', 'dist/src/main.js'],
      environment: { KNOWLEDGE_DIR: folder, DISCORD_TOKEN: room.token, DISCORD_API_URL: room.apiUrl },
      ready: /ready|connected|conectad/i,
    });
  } finally {
    await room.close();
  }
}
