// What people put in while they talk, and that changes nothing: «llevamos, eh, once meses», «lo que yo hice».
import { speltOut } from '../../spanish/chat-spellings.ts';
import { verbReadings } from '../../spanish/conjugation.ts';
import type { Step } from './alignment.ts';
import interposed from './interposed.json' with { type: 'json' };
import { readingsOfPrinted } from './told-words.ts';
import { isNegation } from './word-meaning.ts';

const anywhere = new Set(interposed.anywhere);
/** Words that such phrases begin with. */
const firsts = new Set(interposed.anywhere.map((phrase) => phrase.split(' ')[0]));
const apart = new Set(interposed.apart);
const joining = new Set(interposed.joining);
const says = new Set(interposed.says);
const whoSays = new Set(interposed.whoSays);
const twice = new Set(interposed.twice);
const leading = new Set(interposed.leading);
const reflexive = new Set(
  interposed.reflexive.flatMap((infinitive) => verbReadings(infinitive, true).map(({ verb }) => verb)),
);
const LONGEST = Math.max(...interposed.anywhere.map((phrase) => phrase.split(' ').length));
const speakers = [
  { pronouns: new Set(interposed.firstSingular), verb: /[oei]$/ },
  { pronouns: new Set(interposed.firstPlural), verb: /mos$/ },
];
/** Words of «dijo la ministra Gil». */
const LONGEST_SAYING = 4;
/** Words of the first of two that are joined: en el arroz y en los remedios. */
const JOINED = 4;
/** Words between «yo» and its verb: yo ya no lo sé. */
const CLITIC = /^(?:no|ya|me|nos|te|se|lo|la|los|las|le|les)$/;

/** Places of the steps that put in nothing but such words, or leave out what says nothing. */
export function interposedIn(steps: readonly Step[]): Set<number> {
  const places = new Set<number>();
  for (let at = 0; at < steps.length; at += 1) {
    const length =
      phraseLength(steps, at) ||
      sayingLength(steps, at) ||
      Number(isWhoSpeaks(steps, at) || isSecondNo(steps, at));
    if (isReflexive(steps, at) || isSecondPreposition(steps, at) || isSaidTwice(steps, at)) places.add(at);
    for (let each = at; each < at + length; each += 1) places.add(each);
    at += Math.max(0, length - 1);
  }
  return places;
}

/** Steps of the longest such phrase that is put in from a place on; 0 where none is. */
function phraseLength(steps: readonly Step[], at: number): number {
  const first = steps[at];
  if (first?.kind !== 'put-in') return 0;
  const longest = firsts.has(speltOut([first.typed.key])[0] ?? '') ? LONGEST : 0;
  for (let length = longest; length > 0; length -= 1) {
    const run = steps.slice(at, at + length);
    const keys = run.flatMap((step) => (step.kind === 'put-in' ? step.typed.key : []));
    if (keys.length === length && anywhere.has(speltOut(keys).join(' '))) return length;
  }
  return Number(isSetApart(steps, at) || isJoining(steps, at) || isLeading(steps, at));
}

/** Denunciar es quedarse, dijo ella, y ninguna vino: who says it, between marks of their own. */
function sayingLength(steps: readonly Step[], at: number): number {
  const [before, first] = [steps[at - 1], steps[at]];
  if (first?.kind !== 'put-in' || !says.has(first.typed.key)) return 0;
  if (!before || !('typed' in before) || before.typed.after === 'blank') return 0;
  const run = steps.slice(at, at + LONGEST_SAYING);
  const end = run.findIndex((step) => !('typed' in step) || step.typed.after !== 'blank');
  const isWho = (step: Step, place: number) =>
    step.kind === 'put-in' && (place !== 1 || whoSays.has(step.typed.key));
  return end !== -1 && run.slice(0, end + 1).every(isWho) ? end + 1 : 0;
}

/** Tomo la presión, pero milagros no hago: where the printed text parts the two without a word. */
function isJoining(steps: readonly Step[], at: number): boolean {
  const [before, step, next] = [steps[at - 1], steps[at], steps[at + 1]];
  if (step?.kind !== 'put-in' || !joining.has(step.typed.key) || next === undefined) return false;
  return before !== undefined && 'printed' in before && before.printed.after !== 'blank';
}

/** Eso está en la ley, of «está en la ley». */
function isLeading(steps: readonly Step[], at: number): boolean {
  const [step, next] = [steps[at], steps[at + 1]];
  if (at !== 0 || step?.kind !== 'put-in' || !leading.has(step.typed.key)) return false;
  return next !== undefined && 'printed' in next && 'typed' in next;
}

/** Dame, mano, el pan. */
function isSetApart(steps: readonly Step[], at: number): boolean {
  const [before, step] = [steps[at - 1], steps[at]];
  if (step?.kind !== 'put-in' || !apart.has(step.typed.key)) return false;
  const isApart = (one: Step | undefined) =>
    one !== undefined && 'typed' in one && one.typed.after !== 'blank';
  // Nos contestó este… que no: or before a pause that is shown.
  return step.typed.after === 'gap' || ((before === undefined || isApart(before)) && isApart(step));
}

/** Nadie se puede leer sesenta folios: «se», of a verb that says the same without it. */
function isReflexive(steps: readonly Step[], at: number): boolean {
  const step = steps[at];
  if (step?.kind !== 'put-in' && step?.kind !== 'left-out') return false;
  if (!/^[sm]e$/.test('typed' in step ? step.typed.key : step.printed.key)) return false;
  return steps
    .slice(at + 1, at + 3)
    .some(
      (next) =>
        'printed' in next &&
        'typed' in next &&
        readingsOfPrinted(next.printed).some(({ verb }) => reflexive.has(verb)),
    );
}

/** Lo que yo hice: the verb as printed says that it is «I». */
function isWhoSpeaks(steps: readonly Step[], at: number): boolean {
  const step = steps[at];
  const one = step?.kind === 'put-in' && speakers.find(({ pronouns }) => pronouns.has(step.typed.key));
  if (!one) return false;
  const verb = steps.slice(at + 1).find((next) => !('typed' in next && CLITIC.test(next.typed.key)));
  return verb !== undefined && 'printed' in verb && 'typed' in verb && one.verb.test(verb.printed.key);
}

/** Tan tan secas: the word that stands beside it, once more. */
function isSaidTwice(steps: readonly Step[], at: number): boolean {
  const step = steps[at];
  if (step?.kind !== 'put-in' || isNegation(step.typed.key)) return false;
  return [steps[at - 1], steps[at + 1]].some(
    (beside) => beside?.kind === 'same' && beside.printed.key === step.typed.key,
  );
}

/** Con frío y con hambre, con frío y hambre: the same word before both, said twice or once. */
function isSecondPreposition(steps: readonly Step[], at: number): boolean {
  const [joint, step] = [steps[at - 1], steps[at]];
  if (step?.kind !== 'put-in' && step?.kind !== 'left-out') return false;
  const key = 'typed' in step ? step.typed.key : step.printed.key;
  if (!twice.has(key) || joint?.kind !== 'same' || !/^(?:y|e|o|u)$/.test(joint.printed.key)) return false;
  return steps
    .slice(Math.max(0, at - 1 - JOINED), at - 1)
    .some((one) => one.kind === 'same' && one.printed.key === key);
}

/** Sin pagar ni un sol: a «ni» before «un», where what goes before is denied as printed. */
function isSecondNo(steps: readonly Step[], at: number): boolean {
  const [step, next] = [steps[at], steps[at + 1]];
  // Nunca jamás.
  const before = steps[at - 1];
  const twice = before?.kind === 'same' && before.printed.key === 'nunca';
  if (step?.kind === 'put-in' && step.typed.key === 'jamas' && twice) return true;
  if (step?.kind !== 'put-in' || step.typed.key !== 'ni' || next?.kind !== 'same') return false;
  const denied = steps
    .slice(0, at)
    .some((one) => one.kind === 'same' && /^(?:no|sin|nunca|jamas)$/.test(one.printed.key));
  return denied && /^(?:un|una|uno|siquiera)$/.test(next.printed.key);
}
