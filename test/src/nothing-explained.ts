// The explanation of fake libraries, which understand nothing.
import type { ExplainedAnswer } from '../../knowledge/library.ts';

export const nothingExplained: ExplainedAnswer = {
  chatter: [],
  kind: 'other',
  type: undefined,
  terms: [],
  confidence: undefined,
  signals: [],
  candidates: [],
  answer: { found: false, confidence: 0, passages: [], nearby: [] },
  behind: undefined,
};
