// Small pronouns behind a verb or before it, as one likes: vamos a trasladarle, le vamos a trasladar; castigar a todos, castigarlos a todos.
import type { Step } from './alignment.ts';
import { isPronounToldAs } from './told-words.ts';

/** An infinitive or a gerund with a pronoun. */
const ENCLITIC = /^(.*(?:[aei]r|ndo))(me|te|se|nos|los|las|les|lo|la|le)$/;
/** What the sentence names besides: with it or without, the same is said. */
const DOUBLING = /^(?:lo|la|los|las|le|les)$/;
/** Steps between the pronoun's two places: se tienen que ir a vivir. */
const REACH = 4;

/** Whether one is the other with a pronoun for what the sentence names besides: castigarlos a todos. */
export function doublesObject(a: string, b: string): boolean {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  const [, verb, pronoun = ''] = ENCLITIC.exec(longer) ?? [];
  return verb === shorter && DOUBLING.test(pronoun);
}

/** Places of the steps by which a pronoun only goes to the other side of its verb. */
export function movedCliticsIn(steps: readonly Step[], isTold = false): Set<number> {
  const places = new Set<number>();
  for (const [at, step] of steps.entries()) {
    if (step.kind !== 'form') continue;
    const [typed, printed] = [step.typed.key, step.printed.key];
    const isTyped = typed.length > printed.length;
    const [, verb, pronoun] = ENCLITIC.exec(isTyped ? typed : printed) ?? [];
    if (verb !== (isTyped ? printed : typed)) continue;
    const from = Math.max(0, at - REACH);
    const place = steps
      .slice(from, at)
      .findLastIndex((one) => isSingle(one, isTyped ? 'left-out' : 'put-in', pronoun, isTold));
    if (place !== -1) for (const each of [from + place, at]) places.add(each);
  }
  return places;
}

function isSingle(step: Step, kind: 'left-out' | 'put-in', pronoun = '', isTold = false): boolean {
  if (step.kind !== kind) return false;
  if ('printed' in step) return step.printed.key === pronoun;
  // No se iban a dejar, of «no vamos a dejarnos».
  return step.typed.key === pronoun || (isTold && isPronounToldAs(pronoun, step.typed.key));
}
