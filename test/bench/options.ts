// What may be asked of `npm run bench`, checked.
import { parseArgs } from 'node:util';
import type { QuestionOptions } from './question-sets.ts';
import type { QuotationOptions } from './quotations.ts';
import { systems as allSystems } from './systems/index.ts';
import type { System } from './systems/system.ts';

export interface Options {
  readonly squad: string;
  readonly json: boolean;
  /** Seed of the noise, or undefined for the questions as they are. */
  readonly noise: number | undefined;
  /** Of samples and made passages. */
  readonly seed: number;
  readonly sample: number | undefined;
  readonly systems: readonly System[];
  readonly sizes: readonly number[];
  readonly silence: boolean;
  readonly reliability: boolean;
  readonly folds: number | undefined;
  readonly ablation: boolean;
  /** How many failing questions are written out. */
  readonly failing: number | undefined;
  readonly svg: string | undefined;
  /** Times that each question is asked; the least of its times counts. */
  readonly rounds: number;
  /** That indexing and asking may take, each, for one system. */
  readonly seconds: number;
}

export type Wanted =
  | { readonly kind: 'help' }
  | { readonly kind: 'command-times' }
  | { readonly kind: 'questions'; readonly options: QuestionOptions }
  | ({ readonly kind: 'quotations' } & QuotationOptions)
  | { readonly kind: 'squad'; readonly options: Options };

/** What is wrong with what was asked for, for whoever asked. */
export class OptionError extends Error {}

/** Seconds for each system: a scale stops at a minute, a comparison lets the slowest finish. */
const SECONDS = { scale: 60, comparison: 1200 } as const;

export const FLAGS = {
  help: { type: 'boolean' },
  questions: { type: 'boolean' },
  quotations: { type: 'boolean' },
  misses: { type: 'boolean' },
  squad: { type: 'string' },
  json: { type: 'boolean' },
  noise: { type: 'boolean' },
  seed: { type: 'string' },
  sample: { type: 'string' },
  only: { type: 'string' },
  scale: { type: 'string' },
  silence: { type: 'boolean' },
  reliability: { type: 'boolean' },
  folds: { type: 'string' },
  ablation: { type: 'boolean' },
  failing: { type: 'string' },
  reported: { type: 'boolean' },
  svg: { type: 'string' },
  unlisted: { type: 'boolean' },
  passages: { type: 'boolean' },
  limit: { type: 'string' },
  rounds: { type: 'string' },
} as const;

type Given = {
  -readonly [Flag in keyof typeof FLAGS]?: (typeof FLAGS)[Flag]['type'] extends 'boolean' ? boolean : string;
};

/** What goes with each measurement on sets of our own. */
const WITH_OWN_SETS = {
  questions: ['misses', 'reported', 'failing', 'seed'],
  quotations: ['misses', 'reported', 'unlisted', 'passages'],
} as const;

/** Throws `OptionError`. */
export function readOptions(args: readonly string[]): Wanted {
  const given = parse(args);
  if (given.help) return { kind: 'help' };
  if (given.squad !== undefined) {
    refuse(given, ['misses', 'reported', 'questions', 'quotations'], 'does not go with --squad');
    return { kind: 'squad', options: squadOptions(given, given.squad) };
  }
  const kind = given.questions ? 'questions' : given.quotations ? 'quotations' : undefined;
  const allowed: readonly string[] = kind ? [kind, ...WITH_OWN_SETS[kind]] : [];
  refuse(
    given,
    Object.keys(FLAGS).filter((flag) => !allowed.includes(flag)),
    kind ? `does not go with --${kind}` : 'needs --squad FILE',
  );
  if (kind === 'questions') return { kind, options: questionOptions(given) };
  return kind ? { kind, ...quotationOptions(given) } : { kind: 'command-times' };
}

function refuse(given: Given, flags: readonly string[], why: string): void {
  const refused = Object.keys(given).find((flag) => flags.includes(flag));
  if (refused !== undefined) throw new OptionError(`--${refused} ${why}`);
}

function questionOptions(given: Given): QuestionOptions {
  return {
    misses: given.misses ?? false,
    reported: given.reported ?? false,
    failing: number('failing', given.failing),
    seed: number('seed', given.seed) ?? 1,
  };
}

function quotationOptions(given: Given): QuotationOptions {
  if (given.unlisted) refuse(given, ['misses', 'reported', 'passages'], 'does not go with --unlisted');
  if (given.passages) refuse(given, ['reported'], 'does not go with --passages');
  return {
    misses: given.misses ?? false,
    reported: given.reported ?? false,
    unlisted: given.unlisted ?? false,
    passages: given.passages ?? false,
  };
}

function parse(args: readonly string[]): Given {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
}

function squadOptions(given: Given, squad: string): Options {
  const seed = number('seed', given.seed) ?? 1;
  const sizes = (given.scale ?? '').split(',').flatMap((size) => number('scale', size || undefined) ?? []);
  return {
    squad,
    json: given.json ?? false,
    noise: given.noise ? seed : undefined,
    seed,
    sample: number('sample', given.sample),
    systems: named(given.only),
    sizes,
    silence: given.silence ?? false,
    reliability: given.reliability ?? false,
    folds: number('folds', given.folds),
    ablation: given.ablation ?? false,
    failing: number('failing', given.failing),
    svg: given.svg,
    rounds: number('rounds', given.rounds) ?? 1,
    seconds: number('limit', given.limit) ?? (sizes.length > 0 ? SECONDS.scale : SECONDS.comparison),
  };
}

function number(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text.trim());
  if (Number.isInteger(value) && value > 0) return value;
  throw new OptionError(`--${flag}: «${text}» is not a whole number above 0`);
}

/** Names are separated by commas; a name may be the beginning of several. */
function named(only: string | undefined): readonly System[] {
  if (only === undefined) return allSystems;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !allSystems.some((system) => isCalled(system, name)));
  if (unknown !== undefined)
    throw new OptionError(
      `--only: no system is called «${unknown}»; there are ${allSystems.map(({ name }) => name).join(', ')}`,
    );
  return allSystems.filter((system) => names.some((name) => isCalled(system, name)));
}

function isCalled({ name }: System, typed: string): boolean {
  return typed !== '' && name.replace(/^@/, '').startsWith(typed.replace(/^@/, ''));
}
