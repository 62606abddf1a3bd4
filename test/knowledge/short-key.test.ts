import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortKey } from '../../knowledge/short-key.ts';
import { allArticles } from '../articles.ts';

describe('a short key', () => {
  it('is six hexadecimal digits, the same for the same name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(shortKey(name)).toMatch(/^[0-9a-f]{6}$/);
        expect(shortKey(name)).toBe(shortKey(name));
      }),
    );
  });

  it('does not change from one version to the next: buttons hold it for ever', () => {
    expect(shortKey('2024-06-19-tratado-pyongyang')).toBe('1b6c41');
  });

  it('tells the articles apart', async () => {
    const keys = (await allArticles()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
