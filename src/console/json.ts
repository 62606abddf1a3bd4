// The console for scripts: one JSON object a line in, one out, in order; what they rely on is in docs/console-json.md.
import { randomBytes } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Response } from '../../commands/command.ts';
import type { Failure, Outcome, PermissionName } from '../../commands/failure.ts';
import { normaliseUser } from '../discord/markdown.ts';
import { renderFailure, renderResult } from '../discord/render/index.ts';
import { failureText, type Language, languageOf, textsFor } from '../texts/index.ts';
import { createLineWriter, linesOf } from './lines.ts';
import { takeSubcommand } from './parse-line.ts';
import { allPermissions, type Options, type Session } from './session.ts';

const requestSchema = z
  .object({
    id: z.union([z.string(), z.number()]),
    command: z.string().default(''),
    subcommand: z.string().optional(),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
    /** Names that we do not know grant nothing. */
    permissions: z.array(z.string()).default([]),
    locale: z.string().optional(),
    /** The option whose suggestions are wanted; what has been typed in it stands among the options. */
    autocomplete: z.string().optional(),
    /** Of the button that is pressed, in place of a command. */
    customId: z.string().optional(),
  })
  .refine(({ command, customId }) => command !== '' || customId !== undefined, { path: ['command'] });

type JsonRequest = z.infer<typeof requestSchema>;

export interface JsonStreams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** Answers line by line until the input ends or nobody reads the output any longer. */
export async function answerLines(session: Session, { input, output, errors }: JsonStreams): Promise<void> {
  const writer = createLineWriter(output);
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const answer = await answerLine(line, session, (text) => errors.write(text));
    if (!(await writer.write(JSON.stringify(answer)))) break;
  }
  await writer.end();
}

/** The answer to one line; never throws. */
async function answerLine(line: string, session: Session, complain: (text: string) => void): Promise<object> {
  const parsed = parse(line);
  if (!parsed.ok) return parsed.answer;
  const { request } = parsed;
  const language = languageOf(request.locale);
  try {
    return { id: request.id, ...(await answerRequest(request, language, session)) };
  } catch (error) {
    const reference = randomBytes(4).toString('hex');
    complain(`${reference} ${error instanceof Error ? error.stack : String(error)}\n`);
    return { id: request.id, ...failed({ code: 'internal', reference }, language) };
  }
}

type Parsed =
  | { readonly ok: true; readonly request: JsonRequest }
  | { readonly ok: false; readonly answer: object };

function parse(line: string): Parsed {
  const texts = textsFor('es').console;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, answer: malformed(null, texts.notJson) };
  }
  const request = requestSchema.safeParse(value);
  if (request.success) return { ok: true, request: request.data };
  const fields = request.error.issues.map(({ path }) => path.join('.')).filter((path) => path !== '');
  const message = fields.length === 0 ? texts.notJson : texts.badFields([...new Set(fields)]);
  return { ok: false, answer: malformed(readableId(value), message) };
}

function malformed(id: string | number | null, message: string): object {
  return { id, error: { code: 'line.malformed', message } };
}

function readableId(value: unknown): string | number | null {
  const found = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value);
  return found.success ? found.data.id : null;
}

async function answerRequest(request: JsonRequest, language: Language, session: Session): Promise<object> {
  const permissions = [...allPermissions].filter((name) => request.permissions.includes(name));
  if (request.customId !== undefined)
    return answered(await session.press(request.customId, permissions), permissions, language);
  const { command, options } = readCommand(request, session);
  if (request.autocomplete !== undefined)
    return { choices: session.suggest(command, request.autocomplete, options) };
  return answered(await session.ask(command, options, permissions), permissions, language);
}

/** The command by its name in code; a subcommand may stand beside it, among the options, or after its name. */
function readCommand(request: JsonRequest, session: Session): { command: string; options: Options } {
  const named = session.named(request.command);
  const { name } = named?.command.declaration ?? {};
  if (!named || name === undefined)
    return { command: request.command.trim().replace(/^\//, ''), options: request.options };
  const { subcommand: written, rest } = takeSubcommand(name, named.rest, session);
  // What follows the name and is no subcommand makes it another name, which there is not.
  if (rest !== '') return { command: request.command.trim(), options: request.options };
  const subcommand = request.subcommand ?? written;
  return { command: name, options: { ...request.options, ...(subcommand !== undefined && { subcommand }) } };
}

function answered(
  outcome: Outcome<Response>,
  permissions: readonly PermissionName[],
  language: Language,
): object {
  if (!outcome.ok) return failed(outcome.failure, language);
  const { result, visibility } = outcome.value;
  return { result, visibility, reply: renderResult(result, { language, permissions: new Set(permissions) }) };
}

function failed(failure: Failure, language: Language): object {
  const message = failureText(failure, language, normaliseUser);
  return { error: { code: failure.code, message }, reply: renderFailure(failure, language) };
}
