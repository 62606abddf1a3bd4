import { beforeAll, describe, expect, it } from 'vitest';
import { answerRequest, refusalOf } from '../../../commands/answering/dispatch.ts';
import type { Request } from '../../../commands/answering/request.ts';
import type { Declaration } from '../../../commands/command.ts';
import { type FailureCode, fail } from '../../../commands/failure.ts';
import { allPermissions, commandNamed, type Desk, failureIn, fullDesk } from '../desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await fullDesk();
});

const request: Request = {
  command: 'articulos',
  options: {},
  from: 'command',
  place: 'server',
  memberPermissions: allPermissions,
  botPermissions: allPermissions,
};

describe('a request', () => {
  it('for a command that is not there gets the nearest that is', async () => {
    expect(failureIn(await desk.ask('preguntr'))).toEqual({
      code: 'command.unknown',
      command: 'preguntr',
      nearest: 'preguntar',
    });
    expect(failureIn(await desk.ask('zxqwv'))).toMatchObject({ nearest: undefined });
  });

  it('never leads to a command that only buttons reach', async () => {
    expect(failureIn(await desk.ask('mostra'))).not.toMatchObject({ nearest: 'mostrar' });
  });

  it.each<[string, Record<string, string | number>]>([
    ['borrado', {}],
    ['parrafo', { numero: 99 }],
    ['parrafo', { numero: 'x' }],
    ['resumen', { articulo: 'a1b2c3' }],
    ['citas', { persona: 'f0f0f0' }],
    ['citas', { pagina: 9_999 }],
    ['tratado', { aspecto: 'nada' }],
    ['articulos', { antigua: 1 }],
  ])('from a button that no longer fits says that the button is stale: %s %j', async (command, options) => {
    expect(failureIn(await desk.ask(command, options, { from: 'button' })).code).toBe('button.stale');
    expect(failureIn(await desk.ask(command, options)).code).not.toBe('button.stale');
  });

  it('from a button keeps what is not the button’s fault', async () => {
    const place = { from: 'button', place: 'direct' } as const;
    expect(failureIn(await desk.ask('fijar', { subcommand: 'lista' }, place)).code).toBe('place.server_only');
  });

  it('for a command that breaks is not caught here: the transport’s net is', async () => {
    const broken = {
      declaration: { name: 'roto', kind: 'slash', options: [] },
      answer: async () => {
        throw new Error('a bug');
      },
    } as const;
    const asked = answerRequest({ ...request, command: 'roto' }, { ...desk.context, commands: [broken] });
    await expect(asked).rejects.toThrow('a bug');
  });
});

describe('what a command needs', () => {
  const needing = (needs: Partial<Declaration>) => ({
    declaration: { name: 'orden', kind: 'slash' as const, options: [], ...needs },
    answer: async () => fail({ code: 'article.none' }),
  });

  it('is nothing unless it is declared', () => {
    const bare = { ...request, memberPermissions: new Set<never>(), botPermissions: new Set<never>() };
    expect(refusalOf(needing({}), { ...bare, place: 'direct' })).toBeUndefined();
  });

  it.each<[Partial<Declaration>, Partial<Request>, FailureCode]>([
    [{ serverOnly: true }, { place: 'direct' }, 'place.server_only'],
    [{ permission: 'PinMessages' }, { memberPermissions: new Set() }, 'permission.member'],
    [{ botPermissions: ['EmbedLinks'] }, { botPermissions: new Set() }, 'permission.bot'],
  ])('is refused by name: %j', (needs, lacking, code) => {
    expect(refusalOf(needing(needs), request)).toBeUndefined();
    expect(refusalOf(needing(needs), { ...request, ...lacking })?.code).toBe(code);
  });

  it('is checked before what the bot lacks: a member is not told of that', () => {
    const lacking = { ...request, memberPermissions: new Set<never>(), botPermissions: new Set<never>() };
    expect(refusalOf(commandNamed(desk.commands, 'fijar'), lacking)).toEqual({
      code: 'permission.member',
      permission: 'PinMessages',
    });
  });
});
