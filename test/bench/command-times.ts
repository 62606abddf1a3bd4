// Start-up, memory and the time of each command.
import { commandsFor, contextOf } from '../../commands/index.ts';
import type { Library } from '../../knowledge/library.ts';
import { memoryPins } from '../../src/memory-pins.ts';
import { measureDiscordStartUp } from './discord-start-up.ts';
import { measureLatency } from './latency.ts';
import { loadOrThrow } from './load.ts';
import { folderOfMany } from './many-articles.ts';
import { print } from './print.ts';
import { readQuestions } from './questions.ts';
import { measureStartUp } from './start-up.ts';

/** Articles of eight paragraphs that make the design's 240. */
const ARTICLES_FOR_240_PARAGRAPHS = 30;
const ROUNDS = 200;
/** Starts whose median is printed. */
const STARTS = 5;

export async function benchTime(): Promise<void> {
  print('Start to ready, and resident memory then (median of 5):');
  for (const count of [1, 100]) {
    const folder = await folderOfMany(count);
    const runs = await repeat(() =>
      measureStartUp({
        // As npm run consola has it.
        arguments: ['--max-semi-space-size=2', 'dist/src/console/main.js', '--json'],
        environment: { KNOWLEDGE_DIR: folder },
        input: '{"id":"1","command":"preguntar","options":{"pregunta":"¿Quién ganó la final?"}}\n',
        ready: /"id":"1"/,
      }),
    );
    print(`  console, ${count} articles: ${describe(runs)}`);
    print(`  Discord, ${count} articles: ${describe(await repeat(() => measureDiscordStartUp(folder)))}`);
  }
  const library = await loadOrThrow(await folderOfMany(ARTICLES_FOR_240_PARAGRAPHS));
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
