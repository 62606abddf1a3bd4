// As the article words somebody whom it does not name: una vecina que vio el choque.
import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../../../knowledge/quotations/people/speaker.ts';
import { traits } from '../../../../knowledge/quotations/people/speaker-traits.ts';
import { isContracted, isMember } from '../../../../knowledge/quotations/people/wording.ts';
import type { Phrase } from '../../../../knowledge/quotations/sentences/phrase.ts';
import { lastLineOf } from '../last-line.ts';

/** The phrase that begins with a word of the sentence, or with the first one. */
function phraseIn(sentence: string, first?: string) {
  const { line, who, at } = lastLineOf(sentence);
  const phrase = line.phraseAt(first === undefined ? 0 : at(first));
  if (!phrase) throw new Error(`no phrase in: ${sentence}`);
  return { phrase, tokens: line.tokens, wording: who.speakers.wording };
}

function worded(sentence: string, first?: string): Speaker {
  const { phrase, tokens, wording } = phraseIn(sentence, first);
  return wording.wordedAs(tokens, phrase, traits(phrase));
}

describe('the words for somebody', () => {
  it.each([
    ['Una vecina que vio el choque, calló.', 'Una vecina que vio el choque'],
    ['Una vecina calló.', 'Una vecina'],
    // Past one verb it is the clause that goes on.
    ['Una vecina que vio el choque pidió ayuda.', 'Una vecina'],
    // What is known, and not which neighbour.
    ['Un vecino que su casa tenía dueño.', 'Un vecino'],
    ['Fuentes cercanas a la negociación callaron.', 'Fuentes cercanas a la negociación'],
    ['Una persona allegada al club calló.', 'Una persona allegada al club'],
    ['Una carta dirigida al rector calló.', 'Una carta'],
  ])('are those that tell which: %s', (sentence, words) => {
    expect(worded(sentence)).toMatchObject({ name: words, way: 'source' });
  });

  it('get the article back that stands within «del» and «al»', () => {
    const { phrase, tokens, wording } = phraseIn('La carta del ministro llegó.', 'ministro');
    expect([wording.text(tokens, phrase), wording.worded(tokens, phrase)]).toEqual([
      'ministro',
      'el ministro',
    ]);
    expect(isContracted(tokens, phrase)).toBe(true);
    const other = phraseIn('La carta de un ministro llegó.', 'un');
    expect(other.wording.worded(other.tokens, other.phrase)).toBe('un ministro');
    expect(isContracted(other.tokens, other.phrase)).toBe(false);
  });
});

describe('a noun may be for somebody named', () => {
  it.each([
    'La mujer calló.',
    'La alcaldesa calló.',
    'La líder comunitaria calló.',
    'La cineasta oaxaqueña calló.',
    'El mandatario local calló.',
    'El campeón de 1974 calló.',
    'Esta viuda calló.',
    'El secretario general del sindicato calló.',
    'La alcaldesa de la localidad calló.',
    'El líder de los obreros calló.',
    'La púgil de La Ceiba calló.',
    'El centro sanitario calló.',
    'La firma calló.',
  ])('where it is definite, with little beside it: %s', (sentence) => {
    expect(worded(sentence).generic).toBe(true);
  });

  it.each([
    'Una mujer calló.',
    'Su alcaldesa calló.',
    'El arquitecto municipal calló.',
    'El médico de turno calló.',
    'La alcaldesa de Lugo calló.',
    'El alcalde anterior calló.',
    'Un centro sanitario calló.',
    'Su firma calló.',
  ])('and not where it is new, somebody’s, or told apart: %s', (sentence) => {
    expect(worded(sentence).generic).toBe(false);
  });
});

describe('what speaks', () => {
  const kind = (sentence: string) => {
    const { person, group, somebody } = worded(sentence);
    return { person, group, somebody };
  };

  it.each([
    ['La vecina calló.', { person: true, group: false, somebody: true }],
    ['La empresa calló.', { person: false, group: true, somebody: true }],
    ['El informe calló.', { person: false, group: false, somebody: true }],
    ['La puerta calló.', { person: false, group: false, somebody: false }],
    // El policía is no police.
    ['El policía calló.', { person: true, group: false, somebody: true }],
  ])('is a person, a body, a text or nothing: %s', (sentence, told) => {
    expect(kind(sentence)).toEqual(told);
  });

  it('is of a union, whose secretario is no ministro', () => {
    expect(worded('El secretario general del sindicato calló.').noun).toBe('sindicalista');
    expect(worded('El secretario calló.').noun).toBe('secretario');
  });

  it('is a body by «la central», which calls a strike, and none by «el central», who kicks a ball', () => {
    expect([worded('La central calló.').generic, worded('Una central calló.').generic]).toEqual([
      true,
      false,
    ]);
    expect(worded('El central calló.').person).toBe(true);
  });

  it('is one of many by «el» and a body by «la»', () => {
    const member = (sentence: string) => isMember(phraseIn(sentence).phrase satisfies Phrase);
    expect(
      ['El policía calló.', 'Un guardia calló.', 'La policía calló.', 'El juez calló.'].map(member),
    ).toEqual([true, true, false, false]);
  });
});
