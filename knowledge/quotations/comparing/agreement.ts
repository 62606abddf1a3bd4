// An ending in number that slipped, where the word before shows that it did: tres testigo, la gente dicen.
import type { Step } from './alignment.ts';
import { isContent, showsOne, showsSeveral } from './word-meaning.ts';

/** What stands between a subject and its verb. */
const GOES_WITH_VERB = /^(?:no|ya|se|me|te|nos|le|les|lo|la|los|las)$/;

/** The word before; before a verb, past the small words that go with it: los radiadores no se enciende. */
export function subjectBefore(core: readonly Step[], at: number): Step | undefined {
  const step = core[at];
  let before = at - 1;
  const isVerb =
    step?.kind === 'agreement' &&
    /n$/.test(step.printed.key.length > step.typed.key.length ? step.printed.key : step.typed.key);
  while (isVerb && core[before]?.kind === 'same' && GOES_WITH_VERB.test(keyOf(core[before]))) before -= 1;
  return core[before];
}

export function keyOf(step: Step | undefined): string {
  return step && 'printed' in step ? step.printed.key : '';
}

/** «Tres testigo», «la gente dicen»: the word before, typed as printed, shows that only the ending slipped. */
export function isSlipOfAgreement(step: Step, before: Step | undefined): boolean {
  if (step.kind !== 'agreement' || before?.kind !== 'same') return false;
  const { key } = before.printed;
  const lost = step.printed.key.length > step.typed.key.length;
  const isVerb = (lost ? step.printed.key : step.typed.key).endsWith('n');
  // «Las alarmas cuesta», «nadie perderán»: a subject right before the verb. After any other word it may be another's.
  if (isVerb) return (isContent(key) || key === 'nadie') && showsSeveral(key) === lost;
  return lost ? showsSeveral(key) : showsOne(key);
}
