// The format of a SQuAD 1.1 file, with the sentence breaks that XQuAD-R adds.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const position = z.int().min(0);
const answer = z.object({ text: z.string().min(1), answer_start: position });
const question = z.object({
  id: z.union([z.string(), z.int()]).transform(String),
  question: z.string(),
  answers: z.array(answer),
});

const paragraph = z
  .object({
    context: z.string().refine((text) => text.trim() !== '', 'a paragraph without text'),
    qas: z.array(question),
    /** `[start, end)` of every sentence, in code points. */
    sentence_breaks: z.array(z.tuple([position, position])).optional(),
  })
  .refine(
    ({ context, sentence_breaks: breaks = [] }) =>
      breaks.every(
        ([start, end], at) => start < end && end <= context.length && start >= (breaks[at - 1]?.[1] ?? 0),
      ),
    { message: 'sentences out of order or beyond their paragraph', path: ['sentence_breaks'] },
  );

const squad = z.object({
  data: z.array(z.object({ title: z.string(), paragraphs: z.array(paragraph).min(1) })).min(1),
});

export type SquadFile = z.infer<typeof squad>;
export type SquadParagraph = z.infer<typeof paragraph>;

/** What is wrong with a file, in one message for whoever named it. */
export class SquadFileError extends Error {}

/** Faults of a file that are named one by one. */
const FAULTS_SHOWN = 5;

/** Reads and checks a file. Throws `SquadFileError`. */
export function readSquadFile(file: string): SquadFile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new SquadFileError(`${file}: cannot be read (${messageOf(error)})`);
  }
  return parseSquad(text.replace(/^\uFEFF/, ''), file);
}

/** The same from its text. `name` is for messages. */
export function parseSquad(text: string, name: string): SquadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new SquadFileError(`${name}: not JSON (${messageOf(error)})`);
  }
  const parsed = squad.safeParse(json);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const shown = issues.slice(0, FAULTS_SHOWN).map(({ path, message }) => `  ${pathOf(path)}: ${message}`);
  const more = issues.length > FAULTS_SHOWN ? [`  and ${issues.length - FAULTS_SHOWN} more`] : [];
  throw new SquadFileError([`${name}: not a SQuAD 1.1 file`, ...shown, ...more].join('\n'));
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.length === 0
    ? 'the whole'
    : path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
        .join('')
        .replace(/^\./, '');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
