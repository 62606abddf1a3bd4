// From the text of a file to an Article, or to every fault in it.
import type { Article, Paragraph, Span } from '../article.ts';
import { shortKey } from '../short-key.ts';
import type { Fault } from './fault.ts';
import { type FrontMatter, parseFrontMatter, splitFrontMatter } from './front-matter.ts';
import { paragraphsByBlankLine, paragraphsByLine } from './paragraphs.ts';
import { plainHead } from './plain-head.ts';
import { sentencesBetween } from './sentences.ts';

export type ReadOutcome =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads one article file. `file` is its name in the folder; its stem becomes the slug. */
export function readArticle(file: string, content: string): ReadOutcome {
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return file.endsWith('.txt') && !text.startsWith('---\n')
    ? readPlain(file, text)
    : readMarkdown(file, text);
}

function readMarkdown(file: string, text: string): ReadOutcome {
  const parts = splitFrontMatter(text);
  if (!parts) {
    return refuse({
      file,
      line: 1,
      problem: 'no empieza por una cabecera entre dos líneas «---»',
      remedy: 'Pon arriba la cabecera con «titulo» y «fecha», entre dos líneas «---»',
    });
  }
  const paragraphs = paragraphsByBlankLine(parts.body);
  const parsed = parseFrontMatter(parts.frontMatter, file, paragraphs.length);
  const faults = [
    ...(parsed.ok ? [] : parsed.faults),
    ...(paragraphs.length > 0 ? [] : [emptyBody(file, parts.bodyLine)]),
  ];
  if (!parsed.ok || faults.length > 0) return { ok: false, faults };
  return { ok: true, article: assemble(file, parts.body, paragraphs, parsed.value) };
}

/** A text as it came, without front matter: where it has no headline, its first words serve as its title. */
function readPlain(file: string, text: string): ReadOutcome {
  const { paragraphs, ...head } = plainHead(text, paragraphsByLine(text));
  const first = paragraphs[0];
  if (!first) return refuse(emptyBody(file, 1));
  const date = head.date ?? /^(\d{4}-\d{2}-\d{2})-/.exec(file)?.[1];
  const title = head.title ?? firstWords(text.slice(first.start, first.end));
  return { ok: true, article: assemble(file, text, paragraphs, { titulo: title, fecha: date }) };
}

/** Characters of a title taken from the text: about a headline's length. */
const LONGEST_TITLE = 80;

function firstWords(line: string): string {
  if (line.length <= LONGEST_TITLE) return line;
  return `${line.slice(0, LONGEST_TITLE).replace(/[\s\p{P}]+[^\s]*$/u, '')}…`;
}

/** What an article file says of itself; a plain text says little. */
type Head = Pick<FrontMatter, 'titulo'> & {
  readonly [Key in keyof FrontMatter]?: FrontMatter[Key] | undefined;
};

function assemble(file: string, body: string, spans: readonly Span[], head: Head): Article {
  const slug = slugOf(file);
  return {
    slug,
    key: shortKey(slug),
    title: head.titulo,
    ...(head.medio !== undefined && { outlet: head.medio }),
    ...(head.autor !== undefined && { author: head.autor }),
    ...(head.url !== undefined && { url: head.url }),
    ...(head.fecha !== undefined && { date: head.fecha }),
    language: head.idioma ?? 'es',
    people: (head.personas ?? []).map(({ nombre, alias }) => ({ name: nombre, aliases: alias })),
    topics: (head.temas ?? []).map(({ comando, descripcion, consulta, aspectos }) => ({
      command: comando,
      description: descripcion,
      query: consulta,
      aspects: aspectos.map((aspect) => ({ name: aspect.nombre, query: aspect.consulta })),
    })),
    questions: (head.preguntas ?? []).map(({ pregunta, parrafo }) => ({
      question: pregunta,
      paragraph: parrafo,
    })),
    body,
    paragraphs: spans.map((span, index) => paragraphAt(body, span, index + 1)),
    words: spans.reduce((sum, { start, end }) => sum + countWords(body.slice(start, end)), 0),
  };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
}

function paragraphAt(body: string, span: Span, paragraph: number): Paragraph {
  const sentences = sentencesBetween(body, span).map((sentence, index) => ({
    start: sentence.start,
    end: sentence.end,
    paragraph,
    sentence: index + 1,
  }));
  return { start: span.start, end: span.end, paragraph, sentences };
}

/** The file's name without its extension. */
export function slugOf(file: string): string {
  return file.replace(/\.(?:md|txt)$/i, '');
}

function emptyBody(file: string, line: number): Fault {
  return {
    file,
    line,
    problem: 'no hay texto',
    remedy: 'Escribe los párrafos bajo la cabecera, separados por líneas en blanco',
  };
}

function refuse(fault: Fault): ReadOutcome {
  return { ok: false, faults: [fault] };
}
