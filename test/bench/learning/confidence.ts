// The signals of the first sentence for each training question, and whether it is right: what the confidence is learnt from.
import { SIGNALS, signalsOf } from '../../../knowledge/search/confidence.ts';
import { rankerOf } from './ranker.ts';
import type { TrainingSet } from './training.ts';

/** As written, as typed in a chat, or with a premise that the article does not have. */
export const FORMS = ['written', 'typed', 'false'] as const;
export type Form = (typeof FORMS)[number];

export interface JudgedQuestion {
  readonly set: string;
  readonly group: string;
  readonly form: Form;
  readonly weight: number;
  readonly answerable: boolean;
  /** In the order of `SIGNALS`, behind a 1 for the bias; undefined where no sentence was found. */
  readonly signals: readonly number[] | undefined;
  /** Whether the first sentence is right, and whether it stands in a right paragraph. */
  readonly right: boolean;
  readonly near: boolean;
}

/** Libraries that a set of many articles is parted into, to ask each question of one without its article. */
const PARTS = 4;
/**
 * How much a question of a public set counts beside its weight in ranking: what is learnt of few questions of our own would
 * else cost answers there.
 */
const PUBLIC_WEIGHT = 2.5;
/** How much a question that nothing answers counts beside one that is answered. */
const UNANSWERED_WEIGHT = { own: 1.5, leftOut: 0.5 } as const;

export function judgedQuestions(set: TrainingSet): JudgedQuestion[] {
  const known = set.questions.some(({ answerable, untrue }) => !answerable && !untrue);
  return known ? asked(set, UNANSWERED_WEIGHT.own) : withAndWithout(set);
}

/** Each question asked of all articles, and, as it is, of those without its own. */
function withAndWithout({ name, articles, questions }: TrainingSet): JudgedQuestion[] {
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const left = new Set(articles.filter((_, at) => at % PARTS === part).map(({ slug }) => slug));
    return asked(
      {
        name,
        articles: articles.filter(({ slug }) => !left.has(slug)),
        questions: questions
          .filter(({ group, untrue }) => left.has(group) && !untrue)
          .map((question) => ({ ...question, answerable: false })),
      },
      UNANSWERED_WEIGHT.leftOut,
    );
  });
  return [...asked({ name, articles, questions }, 1), ...parts.flat()].map((question) => ({
    ...question,
    weight: question.weight * PUBLIC_WEIGHT,
  }));
}

function asked({ name, articles, questions }: TrainingSet, unanswered: number): JudgedQuestion[] {
  const ranked = rankerOf(articles);
  return questions.map(({ text, group, typed, untrue, weight, answerable, ...right }): JudgedQuestion => {
    const { question, ranking, index } = ranked(text);
    const [best] = ranking.candidates;
    const signals = best && signalsOf(question, best, ranking, index);
    const found = answerable ? best?.unit : undefined;
    return {
      set: name,
      group,
      form: untrue ? 'false' : typed ? 'typed' : 'written',
      weight: weight * (answerable ? 1 : unanswered),
      answerable,
      signals: signals && [1, ...SIGNALS.map((signal) => signals[signal])],
      right: found !== undefined && right.isRight(found.article, found.at),
      near: found !== undefined && right.isRightParagraph(found.article, found.at.paragraph),
    };
  });
}
