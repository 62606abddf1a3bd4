// Arithmetic over the sentences that the question's words reach.
import type { Article } from '../article.ts';
import { freshSpans, isBesideNamed } from './answer-signs.ts';
import type { PassageIndex, SentenceUnit } from './passage-index.ts';
import { names, type Question } from './question.ts';
import { type Evidence, type Reach, reachOf, sentenceAt } from './reach.ts';
import { APART, KIND_GAIN, LOOKED_AT, NEARNESS } from './weights.ts';

/** A sentence with the parts of its score. */
export interface Candidate {
  readonly unit: SentenceUnit;
  readonly score: number;
  /** For each idea of the question, how far the sentence itself expresses it, 0 to 1. */
  readonly inSentence: Evidence;
  /** The same for sentence, paragraph, neighbours and title together. */
  readonly inContext: Evidence;
  /** Share of the question's weight that the context expresses, 0 to 1. */
  readonly words: number;
  /** Gain for the kind of answer it holds, as a share of `words`. */
  readonly kind: number;
  /** Whether it holds an answer of the kind asked for that the question did not itself name. */
  readonly holdsKind: boolean;
}

export interface Ranking {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** Rarity times importance of each idea. */
  readonly weights: readonly number[];
}

/** Scores every sentence that the question reaches, within one article when `scope` names it. */
export function rank(question: Question, index: PassageIndex, scope?: Article): Ranking {
  const reach = reachOf(question, index);
  const weights = question.concepts.map(
    ({ importance }, at) => importance * rarity(reach.counts[at] ?? 0, index),
  );
  const candidates: Candidate[] = [];
  for (const paragraph of reach.paragraphs) {
    const ids = index.paragraphs[paragraph] ?? [];
    if (scope && ids[0] !== undefined && sentenceAt(index, ids[0]).article !== scope) continue;
    candidates.push(...candidatesOf(paragraph, ids, reach, weights, index));
  }
  candidates.sort(byScore);
  const looked = candidates.slice(0, LOOKED_AT).map((candidate) => withKind(candidate, question, index));
  return { candidates: [...looked.sort(byScore), ...candidates.slice(LOOKED_AT)], weights };
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score;
}

/** Inverse document frequency over sentences, as BM25 has it (Robertson and Spärck Jones 1976). */
function rarity(sentencesWith: number, index: PassageIndex): number {
  return Math.log(1 + (index.sentenceCount - sentencesWith + 0.5) / (sentencesWith + 0.5));
}

function candidatesOf(
  paragraph: number,
  ids: readonly number[],
  reach: Reach,
  weights: readonly number[],
  index: PassageIndex,
): Candidate[] {
  const size = weights.length;
  const nothing = new Float64Array(size);
  const rows = ids.map((id) => reach.sentences.get(id) ?? nothing);
  const around = mostOf([...rows, reach.hints.get(paragraph) ?? nothing], size);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return ids.map((id, position) => {
    const unit = sentenceAt(index, id);
    const inSentence = rows[position] ?? nothing;
    const beside = mostOf([rows[position - 1] ?? nothing, rows[position + 1] ?? nothing], size);
    const title = reach.titles.get(unit.article) ?? nothing;
    const inContext = new Float64Array(size);
    let words = 0;
    for (let at = 0; at < size; at += 1) {
      const near = (around[at] ?? 0) * NEARNESS.paragraph + (beside[at] ?? 0) * NEARNESS.neighbour;
      inContext[at] = Math.max(
        (inSentence[at] ?? 0) * NEARNESS.sentence,
        near,
        (title[at] ?? 0) * NEARNESS.title,
      );
      words += (inContext[at] ?? 0) * (weights[at] ?? 0);
    }
    words /= total;
    return { unit, score: words, inSentence, inContext, words, kind: 0, holdsKind: false };
  });
}

function mostOf(rows: readonly Evidence[], size: number): Evidence {
  const most = new Float64Array(size);
  for (const row of rows)
    for (let at = 0; at < size; at += 1) most[at] = Math.max(most[at] ?? 0, row[at] ?? 0);
  return most;
}

/** The candidate with its gain for the kind of answer it holds. */
function withKind(candidate: Candidate, question: Question, index: PassageIndex): Candidate {
  const isNamed = (key: string): boolean => names(question, index.vocabulary.idOf(key));
  const spans = freshSpans(question.kind, candidate.unit, isNamed);
  const beside = spans.some((span) => isBesideNamed(span, candidate.unit, isNamed));
  const kind = spans.length === 0 ? 0 : KIND_GAIN[question.kind] * (beside ? 1 : APART);
  return { ...candidate, kind, holdsKind: spans.length > 0, score: candidate.words * (1 + kind) };
}
