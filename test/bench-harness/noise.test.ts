// Questions typed in a chat: by the rules, and the same from the same seed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../knowledge/spanish/edit-distance.ts';
import { EDITED_SHARE, editedOnce, LONG_WORD, typedInChat, withoutMarks } from '../bench/noise.ts';
import { randomFrom } from '../bench/random.ts';

const questions = ['¿En qué año firmaron Corea y España el tratado?', '¡Cuánto costó! (1.500,5 €)'];

describe('a question without marks', () => {
  it.each([
    ['¿Cuándo llegó el Sr. Núñez?', 'cuando llego el sr nunez'],
    ['«Sí», ¿dijo?… ¡no!', 'si dijo no'],
    ['¿Subió un 3,5 % en EE.UU.?', 'subio un 3,5 en ee uu'],
    ['guerra franco-india', 'guerra franco india'],
  ])('%s → %s', (question, typed) => {
    expect(withoutMarks(question)).toBe(typed);
  });

  it('has nothing but lower-case letters, figures and single blanks, whatever was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (question) => {
        const typed = withoutMarks(question);
        expect(typed).not.toMatch(/[¿?¡!\p{M}]|\s{2}|^\s|\s$/u);
        expect(typed.toLowerCase()).toBe(typed);
      }),
    );
  });
});

describe('one edit', () => {
  it('changes the word by exactly one letter dropped, added, replaced or moved', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,14}$/), fc.integer(), (word, seed) => {
        expect(editDistance(word, editedOnce(word, randomFrom(seed)), 3)).toBe(1);
      }),
    );
  });

  it('changes even a word whose letters are all alike', () => {
    for (let seed = 0; seed < 40; seed += 1) expect(editedOnce('aaaaa', randomFrom(seed))).not.toBe('aaaaa');
  });
});

describe('questions typed in a chat', () => {
  it('are the same for the same seed and others for another', () => {
    const many = Array.from({ length: 20 }, () => questions[0] ?? '');
    expect(typedInChat(many, 7)).toEqual(typedInChat(many, 7));
    expect(typedInChat(many, 7)).not.toEqual(typedInChat(many, 8));
  });

  it('leave short words and figures alone', () => {
    const short = '¿de qué es el 12345 que se vio hoy?';
    expect(
      typedInChat(
        Array.from({ length: 30 }, () => short),
        1,
      ),
    ).toEqual(Array.from({ length: 30 }, () => 'de que es el 12345 que se vio hoy'));
  });

  it('have an edit in about the share of long words that is meant', () => {
    const words = Array.from({ length: 4000 }, (_, at) => `palabra${'abcdefghij'.charAt(at % 10)}`);
    const [typed = ''] = typedInChat([words.join(' ')], 3);
    const edited = typed.split(' ').filter((word, at) => word !== words[at]).length;
    expect(words[0]?.length).toBeGreaterThanOrEqual(LONG_WORD);
    expect(Math.abs(edited / words.length - EDITED_SHARE)).toBeLessThan(0.03);
  });
});
