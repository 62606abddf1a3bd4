// How often answers are right, on the question sets of test/questions.
import { loadOrThrow } from './load.ts';
import { print } from './print.ts';
import { measureQuestions, readQuestions } from './questions.ts';

export async function benchQuestions(showMisses: boolean): Promise<void> {
  const sets = [
    ['knowledge/articles', 'test/questions/tratado-pyongyang.json'],
    ['test/fixtures/articles', 'test/questions/fixtures.json'],
    ['test/questions/articles', 'test/questions/newsroom.json'],
    ['test/quotations/tuned', 'test/questions/premises.json'],
  ] as const;
  print(
    'set, half: first excerpt holds the answer / one of three does / answered / answered rightly / rightly silent',
  );
  for (const [folder, file] of sets) {
    const library = await loadOrThrow(folder);
    for (const half of ['tune', 'report'] as const) {
      const figures = measureQuestions(library, readQuestions(file), half);
      const shares = [
        figures.firstHolds,
        figures.firstThreeHold,
        figures.answered,
        figures.answeredRightly,
        figures.silentRightly,
      ];
      print(
        `${file}, ${half} (${figures.answerable} + ${figures.unanswerable}): ${shares.map((share) => share.toFixed(3)).join(' / ')}`,
      );
      // Misses of the half that is reported on stay unseen, so that nothing is fitted to them.
      if (showMisses && half === 'tune') for (const miss of figures.misses) print(`    ${miss}`);
    }
  }
}
