import { describe, expect, it, vi } from 'vitest';
import { lazily, lazyTable, makeTables } from '../../knowledge/lazily.ts';

describe('what is made when it is first needed', () => {
  it('is made once, at the first call', () => {
    const make = vi.fn(() => undefined);
    const table = lazily(make);
    expect(make).not.toHaveBeenCalled();
    table();
    table();
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is tried again where making it has failed', () => {
    const make = vi.fn(() => 'made');
    make.mockImplementationOnce(() => {
      throw new Error('not yet');
    });
    const table = lazily(make);
    expect(table).toThrow('not yet');
    expect(table()).toBe('made');
  });

  it('is made ahead where it is a table, with a turn for others in between', async () => {
    const order: string[] = [];
    const first = lazyTable(() => order.push('first'));
    lazyTable(() => order.push('second'));
    setImmediate(() => order.push('others'));
    await makeTables();
    expect(order.indexOf('others')).toBeLessThan(order.indexOf('second'));
    first();
    expect(order.filter((step) => step === 'first')).toHaveLength(1);
  });
});
