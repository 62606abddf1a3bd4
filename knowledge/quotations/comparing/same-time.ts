// The same said in another form of the same time: ha dejado, dejó; vamos a plantear, plantearemos; está buscando, busca. One region prefers the one, another the other.
import type { Person, Tense, VerbReading } from '../../spanish/conjugation.ts';
import type { Step } from './alignment.ts';
import type { ComparedWord } from './compared-words.ts';
import { readingsOfPrinted, readingsOfTyped } from './told-words.ts';

/** What goes before the verb in the longer form, that verb, and what the verb is that says as much by itself. */
interface Way {
  /** The helping verb, in these tenses; its person is that of the verb alone. */
  readonly helps: { readonly verb: string; readonly tenses: readonly Tense[] };
  readonly between: readonly string[];
  readonly verb: Tense;
  /** By the tense of the helping verb, where it is not the same. */
  readonly alone: Partial<Readonly<Record<Tense, readonly Tense[]>>>;
}

const WAYS: readonly Way[] = [
  {
    helps: { verb: 'hab-er', tenses: ['present'] },
    between: [],
    verb: 'participle',
    alone: { present: ['preterite'] },
  },
  {
    helps: { verb: 'hab-er', tenses: ['imperfect'] },
    between: [],
    verb: 'participle',
    alone: { imperfect: ['preterite'] },
  },
  {
    helps: { verb: '-er', tenses: ['present'] },
    between: ['a'],
    verb: 'infinitive',
    alone: { present: ['future', 'present'] },
  },
  { helps: { verb: 'est-ar', tenses: ['present', 'imperfect'] }, between: [], verb: 'gerund', alone: {} },
  { helps: { verb: '-er', tenses: ['present', 'imperfect'] }, between: [], verb: 'gerund', alone: {} },
];

/** Places of the steps that only put a verb into another form of the same time. */
export function sameTimeIn(steps: readonly Step[]): Set<number> {
  const places = new Set<number>();
  for (const [at, step] of steps.entries()) {
    if (!('typed' in step && 'printed' in step) || step.kind === 'same') continue;
    if (isOtherSubjunctive(step.printed, step.typed)) places.add(at);
    for (const way of WAYS) {
      const from = at - 1 - way.between.length;
      if (from >= 0 && isPutSo(steps, at, way)) for (let each = from; each <= at; each += 1) places.add(each);
    }
  }
  return places;
}

function isPutSo(steps: readonly Step[], at: number, { helps, between, verb, alone }: Way): boolean {
  const [step, help] = [steps[at], steps[at - 1 - between.length]];
  if (!step || !help || !('typed' in step && 'printed' in step)) return false;
  if (help.kind !== 'put-in' && help.kind !== 'left-out') return false;
  const { kind } = help;
  const isBetween = between.every((key, index) => {
    const one = steps[at - between.length + index];
    return one?.kind === kind && keyOf(one) === key;
  });
  if (!isBetween) return false;
  const [longer, shorter] =
    kind === 'put-in'
      ? [readingsOfTyped(step.typed), readingsOfPrinted(step.printed)]
      : [readingsOfPrinted(step.printed), readingsOfTyped(step.typed)];
  const helping = 'typed' in help ? readingsOfTyped(help.typed) : readingsOfPrinted(help.printed);
  return helping.some(
    (one) =>
      one.verb === helps.verb &&
      helps.tenses.includes(one.tense) &&
      longer.some(
        ({ verb: whole, tense }) =>
          tense === verb && isIn(shorter, whole, alone[one.tense] ?? [one.tense], one.person),
      ),
  );
}

function keyOf(step: Step): string {
  return 'typed' in step ? step.typed.key : step.printed.key;
}

function isIn(
  readings: readonly VerbReading[],
  verb: string,
  tenses: readonly Tense[],
  person: Person,
): boolean {
  return readings.some((one) => one.verb === verb && one.person === person && tenses.includes(one.tense));
}

/** Que lo pague, que lo pagara: the time is that of the verb before it. */
function isOtherSubjunctive(printed: ComparedWord, typed: ComparedWord): boolean {
  const all: readonly Tense[] = ['subjunctive', 'pastSubjunctive'];
  return readingsOfPrinted(printed).some(
    ({ verb, tense, person }) => all.includes(tense) && isIn(readingsOfTyped(typed), verb, all, person),
  );
}
