import { describe, expect, it } from 'vitest';
import { type Stretch, trimmed } from '../../../../knowledge/quotations/text/stretch.ts';

/** What stands between the first two marks of a text. */
function between(body: string): Stretch {
  const outer = { start: body.indexOf('«'), end: body.indexOf('»') + 1 };
  return { start: outer.start + 1, end: outer.end - 1, outer, form: 'marks', continues: false, part: null };
}

function wordsIn(body: string): string | null {
  const words = trimmed(body, between(body));
  return words && body.slice(words.start, words.end);
}

describe('a stretch', () => {
  it.each([
    ['Dijo « sí ».', 'sí'],
    ['Dijo « sí».', 'sí'],
    ['Dijo «sí\n».', 'sí'],
    ['Dijo «sí\u00a0».', 'sí'],
    ['Dijo «¡sí! ».', '¡sí!'],
    ['Dijo «7».', '7'],
  ])('has no blanks at its edges: %s', (body, words) => {
    expect(wordsIn(body)).toBe(words);
  });

  it.each(['Dijo «».', 'Dijo « ».', 'Dijo «…».', 'Dijo «¿?».'])(
    'is none where nothing is to be read: %s',
    (body) => {
      expect(wordsIn(body)).toBeNull();
    },
  );

  it('keeps its marks and all else that is told of it', () => {
    const body = 'Dijo « sí ».';
    const stretch: Stretch = { ...between(body), part: 'answer', signed: 'Ana' };
    expect(trimmed(body, stretch)).toEqual({ ...stretch, start: 7, end: 9 });
  });
});
