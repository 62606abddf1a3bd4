import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGN, type Sign } from '../../../../knowledge/search/index/signs.ts';
import { type AnswerKind, KINDS, kindOf } from '../../../../knowledge/search/question/question-kind.ts';
import data from '../../../../knowledge/search/question/question-words.json' with { type: 'json' };
import { wordsOf } from '../../../../knowledge/spanish/words.ts';
import { read } from '../indexed.ts';

const asked = (text: string) => kindOf(wordsOf(text).map(({ key }) => key));

describe('what a question asks for', () => {
  it.each<[string, AnswerKind]>([
    ['¿Quién firmó el tratado?', 'who'],
    ['quein firmo el tratado', 'who'],
    ['kien firmo', 'who'],
    ['¿Con quién habló?', 'who'],
    ['who signed the treaty', 'who'],
    ['¿Cuándo se firmó?', 'when'],
    ['qndo llego putin', 'when'],
    ['cuanod llego putin', 'when'],
    ['¿A qué hora llegó?', 'when'],
    ['¿En qué fecha firmaron?', 'when'],
    ['when did they sign', 'when'],
    ['¿Dónde está Moscú?', 'where'],
    ['dodne esta moscu', 'where'],
    ['en que ciudad firmaron', 'where'],
    ['where is Moscow', 'where'],
    ['¿Cuántos misiles hay?', 'howMany'],
    ['how many missiles', 'howMany'],
    ['¿Cuánto tiempo duró?', 'howMany'],
    ['¿Qué porcentaje subió?', 'howMany'],
    ['¿En cuánto tiempo dicen que acaban?', 'howMany'],
    ['¿Qué apodo le pusieron?', 'named'],
    ['¿Por qué firmaron?', 'why'],
    ['porque firmaron', 'why'],
    ['xq firmaron', 'why'],
    ['why did they sign', 'why'],
    ['¿Para qué firmaron?', 'whatFor'],
    ['¿Cuál es la diferencia?', 'which'],
    ['¿Cuál es la capital?', 'where'],
    ['¿Qué jugadores se lesionaron?', 'who'],
    ['which player was hurt', 'who'],
    ['¿Qué empresa lo fabrica?', 'named'],
    ['¿Cómo se llama el barco?', 'named'],
    ['¿Cómo se llama la capital?', 'where'],
    ['¿Cómo se llaman los números que no son pares?', 'named'],
    ['¿Cuál es la altura del faro?', 'measure'],
    ['¿Cuál fue el primer año?', 'when'],
    ['¿Qué tipo de jugador es?', 'who'],
    ['¿Qué tipo tiene el préstamo?', 'what'],
    ['De los barcos en los que navegó, ¿cuántos se hundieron?', 'howMany'],
    ['Cuando llega el frío, ¿quién cierra el faro?', 'who'],
    ['en cuanto a los misiles, donde estan', 'where'],
    ['¿quién va', 'who'],
    ['Dime quién firmó. ¿Sí?', 'who'],
    ['¿Cómo lo recibieron?', 'how'],
    ['how was he received', 'how'],
    ['¿Es cierto que firmaron?', 'yesNo'],
    ['lugar de la cumbre', 'where'],
    ['fecha de la firma', 'when'],
    ['motivos del divorcio', 'why'],
    ['autor del gol', 'who'],
    ['¿Quién dijo el lugar de la cumbre?', 'who'],
    ['en el lugar de la cumbre', 'other'],
    ['fecha', 'other'],
    ['quantos dias duro la cumbre', 'howMany'],
    ['¿Qué dice el tratado?', 'what'],
    ['q dice el tratado', 'what'],
    ['what does the treaty say', 'what'],
    ['tratado', 'other'],
    ['', 'other'],
  ])('in «%s» is %s', (text, kind) => {
    expect(read(text).asked.kind).toBe(kind);
  });

  it('is told by the asking words that stand first', () => {
    expect(asked('¿Quién dijo cuándo?').kind).toBe('who');
    expect(asked('El tratado, ¿cuándo lo firmó quien lo firmó?').kind).toBe('when');
  });

  it.each<[string, Sign]>([
    ['¿En qué año firmaron?', 'year'],
    ['¿A qué hora firmaron?', 'clock'],
    ['¿Cuándo firmaron?', 'date'],
    ['¿Cuánto tiempo duró?', 'duration'],
    ['¿Qué porcentaje votó?', 'percent'],
    ['¿Cuánto costó?', 'money'],
    ['¿Cuántas barcas hay?', 'number'],
    ['¿Por qué?', 'cause'],
    ['¿Para qué?', 'aim'],
    ['¿Dónde?', 'place'],
    ['¿Quién?', 'person'],
  ])('in «%s» is best answered by a sign of %s', (text, sign) => {
    expect(asked(text).wanted & SIGN[sign]).toBe(SIGN[sign]);
  });

  it.each<[string, number[]]>([
    ['¿Cuándo firmaron?', [0]],
    ['¿En qué ciudad firmaron?', [0, 1, 2]],
    ['El tratado, ¿cuándo se firmó?', [2]],
    ['¿Cuánto tiempo hace que firmaron?', [0, 1, 2]],
    ['tratado', []],
  ])('in «%s» is asked by the words at %j', (text, places) => {
    expect([...asked(text).asking]).toEqual(places);
  });

  it('is something in any row of words, asked by words that are there', () => {
    const words = fc.constantFrom(
      ...new Set(data.kinds.flatMap(({ phrases }) => phrases.join(' ').split(' '))),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (keys) => {
        const { kind, asking } = kindOf(keys);
        expect(KINDS).toContain(kind);
        expect(asking.size === 0).toBe(kind === 'other');
        for (const place of asking) expect(keys[place]).toBeDefined();
      }),
    );
  });
});

describe('the question words', () => {
  const all = data.kinds.flatMap(({ phrases }) => phrases);

  it('are folded phrases, none listed twice', () => {
    expect(new Set(all).size).toBe(all.length);
    for (const phrase of all)
      expect(
        wordsOf(phrase)
          .map(({ key }) => key)
          .join(' '),
      ).toBe(phrase);
  });

  it('are of kinds that code knows, and every kind but «other» and what only a noun asks for has some', () => {
    const listed = new Set(data.kinds.map(({ kind }) => kind));
    expect([...listed].sort()).toEqual(KINDS.filter((kind) => kind !== 'other' && kind !== 'measure').sort());
  });

  it('want and accept signs that code knows, none both', () => {
    for (const { wanted, accepted } of data.kinds) {
      const signs = [...wanted, ...accepted];
      expect(new Set(signs).size).toBe(signs.length);
      for (const sign of signs) expect(Object.keys(SIGN)).toContain(sign);
    }
  });

  it('each lead to their own entry, no other standing before it', () => {
    for (const { kind, wanted, phrases } of data.kinds)
      for (const phrase of phrases) {
        const found = kindOf(phrase.split(' '));
        expect([phrase, found.kind, found.asking.size]).toEqual([phrase, kind, phrase.split(' ').length]);
        for (const [sign, bit] of Object.entries(SIGN))
          expect([phrase, sign, (found.wanted & bit) !== 0]).toEqual([
            phrase,
            sign,
            wanted.some((name) => name === sign),
          ]);
      }
  });
});
