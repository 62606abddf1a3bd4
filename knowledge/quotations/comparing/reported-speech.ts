// What somebody said of themselves, as somebody else tells it: dijo que no pedían más, for «no pedimos más».
import type { Step } from './alignment.ts';
import reported from './reported-speech.json' with { type: 'json' };

const words = new Map(reported.words.map(([printed = '', ...told]) => [printed, new Set(told)]));
const endings = reported.endings.map(([printed = '', ...told]) => ({ printed, told }));
/** Letters that two forms of a verb share at least. */
const SHORTEST_STEM = 2;

/** Whether a printed word (loosely folded) may be put so when it is told. */
export function isToldAs(printed: string, typed: string): boolean {
  if (words.get(printed)?.has(typed)) return true;
  return endings.some(({ printed: own, told }) => {
    if (!printed.endsWith(own) || printed.length - own.length < SHORTEST_STEM) return false;
    const stem = evenStem(printed.slice(0, -own.length));
    return told.some((end) => typed.endsWith(end) && evenStem(typed.slice(0, -end.length)) === stem);
  });
}

/** Pedimos, piden; contamos, cuentan: without what the stress changes in a stem. */
function evenStem(stem: string): string {
  return stem.replace(/ie|i/g, 'e').replace(/ue|u/g, 'o');
}

/** Places of the steps by which what was printed is only told. */
export function toldIn(steps: readonly Step[]): Set<number> {
  const places = new Set<number>();
  for (const [at, step] of steps.entries()) {
    if ('typed' in step && 'printed' in step && isToldAs(step.printed.key, step.typed.key)) places.add(at);
    if (step.kind !== 'left-out') continue;
    // Me operó, le operó: beside one another, where the alignment does not pair them.
    for (const beside of [at - 1, at + 1]) {
      const other = steps[beside];
      if (other?.kind === 'put-in' && isToldAs(step.printed.key, other.typed.key))
        for (const place of [at, beside]) places.add(place);
    }
  }
  return places;
}
