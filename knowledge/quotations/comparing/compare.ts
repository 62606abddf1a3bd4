// Holds what somebody typed against what was printed, word by word. The search proposes; this decides.
import type { Span } from '../../article.ts';
import { soundOf } from '../../spanish/sound.ts';
import { isSlipOfAgreement, keyOf, subjectBefore } from './agreement.ts';
import { align, type Step } from './alignment.ts';
import type { ComparedWord } from './compared-words.ts';
import { differencesOf } from './differences.ts';
import { interposedIn } from './interposed.ts';
import { movedCliticsIn } from './moved-clitics.ts';
import { movedVerbsIn } from './moved-verbs.ts';
import { isRecognisable, likenessOf } from './recognition.ts';
import { toldIn } from './reported-speech.ts';
import { sameTimeIn } from './same-time.ts';
import { spacedAs } from './spacing.ts';
import type { Difference, VerdictName } from './verdict.ts';
import { areInterchangeable, isContent, mayComeAndGo, turnsRound } from './word-meaning.ts';

export interface Comparison {
  readonly verdict: VerdictName;
  readonly differences: readonly Difference[];
  /** How much of what was typed is the quotation's, in order, 0 to 1. */
  readonly likeness: number;
  /** Whether all of the printed words were typed, be they misspelt or altered. */
  readonly whole: boolean;
  /** How many typed words of meaning are the quotation's, slips forgiven; small ones as printed count for a tenth. */
  readonly known: number;
  /** Where the typed words stand one after another in the printed text, slips of spelling forgiven; else null. */
  readonly run: Span | null;
}

const NOTHING: Comparison = {
  verdict: 'not-found',
  differences: [],
  likeness: 0,
  whole: false,
  known: 0,
  run: null,
};

/** A step with whether it changes what is said. */
export type Graded = Step & { readonly grave: boolean };

/** Of the typed words, at most this share may be slips; with more, it is another sentence. */
const MOST_SLIPS = 0.5;
/** What a small word as printed adds to what is known of a quotation, beside one of meaning. */
const SMALL = 0.1;
/** Words in a row, as printed, among which a word that is nearly the printed one is meant for it. */
const LITERAL = 4;

/**
 * Compares typed words with those of one printed quotation. Cost: product of the two lengths. `isTold`: they are told as
 * what somebody said (dijo que…), so that the person may be another.
 */
export function compare(
  typed: readonly ComparedWord[],
  printed: readonly ComparedWord[],
  isTold = false,
): Comparison {
  if (typed.length === 0 || printed.length === 0) return NOTHING;
  const aligned = align(spacedAs(printed, typed, isTold), printed, isTold);
  const told = isTold ? toldIn(aligned) : new Set<number>();
  const steps = asTold(aligned, told);
  const [from, to] = typedStretch(steps, printed);
  const other = [...told, ...movedVerbsIn(steps, isTold), ...sameTimeIn(steps)].map((at) => at - from);
  const core = graded(steps.slice(from, to), printed, { isTold, other });
  const found = {
    likeness: likenessOf(core),
    whole: core.filter((step) => 'printed' in step).length === printed.length,
    known: core.filter(isKnown).length + SMALL * core.filter(isSmallAsPrinted).length,
    run: runOf(core),
  };
  const slips = untold(core, new Set([...told].map((at) => at - from)));
  if (core.some(({ grave }) => grave) || !isMostlySame(slips)) {
    if (!isRecognisable(core, printed)) return { ...NOTHING, likeness: found.likeness };
    return { ...found, verdict: 'altered', differences: differencesOf({ steps, core, from }, printed) };
  }
  if (found.whole && core.every(({ kind }) => kind === 'same'))
    return { ...found, verdict: 'exact', differences: [] };
  const says = core.some((step) => 'printed' in step && 'typed' in step && isContent(step.printed.key));
  return says ? { ...found, verdict: 'partial', differences: [] } : NOTHING;
}

/** Without what is only told: Me lo entregan vivo o me quedo, se lo entregaban vivo o se quedaba. */
function untold(core: readonly Graded[], told: ReadonlySet<number>): readonly Graded[] {
  const rest = core.filter((_, at) => !told.has(at));
  // No pedían que no les doliera: by the small words where all the verbs are told.
  return rest.some(isKnown) || rest.length > 1 ? rest : core;
}

/** What is only told in another person or time is no other word than one spelt otherwise. */
function asTold(steps: readonly Step[], told: ReadonlySet<number>): readonly Step[] {
  return steps.map((step, at) =>
    told.has(at) && 'typed' in step && 'printed' in step ? { ...step, kind: 'misspelt' } : step,
  );
}

/** From the first printed word to the last where each was typed and no small word stands for another. */
function runOf(core: readonly Graded[]): Span | null {
  const words = core.flatMap((step) => ('printed' in step && isAsPrinted(step) ? step.printed : []));
  const [first] = words;
  const last = words.at(-1);
  return first && last && words.length === core.length ? { start: first.start, end: last.end } : null;
}

function isAsPrinted(step: Graded): boolean {
  if (step.grave || !('typed' in step && 'printed' in step)) return false;
  return step.kind === 'same' || !areInterchangeable(step.typed.folded, step.printed.folded);
}

function isKnown(step: Step): boolean {
  return (step.kind === 'same' || step.kind === 'misspelt') && isContent(step.printed.key);
}

function isSmallAsPrinted(step: Step): boolean {
  return step.kind === 'same' && !isContent(step.printed.key);
}

function isMostlySame(core: readonly Graded[]): boolean {
  const slips = core.filter((step) => step.kind !== 'same' && !isByEar(step)).length;
  return slips <= Math.max(1, core.length * MOST_SLIPS);
}

/** Spelt as it sounds: however many words are, none of them is another. */
function isByEar(step: Step): boolean {
  return step.kind === 'misspelt' && soundOf(step.typed.key) === soundOf(step.printed.key);
}

/**
 * Where the steps lie from the first typed word to the last. Printed words around them are merely not quoted, but for what
 * turns round the words typed (no vamos a firmar), and for as many words at an end as were typed in their stead
 * (pleno apoyo, pleno rechazo).
 */
function typedStretch(steps: readonly Step[], printed: readonly ComparedWord[]): readonly [number, number] {
  const first = steps.findIndex(({ kind }) => kind !== 'left-out');
  const last = steps.findLastIndex(({ kind }) => kind !== 'left-out');
  if (first === -1) return [0, 0];
  const turning = turnsRound(printed, first);
  const replacesStart = first === putInAtStart(steps.slice(first));
  const replacesEnd = steps.length - 1 - last === putInAtStart(steps.slice(0, last + 1).reverse());
  return [replacesStart ? 0 : (turning ?? first), replacesEnd ? steps.length : last + 1];
}

function putInAtStart(steps: readonly Step[]): number {
  const other = steps.findIndex(({ kind }) => kind !== 'put-in');
  return other === -1 ? steps.length : other;
}

function graded(
  core: readonly Step[],
  printed: readonly ComparedWord[],
  { isTold, other }: { readonly isTold: boolean; readonly other: readonly number[] },
): Graded[] {
  const skipped = new Set([
    ...other,
    ...skippedFairly(core, printed),
    ...interposedIn(core),
    ...movedCliticsIn(core, isTold),
  ]);
  const literal = isLiteral(core);
  return core.map((step, at) => ({
    ...step,
    grave:
      !skipped.has(at) &&
      !(literal && step.kind === 'near') &&
      (isGrave(step, subjectBefore(core, at)) ||
        [at - 1, at + 1].some((other) => !skipped.has(other) && areSwapped(step, core[other]))),
  }));
}

/** One small word typed in the stead of another: el derecho de la huelga, of «el derecho a la huelga». */
function areSwapped(step: Step, beside: Step | undefined): boolean {
  return (
    (step.kind === 'put-in' && beside?.kind === 'left-out') ||
    (step.kind === 'left-out' && beside?.kind === 'put-in')
  );
}

/** Whether all but one word nearly the printed one is as printed, slips aside, over a run that is no chance. */
function isLiteral(core: readonly Step[]): boolean {
  const others = core.filter(({ kind }) => kind !== 'near');
  return (
    core.length >= LITERAL &&
    core.length - others.length === 1 &&
    others.every(({ kind }) => kind === 'same' || kind === 'misspelt')
  );
}

function isGrave(step: Step, before: Step | undefined): boolean {
  switch (step.kind) {
    case 'same':
    case 'misspelt':
      return false;
    case 'left-out':
      return !mayComeAndGo(step.printed.key);
    case 'put-in':
      return !mayComeAndGo(step.typed.key) || limits(step.typed.key, keyOf(before));
    case 'agreement':
      return !isSlipOfAgreement(step, before);
    default:
      return true;
  }
}

/** 212 de los alumnos, no más que excusas: a small word that makes another thing of the one before it. */
function limits(key: string, before: string): boolean {
  return (key === 'de' && /^\d/.test(before)) || (key === 'que' && before === 'mas');
}

/** Places of words left out where the typed text says so («[…]»), or of whole sentences; not if a negation goes. */
function skippedFairly(core: readonly Step[], printed: readonly ComparedWord[]): Set<number> {
  const fair = new Set<number>();
  for (let at = 1; at < core.length; at += 1) {
    const before = core[at - 1];
    if (core[at]?.kind !== 'left-out' || before === undefined || before.kind === 'left-out') continue;
    let end = at;
    while (core[end]?.kind === 'left-out') end += 1;
    const next = core[end];
    const last = core[end - 1];
    if (!next || !('printed' in next) || !last || !('printed' in last)) continue;
    const shown = 'typed' in before && before.typed.after === 'gap';
    const sentences = 'printed' in before && endsSentence(before.printed) && endsSentence(last.printed);
    const turned = turnsRound(printed, printed.indexOf(next.printed)) !== undefined;
    if ((shown || sentences) && !turned) for (let each = at; each < end; each += 1) fair.add(each);
  }
  return fair;
}

function endsSentence({ after }: ComparedWord): boolean {
  return after === 'end' || after === 'gap';
}
