// Why a question got its answer: what was understood, what was reached, and the parts of each score.

import { confidenceOf, type Signals, signalsOf } from './confidence/confidence.ts';
import type { PassageIndex } from './index/passage-index.ts';
import type { Passage } from './passage.ts';
import type { Concept, Question } from './question/question.ts';
import type { AnswerKind } from './question/question-kind.ts';
import { FEATURES, type Feature } from './ranking/features.ts';
import { type Candidate, type Ranking, weightOf } from './ranking/rank.ts';

export interface Explanation {
  readonly kind: AnswerKind;
  readonly terms: readonly Term[];
  /** Undefined where nothing was reached. */
  readonly confidence: number | undefined;
  readonly signals: Signals | undefined;
  /** Best first. */
  readonly candidates: readonly ExplainedCandidate[];
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
  readonly passage: Omit<Passage, 'highlights'>;
  readonly score: number;
  /** Features that are not zero: what each is and what it adds, largest first. */
  readonly parts: readonly { readonly feature: Feature; readonly value: number; readonly adds: number }[];
}

/** Explains a ranking; of its candidates, the first `most`. */
export function explain(
  question: Question,
  ranking: Ranking,
  index: PassageIndex,
  most: number,
): Explanation {
  const [best] = ranking.candidates;
  const signals = best && signalsOf(question, best, ranking, index);
  return {
    kind: question.asked.kind,
    terms: question.concepts.map((concept, at) => termOf(concept, ranking.weights[at] ?? 0, index)),
    confidence: signals && confidenceOf(signals),
    signals,
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
    parts: FEATURES.filter((feature) => features[feature] !== 0)
      .map((feature) => ({
        feature,
        value: features[feature],
        adds: features[feature] * weightOf[feature],
      }))
      .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds)),
  };
}
