import { describe, expect, it } from 'vitest';
import { standing } from '../../commands/index.ts';
import { parseLine } from '../../src/console/parse-line.ts';
import { createSession } from '../../src/console/session.ts';
import { allArticles } from '../articles.ts';
import { oddArticle } from './crowds.ts';
import { deskOf, fullDesk, resultOf } from './desk.ts';

describe('/ayuda', () => {
  it('has every command that people can name, topics included, and none that only a button reaches', async () => {
    const desk = await fullDesk();
    const { commands, articles } = resultOf(await desk.ask('ayuda'), 'help');
    const topics = desk.library.articles.flatMap((article) => article.topics);
    expect(articles).toBe(desk.library.articles.length);
    expect(commands.map(({ name }) => name)).toEqual([
      ...standing
        .map(({ declaration }) => declaration)
        .filter(({ kind }) => kind !== 'button')
        .map(({ name }) => name),
      ...topics.map(({ command }) => command),
    ]);
    expect(commands.flatMap(({ topic }) => topic ?? [])).toEqual(
      topics.map(({ description }) => description),
    );
  });

  it('gives examples that answer, typed as they stand', async () => {
    const desk = deskOf([...(await allArticles()), oddArticle]);
    const session = createSession(desk.library);
    const { commands } = resultOf(await desk.ask('ayuda'), 'help');
    const examples = commands.flatMap(({ example }) => example ?? []);
    const without = commands.filter(({ example }) => example === null).map(({ name }) => name);
    expect(without).toEqual(['verificar-cita', 'ayuda']);
    for (const example of examples) {
      const { command, options } = parseLine(example.replace(/…$/, ''), session);
      const outcome = await desk.ask(command, options);
      expect([example, outcome.ok]).toEqual([example, true]);
      if (outcome.ok && outcome.value.result.kind === 'attribution')
        expect(outcome.value.result.verdict).not.toBe('not-found');
    }
  });

  it('has no examples where there are no articles', async () => {
    const { commands, articles } = resultOf(await deskOf([]).ask('ayuda'), 'help');
    expect(articles).toBe(0);
    expect(commands.map(({ example }) => example)).toEqual(commands.map(() => null));
  });

  it('answers whoever asks and nobody else', async () => {
    expect(await deskOf([]).ask('ayuda')).toMatchObject({ ok: true, value: { visibility: 'private' } });
  });
});
