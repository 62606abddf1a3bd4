// The dispatcher: what each interaction is answered with, who sees it, and what happens when something breaks.
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { AnyCommand } from '../../../commands/command.ts';
import { fail } from '../../../commands/failure.ts';
import type { Action } from '../../../commands/result.ts';
import { createCards } from '../../../src/card/index.ts';
import { encodeAction } from '../../../src/discord/custom-id.ts';
import { type Desk, handleInteraction } from '../../../src/discord/dispatch.ts';
import type { Interaction } from '../../../src/discord/payload.ts';
import { createLog } from '../../../src/log.ts';
import { answering, emptyLibrary, fakeCommand, found, noPins, silence } from './fake-commands.ts';
import { button, direct, form, menu, moderator, slash, typing } from './payloads.ts';

const EPHEMERAL = 64;

function deskWith(commands: readonly AnyCommand[], options: Partial<Desk> = {}) {
  const lines: string[] = [];
  const log = createLog({ logLevel: 'info', token: undefined }, { write: (line) => lines.push(line) });
  return {
    desk: { library: emptyLibrary, commands, log, cards: createCards(), pinsFor: () => noPins, ...options },
    lines,
  };
}

const messageCallback = z.looseObject({
  type: z.number(),
  data: z.looseObject({ flags: z.number().default(0), allowed_mentions: z.unknown() }),
});

async function callbackTo(payload: Interaction, commands: readonly AnyCommand[]) {
  const { desk } = deskWith(commands);
  const handled = await handleInteraction(payload, desk);
  const callback = messageCallback.parse(handled.callback);
  expect(callback.data.allowed_mentions).toMatchObject({ parse: [] });
  return { type: callback.type, isPrivate: (callback.data.flags & EPHEMERAL) !== 0, handled, callback };
}

const text = (value: unknown) => JSON.stringify(value);

describe('a command', () => {
  it('is answered for all to see when its response is public', async () => {
    const answer = await callbackTo(slash('preguntar'), [fakeCommand({ name: 'preguntar' })]);
    expect(answer).toMatchObject({ type: 4, isPrivate: false });
    expect(answer.handled.end).toMatchObject({ outcome: 'answered' });
    expect(text(answer.callback)).toContain('cerró');
  });

  it('is answered for the reader alone when its response is private', async () => {
    const private_ = answering({ result: found, visibility: 'private' });
    const answer = await callbackTo(slash('preguntar'), [fakeCommand({ name: 'preguntar' }, private_)]);
    expect(answer).toMatchObject({ type: 4, isPrivate: true });
  });

  it('gets its options by name, a subcommand among them', async () => {
    const answer = vi.fn(answering({ result: found, visibility: 'public' }));
    const tree = [{ name: 'resumen', type: 1, options: [{ name: 'largo', type: 3, value: 'corto' }] }];
    await callbackTo(slash('fijar', tree), [fakeCommand({ name: 'fijar' }, answer)]);
    expect(answer.mock.calls[0]?.[0]).toEqual({ subcommand: 'resumen', largo: 'corto' });
  });

  it('is silent in the log when the articles do not answer', async () => {
    const nothing = answering({ result: silence, visibility: 'public' });
    const { handled } = await callbackTo(slash('preguntar'), [fakeCommand({ name: 'preguntar' }, nothing)]);
    expect(handled.end).toMatchObject({ outcome: 'silent' });
    expect(handled.facts).toMatchObject({ command: 'preguntar', kind: 'command' });
  });

  it('that fails says so to the reader alone', async () => {
    const failing = async () => fail({ code: 'option.empty', option: 'pregunta' } as const);
    const answer = await callbackTo(slash('preguntar'), [fakeCommand({ name: 'preguntar' }, failing)]);
    expect(answer).toMatchObject({ type: 4, isPrivate: true });
    expect(answer.handled.end).toMatchObject({ outcome: 'refused:option.empty' });
  });

  it('that is not ours names the nearest that is', async () => {
    const answer = await callbackTo(slash('pregunta'), [fakeCommand({ name: 'preguntar' })]);
    expect(answer).toMatchObject({ type: 4, isPrivate: true });
    expect(answer.handled.end).toMatchObject({ outcome: 'refused:command.unknown' });
    expect(text(answer.callback)).toContain('preguntar');
  });

  it('is answered in the reader’s language', async () => {
    const failing = async () => fail({ code: 'article.none' } as const);
    const commands = [fakeCommand({ name: 'preguntar' }, failing)];
    const spanish = await callbackTo(slash('preguntar', [], { locale: 'es-419' }), commands);
    const english = await callbackTo(slash('preguntar', [], { locale: 'en-GB' }), commands);
    const other = await callbackTo(slash('preguntar', [], { locale: 'fr' }), commands);
    expect(text(english.callback)).not.toBe(text(spanish.callback));
    expect(text(other.callback)).toBe(text(spanish.callback));
  });
});

describe('permissions', () => {
  const pinning = [
    fakeCommand({
      name: 'fijar',
      permission: 'PinMessages',
      botPermissions: ['PinMessages'],
      serverOnly: true,
    }),
  ];

  it('of the member are checked on our side too', async () => {
    const { handled } = await callbackTo(slash('fijar'), pinning);
    expect(handled.end).toMatchObject({ outcome: 'refused:permission.member' });
  });

  it('of the bot are checked before anything is tried', async () => {
    const payload = slash('fijar', [], { ...moderator, app_permissions: '1024' });
    const { handled } = await callbackTo(payload, pinning);
    expect(handled.end).toMatchObject({ outcome: 'refused:permission.bot' });
  });

  it('are enough for a moderator where the bot has them', async () => {
    const { handled } = await callbackTo(slash('fijar', [], moderator), pinning);
    expect(handled.end).toMatchObject({ outcome: 'answered' });
  });

  it('matter not in a direct message, where a server is needed', async () => {
    const { handled } = await callbackTo(slash('fijar', [], direct), pinning);
    expect(handled.end).toMatchObject({ outcome: 'refused:place.server_only' });
  });
});

describe('a command in a message’s menu', () => {
  it('gets the message’s text, its embeds’ and that of what it forwards', async () => {
    const answer = vi.fn(answering({ result: found, visibility: 'private' }));
    const message = {
      content: 'Miren:',
      embeds: [{ title: 'Dijo', description: '«pleno apoyo»', fields: [{ name: 'a', value: 'b' }] }],
      message_snapshots: [{ message: { content: 'reenviado' } }],
    };
    await callbackTo(menu('Verificar cita', message), [
      fakeCommand({ name: 'verificar-cita', kind: 'message' }, answer),
    ]);
    expect(answer.mock.calls[0]?.[0]).toEqual({ mensaje: 'Miren:\nDijo\n«pleno apoyo»\na\nb\nreenviado' });
  });

  it('survives a message whose embeds are odd', async () => {
    const answer = vi.fn(answering({ result: found, visibility: 'private' }));
    await callbackTo(menu('Verificar cita', { content: 'hola', embeds: [{ title: 7 }] }), [
      fakeCommand({ name: 'verificar-cita', kind: 'message' }, answer),
    ]);
    expect(answer.mock.calls[0]?.[0]).toEqual({ mensaje: 'hola' });
  });
});

describe('a button', () => {
  const commands = [fakeCommand({ name: 'parrafo', kind: 'button' })];
  const idOf = (reply: Action['reply']) =>
    encodeAction({ request: { command: 'parrafo', options: { numero: 2 } }, reply });

  it.each([
    ['private', 4, true],
    ['public', 4, false],
    ['update', 7, false],
  ] as const)('that answers %s makes callback %i', async (reply, type, isPrivate) => {
    expect(await callbackTo(button(idOf(reply)), commands)).toMatchObject({ type, isPrivate });
  });

  it.each([['zzzzz'], [''], ['\u0000'], ['a'.repeat(100)]])('that nobody made (%j) is stale', async (id) => {
    const answer = await callbackTo(button(id), commands);
    expect(answer).toMatchObject({ type: 4, isPrivate: true });
    expect(answer.handled.end).toMatchObject({ outcome: 'refused:button.stale' });
  });

  it('whose options no longer fit is stale, and leaves its message alone', async () => {
    const failing = async () => fail({ code: 'article.unknown', typed: 'x', nearest: undefined } as const);
    const answer = await callbackTo(button(idOf('update')), [fakeCommand({ name: 'parrafo' }, failing)]);
    expect(answer).toMatchObject({ type: 4, isPrivate: true });
    expect(answer.handled.end).toMatchObject({ outcome: 'refused:button.stale' });
  });

  it('and a form that nobody made are treated alike', async () => {
    const { handled } = await callbackTo(form('zzzz'), commands);
    expect(handled.end).toMatchObject({ outcome: 'refused:button.stale' });
  });
});

describe('autocomplete', () => {
  const offering = (choices: readonly { name: string; value: string }[]) =>
    fakeCommand({
      name: 'citas',
      options: [{ name: 'persona', type: 'string', suggest: () => choices }],
    });
  const typed = typing('citas', [{ name: 'persona', type: 3, value: 'mar', focused: true }]);
  const choicesOf = async (payload: Interaction, commands: readonly AnyCommand[]) => {
    const { callback } = await handleInteraction(payload, deskWith(commands).desk);
    return z
      .object({
        type: z.literal(8),
        data: z.object({ choices: z.array(z.object({ name: z.string(), value: z.string() })) }),
      })
      .parse(callback).data.choices;
  };

  it('offers at most 25 choices of at most 100 characters', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ name: 'ñ🙂'.repeat(60), value: String(index) }));
    const choices = await choicesOf(typed, [offering(many)]);
    expect(choices).toHaveLength(25);
    for (const { name } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      expect(name.endsWith('…')).toBe(true);
    }
  });

  it('leaves out what Discord would refuse', async () => {
    const bad = [
      { name: ' ', value: 'a' },
      { name: 'b', value: 'x'.repeat(101) },
      { name: 'c', value: '' },
    ];
    expect(await choicesOf(typed, [offering([...bad, { name: 'María', value: 'm' }])])).toEqual([
      { name: 'María', value: 'm' },
    ]);
  });

  it('finds an option under its subcommand', async () => {
    const command = fakeCommand({
      name: 'fijar',
      subcommands: [
        {
          name: 'quitar',
          options: [
            { name: 'articulo', type: 'string', suggest: ({ typed }) => [{ name: typed, value: typed }] },
          ],
        },
      ],
    });
    const options = [{ name: 'articulo', type: 3, value: 'pue', focused: true }];
    const payload = typing('fijar', [{ name: 'quitar', type: 1, options }]);
    expect(await choicesOf(payload, [command])).toEqual([{ name: 'pue', value: 'pue' }]);
  });

  it('has nothing to offer for an unknown command or option', async () => {
    expect(await choicesOf(typed, [])).toEqual([]);
    expect(
      await choicesOf(typing('citas', [{ name: 'x', type: 3, value: '', focused: true }]), [offering([])]),
    ).toEqual([]);
  });

  it('has nothing to offer when suggesting breaks, and the log says why', async () => {
    const { desk, lines } = deskWith([
      fakeCommand({
        name: 'citas',
        options: [
          {
            name: 'persona',
            type: 'string',
            suggest: () => {
              throw new Error('boom');
            },
          },
        ],
      }),
    ]);
    const { callback, end } = await handleInteraction(typed, desk);
    expect(callback).toEqual({ type: 8, data: { choices: [] } });
    expect(end).toMatchObject({ outcome: 'failed' });
    expect(lines.join('')).toContain('boom');
  });
});

describe('a bug', () => {
  it('becomes a private apology with a reference that the log bears too', async () => {
    const { desk, lines } = deskWith([
      fakeCommand({ name: 'preguntar' }, () => Promise.reject(new Error('boom'))),
    ]);
    const { callback, end } = await handleInteraction(slash('preguntar'), desk);
    const { outcome, reference } = z.object({ outcome: z.string(), reference: z.string() }).parse(end);
    expect(outcome).toBe('failed');
    expect(reference).toMatch(/^[0-9a-f]{8}$/);
    expect(messageCallback.parse(callback).data.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(text(callback)).toContain(reference);
    expect(text(callback)).not.toContain('boom');
    expect(lines.join('')).toContain(reference);
    expect(lines.join('')).toContain('boom');
  });
});

describe('what takes long', () => {
  const later =
    (ms: number, answer: AnyCommand['answer']): AnyCommand['answer'] =>
    async (...given) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      return answer(...given);
    };
  const public_ = answering({ result: found, visibility: 'public' });
  const failing: AnyCommand['answer'] = async () => fail({ code: 'pins.too_many' });

  it('is deferred privately, and edited in', async () => {
    const { desk } = deskWith([fakeCommand({ name: 'fijar' }, later(60, public_))], { deferAfterMs: 5 });
    const { callback, end } = await handleInteraction(slash('fijar'), desk);
    expect(callback).toEqual({ type: 5, data: { flags: EPHEMERAL } });
    expect(await end).toMatchObject({
      way: 'edit',
      outcome: 'answered',
      body: { allowed_mentions: { parse: [] } },
    });
  });

  it('is deferred at once when the command says that it is slow', async () => {
    const { desk } = deskWith([fakeCommand({ name: 'fijar', slow: true }, later(60, public_))]);
    expect((await handleInteraction(slash('fijar'), desk)).callback.type).toBe(5);
  });

  it('is not deferred when it is refused before it begins', async () => {
    const { desk } = deskWith([
      fakeCommand({ name: 'fijar', slow: true, serverOnly: true }, later(60, public_)),
    ]);
    const { callback, end } = await handleInteraction(slash('fijar', [], direct), desk);
    expect(callback.type).toBe(4);
    expect(end).toMatchObject({ outcome: 'refused:place.server_only' });
  });

  it('is not deferred when it takes less', async () => {
    const { desk } = deskWith([fakeCommand({ name: 'fijar' }, later(5, public_))]);
    expect((await handleInteraction(slash('fijar'), desk)).callback.type).toBe(4);
  });

  it('leaves a button’s message alone when it fails: the failure is a message of its own', async () => {
    const request = { command: 'fijar', options: {} };
    const id = encodeAction({ request, reply: 'update' });
    const { desk } = deskWith([fakeCommand({ name: 'fijar' }, later(60, failing))], { deferAfterMs: 5 });
    const { callback, end } = await handleInteraction(button(id), desk);
    expect(callback).toEqual({ type: 6 });
    expect(await end).toMatchObject({ way: 'new', outcome: 'refused:pins.too_many' });
  });

  it('that breaks late still ends in an apology', async () => {
    const breaking: AnyCommand['answer'] = () => Promise.reject(new Error('boom'));
    const { desk } = deskWith([fakeCommand({ name: 'fijar' }, later(60, breaking))], { deferAfterMs: 5 });
    const { end } = await handleInteraction(slash('fijar'), desk);
    expect(await end).toMatchObject({ way: 'edit', outcome: 'failed', reference: expect.any(String) });
  });
});
