import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../knowledge/spanish/sound.ts';

describe('words written by ear', () => {
  it.each([
    ['asociacion', 'asosiasion'],
    ['paz', 'pas'],
    ['llamar', 'yamar'],
    ['vaca', 'baca'],
    ['hubo', 'ubo'],
    ['queso', 'keso'],
    ['gente', 'jente'],
    ['guerra', 'guera'],
    ['chile', 'chile'],
  ])('%s sounds as %s', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });

  it.each([
    ['casa', 'cama'],
    ['gato', 'jato'],
    ['chico', 'cico'],
    ['1990', '1999'],
  ])('%s does not sound as %s', (a, b) => {
    expect(soundOf(a)).not.toBe(soundOf(b));
  });
});
