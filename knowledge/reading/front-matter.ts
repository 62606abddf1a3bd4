// The YAML at the head of an article file: split off, parsed with zod, every fault with its line.
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { nearestOf } from '../spanish/nearest-name.ts';
import type { Fault } from './fault.ts';

const line = z.string().trim().min(1);

/** Discord's rule for the names of commands, kept to what can be typed without accents. */
const commandName = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,31}$/,
    'debe llevar solo minúsculas sin acento, cifras y guiones (32 como mucho)',
  );

const aspect = z.strictObject({ nombre: line.max(100), consulta: line });

const topic = z.strictObject({
  comando: commandName,
  descripcion: line.max(100),
  consulta: line,
  aspectos: z.array(aspect).default([]),
});

const schema = z.strictObject({
  titulo: line,
  medio: line.optional(),
  autor: line.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  fecha: z.iso.date(),
  idioma: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .default('es'),
  personas: z.array(z.strictObject({ nombre: line, alias: z.array(line).default([]) })).default([]),
  temas: z.array(topic).default([]),
  preguntas: z.array(z.strictObject({ pregunta: line, parrafo: z.int().min(1) })).default([]),
});

export type FrontMatter = z.infer<typeof schema>;

export interface SplitFile {
  readonly frontMatter: string;
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** Separates the front matter (between two `---` lines) from the body; undefined when there is none. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const found = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (found?.index !== 0) return undefined;
  const head = found[0];
  return { frontMatter: found[1] ?? '', body: text.slice(head.length), bodyLine: head.split('\n').length };
}

/** Line of the file where the value at this path stands, from 1. */
type LineOf = (path: readonly (string | number)[]) => number;

export type ParsedFrontMatter =
  | { readonly ok: true; readonly value: FrontMatter }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Parses front matter that begins on line 2 of its file, for a body of so many paragraphs; gives every fault, not
 * only the first.
 */
export function parseFrontMatter(text: string, file: string, paragraphs: number): ParsedFrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line + 1,
      problem: `la cabecera no es YAML válido (${(error.message.split('\n')[0] ?? '').replace(/ at line.*$/, '')})`,
      remedy: 'Corrige la línea; un texto con dos puntos o comillas va entre comillas',
    }));
    return { ok: false, faults };
  }
  const lineOf: LineOf = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + 1;
    }
    return 1;
  };
  const raw: unknown = document.toJS() ?? {};
  // Input is echoed in issues so that a missing key can be told from a mistyped one.
  const parsed = schema.safeParse(raw, { reportInput: true });
  const faults = [
    ...(parsed.error?.issues ?? []).flatMap((issue) => faultsOf(issue, file, lineOf)),
    ...beyondTheBody(raw, paragraphs).map(({ index, parrafo }) => ({
      file,
      line: lineOf(['preguntas', index, 'parrafo']),
      problem: `la pregunta señala el párrafo ${parrafo} y el artículo tiene ${paragraphs}`,
      remedy: `Pon un número del 1 al ${paragraphs}`,
    })),
  ].sort((a, b) => a.line - b.line);
  return parsed.success && faults.length === 0 ? { ok: true, value: parsed.data } : { ok: false, faults };
}

/** As much as has to be right for a question to be checked, whatever else is wrong in the file. */
const pointing = z.object({ preguntas: z.array(z.unknown()) });
const pointer = z.object({ parrafo: z.int() });

function beyondTheBody(raw: unknown, paragraphs: number): { index: number; parrafo: number }[] {
  const questions = pointing.safeParse(raw).data?.preguntas ?? [];
  return questions.flatMap((question, index) => {
    const parrafo = pointer.safeParse(question).data?.parrafo ?? 0;
    return paragraphs > 0 && parrafo > paragraphs ? [{ index, parrafo }] : [];
  });
}

function faultsOf(issue: z.core.$ZodIssue, file: string, lineOf: LineOf): (Fault & { line: number })[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const name = path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : part)).join('.');
  const at = lineOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...path, key]),
      problem: `no existe la clave «${key}»`,
      remedy: remedyForUnknownKey(key),
    }));
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [{ file, line: at, problem: `falta la clave «${name}»`, remedy: remedyFor(path) }];
  }
  return [{ file, line: at, problem: `el valor de «${name}» no vale`, remedy: remedyFor(path) }];
}

function remedyForUnknownKey(key: string): string {
  const nearest = nearestOf(key, Object.keys(schema.shape));
  return nearest
    ? `¿Querías decir «${nearest}»?`
    : `Quítala; las claves son ${Object.keys(schema.shape).join(', ')}`;
}

const remedies: Readonly<Record<string, string>> = {
  titulo: 'Escribe el titular: «titulo: …»',
  medio: 'Escribe el nombre del medio, o quita la línea',
  autor: 'Escribe la firma, o quita la línea',
  url: 'Escribe una dirección completa que empiece por http:// o https://, o quita la línea',
  fecha: 'Escribe la fecha como AAAA-MM-DD, por ejemplo «fecha: 2024-06-19»',
  idioma: 'Escribe el código del idioma, por ejemplo «es»',
  personas: 'Cada persona lleva «nombre: …» y, si quieres, «alias: [uno, otro]»',
  temas:
    'Cada tema lleva «comando» (minúsculas sin acento, cifras y guiones), «descripcion» (100 caracteres como mucho), «consulta» y, si quieres, «aspectos» con «nombre» y «consulta»',
  preguntas: 'Cada pregunta lleva «pregunta: …» y «parrafo: N», el número del párrafo que la responde',
};

function remedyFor(path: readonly (string | number)[]): string {
  return remedies[String(path[0])] ?? 'Corrige el valor';
}
