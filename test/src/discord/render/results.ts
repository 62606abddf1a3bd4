// Plain results to read in tests: one of each kind that most tests are about.
import type {
  AnswerResult,
  AttributionResult,
  CitedPassage,
  CitedQuotation,
  Source,
  SummaryResult,
} from '../../../../commands/result.ts';

export const source: Source = {
  title: 'Rusia y Corea del Norte firman un tratado',
  outlet: 'El Faro',
  date: '2024-06-19',
  url: 'https://example.org/tratado',
};

export const passage: CitedPassage = {
  article: 'tratado',
  paragraph: 2,
  sentence: 1,
  text: 'Kim Jong-un expresó su «pleno apoyo» a Putin.',
  highlights: [[24, 35]],
  source,
};

export const quotation: CitedQuotation = {
  text: 'pleno apoyo',
  speaker: 'Kim Jong-un',
  cue: 'expresó',
  way: 'name',
  article: 'tratado',
  paragraph: 2,
  sentence: 1,
  context: { text: passage.text, highlights: passage.highlights },
  source,
};

export const answer: AnswerResult = {
  kind: 'answer',
  question: '¿Qué expresó Kim?',
  found: true,
  confidence: 0.9,
  passages: [passage],
  nearby: [],
  actions: [],
};

export const attribution: AttributionResult = {
  kind: 'attribution',
  typed: 'pleno apoyo',
  verdict: 'exact',
  quotation,
  differences: [],
  narration: null,
  unjudged: [],
  whole: true,
  rest: [],
  nearby: [],
  claimed: null,
  actions: [],
};

export const summary: SummaryResult = {
  kind: 'summary',
  article: 'tratado',
  articleKey: 'a1b2c3',
  length: 'corto',
  source,
  sentences: [passage],
  actions: [],
};
