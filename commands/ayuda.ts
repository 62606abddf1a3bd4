// /ayuda: what the bot can do, with examples taken from the library.
import { z } from 'zod';
import type { Library } from '../knowledge/library.ts';
import { defineCommand } from './answering/define.ts';
import type { AnyCommand } from './command.ts';
import { succeed } from './failure.ts';
import type { HelpResult } from './result.ts';

export const ayuda = defineCommand({
  declaration: { name: 'ayuda', kind: 'slash', options: [] },
  input: z.strictObject({}),
  run: (_, { library, commands }) =>
    succeed({
      visibility: 'private',
      result: {
        kind: 'help',
        articles: library.articles.length,
        commands: commands
          .filter(({ declaration }) => declaration.kind !== 'button')
          .map((command) => entryOf(command, library)),
        actions: [],
      },
    }),
});

function entryOf({ declaration }: AnyCommand, library: Library): HelpResult['commands'][number] {
  return {
    name: declaration.name,
    ...(declaration.description !== undefined && { topic: declaration.description }),
    example: library.articles.length > 0 ? (declaration.example?.(library) ?? null) : null,
  };
}
