// Why a question got its answer: what was understood, what was reached, and the parts of each score.

import { confidenceOf, SIGNALS, type Signal, signalsOf, signalWeights } from './confidence/confidence.ts';
import type { PassageIndex } from './index/passage-index.ts';
import type { Answer, Passage } from './passage.ts';
import type { Concept, Question } from './question/question.ts';
import type { AnswerKind } from './question/question-kind.ts';
import { FEATURES, type Feature } from './ranking/features.ts';
import { type Candidate, type Ranking, weightOf } from './ranking/rank.ts';

/** A sentence and where it stands. */
export type Place = Omit<Passage, 'highlights'>;

/** What was understood, and how the sentences were judged. */
export interface Judgement {
  /** What was left out as chatting around the question, as it was typed. */
  readonly chatter: readonly string[];
  readonly kind: AnswerKind;
  /** The finer type of answer that it asks for, if any. */
  readonly type: string | undefined;
  readonly terms: readonly Term[];
  /** Undefined where nothing was reached. */
  readonly confidence: number | undefined;
  /** Of the best sentence, those that are not zero, largest first; what they add makes odds, as logarithms. */
  readonly signals: readonly Part<Signal>[];
  /** Best first, as they were ranked. */
  readonly candidates: readonly ExplainedCandidate[];
}

export interface Explanation extends Judgement {
  /** What the question is answered with. */
  readonly answer: Answer;
  /** Among its passages, the sentence behind the best where it comes second whatever its score. */
  readonly behind: Place | undefined;
}

export interface Term {
  readonly written: string;
  /** What it was taken for; the same where nothing was mended or written out. */
  readonly understood: string;
  /** Rarity times importance. */
  readonly weight: number;
  /** The words of the passages that may stand for it, surest first, with how surely (0 to 1) and in how many units. */
  readonly words: readonly { readonly word: string; readonly closeness: number; readonly units: number }[];
}

export interface ExplainedCandidate {
  readonly passage: Place;
  readonly score: number;
  /** Features that are not zero, largest first. */
  readonly parts: readonly Part<Feature>[];
}

/** A feature or a signal: what it is, and what it adds by its weight. */
export interface Part<Name> {
  readonly name: Name;
  readonly value: number;
  readonly adds: number;
}

/** Explains a ranking; of its candidates, the first `most`. */
export function explain(question: Question, ranking: Ranking, index: PassageIndex, most: number): Judgement {
  const [best] = ranking.candidates;
  const signals = best && signalsOf(question, best, ranking, index);
  return {
    chatter: question.chatter,
    kind: question.asked.kind,
    type: question.type?.name,
    terms: question.concepts.map((concept, at) => termOf(concept, ranking.weights[at] ?? 0, index)),
    confidence: signals && confidenceOf(signals),
    signals: signals ? partsOf(SIGNALS, signals, signalWeights) : [],
    candidates: ranking.candidates.slice(0, most).map((candidate) => explained(candidate, index)),
  };
}

function termOf({ written, typed, words }: Concept, weight: number, { vocabulary }: PassageIndex): Term {
  return {
    written,
    understood: typed,
    weight,
    words: [...words]
      .map(([id, closeness]) => ({
        word: vocabulary.keyOf(id),
        closeness,
        units: vocabulary.passagesOf(id).length,
      }))
      .sort((a, b) => b.closeness - a.closeness || b.units - a.units),
  };
}

function explained({ unit, score, features }: Candidate, index: PassageIndex): ExplainedCandidate {
  return {
    passage: { article: unit.article.slug, at: unit.at, text: index.textOf(unit) },
    score,
    parts: partsOf(FEATURES, features, weightOf),
  };
}

function partsOf<Name extends string>(
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): Part<Name>[] {
  return names
    .filter((name) => values[name] !== 0)
    .map((name) => ({ name, value: values[name], adds: values[name] * weights[name] }))
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}
