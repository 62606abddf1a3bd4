// The questions that the weights of the search are learnt from: XQuAD-R and the tuning halves of test/questions.
import { type Article, type Sentence, textOf } from '../../../knowledge/article.ts';
import { readFolder } from '../../../knowledge/reading/read-folder.ts';
import { typedInChat, withoutMarks } from '../noise.ts';
import { type QuestionSet, readQuestions } from '../questions.ts';
import { type Dataset, placeKey, readDataset } from '../squad/dataset.ts';

/** A question with what a right answer to it is. */
export interface TrainingQuestion {
  readonly text: string;
  /** Questions of one group are never in two folds: an article of a dataset, or the question itself. */
  readonly group: string;
  /** Whether its library answers it at all. */
  readonly answerable: boolean;
  /** How much it counts in learning. */
  readonly weight: number;
  /** Whether it is as typed in a chat. */
  readonly typed: boolean;
  isRight(article: Article, sentence: Sentence): boolean;
  isRightParagraph(article: Article, paragraph: number): boolean;
}

export interface TrainingSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly questions: readonly TrainingQuestion[];
}

/** How much a question of our own counts beside one of XQuAD-R, of which there are many of one style. */
const OWN_WEIGHT = 5;
/** How much a question counts as typed in a chat, beside itself as written. */
const TYPED_WEIGHT = 0.5;
const SEED = 7;
const OWN_SETS = [
  ['knowledge/articles', 'tratado-pyongyang'],
  ['test/fixtures/articles', 'fixtures'],
  ['test/questions/articles', 'newsroom'],
] as const;

/** Every set, each question as written and, from a seed, as typed in a chat. Throws `SquadFileError` for a bad file. */
export async function trainingSets(squadFile: string, seed = SEED): Promise<TrainingSet[]> {
  const own = await Promise.all(OWN_SETS.map(([folder, name]) => ownSet(folder, name)));
  return [squadSet(readDataset(squadFile)), ...own].map((set) => withTyped(set, seed));
}

function squadSet({ name, articles, questions, sentenceAt, sentences }: Dataset): TrainingSet {
  const idOf = (article: Article, { paragraph, sentence }: Sentence) =>
    sentenceAt.get(placeKey(article.slug, paragraph, sentence)) ?? -1;
  const paragraphOf = (article: Article, paragraph: number) =>
    sentences[sentenceAt.get(placeKey(article.slug, paragraph, 1)) ?? -1]?.paragraph;
  return {
    name,
    articles,
    questions: questions.map(({ text, article, paragraph, answers }) => ({
      text,
      group: article.slug,
      answerable: true,
      weight: 1,
      typed: false,
      isRight: (other, sentence) => answers.includes(idOf(other, sentence)),
      isRightParagraph: (other, number) => paragraphOf(other, number) === paragraph,
    })),
  };
}

async function ownSet(folder: string, name: string): Promise<TrainingSet> {
  const reading = await readFolder(folder);
  if (!reading.ok) throw new Error(`${folder} does not read`);
  return {
    name,
    articles: reading.articles,
    questions: ownQuestions(readQuestions(`test/questions/${name}.json`)),
  };
}

function ownQuestions({ answerable, unanswerable }: QuestionSet): TrainingQuestion[] {
  const never = () => false;
  return [
    ...answerable.map(({ id, half, question, answers }) => {
      const holds = (text: string) => answers.some((answer) => text.includes(answer));
      const paragraphHolds = (article: Article, number: number) => {
        const paragraph = article.paragraphs[number - 1];
        return paragraph !== undefined && holds(textOf(article, paragraph));
      };
      const isRight = (article: Article, sentence: Sentence) => holds(textOf(article, sentence));
      return { half, question, id, answerable: true, isRight, isRightParagraph: paragraphHolds };
    }),
    ...unanswerable.map(({ id, half, question }) => {
      return { half, question, id, answerable: false, isRight: never, isRightParagraph: never };
    }),
  ]
    .filter(({ half }) => half === 'tune')
    .map(({ question, id, ...rest }) => ({
      ...rest,
      text: question,
      group: id,
      weight: OWN_WEIGHT,
      typed: false,
    }));
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
