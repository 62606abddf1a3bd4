// The topic commands that articles bring, such as /tratado: the key passages, in the article's order.
import { z } from 'zod';
import type { Article, Aspect, Topic } from '../knowledge/article.ts';
import type { Library } from '../knowledge/library.ts';
import { defineCommand } from './answering/define.ts';
import { citePassage } from './citing/cite.ts';
import type { AnyCommand, OptionDeclaration } from './command.ts';
import { fail, type Outcome, succeed } from './failure.ts';
import { shorten } from './options/clean-text.ts';
import { CHOICES, REFERENCE } from './options/limits.ts';
import { text } from './options/schema.ts';

/** The command of one topic of one article. */
export function temaCommand(article: Article, topic: Topic): AnyCommand {
  return defineCommand({
    declaration: {
      name: topic.command,
      kind: 'slash',
      description: topic.description,
      options: topic.aspects.length > 0 ? [aspectoOption(topic)] : [],
      example: () => exampleOf(topic),
    },
    input: z.strictObject({ aspecto: text('aspecto', REFERENCE).optional() }),
    run: ({ aspecto }, { library }) => {
      const aspect = findAspect(aspecto, topic, library);
      if (!aspect.ok) return aspect;
      const passages = library.topic(article, topic, aspect.value);
      return succeed({
        visibility: 'public',
        result: {
          kind: 'answer',
          topic: { command: topic.command, ...(aspect.value && { aspect: aspect.value.name }) },
          found: passages.length > 0,
          confidence: passages.length > 0 ? 1 : 0,
          passages: passages.map((passage) => citePassage(passage, library)),
          nearby: [],
          actions: [
            {
              label: 'summary',
              reply: 'private',
              request: { command: 'resumen', options: { articulo: article.key } },
            },
            {
              label: 'quotations',
              reply: 'private',
              request: { command: 'citas', options: { articulo: article.key } },
            },
          ],
        },
      });
    },
  });
}

function exampleOf({ command, aspects: [first] }: Topic): string {
  return first ? `/${command} aspecto: ${first.name}` : `/${command}`;
}

function aspectoOption(topic: Topic): OptionDeclaration {
  const option = { name: 'aspecto', type: 'string', ...REFERENCE } as const;
  if (topic.aspects.length <= CHOICES.max)
    return { name: 'aspecto', type: 'string', choices: topic.aspects.map(({ name }) => name) };
  return {
    ...option,
    suggest: ({ typed, library }) =>
      library.suggest
        .aspects(typed, CHOICES.max, topic)
        .map(({ name }) => ({ name: shorten(name, CHOICES.characters), value: name })),
  };
}

function findAspect(typed: string | undefined, topic: Topic, library: Library): Outcome<Aspect | undefined> {
  if (typed === undefined) return succeed(undefined);
  const [nearest] = library.suggest.aspects(typed, 1, topic);
  const same = topic.aspects.find(({ name }) => sameName(name, typed));
  return same ? succeed(same) : fail({ code: 'aspect.unknown', typed, nearest: nearest?.name });
}

/** Accents and case do not matter (Intl's base sensitivity). */
function sameName(a: string, b: string): boolean {
  return a.localeCompare(b, 'es', { sensitivity: 'base' }) === 0;
}
