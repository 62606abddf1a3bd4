// The questions that the weights of the search are learnt from: XQuAD-R and the tuning halves of test/questions.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Article, type Sentence, textOf } from '../../../knowledge/article.ts';
import { articlesIn } from '../../articles.ts';
import { typedInChat, withoutMarks } from '../noise.ts';
import { readQuestions } from '../questions.ts';
import { inWords } from '../silence/answers-out.ts';
import { type Dataset, placeKey, readDataset } from '../squad/dataset.ts';
import { withFalsePremises } from './false-premises.ts';

/** A question with what a right answer to it is. */
export interface TrainingQuestion {
  readonly text: string;
  /** Questions of one group are never in two folds: those of one article, or the question alone where none is named. */
  readonly group: string;
  /** Whether its library answers it at all. */
  readonly answerable: boolean;
  /** How much it counts in learning. */
  readonly weight: number;
  /** Whether it is as typed in a chat. */
  readonly typed: boolean;
  /** Whether a premise of it was made false, so that nothing answers it. */
  readonly untrue: boolean;
  isRight(article: Article, sentence: Sentence): boolean;
  isRightParagraph(article: Article, paragraph: number): boolean;
  /** Whether the sentence has the words of an answer, right where it stands or not. */
  saysAnswer(article: Article, sentence: Sentence): boolean;
}

export interface TrainingSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly questions: readonly TrainingQuestion[];
}

/**
 * How much a question of our own counts beside one of XQuAD-R, of which there are many of one style. Of 1 to 8 by
 * cross-validation: more costs XQuAD-R its paragraphs, less our own their sentences.
 */
const OWN_WEIGHT = 2.5;
/** How much a question counts as typed in a chat, beside itself as written. */
const TYPED_WEIGHT = 0.5;
/** How much a question counts whose premise was made false by chance: some are answered all the same, and many are crude. */
const FALSE_WEIGHT = 0.05;
const SEED = 7;
const OWN_SETS = [
  ['knowledge/articles', 'tratado-pyongyang'],
  ['test/fixtures/articles', 'fixtures'],
  ['test/questions/articles', 'newsroom'],
] as const;
/** Asked of the articles that it names, out of these folders, and of no others. */
const WEEK: ChosenSet = [['test/quotations/wide', 'test/quotations/fresh'], 'week'];
/** Made to judge silence by: its questions are of one look, and say little of how the others are to be ranked. */
export const SILENCE_SET = ['test/quotations/tuned', 'premises'] as const;
/**
 * In members' own words, with questions that nothing answers. Silence alone is learnt from them: in ranking they cost XQuAD-R
 * its first excerpts (0.800 to 0.792) and gain nothing themselves, by cross-validation.
 */
const MEMBERS_SETS: readonly ChosenSet[] = [
  [['test/quotations/wide'], 'month'],
  [['test/quotations/wide'], 'season'],
  [['test/quotations/wide'], 'year'],
];

type ChosenSet = readonly [folders: readonly string[], name: string];

/** Every set, each question as written and, from a seed, as typed in a chat. Throws `SquadFileError` for a bad file. */
export async function trainingSets(squadFile: string, seed = SEED): Promise<TrainingSet[]> {
  const own = await Promise.all(OWN_SETS.map(([folder, name]) => ownSet(folder, name)));
  return [squadSet(readDataset(squadFile)), ...own, await chosenSet(WEEK)].map((set) => withTyped(set, seed));
}

/** The same with the sets that silence alone is learnt from, and of every set the questions with a false premise as well. */
export async function silenceSets(squadFile: string): Promise<TrainingSet[]> {
  const ofMembers = await Promise.all(MEMBERS_SETS.map(chosenSet));
  const more = [...ofMembers, await ownSet(...SILENCE_SET)].map((set) => withTyped(set, SEED));
  const sets = [...(await trainingSets(squadFile)), ...more];
  return sets.map(({ name, articles, questions }) => {
    const written = questions.filter(({ typed }) => !typed);
    const untrue = withFalsePremises(articles, written, SEED).map((question) => ({
      ...question,
      weight: question.weight * FALSE_WEIGHT,
    }));
    return { name, articles, questions: [...questions, ...untrue] };
  });
}

function squadSet({ name, articles, questions, sentenceAt, sentences }: Dataset): TrainingSet {
  const idOf = (article: Article, { paragraph, sentence }: Sentence) =>
    sentenceAt.get(placeKey(article.slug, paragraph, sentence)) ?? -1;
  const paragraphOf = (article: Article, paragraph: number) =>
    sentences[sentenceAt.get(placeKey(article.slug, paragraph, 1)) ?? -1]?.paragraph;
  return {
    name,
    articles,
    questions: questions.map(({ text, article, paragraph, answers, answerTexts }) => ({
      text,
      group: article.slug,
      answerable: true,
      weight: 1,
      typed: false,
      untrue: false,
      isRight: (other, sentence) => answers.includes(idOf(other, sentence)),
      isRightParagraph: (other, number) => paragraphOf(other, number) === paragraph,
      saysAnswer: (other, sentence) => hasWordsOf(textOf(other, sentence), answerTexts),
    })),
  };
}

/** Whether the text has the words of one of these, one behind the other. */
function hasWordsOf(text: string, answers: readonly string[]): boolean {
  return answers.some((answer) => inWords(text).includes(inWords(answer)));
}

async function ownSet(folder: string, name: string): Promise<TrainingSet> {
  return { name, articles: await articlesIn(folder), questions: ownQuestions(name) };
}

async function chosenSet([folders, name]: ChosenSet): Promise<TrainingSet> {
  const asked = new Set(articlesNamed(name).values());
  const articles = (await Promise.all(folders.map(articlesIn))).flat();
  return { name, articles: articles.filter(({ slug }) => asked.has(slug)), questions: ownQuestions(name) };
}

function ownQuestions(set: string): TrainingQuestion[] {
  const { answerable, unanswerable } = readQuestions(`test/questions/${set}.json`);
  const articles = articlesNamed(set);
  const never = () => false;
  return [
    ...answerable.map(({ id, half, question, answers }) => {
      const holds = (text: string) => answers.some((answer) => text.includes(answer));
      const paragraphHolds = (article: Article, number: number) => {
        const paragraph = article.paragraphs[number - 1];
        return paragraph !== undefined && holds(textOf(article, paragraph));
      };
      const isRight = (article: Article, sentence: Sentence) => holds(textOf(article, sentence));
      return {
        half,
        question,
        id,
        answerable: true,
        isRight,
        isRightParagraph: paragraphHolds,
        saysAnswer: isRight,
      };
    }),
    ...unanswerable.map(({ id, half, question }) => {
      return {
        half,
        question,
        id,
        answerable: false,
        isRight: never,
        isRightParagraph: never,
        saysAnswer: never,
      };
    }),
  ]
    .filter(({ half }) => half === 'tune')
    .map(({ question, id, ...rest }) => ({
      ...rest,
      text: question,
      group: articles.get(id) ?? `${set} ${id}`,
      weight: OWN_WEIGHT,
      typed: false,
      untrue: false,
    }));
}

/** From the id of a question to the article that it is asked of, where the set says so. */
function articlesNamed(set: string): ReadonlyMap<string, string> {
  const item = z.object({ id: z.string(), article: z.string().optional() });
  const items = z
    .object({ answerable: z.array(item), unanswerable: z.array(item) })
    .parse(JSON.parse(readFileSync(`test/questions/${set}.json`, 'utf8')));
  return new Map(
    [...items.answerable, ...items.unanswerable].flatMap(({ id, article }) =>
      article === undefined ? [] : [[id, article]],
    ),
  );
}

function withTyped({ name, articles, questions }: TrainingSet, seed: number): TrainingSet {
  const typed = typedInChat(
    questions.map(({ text }) => text),
    seed,
  );
  const again = questions.map((question, at) => ({
    ...question,
    text: typed[at] ?? withoutMarks(question.text),
    weight: question.weight * TYPED_WEIGHT,
    typed: true,
  }));
  return { name, articles, questions: [...questions, ...again] };
}
