import { describe, expect, it } from 'vitest';
import { Recent } from '../../knowledge/recent.ts';

const keysOf = (count: number) => Array.from({ length: count }, (_, number) => ({ number }));

/** Answers with a number, and notes for which keys it had to be worked out. */
function counted() {
  const recent = new Recent<{ readonly number: number }, number>();
  const asked: number[] = [];
  const of = (key: { readonly number: number }) =>
    recent.get(key, () => {
      asked.push(key.number);
      return key.number * 10;
    });
  return { asked, of };
}

describe('what was worked out last', () => {
  it('is worked out once, however often it is asked', () => {
    const { asked, of } = counted();
    const [one, two] = keysOf(2);
    if (!one || !two) throw new Error('no keys');
    expect([of(one), of(two), of(one), of(two)]).toEqual([0, 10, 0, 10]);
    expect(asked).toEqual([0, 1]);
  });

  it('is of the object itself, not of one that looks like it', () => {
    const { asked, of } = counted();
    expect([of({ number: 1 }), of({ number: 1 })]).toEqual([10, 10]);
    expect(asked).toEqual([1, 1]);
  });

  it('is kept of eight objects, and the oldest goes first', () => {
    const { asked, of } = counted();
    const keys = keysOf(9);
    for (const key of keys.slice(0, 8)) of(key);
    for (const key of keys.slice(0, 8)) of(key);
    expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    for (const key of keys.slice(8)) of(key);
    for (const key of keys.slice(1)) of(key);
    expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    for (const key of keys.slice(0, 1)) expect(of(key)).toBe(0);
    expect(asked.at(-1)).toBe(0);
  });

  it('may be «no»', () => {
    const recent = new Recent<object, boolean>();
    const key = {};
    let times = 0;
    const answer = () => {
      times += 1;
      return false;
    };
    expect([recent.get(key, answer), recent.get(key, answer), times]).toEqual([false, false, 1]);
  });
});
