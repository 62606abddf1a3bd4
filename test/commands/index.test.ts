import { describe, expect, it } from 'vitest';
import { commandsFor, contextOf } from '../../commands/index.ts';
import { commandNames } from '../../commands/names.ts';
import { libraryOf } from '../../knowledge/library-of.ts';
import { memoryPins } from '../../src/memory-pins.ts';
import { allArticles } from '../articles.ts';
import { oddArticle } from './crowds.ts';

const library = libraryOf([...(await allArticles()), oddArticle]);
const commands = commandsFor(library);
const names = commands.map(({ declaration }) => declaration.name);

describe('the one list of commands', () => {
  it('has those in code, then the topics of the articles', () => {
    const topics = library.articles.flatMap((article) => article.topics.map(({ command }) => command));
    expect(names).toEqual([...commandNames, ...topics]);
    expect(commandsFor(libraryOf([])).map(({ declaration }) => declaration.name)).toEqual([...commandNames]);
  });

  it('has no name twice, and none that Discord would not take', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[-a-z0-9]{1,32}$/);
  });

  it('declares no option twice, and what must be given before what may', () => {
    for (const { declaration } of commands) {
      for (const options of [
        declaration.options,
        ...(declaration.subcommands ?? []).map((sub) => sub.options),
      ]) {
        const optionNames = options.map(({ name }) => name);
        expect(new Set(optionNames).size).toBe(optionNames.length);
        const required = options.map(({ required = false }) => required);
        expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
        expect(options.length).toBeLessThanOrEqual(25);
      }
    }
  });

  it('names the nearest to what was typed, among those that can be typed', () => {
    const { nearestCommand } = contextOf(library, commands, memoryPins());
    expect(nearestCommand('quiendijo')).toBe('quien-dijo');
    expect(nearestCommand('TRATDO')).toBe('tratado');
    expect(nearestCommand('mostrar')).not.toBe('mostrar');
    expect(nearestCommand('zxqwv')).toBeUndefined();
    expect(nearestCommand('')).toBeUndefined();
  });
});
