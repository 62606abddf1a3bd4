// Why a question fails, told for a reader.
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../knowledge/library-of.ts';
import { articleOf } from '../../articles.ts';
import { decidingParts, type Failure, failureLines, failureOf } from '../../bench/failing/failing.ts';
import { failuresOf } from '../../bench/failing/own.ts';
import { failingOf } from '../../bench/failing/squad.ts';
import { datasetOf } from '../../bench/squad/dataset.ts';
import { harbour } from '../squad/harbour.ts';

const library = libraryOf([
  articleOf(
    'El faro mide treinta metros. Nadie duerme en él.',
    'El muelle abrió en 1901. Lo cerró Ruiz en 1950.',
  ),
]);

function failure(text: string, answer: string | undefined, mustSpeak = false): Failure | undefined {
  return failureOf(
    library,
    {
      id: 'a1',
      text,
      answers: answer === undefined ? [] : [answer],
      isRight: (passage) => passage.text === answer,
    },
    mustSpeak,
  );
}

describe('a question that is put to the library', () => {
  it('does not fail when the right sentence is first, or when it is met with the silence it deserves', () => {
    expect(failure('¿Cuánto mide el faro?', 'El faro mide treinta metros.', true)).toBeUndefined();
    expect(failure('¿Quién ganó el mundial de ajedrez?', undefined)).toBeUndefined();
  });

  it('fails when another sentence is first: it tells both, the place of the right one and what decided', () => {
    const failed = failure('¿Cuánto mide el faro?', 'Nadie duerme en él.');
    expect(failed).toMatchObject({
      how: 'another first',
      first: 'El faro mide treinta metros.',
      answers: ['Nadie duerme en él.'],
      kind: 'howMany',
    });
    expect(failed?.place).toBeGreaterThan(1);
    expect(failed?.parts.map(({ feature }) => feature)).toContain('howMany');
  });

  it('fails when it is silent about what it has, where silence counts', () => {
    const text = 'Xanadú, Brigadoon y Zembla, ¿tienen faro como Avalon?';
    const right = 'El faro mide treinta metros.';
    expect(failure(text, right)).toBeUndefined();
    expect(failure(text, right, true)).toMatchObject({ how: 'silent', first: right, place: 1, ahead: 0 });
  });

  it('fails when it is answered though nothing answers', () => {
    expect(failure('¿Cuánto mide el faro?', undefined)).toMatchObject({ how: 'answered', place: undefined });
  });

  it('tells which words nothing was found for', () => {
    expect(failure('¿Cuánto mide el faro de Xanadú?', 'Nadie duerme en él.')?.unmet).toEqual(['Xanadú']);
  });
});

describe('the parts of the score that decided', () => {
  it('are the three that add most to the first sentence beyond the other, a missing one being nothing', () => {
    const parts = (
      adds: Readonly<Partial<Record<'own' | 'who' | 'title' | 'pairs' | 'length', number>>>,
    ) => ({
      parts: (['own', 'who', 'title', 'pairs', 'length'] as const).flatMap((name) => {
        const added = adds[name];
        return added === undefined ? [] : [{ name, value: 1, adds: added }];
      }),
    });
    expect(
      decidingParts(
        parts({ own: 2, who: 3, title: 1, length: 2 }),
        parts({ own: 1.5, title: 4, pairs: -1, length: 1.75 }),
      ),
    ).toEqual([
      { feature: 'who', ahead: 3 },
      { feature: 'pairs', ahead: 1 },
      { feature: 'own', ahead: 0.5 },
    ]);
  });
});

describe('a failure for a reader', () => {
  it('shows question, answer, what came first and what decided, each sentence on one line', () => {
    const failed = failure('¿Cuánto mide el faro?', 'Nadie duerme en él.');
    if (!failed) throw new Error('it did not fail');
    const lines = failureLines({ ...failed, first: 'El faro\nmide treinta metros.' }, 4);
    expect(lines[0]).toBe('4. ¿Cuánto mide el faro?');
    expect(lines).toContain('   answers:   Nadie duerme en él.');
    expect(lines).toContain('   put first: El faro mide treinta metros.');
    expect(lines.join('\n')).toMatch(/ahead of what answers \(place \d\) by \d+\.\d\d: \w+ \d/);
  });
});

describe('failing questions', () => {
  it('of a dataset are those whose first excerpt is wrong, as many as asked for', () => {
    const dataset = datasetOf(harbour, 'muelle');
    const all = failingOf(dataset, { seed: 1 }, 99);
    expect(all.asked).toBe(4);
    expect(all.failed).toBe(all.failures.length);
    expect(all.failures.every(({ answers, first }) => first === undefined || !answers.includes(first))).toBe(
      true,
    );
    expect(failingOf(dataset, { seed: 1 }, 1).failures.length).toBe(Math.min(1, all.failed));
  });

  it('of our own are of the tuning half only', () => {
    const item = { style: 'formal', question: '¿Cuánto mide el faro?' };
    const failures = failuresOf(library, {
      answerable: [
        { ...item, id: 'a1', half: 'tune', answers: ['Nadie duerme'] },
        { ...item, id: 'a2', half: 'report', answers: ['Nadie duerme'] },
      ],
      unanswerable: [
        { ...item, id: 'u1', half: 'report' },
        { ...item, id: 'u2', half: 'tune' },
      ],
    });
    expect(failures.map(({ id, how }) => [id, how])).toEqual([
      ['a1, formal', 'another first'],
      ['u2, formal', 'answered'],
    ]);
  });
});
