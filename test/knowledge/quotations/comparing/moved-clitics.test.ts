import { describe, expect, it } from 'vitest';
import { doublesObject, movedCliticsIn } from '../../../../knowledge/quotations/comparing/moved-clitics.ts';
import { stepsOf, wordsAt } from './steps-of.ts';

describe('a small pronoun', () => {
  it('may stand before its verb or behind it', () => {
    const steps = stepsOf(
      'los jóvenes se tengan que marchar lejos',
      'los jóvenes tengan que marcharse lejos',
    );
    expect(wordsAt(steps, movedCliticsIn(steps))).toEqual(['se', 'marchar']);
  });

  it('is missed where it stands on neither side', () => {
    const steps = stepsOf('los jóvenes tengan que marchar lejos', 'los jóvenes tengan que marcharse lejos');
    expect(movedCliticsIn(steps).size).toBe(0);
  });

  it('may be that of somebody else where it is told', () => {
    const steps = stepsOf('no se iban a dejar cortar la luz', 'no iban a dejarnos cortar la luz', true);
    expect(wordsAt(steps, movedCliticsIn(steps, true))).toEqual(['se', 'dejar']);
    expect(movedCliticsIn(steps).size).toBe(0);
  });

  it('may name again what the sentence names', () => {
    expect(doublesObject('castigarlos', 'castigar')).toBe(true);
    expect(doublesObject('llamando', 'llamándole'.replace('á', 'a'))).toBe(true);
    expect(doublesObject('matarse', 'matar')).toBe(false);
    expect(doublesObject('solo', 'so')).toBe(false);
  });
});
