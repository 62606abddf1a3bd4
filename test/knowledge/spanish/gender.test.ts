import { describe, expect, it } from 'vitest';
import { genderOf, isGivenName, likelyGenderOf } from '../../../knowledge/spanish/gender.ts';
import given from '../../../knowledge/spanish/given-names.json' with { type: 'json' };

describe('the gender of a given name', () => {
  it('is what the lists say, and nothing where they have neither the name nor its pair', () => {
    expect(genderOf('Feliciana Ruiz')).toBe('feminine');
    expect(genderOf('Wilmer Chango')).toBe('masculine');
    expect(genderOf('Edelvira Larrinaga')).toBeNull();
  });

  it.each(given.both)('is left open for %s, which women and men bear', (name) => {
    expect([isGivenName(name), genderOf(name)]).toEqual([true, null]);
    expect([...given.feminine, ...given.masculine]).not.toContain(name);
  });

  it('is guessed of a name that no list has by how the listed ones end', () => {
    expect(likelyGenderOf('Edelvira Larrinaga')).toBe('feminine');
    expect(likelyGenderOf('Ubencio Poot')).toBe('masculine');
  });

  it('is not guessed where names of both genders end so', () => {
    expect(likelyGenderOf('Xe Li')).toBeNull();
  });

  it('is guessed rightly of most of the listed names', () => {
    const right = (names: readonly string[], gender: string) =>
      names.filter((name) => likelyGenderOf(name) === gender).length;
    const wrong = right(given.feminine, 'masculine') + right(given.masculine, 'feminine');
    const all = right(given.feminine, 'feminine') + right(given.masculine, 'masculine');
    expect(all).toBeGreaterThan(1000);
    expect(wrong / (all + wrong)).toBeLessThan(0.05);
  });
});
