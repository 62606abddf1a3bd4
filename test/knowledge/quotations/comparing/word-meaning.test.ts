import { describe, expect, it } from 'vitest';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';
import {
  exclude,
  isContent,
  reverses,
  turnsRound,
} from '../../../../knowledge/quotations/comparing/word-meaning.ts';
import meaning from '../../../../knowledge/quotations/comparing/words-of-meaning.json' with { type: 'json' };
import { fold } from '../../../../knowledge/spanish/fold.ts';

/** The word before the stretch that turns it round, or nothing. */
function turning(text: string, stretch: string) {
  const words = wordsToCompare(text);
  const [first] = wordsToCompare(stretch);
  const at = turnsRound(
    words,
    words.findIndex(({ key }) => key === first?.key),
  );
  return at === undefined ? undefined : words[at]?.written;
}

describe('what stands before typed words', () => {
  it.each([
    ['No', 'No vamos a firmar', 'firmar'],
    ['No', 'No lo vi', 'vi'],
    ['no', 'Eso no es transparencia', 'transparencia'],
    ['nunca', 'Casi nunca pedimos ayuda', 'pedimos'],
    ['Casi', 'Casi nunca pedimos ayuda', 'nunca'],
    ['Quizá', 'Quizá debimos escuchar', 'debimos'],
    ['Dudo', 'Dudo que lo condenen', 'condenen'],
    ['Menos', 'Menos de la mitad', 'mitad'],
    ['si', 'y si esto lo firmara', 'esto'],
    [undefined, 'No estamos decorando un paseo; estamos salvando un puerto', 'salvando'],
    [undefined, 'No podemos descartar un movimiento', 'movimiento'],
    [undefined, 'No, fíjese', 'fíjese'],
    [undefined, 'Sí lo firmara', 'firmara'],
    [undefined, 'Vamos a firmar', 'firmar'],
  ])('turns them round by «%s»: %s, from «%s»', (word, text, stretch) => {
    expect(turning(text, stretch)).toBe(word);
  });
});

describe('two words', () => {
  it('exclude each other as opposites, months, quantities', () => {
    expect(exclude('sube', 'baja')).toBe(true);
    expect(exclude('empieza', 'acaba')).toBe(true);
    expect(exclude('abrieron', 'cerraron')).toBe(true);
    expect(exclude('corta', 'larga')).toBe(true);
    expect(exclude('enero', 'febrero')).toBe(true);
    expect(exclude('todos', 'algunos')).toBe(true);
    expect(exclude('casa', 'puerto')).toBe(false);
  });

  it('are one the reverse of the other by a prefix', () => {
    expect(reverses('inestable', 'estable')).toBe(true);
    expect(reverses('legal', 'ilegal')).toBe(true);
    expect(reverses('constancia', 'estancia')).toBe(false);
  });
});

describe('the words of meaning', () => {
  it('are folded and listed once', () => {
    const { about: _, interchangeable, byEar, counterparts, ...lists } = meaning;
    for (const list of [...Object.values(lists), ...interchangeable, ...byEar, ...counterparts]) {
      expect(new Set(list).size).toBe(list.length);
      expect(list.map(fold)).toEqual(list);
    }
  });

  it('hold none that may come and go among those that carry meaning', () => {
    for (const word of meaning.freely) expect(isContent(word), word).toBe(false);
  });
});
