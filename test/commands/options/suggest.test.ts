import { describe, expect, it } from 'vitest';
import type { AnyCommand, Choice } from '../../../commands/command.ts';
import { fail } from '../../../commands/failure.ts';
import { optionsOf, suggestFor } from '../../../commands/options/suggest.ts';
import { libraryOf } from '../../../knowledge/library-of.ts';
import { commandNamed, deskOf } from '../desk.ts';

const library = libraryOf([]);

function suggesting(choices: readonly Choice[]): AnyCommand {
  return {
    declaration: {
      name: 'orden',
      kind: 'slash',
      options: [{ name: 'a', type: 'string', suggest: () => choices }],
    },
    answer: async () => fail({ code: 'article.none' }),
  };
}

describe('suggestions', () => {
  it('are 25 at most, shortened where only their name is too long, left out where their value is', () => {
    const offered = (...choices: Choice[]) => suggestFor(suggesting(choices), 'a', {}, library);
    expect(offered(...Array(40).fill({ name: 'n', value: 'v' }))).toHaveLength(25);
    expect(offered({ name: 'palabra '.repeat(20), value: 'v' })[0]?.name.length).toBeLessThanOrEqual(100);
    expect(offered({ name: '😀'.repeat(60), value: 'v' })[0]?.name).toMatch(/^(?:😀)+…$/u);
    expect(offered({ name: 'n', value: 'v'.repeat(101) })).toEqual([]);
    expect(offered({ name: ' ', value: 'v' }, { name: 'n', value: '' })).toEqual([]);
  });

  it('are none for an option that is not there or suggests nothing', () => {
    const { commands } = deskOf([]);
    expect(suggestFor(suggesting([]), 'b', {}, library)).toEqual([]);
    expect(suggestFor(commandNamed(commands, 'preguntar'), 'pregunta', { pregunta: 'x' }, library)).toEqual(
      [],
    );
  });

  it('are those of the subcommand that is being typed', () => {
    const fijar = commandNamed(deskOf([]).commands, 'fijar');
    expect(optionsOf(fijar, 'resumen').map(({ name }) => name)).toEqual(['articulo', 'largo']);
    expect(optionsOf(fijar, 'lista')).toEqual([]);
    expect(optionsOf(fijar, undefined)).toEqual([]);
  });
});
