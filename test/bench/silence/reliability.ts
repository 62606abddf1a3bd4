// Whether a confidence means what it says: of the answers given at it, that share should be right.
import type { Outcome } from './outcomes.ts';

export interface ReliabilityBin {
  /** `[from, to)`; the last bin holds 1. */
  readonly from: number;
  readonly to: number;
  readonly answers: number;
  /** Undefined of an empty bin, as are the shares. */
  readonly meanConfidence: number | undefined;
  readonly right: number | undefined;
}

export function reliabilityOf(outcomes: readonly Outcome[], bins: number): ReliabilityBin[] {
  return Array.from({ length: bins }, (_, at) => {
    const inside = outcomes.filter(
      ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === at,
    );
    return {
      from: at / bins,
      to: (at + 1) / bins,
      answers: inside.length,
      meanConfidence: meanOf(inside.map(({ confidence }) => confidence)),
      right: meanOf(inside.map(({ excerptRight }) => (excerptRight ? 1 : 0))),
    };
  });
}

/** The mean distance between confidence and share right, each bin by its answers (expected calibration error). */
export function calibrationErrorOf(bins: readonly ReliabilityBin[]): number {
  const all = bins.reduce((sum, { answers }) => sum + answers, 0);
  return bins.reduce(
    (sum, { answers, meanConfidence = 0, right = 0 }) =>
      sum + (answers / Math.max(1, all)) * Math.abs(meanConfidence - right),
    0,
  );
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
