// Why a question fails: the sentence that answers beside the one put first, and what of their scores decided.
import type { Library } from '../../../knowledge/library.ts';
import type { ExplainedCandidate, Explanation } from '../../../knowledge/search/explanation.ts';
import type { Passage } from '../../../knowledge/search/passage.ts';
import { FEATURES, type Feature } from '../../../knowledge/search/ranking/features.ts';

/** A question with what a right answer to it is. */
export interface Checked {
  /** What to find it again by. */
  readonly id: string;
  readonly text: string;
  /** The sentences that answer, verbatim; none where nothing does. */
  readonly answers: readonly string[];
  readonly isRight: (passage: Pick<Passage, 'article' | 'at' | 'text'>) => boolean;
}

/** One part of two scores: what it adds to the first sentence more than to the right one. */
export interface DecidingPart {
  readonly feature: Feature;
  readonly ahead: number;
}

export interface Failure {
  readonly id: string;
  readonly question: string;
  /** It put another sentence first, kept silent about the right one, or answered what nothing answers. */
  readonly how: 'another first' | 'silent' | 'answered';
  readonly confidence: number;
  readonly kind: Explanation['kind'];
  /** Words that no passage has anything for. */
  readonly unmet: readonly string[];
  readonly answers: readonly string[];
  /** Undefined where nothing was ranked. */
  readonly first: string | undefined;
  /** Place of the first right sentence among those that were ranked, from 1; undefined where it is not. */
  readonly place: number | undefined;
  /** By how much the score of the first sentence is higher, and the parts that make it so, largest first. */
  readonly ahead: number;
  readonly parts: readonly DecidingPart[];
}

/** More sentences than are ever ranked for a question. */
const ALL = 10_000;
const PARTS = 3;

/** What went wrong with the question, or undefined where nothing did; `mustSpeak` counts silence as wrong. */
export function failureOf(library: Library, checked: Checked, mustSpeak: boolean): Failure | undefined {
  const { id, text, answers, isRight } = checked;
  const answer = library.ask(text, { limit: 1 });
  const { kind, terms, candidates } = library.explain(text, { ranked: ALL });
  const [first] = candidates;
  const how = whatWentWrong(
    answers.length > 0,
    answer.found,
    first !== undefined && isRight(first.passage),
    mustSpeak,
  );
  if (!how) return undefined;
  const place = candidates.findIndex(({ passage }) => isRight(passage));
  const right = candidates[place];
  return {
    id,
    question: text,
    how,
    confidence: answer.confidence,
    kind,
    unmet: terms.filter(({ words }) => words.length === 0).map(({ written }) => written),
    answers,
    first: first?.passage.text,
    place: right ? place + 1 : undefined,
    ahead: (first?.score ?? 0) - (right?.score ?? 0),
    parts: first && right ? decidingParts(first, right) : [],
  };
}

function whatWentWrong(
  answerable: boolean,
  found: boolean,
  firstIsRight: boolean,
  mustSpeak: boolean,
): Failure['how'] | undefined {
  if (!answerable) return found ? 'answered' : undefined;
  if (!firstIsRight) return 'another first';
  return mustSpeak && !found ? 'silent' : undefined;
}

/** The parts of the score that put one sentence before the other, the one that did most first. */
export function decidingParts(
  first: Pick<ExplainedCandidate, 'parts'>,
  right: Pick<ExplainedCandidate, 'parts'>,
): DecidingPart[] {
  const [before, after] = [first, right].map(
    ({ parts }) => new Map(parts.map(({ name, adds }) => [name, adds])),
  );
  return FEATURES.map((feature) => ({
    feature,
    ahead: (before?.get(feature) ?? 0) - (after?.get(feature) ?? 0),
  }))
    .filter(({ ahead }) => ahead > 0)
    .sort((a, b) => b.ahead - a.ahead)
    .slice(0, PARTS);
}

/** A failure for a reader, numbered from 1. */
export function failureLines(failure: Failure, number: number): string[] {
  const { id, question, kind, confidence, unmet, answers, first } = failure;
  return [
    `${number}. ${question}`,
    `   ${id}; asks ${kind}; confidence ${confidence.toFixed(2)}${unmet.length > 0 ? `; met nowhere: ${unmet.join(', ')}` : ''}`,
    ...(answers.length > 0 ? answers : ['(nothing)']).map((text) => `   answers:   ${onOneLine(text)}`),
    `   put first: ${onOneLine(first ?? '(nothing)')}`,
    `   ${decisionOf(failure)}`,
    '',
  ];
}

function decisionOf({ how, answers, first, place, ahead, parts }: Failure): string {
  if (how === 'silent') return 'right, but below the confidence to answer from';
  if (how === 'answered' || answers.length === 0) return 'answered, though nothing answers';
  if (first === undefined) return 'nothing was reached';
  if (place === undefined) return 'what answers is not among the sentences that were ranked';
  const said = parts.map((part) => `${part.feature} ${part.ahead.toFixed(2)}`).join(', ');
  return `ahead of what answers (place ${place}) by ${ahead.toFixed(2)}: ${said}`;
}

/** Sentences run over lines where their article does. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
