// The dispatcher and Discord's three seconds: what takes longer is deferred, and its answer comes later.
import { describe, expect, it } from 'vitest';
import type { AnyCommand } from '../../../commands/command.ts';
import { fail } from '../../../commands/failure.ts';
import { encodeAction } from '../../../src/discord/custom-id.ts';
import { handleInteraction } from '../../../src/discord/dispatch.ts';
import { deskWith, EPHEMERAL } from './dispatching.ts';
import { answering, fakeCommand, found } from './fake-commands.ts';
import { button, direct, slash } from './payloads.ts';

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
