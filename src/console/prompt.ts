// The console for people: a prompt where commands are typed as in Discord, and numbers press buttons.
import { randomBytes } from 'node:crypto';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Response } from '../../commands/command.ts';
import type { Outcome } from '../../commands/failure.ts';
import { shorten } from '../../commands/options/clean-text.ts';
import type { Action } from '../../commands/result.ts';
import type { Library } from '../../knowledge/library.ts';
import type { Reloading } from '../../knowledge/load.ts';
import { failureText, type Language, languages, type Texts, textsFor } from '../texts/index.ts';
import { complete } from './completion.ts';
import { createLineWriter } from './lines.ts';
import { type Look, oneLine, paintFor } from './paint.ts';
import { parseLine } from './parse-line.ts';
import { allPermissions, type Session } from './session.ts';
import { showResult } from './show.ts';

export interface PromptOptions {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  readonly language: Language;
  /** Whether a person sits there: then there are a prompt, completion and history. */
  readonly isTerminal: boolean;
  /** Asked before each answer, for windows change. */
  readonly look: () => Look;
  readonly reload?: (before: Library) => Promise<Reloading>;
}

const PROMPT = '› ';

/** Answers lines until the input ends or the person leaves. */
export async function runPrompt(session: Session, options: PromptOptions): Promise<void> {
  const { input, output, language, isTerminal } = options;
  const texts = textsFor(language).console;
  const writer = createLineWriter(output);
  await writer.write(
    `${texts.welcome(session.library.articles.length)}${isTerminal ? `\n${texts.hint}` : ''}\n`,
  );
  const desk: Desk = { session, options, buttons: [] };
  // Only now: lines that come before anybody waits for them would be lost.
  const reader = createInterface({
    input,
    output: isTerminal ? output : undefined,
    terminal: isTerminal,
    prompt: PROMPT,
    completer: (line: string) => complete(line, desk.session, language),
    removeHistoryDuplicates: true,
  });
  for await (const line of linesWithPrompt(reader, isTerminal)) {
    const typed = line.trim();
    if (typed === '') continue;
    if (isWord('quit', typed)) break;
    if (!(await writer.write(`${await answer(typed, desk)}\n`))) break;
  }
  reader.close();
  if (isTerminal) await writer.write(texts.farewell);
  await writer.end();
}

interface Desk {
  session: Session;
  readonly options: PromptOptions;
  /** Those of the last answer that had any. */
  buttons: readonly Action[];
}

async function* linesWithPrompt(reader: Interface, isTerminal: boolean): AsyncGenerator<string> {
  if (isTerminal) reader.prompt();
  for await (const line of reader) {
    yield line;
    if (isTerminal) reader.prompt();
  }
}

/** Whether it is one of the console's own words, in any language. */
function isWord(word: 'quit' | 'reload', typed: string): boolean {
  return languages.some((language) => typed === `/${textsFor(language).console[word]}`);
}

/** The text that answers a line. A bug is told like any failure, and the prompt goes on. */
async function answer(typed: string, desk: Desk): Promise<string> {
  const { language, errors } = desk.options;
  try {
    if (desk.options.reload && isWord('reload', typed)) return await reloaded(desk.options.reload, desk);
    const outcome = await ask(typed, desk);
    return outcome === undefined ? textsFor(language).console.noSuchButton : show(outcome, desk);
  } catch (error) {
    const reference = randomBytes(4).toString('hex');
    errors.write(`${reference} ${error instanceof Error ? error.stack : String(error)}\n`);
    return failureText({ code: 'internal', reference }, language, oneLine);
  }
}

/** What is said of reading the articles anew: what has changed, or the faults for which all stays as it was. */
async function reloaded(reload: NonNullable<PromptOptions['reload']>, desk: Desk): Promise<string> {
  const reloading = await reload(desk.session.library);
  if (!reloading.ok) return reloading.message;
  desk.session = desk.session.over(reloading.library);
  return textsFor(desk.options.language).console.reloaded(reloading.changes);
}

async function ask(typed: string, { session, buttons }: Desk): Promise<Outcome<Response> | undefined> {
  if (/^\d{1,2}$/.test(typed)) {
    const action = buttons[Number(typed) - 1];
    return action && session.pressAction(action.request, allPermissions);
  }
  const { command, options } = parseLine(typed, session);
  return session.ask(command, options, allPermissions);
}

function show(outcome: Outcome<Response>, desk: Desk): string {
  const { language, look } = desk.options;
  const paint = paintFor(look());
  if (!outcome.ok) return paint.wrap(failureText(outcome.failure, language, oneLine));
  const texts = textsFor(language);
  const { result } = outcome.value;
  const shown = showResult(result, texts, paint);
  if (result.actions.length === 0) return shown;
  desk.buttons = result.actions;
  const labels = labelsOf(result.actions, texts).map((label, index) => `[${index + 1}] ${label}`);
  return `${shown}\n\n${paint.dim(`${texts.console.buttons} ${labels.join('  ')}`)}`;
}

/** Characters of what a button is about, where several do the same to different things. */
const ABOUT = 32;

function labelsOf(actions: readonly Action[], { buttons }: Texts): string[] {
  return actions.map((action) => {
    const { label, choice } = action;
    const alike = actions.filter((other) => other.label === label);
    if (alike.length === 1) return buttons[label];
    // Those that say nothing of what they are about go by the numbers of the entries above, as in a message.
    const about = choice ? `«${shorten(oneLine(choice.text), ABOUT)}»` : alike.indexOf(action) + 1;
    return `${buttons[label]} ${about}`;
  });
}
