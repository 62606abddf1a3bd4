import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import data from '../../../../knowledge/search/question/chatter.json' with { type: 'json' };
import { stretchesOf, withoutChatter } from '../../../../knowledge/search/question/chatter.ts';
import { speltOut } from '../../../../knowledge/spanish/chat-spellings.ts';
import chatting from '../../../../knowledge/spanish/chatting.json' with { type: 'json' };
import { chatOf } from '../../../../knowledge/spanish/chatting.ts';
import { foldLoosely } from '../../../../knowledge/spanish/fold.ts';
import { wordsOf } from '../../../../knowledge/spanish/words.ts';

/** As `understand` hands them over: chat spellings written out. */
const speltWords = (text: string) =>
  wordsOf(text).flatMap((word) => speltOut([word.key]).map((key) => ({ ...word, key })));

const left = (text: string) =>
  withoutChatter(text, speltWords(text))
    .map(({ key }) => key)
    .join(' ');

describe('the words of a question without chatter', () => {
  it.each([
    ['hola, una duda: ¿quién firmó?', 'quien firmo'],
    ['Oigan, ¿quién firmó?', 'quien firmo'],
    ['oye amigo, quién firmó', 'quien firmo'],
    ['Causa, ¿quién firmó?', 'quien firmo'],
    ['maje quién firmó', 'quien firmo'],
    ['Bro, ¿quién firmó?', 'quien firmo'],
    ['¿Qué onda, quién firmó?', 'quien firmo'],
    ['¿quién firmó, saben?', 'quien firmo'],
    ['who signed btw', 'who signed'],
    ['quiero saber quién firmó', 'quien firmo'],
    ['¿alguien sabe quién firmó, por favor?', 'quien firmo'],
    ['quién firmó po', 'quien firmo'],
    ['¿Firmaron o no?, gracias', 'firmaron'],
    ['¿quién firmó? es para un trabajo de cívica', 'quien firmo'],
    ['Perdón la ignorancia, ¿quién firmó?', 'quien firmo'],
    ['quién firmó es para la tarea del cole', 'quien firmo'],
    ['¿quién firmó, amigo?', 'quien firmo'],
    ['Solo he leído el titular: ¿quién firmó?', 'quien firmo'],
    ['¿quién firmó? Mi profe no lo dijo.', 'quien firmo'],
    ['Sorry, my Spanish is bad: who signed?', 'who signed'],
    ['segun la nota quien firmo', 'quien firmo'],
    ['hi all, quick question: who signed? asking for a friend', 'who signed'],
    ['can you tell me who signed it, thanks', 'who signed it'],
  ])('«%s» are «%s»', (text, words) => {
    expect(left(text)).toBe(words);
  });

  it.each([
    'causa del incendio',
    'ola de calor',
    '¿qué tal fue la reunión?',
    '¿quién habla con la gente?',
    '¿saben los vecinos la verdad?',
    'consulta popular de minería',
    'el hermano del alcalde',
    'banda de atracadores',
    'quién es el tío del ministro',
    '¿quién llamó a su hermano?',
    '¿dijo la verdad?',
    '¿quién pidió perdón?',
    'Vi el desfile de Lugo. ¿quién firmó?',
    'he leído lo de Lugo, quién firmó',
    '¿Me he perdido algo de Lugo? ¿Quién firmó?',
  ])('are all of them in «%s»', (text) => {
    expect(left(text)).toBe(
      wordsOf(text)
        .map(({ key }) => key)
        .join(' '),
    );
  });

  it('are all of them where nothing else with a meaning was typed', () => {
    expect(left('hola, gracias')).toBe('hola gracias');
    expect(left('¿o no?')).toBe('o no');
  });

  it('are in their order and from the text, whatever the text', () => {
    const phrase = fc.constantFrom(
      ...data.openings,
      ...Object.values(chatting.kinds).flatMap((levels) => Object.values(levels).flat()),
      ...data.anywhere,
      ...data.closings,
      ...data.asides,
    );
    const part = fc.oneof(
      phrase,
      fc.string({ maxLength: 12 }),
      fc.constantFrom(',', '?', '¿', '.', 'firmaron'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const words = wordsOf(text);
        const kept = withoutChatter(text, words);
        expect(words.filter((word) => kept.includes(word))).toEqual(kept);
      }),
    );
  });
});

describe('the phrases of chatter', () => {
  it('are folded words, each listed once', () => {
    const { about: _, ...lists } = data;
    for (const list of Object.values(lists)) {
      expect(new Set(list).size).toBe(list.length);
      for (const phrase of list) {
        expect(foldLoosely(phrase)).toBe(phrase);
        expect(phrase).toMatch(/^[a-z]+(?: [a-z]+)*$/);
      }
    }
  });

  it('go before and behind a question as written', () => {
    for (const phrase of [
      ...data.openings,
      ...data.anywhere,
      ...chatOf(['calls', 'tellings', 'hesitations']),
    ])
      expect(left(`${phrase}, ¿quién firmó?`), phrase).toBe('quien firmo');
    for (const phrase of [...data.closings, ...data.anywhere, ...chatOf(['tags', 'thanks', 'farewells'])])
      expect(left(`¿quién firmó, ${phrase}?`), phrase).toBe('quien firmo');
    for (const phrase of data.asides) expect(left(`${phrase} eso, quién firmó`), phrase).toBe('quien firmo');
  });
});

describe('what is left out as chatter', () => {
  const leftOut = (text: string) => {
    const words = wordsOf(text);
    return stretchesOf(text, words, withoutChatter(text, words));
  };

  it('stands as it was typed, neighbouring words together', () => {
    expect(leftOut('Hola, una duda: ¿quién firmó?, ¡Gracias!')).toEqual(['Hola, una duda', 'Gracias']);
    expect(leftOut('¿quién firmó?')).toEqual([]);
    expect(leftOut('')).toEqual([]);
  });
});
