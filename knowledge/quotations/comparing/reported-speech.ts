// What somebody said, as somebody else tells it: dijo que no pedían más, for «no pedimos más».
import type { Step } from './alignment.ts';
import type { ComparedWord } from './compared-words.ts';
import reported from './reported-speech.json' with { type: 'json' };
import {
  commandIn,
  isSubject,
  isToldAs,
  isVerbToldAs,
  losesWhoSpeaks,
  readingsOfPrinted,
  readingsOfTyped,
} from './told-words.ts';

type Pair = Extract<Step, { readonly printed: ComparedWord; readonly typed: ComparedWord }>;

const OTHERS = /^ell[oa]s$/;
const CLITIC = /^(?:no|ya|se|me|te|le|les|lo|la|los|las)$/;
const perfect = new Set(reported.perfect);
const going = new Set(reported.going);
/** Steps between «ella» and the verb of which it tells the person: ella ya no lo vendía. */
const REACH = 4;

/** Places of the steps by which what was printed is only told. */
export function toldIn(steps: readonly Step[]): Set<number> {
  // No fuimos nosotros, fueron ellos: where both are printed, one is set against the other.
  const areSetApart = steps.some((step) => 'printed' in step && OTHERS.test(step.printed.key));
  return new Set(steps.flatMap((step, at) => (areSetApart && isOfUs(step) ? [] : placesAt(steps, step, at))));
}

function isOfUs(step: Step): boolean {
  return 'printed' in step && /^nosotr[oa]s$/.test(step.printed.key);
}

function placesAt(steps: readonly Step[], step: Step, at: number): number[] {
  switch (step.kind) {
    case 'same':
    case 'misspelt':
      return [];
    case 'put-in':
      return isSubject(step.typed.key) && (isToldLater(steps, at) || isOfAnother(steps, at)) ? [at] : [];
    case 'left-out':
      return leftOutAt(steps, step.printed, at);
    default:
      return [
        ...(isToldAs(step.printed, step.typed, beginsClause(steps, at)) ? [at] : []),
        ...perfectAt(steps, step, at),
        ...futureAt(steps, step, at),
        ...orderedAt(steps, step, at),
      ];
  }
}

function leftOutAt(steps: readonly Step[], printed: ComparedWord, at: number): number[] {
  // La gerente también puso lo suyo, of «yo también puse»: who speaks is told before.
  if (printed.key === 'yo' && isToldLater(steps, at)) return [at];
  // Me operó, le operó: beside one another, where the alignment does not pair them.
  return [at - 1, at + 1].flatMap((beside) => {
    const other = steps[beside];
    return other?.kind === 'put-in' && isToldAs(printed, other.typed) ? [at, beside] : [];
  });
}

/** Que ella no iba a firmar, of «no voy a firmar»: whether the verb behind a place says of whoever speaks what is told of somebody. */
function isToldLater(steps: readonly Step[], at: number): boolean {
  const verb = verbBehind(steps, at);
  return verb !== undefined && losesWhoSpeaks(verb.printed, verb.typed);
}

/** Y ella contestó, of «me contestó»: whether the verb right behind says of somebody else what was printed. */
function isOfAnother(steps: readonly Step[], at: number): boolean {
  const verb = steps
    .slice(at + 1, at + 1 + REACH)
    .find((next) => !(isPair(next) && CLITIC.test(next.typed.key)));
  if (!isPair(verb) || verb.kind === 'swapped') return false;
  return readingsOfPrinted(verb.printed).some(
    ({ person, tense }) => person?.startsWith('3') && tense === 'preterite',
  );
}

function verbBehind(steps: readonly Step[], at: number): Pair | undefined {
  return steps
    .slice(at + 1, at + 1 + REACH)
    .filter(isPair)
    .find((next) => next.kind !== 'same' && isVerbToldAs(next.printed, next.typed));
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
function perfectAt(steps: readonly Step[], pair: Pair, at: number): number[] {
  const before = steps[at - 1];
  if (before?.kind !== 'put-in' || !perfect.has(before.typed.key)) return [];
  return isOneVerb(pair, ['preterite'], 'participle') ? [at - 1, at] : [];
}

/** Bajará, iba a bajar. */
function futureAt(steps: readonly Step[], pair: Pair, at: number): number[] {
  const [went, to] = [steps[at - 2], steps[at - 1]];
  if (went?.kind !== 'put-in' || to?.kind !== 'put-in') return [];
  if (!going.has(went.typed.key) || to.typed.key !== 'a') return [];
  return isOneVerb(pair, ['future'], 'infinitive') ? [at - 2, at - 1, at] : [];
}

/** Déjenme, que lo dejaran: the pronouns of a command before its verb. */
function orderedAt(steps: readonly Step[], { printed, typed }: Pair, at: number): number[] {
  const command = commandIn(printed);
  if (!command || !beginsClause(steps, at) || !isVerbToldAs(command.verb, typed, true)) return [];
  const before = [at - 1, at - 2].slice(0, command.pronouns);
  const other = before.findIndex((place) => {
    const step = steps[place];
    return step?.kind !== 'put-in' || !CLITIC.test(step.typed.key) || step.typed.key === 'no';
  });
  return other === -1 ? before : before.slice(0, other);
}

function isOneVerb({ printed, typed }: Pair, tensesPrinted: readonly string[], told: string): boolean {
  const verbs = readingsOfPrinted(printed)
    .filter(({ tense }) => tensesPrinted.includes(tense))
    .map(({ verb }) => verb);
  return readingsOfTyped(typed).some(({ verb, tense }) => tense === told && verbs.includes(verb));
}
