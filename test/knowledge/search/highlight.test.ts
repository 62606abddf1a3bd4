import { describe, expect, it } from 'vitest';
import { highlightsOf } from '../../../knowledge/search/highlight.ts';
import { rank } from '../../../knowledge/search/rank.ts';
import { sentenceAt } from '../../../knowledge/search/reach.ts';
import { index, questions, read } from './indexed.ts';

/** What is in bold in the sentence that holds these words. */
function bold(question: string, words: string): string[] {
  const unit = index.paragraphs
    .flat()
    .map((id) => sentenceAt(index, id))
    .find(({ text }) => text.includes(words));
  if (!unit) throw new Error(`no sentence with «${words}»`);
  return highlightsOf(read(question), unit, index).map(([start, end]) => unit.text.slice(start, end));
}

describe('what is set in bold', () => {
  it('is what answers: the time for when, the place for where', () => {
    expect(bold('¿Cuándo llegó Putin a Pyongyang?', 'alfombra roja')).toEqual(
      expect.arrayContaining([expect.stringContaining('miércoles')]),
    );
    expect(bold('¿A dónde llegó Putin?', 'alfombra roja').join(' ')).toContain('Pyongyang');
  });

  it('is not what the question itself named', () => {
    expect(bold('¿A quién invitó Putin?', 'visitar Moscú').join(' ')).not.toMatch(/^Putin$/);
  });

  it('is nothing in a sentence that says nothing of the question', () => {
    expect(bold('¿Qué comen los delfines?', 'alfombra roja')).toEqual([]);
  });

  it('lies within the sentence, apart and in order, at the edges of words', () => {
    for (const question of questions) {
      for (const { unit } of rank(question, index).candidates.slice(0, 20)) {
        let last = 0;
        for (const [start, end] of highlightsOf(question, unit, index)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(unit.text.length);
          expect(unit.text.slice(start, end)).toBe(unit.text.slice(start, end).trim());
          expect(unit.text.slice(start - 1, start + 1)).not.toMatch(/^\p{L}\p{L}$/u);
          last = end;
        }
      }
    }
  });
});
