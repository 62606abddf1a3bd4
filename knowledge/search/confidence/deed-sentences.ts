// The sentences that tell of the deed a question names, whatever it states beside it, and their words by place.

import type { PassageIndex } from '../index/passage-index.ts';
import type { Question } from '../question/question.ts';
import { type Meanings, meaningsOf } from '../ranking/paragraph-reading.ts';
import type { Candidate } from '../ranking/rank.ts';
import { DEED_SENTENCES, MEANT } from '../weights.ts';
import { readSentenceWords, type SentenceWords } from './sentence-words.ts';

/** A sentence that tells of the deed. */
export interface DeedSentence {
  readonly candidate: Candidate;
  /** Share of the question's weight, what is stated left aside, that it expresses, 0 to 1. */
  readonly share: number;
  /** Whether it tells nearly as much as any: what is less may bear a premise out, and gainsays none. */
  readonly tellsMost: boolean;
}

export class DeedSentences {
  /** Best first. */
  private readonly among: readonly Candidate[];
  private readonly weights: readonly number[];
  private readonly meanings: Meanings;
  private readonly index: PassageIndex;
  private readonly read = new Map<number, SentenceWords>();

  constructor(
    question: Question,
    among: readonly Candidate[],
    weights: readonly number[],
    index: PassageIndex,
  ) {
    this.among = among;
    this.weights = weights;
    this.meanings = meaningsOf(question);
    this.index = index;
  }

  /**
   * The sentences that express most of the question but for these ideas, best first; with them the one that is ranked best,
   * where its paragraph does.
   */
  apartFrom(stated: readonly number[]): DeedSentence[] {
    const rest = this.weights.map((weight, at) => (stated.includes(at) ? 0 : weight));
    const shares = this.among.map(({ inSentence }) => sharedBy(inSentence, rest));
    const most = shares.reduce((so, share) => Math.max(so, share), 0);
    const tells = ({ inParagraph }: Candidate): boolean =>
      sharedBy(inParagraph, rest) >= DEED_SENTENCES.tellsMost * most;
    return this.among
      .flatMap((candidate, at) => {
        const share = shares[at] ?? 0;
        const isOne =
          share >= DEED_SENTENCES.tells * most || (candidate === this.among[0] && tells(candidate));
        return isOne && most > 0
          ? [{ candidate, share, tellsMost: share >= DEED_SENTENCES.tellsMost * most }]
          : [];
      })
      .sort((a, b) => b.share - a.share)
      .filter(({ candidate }, at) => at < DEED_SENTENCES.most || candidate === this.among[0]);
  }

  /** What the sentence says, word by word. */
  sentenceWordsOf({ id }: Candidate): SentenceWords {
    const known = this.read.get(id) ?? readSentenceWords(id, this.meanings, this.index);
    this.read.set(id, known);
    return known;
  }

  /** Whether one of these ideas is expressed in the candidate's paragraph. */
  isAround({ unit }: Candidate, ideas: readonly number[]): boolean {
    return this.among.some(
      ({ unit: other, inSentence }) =>
        other.paragraph === unit.paragraph && ideas.some((idea) => (inSentence[idea] ?? 0) >= MEANT),
    );
  }
}

function sharedBy(evidence: Candidate['inSentence'], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    total += weight;
    sum += weight * (evidence[at] ?? 0);
  }
  return total > 0 ? sum / total : 0;
}
