// The dispatcher: what each interaction is answered with, who sees it, and what happens when something breaks.
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { fail } from '../../../commands/failure.ts';
import type { Action } from '../../../commands/result.ts';
import { encodeAction } from '../../../src/discord/custom-id.ts';
import { handleInteraction } from '../../../src/discord/dispatch.ts';
import { callbackTo, deskWith, EPHEMERAL, messageCallback } from './dispatching.ts';
import { answering, fakeCommand, found, silence } from './fake-commands.ts';
import { button, direct, form, menu, moderator, slash } from './payloads.ts';

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

  it('is answered in the log when it was only talk', async () => {
    const talk = answering({ result: { ...silence, talk: 'greeting' }, visibility: 'public' });
    const { handled } = await callbackTo(slash('preguntar'), [fakeCommand({ name: 'preguntar' }, talk)]);
    expect(handled.end).toMatchObject({ outcome: 'answered' });
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
