import { describe, expect, it } from 'vitest';
import reported from '../../../../knowledge/quotations/comparing/reported-speech.json' with { type: 'json' };
import { toldIn } from '../../../../knowledge/quotations/comparing/reported-speech.ts';
import conjugation from '../../../../knowledge/spanish/conjugation.json' with { type: 'json' };
import { foldLoosely } from '../../../../knowledge/spanish/fold.ts';
import { stepsOf, wordsAt } from './steps-of.ts';

const told = (typed: string, printed: string) => {
  const steps = stepsOf(typed, printed, true);
  return wordsAt(steps, toldIn(steps));
};

describe('what somebody said, as somebody else tells it', () => {
  it('is told word by word, whichever words the alignment pairs', () => {
    expect(
      told('ese señor le operó la vesícula a su padre', 'Ese señor me operó la vesícula a mi padre'),
    ).toEqual(expect.arrayContaining(['le', 'su']));
  });

  it('may name whoever speaks, where the verb no longer does', () => {
    expect(told('ella no iba a firmar', 'No voy a firmar')).toEqual(['ella', 'iba']);
    expect(told('ella firmaba', 'Ana firma')).not.toContain('ella');
    expect(told('y ella le contestó con la calle', 'y me contestó con la calle')).toContain('ella');
    expect(told('y ella le contesta con la calle', 'y me contesta con la calle')).not.toContain('ella');
  });

  it('stands further back in time, and what was to come with it', () => {
    expect(told('se habían perdido cien hectáreas', 'se perdieron cien hectáreas')).toEqual([
      'habian',
      'perdido',
    ]);
    expect(told('iban a bajar en marzo', 'bajarán en marzo')).toEqual(['iban', 'a', 'bajar']);
    expect(told('habían perdido cien hectáreas', 'perderán cien hectáreas')).toEqual([]);
  });

  it('sets the pronouns of a command before its verb', () => {
    expect(told('que lo dejaran al menos hacerlo', 'déjenme al menos hacerlo')).toEqual(
      expect.arrayContaining(['lo', 'dejaran']),
    );
    expect(told('que no dejaran al menos hacerlo', 'déjenme al menos hacerlo')).not.toContain('no');
  });

  it('is of others where it was of us, unless the two are set apart', () => {
    expect(told('que sabían más que ellos', 'que saben más que nosotros')).toContain('ellos');
    expect(told('no fueron ellos, fueron los otros', 'no fuimos nosotros, fueron ellos')).not.toContain(
      'nosotros',
    );
  });

  it('turns a command into a wish', () => {
    expect(told('que cargara y no mirara', 'Cargá y no mires')).toEqual(['cargara', 'mirara']);
    expect(told('el banco cargara con todo', 'el banco carga con todo')).toEqual([]);
  });

  it('has words that are folded, and tenses and persons that verbs have', () => {
    const { words, subjects, perfect, going, tenses, persons, byEar } = reported;
    for (const pair of byEar) expect(pair).toHaveLength(2);
    for (const word of [...words.flat(), ...byEar.flat(), ...subjects, ...perfect, ...going])
      expect(foldLoosely(word)).toBe(word);
    for (const tense of Object.entries(tenses).flat(2))
      expect(Object.keys(conjugation.endings.ar)).toContain(tense);
    for (const person of Object.entries(persons).flat(2)) expect(person).toMatch(/^[123][sp]$/);
  });
});
