// `npm run learn -- FILE [--write]`: learns the weights of ranking and confidence from a SQuAD file
// and the tuning halves of test/questions, tells how they do in cross-validation, and with --write puts them in place.
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { SIGNALS } from '../../../knowledge/search/confidence/confidence.ts';
import { FEATURES } from '../../../knowledge/search/ranking/features.ts';
import { ANSWER_THRESHOLD } from '../../../knowledge/search/weights.ts';
import { print } from '../print.ts';
import { judgedQuestions } from './confidence.ts';
import { FOLDS, foldsOf } from './folds.ts';
import { learnConfidence } from './logistic.ts';
import { judgeRanking, learnInFolds, learnRanking, type RankedQuestion, rankedQuestions } from './ranking.ts';
import { costLines, curveLines, silenceLines } from './silence.ts';
import { SILENCE_SET, silenceSets, trainingSets } from './training.ts';

const FILES = {
  ranking: 'knowledge/search/ranking/ranking-weights.json',
  confidence: 'knowledge/search/confidence/confidence-weights.json',
} as const;
/**
 * Set by reason: editors' questions are too few in the training sets to be learnt from, and who asks one of them means
 * its paragraph.
 */
const REASONED: Readonly<Record<string, number>> = { hint: 1.5 };

const [file, write] = process.argv.slice(2);
if (file === undefined) throw new Error('name a SQuAD file');
const sets = await trainingSets(file);
const squad = sets[0]?.name ?? '';
const ranked = sets.flatMap((set) => rankedQuestions(set));
tellCrossValidation(ranked);
const ranking = named(FEATURES, learnRanking(ranked));
const learnt = learnConfidence((await silenceSets(file)).flatMap(judgedQuestions));
const [bias = 0, ...speaking] = learnt.weights;
for (const line of [
  ...silenceLines(learnt.held, ANSWER_THRESHOLD),
  ...curveLines(learnt.held, squad, SILENCE_SET[1]),
  ...costLines(learnt.held, squad),
])
  print(line);
const confidence = named(SIGNALS, speaking);
print(JSON.stringify({ ranking, bias: rounded(bias), confidence }, null, 2));
if (write === '--write') {
  put(FILES.ranking, { weights: { ...ranking, ...REASONED } });
  put(FILES.confidence, { bias: rounded(bias), weights: confidence });
  print(
    'Written. The confidence was learnt on the ranking as it was before: run again until nothing changes.',
  );
}

/** Each question judged by weights that were learnt without its group, as written and as typed in a chat apart. */
function tellCrossValidation(questions: readonly RankedQuestion[]): void {
  const foldOf = foldsOf(questions.map(({ group }) => group));
  const learnt = learnInFolds(questions);
  print(`Cross-validated in ${FOLDS} folds, as written; as typed in a chat: right paragraph, right sentence`);
  for (const set of new Set(questions.map((question) => question.set))) {
    const shares = [false, true].map((typed) => {
      const asked = questions.filter((question) => question.set === set && question.typed === typed);
      const figures = learnt.map((weights, fold) =>
        judgeRanking(
          asked.filter(({ group }) => foldOf(group) === fold),
          weights,
        ),
      );
      const shareOf = (count: 'paragraph' | 'sentence') =>
        (figures.reduce((sum, judged) => sum + judged[count], 0) / asked.length).toFixed(3);
      return `${shareOf('paragraph')}, ${shareOf('sentence')} (${asked.length})`;
    });
    print(`  ${set}: ${shares.join('; ')}`);
  }
}

function named(names: readonly string[], values: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, rounded(values[at] ?? 0)]));
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

/** Keeps what the file says of itself. */
function put(path: string, content: Readonly<Record<string, unknown>>): void {
  const { about } = z.object({ about: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(path, `${JSON.stringify({ about, ...content }, null, 2)}\n`);
}
