// The first two question sets are well formed (the others: test/questions), and no change of the search may bring the
// half of the treaty's that is tuned on below these floors. Halves that are reported on are the bench's alone.
import { describe, expect, it } from 'vitest';
import type { Article } from '../knowledge/article.ts';
import { libraryOf } from '../knowledge/library-of.ts';
import { articlesIn, fixtureFolder, ownFolder } from './articles.ts';
import { type Half, measureQuestions, readQuestions } from './bench/questions.ts';

/** Shares of the questions: of the answerable, answered with an excerpt that holds the answer; of the others, met with silence. */
const FLOORS = { answeredRightly: 0.7, silentRightly: 0.75 } as const;
const halves: readonly Half[] = ['tune', 'report'];

const sets = [
  { name: 'tratado-pyongyang', folder: ownFolder, answerable: 100, unanswerable: 50 },
  { name: 'fixtures', folder: fixtureFolder, answerable: 90, unanswerable: 40 },
];

describe('of the questions on the treaty, in the half that is tuned on', () => {
  const questions = readQuestions('test/questions/tratado-pyongyang.json');

  it('has the answer in the first excerpt, and silence where there is none, often enough', async () => {
    const library = libraryOf(await articlesIn(ownFolder));
    const { answeredRightly, silentRightly } = measureQuestions(library, questions, 'tune');
    expect(answeredRightly).toBeGreaterThanOrEqual(FLOORS.answeredRightly);
    expect(silentRightly).toBeGreaterThanOrEqual(FLOORS.silentRightly);
  });
});

// Only ids are compared, so that a failure here shows no question of the half that is kept for reporting.
describe.each(sets)('the questions of $name', ({ name, folder, answerable, unanswerable }) => {
  const set = readQuestions(`test/questions/${name}.json`);
  const all = [...set.answerable, ...set.unanswerable];
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

  it('are as many as they should be, in halves of one size', () => {
    expect([set.answerable.length, set.unanswerable.length]).toEqual([answerable, unanswerable]);
    for (const items of [set.answerable, set.unanswerable])
      for (const half of halves)
        expect(items.filter((item) => item.half === half)).toHaveLength(items.length / 2);
  });

  it('are in both halves of every style, as evenly as can be', () => {
    for (const items of [set.answerable, set.unanswerable]) {
      for (const style of new Set(items.map((item) => item.style))) {
        const [tune = 0, report = 0] = halves.map(
          (half) => items.filter((item) => item.half === half && item.style === style).length,
        );
        expect([style, Math.abs(tune - report) <= 1]).toEqual([style, true]);
      }
    }
  });

  it('have an id each and are asked once', () => {
    expect(new Set(idsOf(all)).size).toBe(all.length);
    const seen = new Set<string>();
    const repeated = all.filter(({ question }) => seen.size === seen.add(question.trim().toLowerCase()).size);
    expect(idsOf(repeated)).toEqual([]);
  });

  it('are of a length that the bot takes', () => {
    expect(idsOf(all.filter(({ question }) => question.length < 3 || question.length > 300))).toEqual([]);
  });

  it('have answers that stand in one sentence of an article, word for word', async () => {
    const sentences = (await articlesIn(folder)).flatMap(sentenceTexts);
    const missing = set.answerable.filter(
      ({ answers }) => !answers.every((answer) => sentences.some((sentence) => sentence.includes(answer))),
    );
    expect(idsOf(missing)).toEqual([]);
  });
});

function sentenceTexts({ body, paragraphs }: Article): string[] {
  return paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => body.slice(start, end)));
}
