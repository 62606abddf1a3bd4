import { describe, expect, it } from 'vitest';
import { totalOf } from '../../../../knowledge/search/ranking/evidence.ts';
import { contextOf, FEATURES, rowsOf } from '../../../../knowledge/search/ranking/features.ts';
import learnt from '../../../../knowledge/search/ranking/ranking-weights.json' with { type: 'json' };
import { gatherer, index, questions, sentencesIn } from '../indexed.ts';

const KINDS = ['who', 'when', 'where', 'howMany', 'why', 'whatFor', 'which', 'how'] as const;
/** Features that are a share of the question's weight times the square root of it. */
const SHARES = [
  'own',
  'ownExact',
  'ownArticle',
  'ownBeyondLead',
  'ownReworded',
  'inContext',
  'behind',
  'deedAround',
  'ideas',
  'before',
  'after',
  'pairs',
] as const;
const AROUND = ['title', 'lead', 'article', 'articleOften', 'hint'] as const;

describe('the features', () => {
  it('are those that have a learnt weight, each a number', () => {
    expect(Object.keys(learnt.weights).sort()).toEqual([...FEATURES].sort());
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
    for (const weight of Object.values(learnt.weights)) expect(Number.isFinite(weight)).toBe(true);
  });

  it('are finite for every question, of every sentence of what is gathered', () => {
    for (const question of questions) {
      const gathered = gatherer.gather(question);
      const rows = rowsOf(question, gathered, index);
      const wanted = sentencesIn(index).filter((id) => gathered.paragraphs.includes(index.paragraphOf(id)));
      expect(rows.map(({ id }) => id).sort((a, b) => a - b)).toEqual(wanted);
      for (const { features } of rows) {
        expect(Object.keys(features).sort()).toEqual([...FEATURES].sort());
        for (const name of FEATURES) expect([name, Number.isFinite(features[name])]).toEqual([name, true]);
      }
    }
  });

  it('are shares within bounds, none below nothing', () => {
    for (const question of questions) {
      const gathered = gatherer.gather(question);
      const most = Math.sqrt(totalOf(gathered.weights)) + 1e-9;
      for (const { features } of rowsOf(question, gathered, index)) {
        for (const name of FEATURES) expect([name, features[name] >= 0]).toEqual([name, true]);
        for (const name of [...SHARES, ...AROUND])
          expect([name, features[name] <= most]).toEqual([name, true]);
        for (const name of ['focus', 'asks', 'beside', ...KINDS] as const)
          expect(features[name]).toBeLessThanOrEqual(1);
        expect(features.ownExact).toBeLessThanOrEqual(features.own + 1e-9);
        expect(features.fresh).toBeLessThanOrEqual(features.length);
      }
    }
  });

  it('speak for an answer of the kind that is asked for alone', () => {
    for (const question of questions)
      for (const { features } of rowsOf(question, gatherer.gather(question), index))
        for (const kind of KINDS) if (kind !== question.asked.kind) expect(features[kind]).toBe(0);
  });
});

describe('the context of a sentence', () => {
  it('expresses all that the sentence does, and what paragraph and title do less surely', () => {
    for (const question of questions)
      for (const row of rowsOf(question, gatherer.gather(question), index))
        contextOf(row).forEach((surely, at) => {
          const own = row.inSentence[at] ?? 0;
          const near = Math.max(row.inParagraph[at] ?? 0, row.inTitle[at] ?? 0);
          expect(surely >= own && surely <= 1).toBe(true);
          if (near === 0) expect(surely).toBe(own);
          else expect(surely > 0 && (own > 0 || surely < near)).toBe(true);
        });
  });
});
