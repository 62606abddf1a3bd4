// The thread beside the bot, with something quick in the place of what draws.
import { describe, expect, it, vi } from 'vitest';
import { openThread } from '../../../src/card/thread.ts';
import { samples } from './samples.ts';

const FAKE = new URL('./fake-thread.mjs', import.meta.url);
const open = (onLost = () => {}) => openThread(onLost, FAKE);
const order = (text: string) => ({ ...(samples.short ?? fail()), text });

function fail(): never {
  throw new Error('no sample');
}

describe('the thread that draws', () => {
  it('gives each order its own picture', async () => {
    const thread = await open();
    const drawn = await Promise.all(['uno', 'dos', 'tres'].map((text) => thread.draw(order(text))));
    expect(drawn.map(String)).toEqual(['uno', 'dos', 'tres']);
    thread.close();
  });

  it('leaves the bot free while it is busy', async () => {
    const thread = await open();
    let ticks = 0;
    const clock = setInterval(() => {
      ticks += 1;
    }, 5);
    await thread.draw(order('long'));
    clearInterval(clock);
    // In one thread it would be one tick at most.
    expect(ticks).toBeGreaterThan(5);
    thread.close();
  });

  it('says why a picture failed, and draws the next one', async () => {
    const onLost = vi.fn();
    const thread = await open(onLost);
    await expect(thread.draw(order('fail'))).rejects.toThrow('no');
    await expect(thread.draw(order('uno'))).resolves.toEqual(Buffer.from('uno'));
    expect(onLost).not.toHaveBeenCalled();
    thread.close();
  });

  it.each(['end', 'throw'])(
    'fails what is waiting when it is lost (%s), and says that it is',
    async (way) => {
      const onLost = vi.fn();
      const thread = await open(onLost);
      const waiting = [thread.draw(order(way)), thread.draw(order('uno'))];
      const ends = await Promise.allSettled(waiting);
      expect(ends[0]?.status).toBe('rejected');
      await vi.waitFor(() => expect(onLost).toHaveBeenCalled());
    },
  );

  it('cannot be had where its module is missing', async () => {
    const onLost = vi.fn();
    await expect(openThread(onLost, new URL('./no-thread.mjs', import.meta.url))).rejects.toThrow();
    expect(onLost).not.toHaveBeenCalled();
  });
});
