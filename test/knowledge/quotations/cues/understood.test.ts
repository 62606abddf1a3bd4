// Whose quotation it is where the verb of saying is understood from the one before.
import { describe, expect, it } from 'vitest';
import { understoodSubject } from '../../../../knowledge/quotations/cues/understood.ts';
import { lastLineOf } from '../last-line.ts';

/** The subject of the last quotation of the sentence. */
function subjectIn(sentence: string): string | null {
  const { line, text } = lastLineOf(sentence);
  const at = line.chunks.findLastIndex(({ kind }) => kind === 'stretch');
  if (at === -1) throw new Error(`no quotation in: ${sentence}`);
  const subject = understoodSubject(line, at);
  return subject && text(subject);
}

describe('whoever says what has its verb understood', () => {
  it.each([
    ['stands before it, past a semicolon', 'Ana Ruiz habló de «suerte»; el juez, de «método».', 'el juez'],
    [
      'stands before it, without a preposition',
      'Ana Ruiz dijo «todos»; los médicos, «nadie».',
      'los médicos',
    ],
    ['is joined', 'Ana Ruiz dijo «mucho», y su socio, «bastante».', 'su socio'],
    ['has a name beside it', 'Ana Ruiz dijo «sí»; el alcalde, Luis Paz, «no».', 'el alcalde'],
    ['stands behind it', '«Es un hombre solo», el forense.', 'el forense'],
  ])('%s: %s', (_, sentence, subject) => {
    expect(subjectIn(sentence)).toBe(subject);
  });

  it.each([
    ['is called so', 'Nerea Cantos, «la Abogada», ganó.'],
    ['is called so by others', 'La delantera, «la Abogada» para sus compañeras, marcó.'],
    ['has a verb of its own', '«Es un hombre solo», el forense calló.'],
    ['is a thing', 'Ana Ruiz dijo «sí»; la mesa, «no».'],
  ])('is nobody where what stands there %s: %s', (_, sentence) => {
    expect(subjectIn(sentence)).toBeNull();
  });
});
