// `npm run -s consola -- --explain "…"`: why a question gets its answer, for whoever looks into a bad one.
import type { ExplainedPassage, ExplainedQuestion } from '../../commands/asking/explain-question.ts';
import type { Route } from '../../commands/asking/question-route.ts';
import type { ExplainedAnswer } from '../../knowledge/library.ts';
import type { Explanation, Part, Term } from '../../knowledge/search/explanation.ts';
import { ANSWER_THRESHOLD, DOUBT_THRESHOLD } from '../../knowledge/search/weights.ts';
import { indented, labelled, listed } from './labelled.ts';
import { oneLine, safe } from './paint.ts';

/** Words of a term and parts of a score that are printed. */
const MOST = { words: 8, parts: 8 } as const;

/** The explanation as text; in English, as what it names are names of the code. */
export function explainedText({ question, scope, route, explanation, passages }: ExplainedQuestion): string {
  return [
    labelled('question', oneLine(question)),
    ...(scope ? [labelled('asked of', `only ${oneLine(scope.title)} (${scope.slug})`)] : []),
    labelled('answered by', routeText(route)),
    ...(route.by === 'search' && route.sought !== question
      ? [labelled('looked for', oneLine(route.sought))]
      : []),
    ...(explanation ? explanationLines(explanation) : []),
    ...passages.map(passageText),
  ].join('\n');
}

function routeText(route: Route): string {
  switch (route.by) {
    case 'talk':
      return `talk (${route.talk}): nothing is looked for`;
    case 'gist':
      return `the gist of ${oneLine(route.article.title)} (${route.article.slug}): nothing is looked for`;
    case 'search':
      return 'the search';
  }
}

const wordsOf: Readonly<Record<NonNullable<ExplainedAnswer['inTheirWords']>, string>> = {
  'as ranked': 'asked for; the best passage quotes or tells some, or nobody’s are: left as ranked',
  'theirs first': 'asked for; where whoever is named is quoted comes first',
  'nothing said': 'asked for; the best passage names them and tells none, nor is any other theirs',
};

function explanationLines(explanation: ExplainedAnswer): string[] {
  const { chatter, kind, type, terms, inTheirWords } = explanation;
  const finer = type === undefined ? '' : `, of the type «${type}»`;
  return [
    ...(inTheirWords ? [labelled('their words', wordsOf[inTheirWords])] : []),
    ...(chatter.length > 0
      ? [labelled('chatter', chatter.map((words) => `«${oneLine(words)}»`).join(', '))]
      : []),
    labelled('asks for', `${kind}${finer}`),
    ...terms.flatMap(termLines),
    ...confidenceLines(explanation),
    labelled('outcome', outcomeText(explanation)),
  ];
}

function termLines({ written, understood, weight, words }: Term): string[] {
  const name =
    written.toLowerCase() === understood ? oneLine(written) : `${oneLine(written)} → ${understood}`;
  const shown = words
    .slice(0, MOST.words)
    .map(({ word, closeness, units }) => `${word} ${closeness.toFixed(2)} ×${units}`);
  const rest = words.length - shown.length;
  return [
    labelled('term', `${name}  weight ${weight.toFixed(2)}`),
    indented(listed([...shown, ...(rest > 0 ? [`and ${rest} more`] : [])]) || 'nowhere'),
  ];
}

function confidenceLines({ confidence, signals }: Explanation): string[] {
  if (confidence === undefined) return [labelled('confidence', 'none: nothing was reached')];
  const from = `answers from ${ANSWER_THRESHOLD}, is not sure from ${DOUBT_THRESHOLD}`;
  return [labelled('confidence', `${confidence.toFixed(2)}  (${from})`), indented(partsText(signals))];
}

function outcomeText({ answer, confidence, inTheirWords }: ExplainedAnswer): string {
  if (answer.found) return 'answers';
  if (inTheirWords === 'nothing said') return 'is silent, for the sake of their words';
  if (answer.unsure) return 'is not sure: below the threshold, near enough to say so';
  if (confidence === undefined) return 'is silent: nothing was reached';
  return confidence < DOUBT_THRESHOLD
    ? 'is silent: below both thresholds'
    : 'is silent: nothing near speaks of anything that is asked';
}

function passageText({ article, paragraph, sentence, text, ...judged }: ExplainedPassage): string {
  const { shown, behindBest, place, ranked } = judged;
  const score = ranked ? `ranked ${place}, score ${ranked.score.toFixed(2)}` : 'not ranked';
  const second = behindBest ? ', as the sentence behind the best' : '';
  return [
    `\n${labelled(shown.toUpperCase(), `${article} ${paragraph}.${sentence}`)}`,
    indented(`(${score}${second})`),
    indented(safe(text).replaceAll('\n', ' ')),
    ...(ranked ? [indented(partsText(ranked.parts))] : []),
  ].join('\n');
}

function partsText(parts: readonly Part<string>[]): string {
  const shown = parts.slice(0, MOST.parts);
  return listed(shown.map(({ name, value, adds }) => `${name} ${value.toFixed(2)} adds ${adds.toFixed(2)}`));
}
