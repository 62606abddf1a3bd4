import { describe, expect, it } from 'vitest';
import {
  dropsVowels,
  losesD,
  losesLast,
  losesStop,
} from '../../../../knowledge/quotations/comparing/letters-left-off.ts';

describe('a word typed with letters left off', () => {
  it('loses what is not heard: a last «s», a «d» near the end, a stop before another consonant', () => {
    expect(losesLast('despue', 'despues')).toBe(true);
    expect(losesLast('mesa', 'mesas')).toBe(false);
    expect(losesD('obligao', 'obligado')).toBe(true);
    expect(losesStop('dotor', 'doctor')).toBe(true);
    expect(losesStop('dotor', 'donctor')).toBe(false);
  });

  it('keeps its consonants in order, and its last vowel', () => {
    expect(dropsVowels('qda', 'queda')).toBe(true);
    expect(dropsVowels('cndo', 'cuando')).toBe(true);
    expect(dropsVowels('qdo', 'queda')).toBe(false);
    expect(dropsVowels('qd', 'queda')).toBe(false);
    expect(dropsVowels('cdno', 'cuando')).toBe(false);
    expect(dropsVowels('nada', 'nadada')).toBe(false);
  });
});
