import { describe, expect, it } from 'vitest';
import {
  confidenceOf,
  SIGNALS,
  type Signals,
  signalsOf,
} from '../../../../knowledge/search/confidence/confidence.ts';
import learnt from '../../../../knowledge/search/confidence/confidence-weights.json' with { type: 'json' };
import { Gatherer } from '../../../../knowledge/search/ranking/gather.ts';
import { rank } from '../../../../knowledge/search/ranking/rank.ts';
import { ANSWER_THRESHOLD } from '../../../../knowledge/search/weights.ts';
import { index, questions, read } from '../indexed.ts';

/** Signals that speak against an answer. */
const lacking = [
  'nameMissing',
  'numberMissing',
  'kindMissing',
  'detailMissing',
  'countUnfit',
  'moneyUnfit',
  'durationUnfit',
  'numberUnfit',
  'nameUnfit',
  'personUnfit',
  'onlyLead',
  'deedMissing',
  'otherAmount',
  'otherPlace',
  'otherPerson',
  'nameApart',
  'nameGone',
  'weightMissing',
] as const;
const isLacking = (signal: string): boolean => lacking.some((name) => name === signal);
const extreme = (speaking: number, missing: number): Signals => ({
  inSentence: speaking,
  inContext: speaking,
  inParagraph: speaking,
  ideas: speaking,
  nameMissing: missing,
  numberMissing: missing,
  kindMissing: missing,
  detailMissing: missing,
  countUnfit: missing,
  moneyUnfit: missing,
  durationUnfit: missing,
  numberUnfit: missing,
  nameUnfit: missing,
  personUnfit: missing,
  beyondTopic: speaking,
  onlyLead: missing,
  deedMissing: missing,
  otherAmount: missing,
  otherPlace: missing,
  otherPerson: missing,
  nameApart: missing,
  nameGone: missing,
  margin: speaking,
  likelihood: speaking,
  articleLikelihood: speaking,
  strength: speaking,
  weightMissing: missing,
  size: speaking,
  hint: speaking,
});
const best = extreme(1, 0);
const worst = extreme(0, 1);
const gatherer = new Gatherer(index);

describe('the confidence', () => {
  it('is a share, high when all speaks for the answer and low when nothing does', () => {
    expect(confidenceOf(best)).toBeGreaterThan(0.8);
    expect(confidenceOf(worst)).toBeLessThan(0.1);
    expect(ANSWER_THRESHOLD).toBeGreaterThan(confidenceOf(worst));
    expect(ANSWER_THRESHOLD).toBeLessThan(confidenceOf(best));
  });

  it.each(SIGNALS.filter((signal) => !isLacking(signal)))('rises with «%s»', (signal) => {
    expect(confidenceOf({ ...worst, [signal]: 1 })).toBeGreaterThan(confidenceOf(worst));
  });

  it.each(lacking)('falls by «%s»', (signal) => {
    expect(confidenceOf({ ...best, [signal]: 1 })).toBeLessThan(confidenceOf(best));
  });

  it('has a weight for each signal, and for nothing else', () => {
    expect(Object.keys(learnt.weights)).toEqual([...SIGNALS]);
  });
});

describe('the signals', () => {
  it('are from 0 to 1 for every question, but for the score', () => {
    for (const question of questions) {
      const ranking = rank(question, index, gatherer);
      const [candidate] = ranking.candidates;
      if (!candidate) continue;
      const { strength, weightMissing, ...shares } = signalsOf(question, candidate, ranking, index);
      expect(Number.isFinite(strength)).toBe(true);
      expect(weightMissing).toBeGreaterThanOrEqual(0);
      for (const signal of Object.values(shares)) {
        expect(signal).toBeGreaterThanOrEqual(0);
        expect(signal).toBeLessThanOrEqual(1);
      }
    }
  });

  it('tell a name, a figure and a kind of answer that are nowhere around', () => {
    const signals = (text: string): Signals => {
      const question = read(text);
      const ranking = rank(question, index, gatherer);
      const [candidate] = ranking.candidates;
      if (!candidate) throw new Error(`nothing for «${text}»`);
      return signalsOf(question, candidate, ranking, index);
    };
    expect(signals('¿Qué acuerdo firmó Putin con Napoleón?').nameMissing).toBe(1);
    expect(signals('¿Qué acuerdo firmó Putin con Kim?').nameMissing).toBe(0);
    expect(signals('¿Qué acuerdo firmó Putin en 1957?').numberMissing).toBe(1);
    expect(signals('alfombra roja').kindMissing).toBe(0);
  });
});
