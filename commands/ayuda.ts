// /ayuda: what the bot can do, with examples taken from the library.
import { z } from 'zod';
import type { Library } from '../knowledge/library.ts';
import { shorten } from './clean-text.ts';
import type { AnyCommand } from './command.ts';
import { defineCommand } from './define.ts';
import { succeed } from './failure.ts';
import { QUESTION } from './limits.ts';
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
    example: exampleOf(declaration.name, declaration.description !== undefined, library),
  };
}

/** A line that works on this library as it stands, or null where it has nothing to show. */
function exampleOf(name: string, topic: boolean, library: Library): string | null {
  const article = library.articles[0];
  if (topic) return exampleOfTopic(name, library);
  if (!article) return null;
  const question = library.articles.flatMap(({ questions }) => questions)[0]?.question;
  const quotation = library.quotations()[0];
  switch (name) {
    case 'preguntar':
      return question ? `/preguntar pregunta: ${shorten(question, QUESTION.max)}` : null;
    case 'quien-dijo':
      return quotation ? `/quien-dijo cita: ${shorten(quotation.text, EXAMPLE)}` : null;
    case 'citas':
      return library.quoted[0] ? `/citas persona: ${library.quoted[0].name}` : null;
    case 'resumen':
      return '/resumen largo: corto';
    case 'articulos':
      return '/articulos';
    case 'parrafo':
      return `/parrafo numero: ${Math.min(2, article.paragraphs.length)}`;
    case 'fijar':
      return '/fijar resumen';
    default:
      return null;
  }
}

/** Characters of an example: one line on a phone, or little more. */
const EXAMPLE = 60;

function exampleOfTopic(name: string, library: Library): string {
  const aspect = library.articles.flatMap(({ topics }) => topics).find(({ command }) => command === name)
    ?.aspects[0];
  return aspect ? `/${name} aspecto: ${aspect.name}` : `/${name}`;
}
