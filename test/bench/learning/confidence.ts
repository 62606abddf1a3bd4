// The signals of the first sentence for each training question, and whether it is right: what the confidence is learnt from.
import { SIGNALS, signalsOf } from '../../../knowledge/search/confidence/confidence.ts';
import { homeOf, withoutAnswer } from './answer-removed.ts';
import { type Ranked, Ranker } from './ranker.ts';
import type { TrainingQuestion, TrainingSet } from './training.ts';

/** As written, or as typed in a chat. */
export const FORMS = ['written', 'typed'] as const;
export type Form = (typeof FORMS)[number];

/**
 * Why nothing answers a question: it is one of our own about what its article does not tell (`untold`), the sentences that
 * answered it were taken out (`removed`), its whole article was (`leftOut`), or a premise of it was made false (`false`).
 */
export const UNANSWERED = ['untold', 'removed', 'leftOut', 'false'] as const;
export type Kind = 'answered' | (typeof UNANSWERED)[number];

export interface JudgedQuestion {
  readonly set: string;
  readonly group: string;
  readonly form: Form;
  readonly kind: Kind;
  readonly weight: number;
  /** In the order of `SIGNALS`, behind a 1 for the bias; undefined where no sentence was found. */
  readonly signals: readonly number[] | undefined;
  /** Whether the first sentence is right, and whether it stands in a right paragraph. */
  readonly right: boolean;
  readonly near: boolean;
}

/**
 * How much a question of a public set counts beside its weight in ranking: what is learnt of few questions of our own would
 * else cost answers there.
 */
const PUBLIC_WEIGHT = 1.25;
/**
 * How much a question counts by its kind, of our own sets and of a public one. Chosen of a few by cross-validation (0 to 1 for
 * `removed`, 0.1 to 0.5 for `leftOut`, 0.8 to 4 for `untold`, 1 and 3 for `false`): most for `removed` would cost silence about
 * what is `untold`, for it teaches that the subject's own words are not enough where they mostly are.
 */
const KIND_WEIGHT = {
  own: { answered: 1, untold: 2, removed: 0.2, leftOut: 0, false: 1 },
  public: { answered: 1, untold: 0, removed: 0.25, leftOut: 0.5, false: 3 },
} as const;

/** Each question asked of all articles and, where they answer it, of those without the answer or without its article. */
export function judgedQuestions({ name, articles, questions }: TrainingSet): JudgedQuestion[] {
  const isOwn = questions.some(({ answerable, untrue }) => !answerable && !untrue);
  const weights = isOwn ? KIND_WEIGHT.own : KIND_WEIGHT.public;
  const ranker = new Ranker(articles);
  const ask = (question: TrainingQuestion, kind: Kind): JudgedQuestion => ({
    ...judged(question, kind, ranker.rank(question.text)),
    set: name,
    weight: question.weight * weights[kind] * (isOwn ? 1 : PUBLIC_WEIGHT),
  });
  return questions.flatMap((question) => {
    if (question.untrue) return [ask(question, 'false')];
    if (!question.answerable) return [ask(question, 'untold')];
    const asked = [ask(question, 'answered')];
    const home = homeOf(question, articles);
    if (!home) return asked;
    const without = withoutAnswer(home, question);
    asked.push(ranker.replacing(home, without, () => ask(question, 'removed')));
    // Of a few articles on as many subjects, what is left is no test.
    if (!isOwn) asked.push(ranker.replacing(home, undefined, () => ask(question, 'leftOut')));
    return asked;
  });
}

function judged(
  { group, typed, ...right }: TrainingQuestion,
  kind: Kind,
  { question, ranking, index }: Ranked,
): Omit<JudgedQuestion, 'set' | 'weight'> {
  const [best] = ranking.candidates;
  const signals = best && signalsOf(question, best, ranking, index);
  const found = kind === 'answered' ? best?.unit : undefined;
  return {
    group,
    form: typed ? 'typed' : 'written',
    kind,
    signals: signals && [1, ...SIGNALS.map((signal) => signals[signal])],
    right: found !== undefined && right.isRight(found.article, found.at),
    near: found !== undefined && right.isRightParagraph(found.article, found.at.paragraph),
  };
}
