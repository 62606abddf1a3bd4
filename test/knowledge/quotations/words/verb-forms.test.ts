import { describe, expect, it } from 'vitest';
import { agreeing, formsOf } from '../../../../knowledge/quotations/words/verb-forms.ts';

const formsIn = (infinitive: string) => [...formsOf(infinitive).keys()];

describe('the forms of a verb', () => {
  it('are its third persons, participle, gerund and infinitive, where it is regular', () => {
    expect(formsIn('afirmar')).toEqual([
      ...['afirma', 'afirman', 'afirmó', 'afirmaron', 'afirmaba', 'afirmaban'],
      ...['afirmará', 'afirmarán', 'afirmaría', 'afirmarían'],
      ...['afirmado', 'afirmando', 'afirmar'],
      ...['afirmara', 'afirmaran', 'afirmase', 'afirmasen'],
    ]);
    expect(formsIn('admitir')).toEqual([
      ...['admite', 'admiten', 'admitió', 'admitieron', 'admitía', 'admitían'],
      ...['admitirá', 'admitirán', 'admitiría', 'admitirían'],
      ...['admitido', 'admitiendo', 'admitir'],
      ...['admitiera', 'admitieran', 'admitiese', 'admitiesen'],
    ]);
  });

  it('are what the data gives where it is not', () => {
    expect(formsIn('decir')).toEqual(
      expect.arrayContaining(['dice', 'dijo', 'dijeron', 'decía', 'dirá', 'diría', 'dicho', 'diciendo']),
    );
    expect(['dece', 'deció', 'decirá', 'decido'].filter((form) => formsOf('decir').has(form))).toEqual([]);
    expect(formsIn('reír')).toContain('rio');
    expect(formsIn('reponer')).toContain('repuso');
  });

  it.each([
    ['dice', { mood: 'finite', number: 'singular' }],
    ['dijeron', { mood: 'finite', number: 'plural' }],
    ['dicho', { mood: 'participle', number: null }],
    ['diciendo', { mood: 'gerund', number: null }],
    ['decir', { mood: 'infinitive', number: null }],
    ['decía', { mood: 'finite', number: 'singular', habitual: true }],
    ['decían', { mood: 'finite', number: 'plural', habitual: true }],
    ['dijera', { mood: 'finite', number: 'singular', subjunctive: true }],
    ['dijesen', { mood: 'finite', number: 'plural', subjunctive: true }],
  ])('know what they are: %s', (form, due) => {
    expect(formsOf('decir').get(form)).toEqual({ infinitive: 'decir', ...due });
  });

  it('of a verb with «se» stand without it', () => {
    expect(formsIn('quejarse')).toEqual(expect.arrayContaining(['queja', 'quejó', 'quejado', 'quejar']));
    expect(formsIn('quejarse')).not.toContain('quejarse');
    expect(formsOf('quejarse').get('quejó')?.infinitive).toBe('quejarse');
  });

  it('agree as participles with what they are said of', () => {
    expect(agreeing('calificar')).toEqual(['calificado', 'calificada', 'calificados', 'calificadas']);
    expect(agreeing('exponer')).toEqual(['expuesto', 'expuesta', 'expuestos', 'expuestas']);
  });
});
