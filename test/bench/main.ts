// `npm run bench`: start-up, memory and the time of each command; `-- --questions`: how often answers are right; `-- --quotations`: how well quotations are found and checked.
import { parseArgs } from 'node:util';
import { commandsFor, contextOf } from '../../commands/index.ts';
import type { Library } from '../../knowledge/library.ts';
import { loadLibrary } from '../../knowledge/load.ts';
import { memoryPins } from '../../src/console/memory-pins.ts';
import { measureDiscordStartUp } from './discord-start-up.ts';
import { measureLatency } from './latency.ts';
import { folderOfMany } from './many-articles.ts';
import { measureQuestions, readQuestions } from './questions.ts';
import { benchQuotations } from './quotations.ts';
import { measureStartUp } from './start-up.ts';

/** Articles of eight paragraphs that make the design's 240. */
const ARTICLES_FOR_240_PARAGRAPHS = 30;
const ROUNDS = 200;
/** Starts whose median is printed. */
const STARTS = 5;

const boolean = { type: 'boolean' } as const;
const { values } = parseArgs({ options: { questions: boolean, quotations: boolean, misses: boolean } });
if (values.quotations) benchQuotations(values.misses ?? false, print);
else await (values.questions ? benchQuestions(values.misses ?? false) : benchTime());

async function benchTime(): Promise<void> {
  print('Start to ready, and resident memory then (median of 5):');
  for (const count of [1, 100]) {
    const folder = await folderOfMany(count);
    const runs = await repeat(() =>
      measureStartUp({
        arguments: ['dist/src/console/main.js', '--json'],
        environment: { KNOWLEDGE_DIR: folder },
        input: '{"id":"1","command":"preguntar","options":{"pregunta":"¿Quién ganó la final?"}}\n',
        ready: /"id":"1"/,
      }),
    );
    print(`  console, ${count} articles: ${describe(runs)}`);
    print(`  Discord, ${count} articles: ${describe(await repeat(() => measureDiscordStartUp(folder)))}`);
  }
  const library = await load(await folderOfMany(ARTICLES_FOR_240_PARAGRAPHS));
  const context = contextOf(library, commandsFor(library), memoryPins());
  print(
    `\nOne answer over ${library.articles.flatMap(({ paragraphs }) => paragraphs).length} paragraphs, ${ROUNDS} rounds, in ms:`,
  );
  for (const { name, p50, p99 } of await measureLatency(requestsOf(library), context, ROUNDS)) {
    print(`  ${name.padEnd(16)} p50 ${p50.toFixed(2)}  p99 ${p99.toFixed(2)}`);
  }
}

function requestsOf(library: Library) {
  const questions = readQuestions('test/questions/fixtures.json').answerable.map(({ question }) => question);
  const quotation = library.quotations()[0]?.text ?? 'nada';
  return [
    ...questions.map((pregunta) => ({ command: 'preguntar', options: { pregunta } })),
    { command: 'quien-dijo', options: { cita: quotation.slice(0, 200) } },
    { command: 'citas', options: {} },
    { command: 'resumen', options: { largo: 'largo' } },
    { command: 'articulos', options: { buscar: 'prueba' } },
    { command: 'parrafo', options: { numero: 1 } },
    { command: 'verificar-cita', options: { mensaje: `Leí que «${quotation.slice(0, 200)}»` } },
    { command: 'fijar', options: { subcommand: 'resumen' } },
    { command: 'ayuda', options: {} },
  ];
}

async function benchQuestions(showMisses: boolean): Promise<void> {
  const sets = [
    ['knowledge/articles', 'test/questions/tratado-pyongyang.json'],
    ['test/fixtures/articles', 'test/questions/fixtures.json'],
  ] as const;
  print(
    'set, half: first excerpt holds the answer / one of three does / answered / answered rightly / rightly silent',
  );
  for (const [folder, file] of sets) {
    const library = await load(folder);
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

async function load(folder: string): Promise<Library> {
  const loading = await loadLibrary(folder);
  if (!loading.ok) throw new Error(loading.message);
  return loading.library;
}

async function repeat<Run>(run: () => Promise<Run>): Promise<Run[]> {
  const runs: Run[] = [];
  for (let count = 0; count < STARTS; count += 1) runs.push(await run());
  return runs;
}

function describe(runs: readonly { readonly seconds: number; readonly megabytes: number }[]): string {
  const middle = (values: number[]): number =>
    values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return `${middle(runs.map(({ seconds }) => seconds)).toFixed(2)} s, ${middle(runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
