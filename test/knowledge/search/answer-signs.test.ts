import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import signs from '../../../knowledge/search/answer-signs.json' with { type: 'json' };
import { freshSpans, isBesideNamed, spansOf } from '../../../knowledge/search/answer-signs.ts';
import type { AnswerKind } from '../../../knowledge/search/question.ts';
import { foldLoosely } from '../../../knowledge/spanish/fold.ts';
import { wordsOf } from '../../../knowledge/spanish/words.ts';

const found = (kind: AnswerKind, text: string) =>
  spansOf(kind, text, wordsOf(text)).map(([start, end]) => text.slice(start, end));
const signed = (text: string) => ({ text, words: wordsOf(text) });
const kinds: readonly AnswerKind[] = ['who', 'when', 'where', 'howMany', 'why', 'other'];

describe('what shows an answer', () => {
  it.each<[AnswerKind, string, string[]]>([
    ['when', 'Llegó en la madrugada del miércoles a Pyongyang.', ['madrugada del miércoles']],
    ['when', 'La guerra empezó en 2022 y sigue.', ['2022']],
    ['howMany', 'Vinieron quince barcos con 3.500 toneladas en 2022.', ['quince', '3.500']],
    ['who', 'Ayer llegó el presidente, Vladimir Putin, a la cumbre.', ['Vladimir Putin']],
    ['where', 'Los líderes firmaron en Pyongyang un acuerdo.', ['Pyongyang']],
    ['other', 'Los líderes firmaron en Pyongyang un acuerdo en 2022.', []],
    ['when', 'Firmaron un acuerdo.', []],
  ])('of kind %s in «%s» is %j', (kind, text, spans) => {
    expect(found(kind, text)).toEqual(spans);
  });

  it('does not take a word for a name because a sentence begins with it', () => {
    expect(found('who', 'La cumbre terminó tarde.')).toEqual([]);
  });

  it('counts only where it says more than the question did', () => {
    const text = signed('El presidente Putin llegó con Kim.');
    const keys = (isNamed: (key: string) => boolean) =>
      freshSpans('who', text, isNamed).map(([start, end]) => text.text.slice(start, end));
    expect(keys(() => false)).toEqual(['Putin', 'Kim']);
    expect(keys((key) => key === 'putin')).toEqual(['Kim']);
    expect(keys(() => true)).toEqual([]);
  });

  it('is beside what was asked about within a few words, and not further on', () => {
    const text = signed(
      'Quince barcos llegaron ayer al puerto viejo de la ciudad con mucha lluvia y muchos marineros.',
    );
    expect(isBesideNamed([0, 6], text, (key) => key === 'barcos')).toBe(true);
    expect(isBesideNamed([0, 6], text, (key) => key === 'marineros')).toBe(false);
  });

  it('lies within any text whatever, apart and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...kinds), (text, kind) => {
        let last = 0;
        for (const [start, end] of spansOf(kind, text, wordsOf(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe('the signs', () => {
  it('are single folded words, listed once', () => {
    for (const list of [signs.when, signs.howMany, signs.why]) {
      expect(new Set(list).size).toBe(list.length);
      for (const word of list) expect(foldLoosely(word)).toBe(word);
    }
    for (const word of [...signs.when, ...signs.howMany]) expect(word).not.toContain(' ');
  });
});
