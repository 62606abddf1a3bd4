// `npm run -s consola -- --explain "…"`: why a question gets its answer, for whoever looks into a bad one.
import type { Library } from '../../knowledge/library.ts';
import type { ExplainedCandidate, Explanation, Term } from '../../knowledge/search/explanation.ts';
import { oneLine, safe } from './paint.ts';

/** Sentences, words of a term and parts of a score that are printed. */
const MOST = { candidates: 5, words: 8, parts: 8 } as const;

/** The explanation as text; in English, as what it names are names of the code. */
export function explainedText(question: string, library: Library): string {
  const explanation = library.explain(question, MOST.candidates);
  return [
    `question    ${oneLine(question)}`,
    `asks for    ${explanation.kind}`,
    ...termLines(explanation),
    ...confidenceLines(explanation),
    ...explanation.candidates.flatMap(candidateLines),
  ].join('\n');
}

function termLines({ terms }: Explanation): string[] {
  return terms.flatMap((term) => [
    `term        ${termName(term)}  weight ${term.weight.toFixed(2)}`,
    wordLine(term),
  ]);
}

function termName({ written, understood }: Term): string {
  return written.toLowerCase() === understood ? oneLine(written) : `${oneLine(written)} → ${understood}`;
}

function wordLine({ words }: Term): string {
  const shown = words
    .slice(0, MOST.words)
    .map(({ word, closeness, units }) => `${word} ${closeness.toFixed(2)} ×${units}`);
  const rest = words.length - shown.length;
  return `            ${shown.join(', ') || 'nowhere'}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function confidenceLines({ confidence, signals }: Explanation): string[] {
  if (confidence === undefined || !signals) return ['confidence  none: nothing was reached'];
  const named = Object.entries(signals).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  return [`confidence  ${confidence.toFixed(2)}`, `            ${named.join(', ')}`];
}

function candidateLines({ passage, score, parts }: ExplainedCandidate): string[] {
  const { article, at, text } = passage;
  const shown = parts
    .slice(0, MOST.parts)
    .map(({ feature, value, adds }) => `${feature} ${value.toFixed(2)} adds ${adds.toFixed(2)}`);
  return [
    `\n${score.toFixed(2).padStart(7)}     ${article} ${at.paragraph}.${at.sentence}`,
    `            ${safe(text).replaceAll('\n', ' ')}`,
    `            ${shown.join(', ')}`,
  ];
}
