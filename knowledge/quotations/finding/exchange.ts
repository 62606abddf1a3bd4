// Whose the turns of an exchange between dashes are that nothing attributes, once the whole exchange has been read.
import type { Speaker } from '../people/speaker.ts';

export interface ExchangeTurn {
  /** Whoever the text gives the turn to, or null. */
  readonly speaker: Speaker | null;
  readonly question: boolean;
  /** It cuts in on the two who speak: «intervino el presidente», «se oyó desde el fondo». */
  readonly cutsIn: boolean;
}

/** Paragraphs that begin with a dash, one after the other. */
export interface Exchange {
  readonly turns: readonly ExchangeTurn[];
  /** Whoever the paragraphs before it name or let act, the nearest paragraph first. */
  readonly before: readonly (readonly Speaker[])[];
  /** The paragraph before it says that somebody is asked: «el interrogatorio duró una hora». */
  readonly isAsking: boolean;
}

/**
 * By turn; null where it stays open or is given already. Two take turns: both are named in the exchange, or one is and the
 * paragraphs before it tell of one other. Questions that the text does not announce may be a reporter's, and nobody's.
 */
export function settledTurns({ turns, before, isAsking }: Exchange): (Speaker | null)[] {
  const [one, two, ...more] = distinct(
    turns.flatMap(({ speaker, cutsIn }) => (speaker && !cutsIn ? [speaker] : [])),
  );
  const other = two ?? (one && otherThan(one, before));
  if (!one || !other || more.length > 0) return turns.map(() => null);
  const forward = byParity(turns, one, other);
  const backward = byParity([...turns].reverse(), one, other).reverse();
  return turns.map(({ speaker, question, cutsIn }, at) => {
    if (speaker || cutsIn || (question && !two && !isAsking)) return null;
    const [left, right] = [forward[at] ?? null, backward[at] ?? null];
    const found = left ?? right;
    return found && (left ?? found) === (right ?? found) ? { ...found, way: 'turn' } : null;
  });
}

/** For each turn, which of the two it is as counted from the nearest one before it that is given; null past a third. */
function byParity(turns: readonly ExchangeTurn[], one: Speaker, other: Speaker): (Speaker | null)[] {
  let last: Speaker | null = null;
  return turns.map(({ speaker, cutsIn }) => {
    if (cutsIn) last = null;
    else if (speaker) last = speaker.name === one.name ? one : other;
    else if (last) last = last === one ? other : one;
    return last;
  });
}

/** The only other person of the nearest paragraph that has one; null when it has several. */
function otherThan(one: Speaker, before: readonly (readonly Speaker[])[]): Speaker | null {
  for (const page of before) {
    const [other, ...more] = distinct(
      page.filter(
        ({ name, person, plural, way }) => name !== one.name && person && !plural && way !== 'source',
      ),
    );
    if (other) return more.length === 0 ? other : null;
  }
  return null;
}

function distinct(speakers: readonly Speaker[]): Speaker[] {
  const byName = new Map<string, Speaker>();
  for (const speaker of speakers)
    if (speaker.name !== null && !byName.has(speaker.name)) byName.set(speaker.name, speaker);
  return [...byName.values()];
}
