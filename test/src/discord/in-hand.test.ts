// What is in hand when the bot stops, and what must happen one after the other.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createInHand } from '../../../src/discord/in-hand.ts';
import { createInTurn } from '../../../src/discord/in-turn.ts';

describe('what is in hand', () => {
  it('is waited for', async () => {
    const inHand = createInHand();
    const done: string[] = [];
    inHand.hold(sleep(20).then(() => done.push('one')));
    expect(await inHand.finish(2_000)).toBe(true);
    expect(done).toEqual(['one']);
    expect(inHand.size).toBe(0);
  });

  it('is left when it takes too long', async () => {
    const inHand = createInHand();
    inHand.hold(new Promise(() => {}));
    expect(await inHand.finish(10)).toBe(false);
    expect(inHand.size).toBe(1);
  });

  it('is finished also when it fails', async () => {
    const inHand = createInHand();
    inHand.hold(Promise.reject(new Error('no')));
    expect(await inHand.finish(2_000)).toBe(true);
  });
});

describe('in turn', () => {
  it('tasks with one key never overlap and keep their order', async () => {
    const inTurn = createInTurn();
    const seen: string[] = [];
    const task = (name: string, ms: number) => async () => {
      seen.push(`${name} begins`);
      await sleep(ms);
      seen.push(`${name} ends`);
    };
    await Promise.all([inTurn('a', task('slow', 20)), inTurn('a', task('fast', 0))]);
    expect(seen).toEqual(['slow begins', 'slow ends', 'fast begins', 'fast ends']);
  });

  it('tasks with different keys do not wait for each other', async () => {
    const inTurn = createInTurn();
    const never = new Promise<void>(() => {});
    void inTurn('a', () => never);
    expect(await inTurn('b', () => Promise.resolve('done'))).toBe('done');
  });

  it('a task that throws does not hold up the next', async () => {
    const inTurn = createInTurn();
    const first = inTurn('a', () => Promise.reject(new Error('no')));
    const second = inTurn('a', () => Promise.resolve('done'));
    await expect(first).rejects.toThrow('no');
    expect(await second).toBe('done');
  });
});
