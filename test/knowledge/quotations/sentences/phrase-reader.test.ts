// Noun phrases, read from left to right by small words and capitals.
import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../../../knowledge/quotations/sentences/phrase.ts';
import { lastLineOf } from '../last-line.ts';

function readIn(sentence: string, first: string) {
  const { line, who, at, text } = lastLineOf(sentence);
  const phrase = who.reader.read(line.tokens, at(first));
  return { phrase, text, isOpen: who.reader.isOpen(line.tokens, at(first)) };
}

const wordsOf = (sentence: string, first: string) => {
  const { phrase, text } = readIn(sentence, first);
  return phrase && text(phrase);
};

/** What is told of a phrase, its ranges as words; what it has not is left out. */
function toldOf(sentence: string, first: string) {
  const { phrase, text } = readIn(sentence, first);
  if (!phrase) throw new Error(`no phrase at «${first}»`);
  const { determiner, common, name, nameIsComplement, pronoun, apposition }: Phrase = phrase;
  return {
    ...(determiner !== null && { determiner }),
    ...(common.length > 0 && { common: common.join(' ') }),
    ...(name && { [nameIsComplement ? 'of' : 'name']: text(name) }),
    ...(pronoun !== null && { pronoun }),
    ...(apposition && { apposition: text(apposition) }),
  };
}

describe('a phrase', () => {
  it.each([
    [
      'Habló la nueva alcaldesa de Lugo ayer.',
      'la',
      { determiner: 'la', common: 'alcaldesa nueva', of: 'Lugo' },
    ],
    ['Habló la alcaldesa Ana Ruiz ayer.', 'la', { determiner: 'la', common: 'alcaldesa', name: 'Ana Ruiz' }],
    ['Habló Ana Ruiz ayer.', 'Ana', { name: 'Ana Ruiz' }],
    [
      'Habló la alcaldesa, Ana Ruiz, ayer.',
      'la',
      { determiner: 'la', common: 'alcaldesa', apposition: 'Ana Ruiz' },
    ],
    ['Habló el Excmo. Sr. Dr. Luis Paz.', 'el', { determiner: 'el', name: 'Luis Paz' }],
    ['Habló el «Lobo» Medina ayer.', 'el', { determiner: 'el', name: 'Medina' }],
    ['Habló José «Pepe» Luján ayer.', 'José', { name: 'José «Pepe» Luján' }],
    [
      'Habló el superintendente Financiero, Camilo Urdinola.',
      'el',
      { determiner: 'el', common: 'superintendente financiero', apposition: 'Camilo Urdinola' },
    ],
    [
      'Habló la directora de Educación municipal ayer.',
      'la',
      { determiner: 'la', common: 'directora municipal', of: 'Educación' },
    ],
    [
      'Habló el ministro de Defensa ucraniano ayer.',
      'el',
      { determiner: 'el', common: 'ministro ucraniano', of: 'Defensa' },
    ],
    ['Habló la hasta ahora gerente ayer.', 'la', { determiner: 'la', common: 'gerente' }],
    ['Habló su número dos ayer.', 'su', { determiner: 'su', common: 'número dos' }],
    ['Habló uno de los asaltantes ayer.', 'uno', { determiner: 'uno', common: 'asaltantes' }],
    ['Cayó la cuenta oficial del club ayer.', 'la', { determiner: 'la', common: 'cuenta oficial club' }],
    ['Hablaron fuentes jurídicas ayer.', 'fuentes', { common: 'fuentes jurídicas' }],
  ])('is read into what it has: «%s», from «%s»', (sentence, first, told) => {
    expect(toldOf(sentence, first)).toEqual(told);
  });

  it.each([
    ['a verb', 'El colectivo maneja un informe.', 'El', 'El colectivo'],
    ['a verb of saying', 'La alcaldesa dijo que sí.', 'La', 'La alcaldesa'],
    ['a preposition', 'La alcaldesa en Lugo.', 'La', 'La alcaldesa'],
    ['another article', 'La alcaldesa la vio.', 'La', 'La alcaldesa'],
    [
      'whoever says so without an article',
      'Indicaron a esta agencia fuentes jurídicas.',
      'esta',
      'esta agencia',
    ],
    ['a number', 'Le dio a su cuñado 24 horas.', 'su', 'su cuñado'],
    [
      'what happened to a thing',
      'Leyó un estudio de la Universidad citado ayer.',
      'un',
      'un estudio de la Universidad',
    ],
    ['a lower-case word after its name', 'Habló Ana Ruiz tarde.', 'Ana', 'Ana Ruiz'],
  ])('ends before %s: «%s»', (_, sentence, first, words) => {
    expect(wordsOf(sentence, first)).toBe(words);
  });

  it.each([
    ['a verb', 'Ayer habló Ana.', 'habló'],
    ['a thing without an article', 'Ayer cayó mesa.', 'mesa'],
    ['a preposition', 'Ayer habló de Ana.', 'de'],
    ['a mark', 'Ayer, habló.', ','],
    ['a possessive past a number', 'A las ocho su cuñado llamó.', 'las'],
  ])('does not begin with %s: «%s»', (_, sentence, first) => {
    expect(wordsOf(sentence, first)).toBeNull();
  });

  it('has a possessive past «todos»', () => {
    expect(wordsOf('Vinieron todas sus hijas ayer.', 'sus')).toBe('sus hijas');
  });

  it('has sixteen words at most', () => {
    const long = `la alcaldesa ${'rural '.repeat(20)}habló`;
    expect(wordsOf(`Ayer ${long}.`, 'la')?.split(' ').length).toBe(17);
  });
});

describe('a pronoun', () => {
  it.each([
    ['Habló ella.', 'ella', { pronoun: 'ella' }],
    ['Este respondió que sí.', 'Este', { pronoun: 'este' }],
    ['Este último respondió que sí.', 'Este', { pronoun: 'este' }],
    ['El primero respondió que sí.', 'El', { pronoun: 'primero' }],
    ['Este, el esloveno Luka Hribar, lo negó.', 'Este', { common: 'nadie', apposition: 'Luka Hribar' }],
  ])('stands for somebody: «%s», from «%s»', (sentence, first, told) => {
    expect(toldOf(sentence, first)).toEqual(told);
  });

  it('may have «misma» with it', () => {
    expect(wordsOf('Ella misma reconoció todo.', 'Ella')).toBe('Ella misma');
    expect(wordsOf('Este último respondió.', 'Este')).toBe('Este último');
  });

  it('is none where a noun follows', () => {
    expect(toldOf('Este diario respondió.', 'Este')).toEqual({ determiner: 'este', common: 'diario' });
    expect(toldOf('Este último vecino respondió.', 'Este').pronoun).toBeUndefined();
    expect(toldOf('El primer vecino respondió.', 'El').pronoun).toBeUndefined();
  });
});

describe('nobody in particular', () => {
  it.each([
    ['Alguien llamó.', 'Alguien', 'Alguien'],
    ['Nadie dijo nada.', 'Nadie', 'Nadie'],
    ['El otro respondió.', 'El', 'El otro'],
    ['Los demás callaron.', 'Los', 'Los demás'],
    ['Uno de ellos calló.', 'Uno', 'Uno de ellos'],
    ['Uno de los dos calló.', 'Uno', 'Uno de los dos'],
  ])('is a phrase of its own: «%s»', (sentence, first, words) => {
    const { phrase, text, isOpen } = readIn(sentence, first);
    expect([phrase && text(phrase), phrase?.common, isOpen]).toEqual([words, ['nadie'], true]);
  });

  it.each([
    ['names one of several', 'Uno de los vecinos calló.', 'Uno'],
    ['goes on with a noun', 'El otro vecino calló.', 'El'],
    ['tells when', 'Dijo nada más llegar que sí.', 'nada'],
    ['brings in a clause', 'Habló quien quiso.', 'quien'],
  ])('is not meant where the phrase %s: «%s»', (_, sentence, first) => {
    expect(readIn(sentence, first).isOpen).toBe(false);
  });

  it('may be told by a name after the comma', () => {
    expect(toldOf('El actual, Luis Paz, calló.', 'El')).toEqual({ common: 'nadie', apposition: 'Luis Paz' });
    expect(toldOf('Una de ellas, Nahed Sobhi, calló.', 'Una')).toEqual({
      determiner: 'una',
      common: 'nadie',
      apposition: 'Nahed Sobhi',
    });
    expect(toldOf('Uno de ellos, Nahed Sobhi, calló.', 'Uno')).toMatchObject({ determiner: 'un' });
    expect(toldOf('Alguien, Luis Paz, calló.', 'Alguien')).toEqual({ common: 'nadie' });
  });
});
