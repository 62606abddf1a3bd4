// Why /preguntar answers a question as it does, for whoever looks into a bad answer: the same route, the same passages.
import type { Article } from '../../knowledge/article.ts';
import type { ExplainedAnswer, Library } from '../../knowledge/library.ts';
import type { ExplainedCandidate, Place } from '../../knowledge/search/explanation.ts';
import type { OptionValue } from '../command.ts';
import { fail, type Outcome, succeed } from '../failure.ts';
import { findArticle } from '../options/articulo-option.ts';
import { EXCERPTS } from '../options/limits.ts';
import { failureOf } from '../options/schema.ts';
import { ASKED_FOR, gistOf, questionInput } from '../preguntar.ts';
import type { CitedPassage } from '../result.ts';
import { type Route, routeOf } from './question-route.ts';

export interface ExplainedQuestion {
  /** As typed (normalised). */
  readonly question: string;
  /** The article that it was asked of, if only one. */
  readonly scope: Article | undefined;
  readonly route: Route;
  /** Where the search answers. */
  readonly explanation: ExplainedAnswer | undefined;
  /** What is shown, in its order; behind it, of the first ranked, what is not. */
  readonly passages: readonly ExplainedPassage[];
}

export interface ExplainedPassage extends Pick<CitedPassage, 'article' | 'paragraph' | 'sentence' | 'text'> {
  /** Where a reader meets it: as an answer, behind the button «more», as what might interest, or nowhere. */
  readonly shown: 'shown' | 'behind «more»' | 'near' | 'not shown';
  /** Whether it comes second whatever its score, being the sentence behind the best. */
  readonly behindBest: boolean;
  /** Its place as it was ranked, from 1; undefined where it was not. */
  readonly place: number | undefined;
  readonly ranked: ExplainedCandidate | undefined;
}

/** More sentences than are ever ranked for a question. */
const ALL = 10_000;

/** Explains what these options of /preguntar are answered with; of what was ranked first and is not shown, `most` at most. */
export function explainQuestion(
  options: Readonly<Record<string, OptionValue>>,
  library: Library,
  most: number,
): Outcome<ExplainedQuestion> {
  const parsed = questionInput.safeParse(options, { reportInput: true });
  if (!parsed.success) return fail(failureOf(parsed.error));
  const { pregunta: question, articulo } = parsed.data;
  const article = findArticle(articulo, library);
  if (!article.ok) return article;
  const scope = article.value;
  const route = routeOf(question, scope, library);
  if (route.by === 'talk') return succeed({ question, scope, route, explanation: undefined, passages: [] });
  if (route.by === 'gist') {
    const passages = gistOf(route.article, library).sentences.map(ofGist);
    return succeed({ question, scope, route, explanation: undefined, passages });
  }
  const limits = { limit: ASKED_FOR, ranked: ALL };
  const explanation = library.explain(route.sought, { ...limits, ...(scope && { article: scope }) });
  return succeed({ question, scope, route, explanation, passages: passagesOf(explanation, most) });
}

function ofGist({ article, paragraph, sentence, text }: CitedPassage): ExplainedPassage {
  const unranked = { behindBest: false, place: undefined, ranked: undefined };
  return { article, paragraph, sentence, text, shown: 'shown', ...unranked };
}

function passagesOf(explanation: ExplainedAnswer, most: number): ExplainedPassage[] {
  const { answer, behind, candidates } = explanation;
  const explained = (place: Place, shown: ExplainedPassage['shown']): ExplainedPassage => {
    const at = candidates.findIndex(({ passage }) => isSame(passage, place));
    const { article, text } = place;
    const { paragraph, sentence } = place.at;
    return {
      ...{ article, paragraph, sentence, text, shown },
      behindBest: behind !== undefined && isSame(behind, place),
      place: at < 0 ? undefined : at + 1,
      ranked: candidates[at],
    };
  };
  const given = [
    ...answer.passages.map((one, at) => explained(one, at < EXCERPTS.shown ? 'shown' : 'behind «more»')),
    ...answer.nearby.slice(0, EXCERPTS.nearby).map((one) => explained(one, 'near')),
  ];
  const left = candidates
    .slice(0, most)
    .map(({ passage }) => explained(passage, 'not shown'))
    .filter(({ place }) => !given.some((one) => one.place === place));
  return [...given, ...left];
}

function isSame(a: Place, b: Place): boolean {
  return a.article === b.article && a.at.start === b.at.start;
}
