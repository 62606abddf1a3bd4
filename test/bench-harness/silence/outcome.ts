// Outcomes made up for the tests: only confidence and whether there was an answer matter unless said otherwise.
import type { Outcome } from '../../bench/silence/outcomes.ts';

export function outcome(answerable: boolean, confidence: number, more: Partial<Outcome> = {}): Outcome {
  return {
    answerable,
    confidence,
    answered: confidence >= 0.5,
    excerptRight: false,
    paragraphRight: false,
    ...more,
  };
}
