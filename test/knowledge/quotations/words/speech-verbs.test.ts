// Forms of the verbs that attribute words.
import { describe, expect, it } from 'vitest';
import {
  isJudgedParticiple,
  isNamingForm,
  speechForm,
} from '../../../../knowledge/quotations/words/speech-verbs.ts';
import { formsOf } from '../../../../knowledge/quotations/words/verb-forms.ts';

describe('forms of a verb', () => {
  it('are generated for regular verbs, accents as written', () => {
    const forms = [...formsOf('declarar').keys()];
    expect(forms).toEqual(
      expect.arrayContaining(['declara', 'declaró', 'declaraban', 'declarará', 'declarado']),
    );
    expect(forms).not.toContain('declaro');
  });

  it.each([
    ['dijo', 'decir'],
    ['niega', 'negar'],
    ['sostuvo', 'sostener'],
    ['advirtió', 'advertir'],
    ['oía', 'oír'],
    ['expuesto', 'exponer'],
    ['pidiendo', 'pedir'],
  ])('%s is a form of %s', (form, infinitive) => {
    expect(speechForm(form, false)?.infinitive).toBe(infinitive);
  });

  it('tell the first person from the third', () => {
    expect(speechForm('declaro', false)).toBeUndefined();
    expect(speechForm('digo', false)).toBeUndefined();
  });

  it('need «se» when the verb is reflexive', () => {
    expect(speechForm('quejó', true)?.infinitive).toBe('quejarse');
    expect(speechForm('sinceró', false)).toBeUndefined();
  });
});

describe('verbs that give a name or pass judgement', () => {
  it('are told from verbs of saying', () => {
    expect(isNamingForm('llaman', false)).toBe(true);
    expect(isNamingForm('conocida', true)).toBe(true);
    expect(isNamingForm('conoce', false)).toBe(false);
    expect(isJudgedParticiple('tildada')).toBe(true);
  });
});
