// The same said in another tense of the same time: ha dejado, dejó; vamos a plantear, plantearemos. One region prefers the one, another the other.
import type { Step } from './alignment.ts';

/** What goes before, what ends the verb behind it, and what ends the verb that says as much by itself. */
interface Way {
  readonly before: readonly string[];
  readonly verb: RegExp;
  readonly alone: RegExp;
}

/** By person. */
const WAYS: readonly { readonly before: readonly string[]; readonly verb: RegExp; readonly alone: RegExp }[] =
  [
    { before: ['he'], verb: /[ai]do$/, alone: /[ei]$/ },
    { before: ['has'], verb: /[ai]do$/, alone: /[ai]ste$/ },
    { before: ['ha'], verb: /[ai]do$/, alone: /o$/ },
    { before: ['hemos'], verb: /[ai]do$/, alone: /[ai]mos$/ },
    { before: ['han'], verb: /[ai]do$/, alone: /(?:a|ie)ron$/ },
    { before: ['voy', 'a'], verb: /[aei]r$/, alone: /re$/ },
    { before: ['vas', 'a'], verb: /[aei]r$/, alone: /ras$/ },
    { before: ['va', 'a'], verb: /[aei]r$/, alone: /ra$/ },
    { before: ['vamos', 'a'], verb: /[aei]r$/, alone: /remos$/ },
    { before: ['van', 'a'], verb: /[aei]r$/, alone: /ran$/ },
  ];

/** Places of the steps that only put a verb into another tense of the same time. */
export function sameTimeIn(steps: readonly Step[]): Set<number> {
  const places = new Set<number>();
  for (const at of steps.keys()) {
    const length = WAYS.find((way) => isPutSo(steps, at, way))?.before.length;
    for (let each = at - (length ?? 0); length !== undefined && each <= at; each += 1) places.add(each);
  }
  return places;
}

function isPutSo(steps: readonly Step[], at: number, { before, verb, alone }: Way): boolean {
  const step = steps[at];
  if (step?.kind !== 'form') return false;
  const [typed, printed] = [step.typed.key, step.printed.key];
  const kind = kindBefore(steps, at, before);
  if (kind === 'left-out') return verb.test(printed) && alone.test(typed);
  // Lo dejo is no «lo ha dejado».
  const isPresent = /[oei]$/.test(step.printed.written);
  return kind === 'put-in' && verb.test(typed) && alone.test(printed) && !isPresent;
}

/** Whether right before a place just these words were put in, or left out; null where neither. */
function kindBefore(
  steps: readonly Step[],
  at: number,
  words: readonly string[],
): 'put-in' | 'left-out' | null {
  const run = steps.slice(Math.max(0, at - words.length), at);
  for (const kind of ['put-in', 'left-out'] as const) {
    const keys = run.flatMap((step) =>
      step.kind !== kind ? [] : 'typed' in step ? step.typed.key : step.printed.key,
    );
    if (keys.join(' ') === words.join(' ')) return kind;
  }
  return null;
}
