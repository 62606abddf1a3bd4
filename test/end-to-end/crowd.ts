// A crowd that uses the bot all at once: who does what, and when; and what came of it, in figures.
import { setTimeout as sleep } from 'node:timers/promises';
import type { MemberActor, PracticeRoom, View } from '../../src/practice-room/index.ts';
import { percentile } from '../bench/percentile.ts';

export interface CrowdOptions {
  readonly members: number;
  readonly interactions: number;
  /** Milliseconds over which the interactions are spread, evenly. */
  readonly spreadMs: number;
}

/** What a member does; `index` counts the crowd's doings from 0. */
export type Doing = (member: MemberActor, index: number) => Promise<View>;

export interface Done {
  readonly member: MemberActor;
  readonly index: number;
  readonly view: View;
}

const LOCALES = ['es-ES', 'es-419', 'en-US'] as const;

/** Members take turns, and so do the doings; nobody waits for anybody. Rejects if one of them is never answered. */
export async function actTogether(
  room: PracticeRoom,
  doings: readonly Doing[],
  { members, interactions, spreadMs }: CrowdOptions,
): Promise<Done[]> {
  const crowd = Array.from({ length: members }, (_, at) =>
    room.member(`Lectora ${at + 1}`, { locale: LOCALES[at % LOCALES.length] ?? 'es-ES' }),
  );
  const begun = performance.now();
  const underWay: Promise<Done>[] = [];
  for (let index = 0; index < interactions; index += 1) {
    const member = crowd[index % members];
    // By rounds, so that a member does something else each time.
    const doing = doings[(index + Math.floor(index / members)) % doings.length];
    if (!member || !doing) throw new Error('a crowd needs members and something to do');
    await sleep(Math.max(0, begun + (index * spreadMs) / interactions - performance.now()));
    underWay.push(doing(member, index).then((view) => ({ member, index, view })));
  }
  return Promise.all(underWay);
}

export interface Figures {
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
}

/** Milliseconds from the moment the bot was told until its answer had arrived. */
export function figuresOf(done: readonly Done[]): Figures {
  const taken = done.map(({ view }) => view.elapsedMs);
  return { p50: percentile(taken, 0.5), p99: percentile(taken, 0.99), slowest: Math.max(...taken) };
}
