// What somebody said, as somebody else tells it: dijo que no pedían más, for «no pedimos más».
import type { Step } from './alignment.ts';
import type { ComparedWord } from './compared-words.ts';
import reported from './reported-speech.json' with { type: 'json' };
import {
  isSubject,
  isToldAs,
  isVerbToldAs,
  losesWhoSpeaks,
  readingsOfPrinted,
  readingsOfTyped,
} from './told-words.ts';

type Pair = Extract<Step, { readonly printed: ComparedWord; readonly typed: ComparedWord }>;

const perfect = new Set(reported.perfect);
const going = new Set(reported.going);
/** Steps between «ella» and the verb of which it tells the person: ella ya no lo vendía. */
const REACH = 4;

/** Places of the steps by which what was printed is only told. */
export function toldIn(steps: readonly Step[]): Set<number> {
  const places = new Set<number>();
  const add = (...found: readonly number[]) => {
    for (const place of found) places.add(place);
  };
  for (const [at, step] of steps.entries()) {
    const isOther = isPair(step) && step.kind !== 'same' && step.kind !== 'misspelt';
    if (isOther && isToldAs(step.printed, step.typed, beginsClause(steps, at))) add(at);
    if (isOther) add(...perfectAt(steps, at), ...futureAt(steps, at));
    if (step.kind === 'put-in' && isWhoSpoke(steps, at)) add(at);
    if (step.kind !== 'left-out') continue;
    // Me operó, le operó: beside one another, where the alignment does not pair them.
    for (const beside of [at - 1, at + 1]) {
      const other = steps[beside];
      if (other?.kind === 'put-in' && isToldAs(step.printed, other.typed)) add(at, beside);
    }
  }
  return places;
}

function isPair(step: Step | undefined): step is Pair {
  return step !== undefined && 'typed' in step && 'printed' in step;
}

/** Cargá y no mires: whether a command may stand here, at the start or behind a pause, past «no» and «y». */
function beginsClause(steps: readonly Step[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const step = steps[before];
    if (step === undefined || !('printed' in step)) continue;
    if (step.printed.after !== 'blank') return true;
    if (!/^(?:no|y|ni|que|me|te|se|nos|lo|la|los|las|le|les)$/.test(step.printed.key)) return false;
  }
  return true;
}

/** Se perdieron, se habían perdido: the participle of the same verb, behind «había». */
function perfectAt(steps: readonly Step[], at: number): number[] {
  const [before, step] = [steps[at - 1], steps[at]];
  if (before?.kind !== 'put-in' || !isPair(step) || !perfect.has(before.typed.key)) return [];
  return isOneVerb(step, ['preterite'], 'participle') ? [at - 1, at] : [];
}

/** Bajará, iba a bajar. */
function futureAt(steps: readonly Step[], at: number): number[] {
  const [went, to, step] = [steps[at - 2], steps[at - 1], steps[at]];
  if (went?.kind !== 'put-in' || to?.kind !== 'put-in' || !isPair(step)) return [];
  if (!going.has(went.typed.key) || to.typed.key !== 'a') return [];
  return isOneVerb(step, ['future'], 'infinitive') ? [at - 2, at - 1, at] : [];
}

function isOneVerb({ printed, typed }: Pair, tensesPrinted: readonly string[], told: string): boolean {
  const verbs = readingsOfPrinted(printed)
    .filter(({ tense }) => tensesPrinted.includes(tense))
    .map(({ verb }) => verb);
  return readingsOfTyped(typed).some(({ verb, tense }) => tense === told && verbs.includes(verb));
}

/** Que ella no iba a firmar, of «no voy a firmar»: the printed verb tells that it is whoever speaks. */
function isWhoSpoke(steps: readonly Step[], at: number): boolean {
  const step = steps[at];
  if (step?.kind !== 'put-in' || !isSubject(step.typed.key)) return false;
  const verb = steps
    .slice(at + 1, at + 1 + REACH)
    .find((next) => isPair(next) && next.kind !== 'same' && isVerbToldAs(next.printed, next.typed));
  return isPair(verb) && losesWhoSpeaks(verb.printed, verb.typed);
}
