// Clauses beside a quotation: which are talk about it, and which may say more.
import { describe, expect, it } from 'vitest';
import clauses from '../../../../knowledge/quotations/comparing/chat-clauses.json' with { type: 'json' };
import { clausesOf, isSurelyTalk, talkOf } from '../../../../knowledge/quotations/comparing/chat-clauses.ts';
import { foldLoosely } from '../../../../knowledge/spanish/fold.ts';

/** Of a folded clause with the mark that closes it, behind a mark. */
function talk(text: string, after = '.') {
  const [clause] = clausesOf(text);
  return clause && talkOf(clause, after);
}

describe('the clauses of a text', () => {
  it('are parted by marks, pictures, arrows and laughter', () => {
    expect(
      clausesOf('hola!! que risa 😂 jajaja me parto -> quien fue').map(({ text }) => text.trim()),
    ).toEqual(['hola', 'que risa', 'me parto -', 'quien fue']);
    expect(clausesOf('')).toEqual([{ text: '', closed: '' }]);
  });
});

describe('a clause beside a quotation', () => {
  it.each([
    'lo oi en la radio del taxi',
    'es para un trabajo de clase',
    'como se llamaba?',
    'cual de los dos',
    'textual o resumen?',
    'o era otra cosa?',
    'eso lo conto mi cuñada',
    'y quien lo dijo',
    'mi viejo trabajo veinte años ahi',
    'verdad',
  ])('is talk about it: %s', (text) => {
    expect(talk(text)).toBe('asks');
  });

  it.each(['pobre hombre', 'vaya personaje', 'que pena'])('is a word on it: %s', (text) => {
    expect(talk(text, ',')).toBe('comments');
  });

  it('is a word on it, if it is short, behind a strong mark only', () => {
    expect(talk('los chavales', '?')).toBe('comments');
    expect(talk('los chavales', ',')).toBe('says');
  });

  it.each([
    'y ademas subiran el agua',
    'pero solo los lunes',
    'si llueve',
    'sin los vecinos',
    'el martes',
    'subiran el agua en marzo',
    'nunca jamas',
  ])('may say more than was said: %s', (text) => {
    expect(talk(text, ',')).toBe('says');
  });

  it('is surely talk only if nothing in it may stand for words that were printed', () => {
    const surely = (text: string) => clausesOf(text).slice(0, 1).some(isSurelyTalk);
    expect(surely('eso lo dijo ella,')).toBe(true);
    expect(surely('quien dijo cuando ganaba,')).toBe(false);
    expect(surely('lo oi en la radio,')).toBe(false);
  });
});

describe('the words of chat clauses', () => {
  it('are folded, and listed once', () => {
    const { about: _, ...lists } = clauses;
    for (const list of Object.values(lists)) {
      expect(new Set(list).size).toBe(list.length);
      for (const phrase of list) {
        expect(foldLoosely(phrase)).toBe(phrase);
        expect(phrase).toMatch(/^[a-z]+(?: [a-z]+)*$/);
      }
    }
  });
});
