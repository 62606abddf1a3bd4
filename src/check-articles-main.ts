// `npm run articulos`: reads every article file and lists all its faults, or what each article holds.
import { commandNames } from '../commands/names.ts';
import type { Article } from '../knowledge/article.ts';
import { sentencesOf } from '../knowledge/article.ts';
import type { Library } from '../knowledge/library.ts';
import { loadLibrary } from '../knowledge/load.ts';
import { EXIT } from './exit-codes.ts';
import { loadSettings } from './settings.ts';

async function main(): Promise<number> {
  const loaded = loadSettings();
  if (!loaded.ok) return say(process.stderr, loaded.message, EXIT.config);
  const read = await loadLibrary(loaded.settings.knowledgeDir, commandNames);
  if (!read.ok) return say(process.stderr, read.message, EXIT.data);
  const { library } = read;
  const lines = library.articles.map((article) => describe(article, library));
  return say(process.stdout, [...lines, `Artículos sin fallos: ${lines.length}`].join('\n'), EXIT.ok);
}

/** One line: what was understood of the article, so that a misread one shows. */
function describe(article: Article, library: Library): string {
  const counts = [
    counted(article.paragraphs.length, 'párrafo'),
    counted(sentencesOf(article).length, 'frase'),
    counted(library.quotations({ article }).length, 'cita'),
    counted(article.questions.length, 'pregunta'),
    ...article.topics.map(({ command, aspects }) => `/${command} (${counted(aspects.length, 'aspecto')})`),
  ];
  return `${article.slug}: «${article.title}», ${article.date ?? 'sin fecha'}; ${counts.join(', ')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function say(stream: NodeJS.WriteStream, message: string, exitCode: number): number {
  stream.write(`${message}\n`);
  return exitCode;
}

// Last, so that everything above is there when it runs.
process.exitCode = await main();
