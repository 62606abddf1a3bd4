// The noun that a question asks for one of (¿qué jugador…?, ¿cuál es la altura de…?), and the kind of answer that it makes of it.

import { foldLoosely } from '../../spanish/fold.ts';
import speakers from '../../spanish/speaker-nouns.json' with { type: 'json' };
import data from './asked-nouns.json' with { type: 'json' };

export type NounKind = keyof typeof data.nouns;

export interface AskedNoun {
  /** Place of the noun among the words of the question. */
  readonly at: number;
  /** Undefined for a noun that tells nothing. */
  readonly kind: NounKind | undefined;
}

const skipped = new Set(data.skipped);
const emptied = new Set(data.emptied);
const kinds = new Map<string, NounKind>();
for (const word of speakers.people) kinds.set(foldLoosely(word), 'who');
for (const kind of ['who', 'named', 'where', 'measure', 'when'] as const)
  for (const noun of data.nouns[kind]) kinds.set(noun, kind);
/** Words that are looked at for the noun. */
const WITHIN = 6;

/** The noun behind the asking words, the first that is not skipped. */
export function askedNoun(keys: readonly string[], after: number): AskedNoun | undefined {
  for (let at = after; at < Math.min(keys.length, after + WITHIN); at += 1) {
    const key = keys[at] ?? '';
    if (skipped.has(key)) continue;
    if (emptied.has(key) && OF.has(keys[at + 1] ?? '')) continue;
    return { at, kind: kindOfNoun(key) };
  }
  return undefined;
}

const OF = new Set(['de', 'del', 'of']);

function kindOfNoun(key: string): NounKind | undefined {
  const kind = kinds.get(key);
  if (kind) return kind;
  const many = kinds.get(key.replace(/s$/, '')) ?? kinds.get(key.replace(/es$/, ''));
  return many === 'named' ? undefined : many;
}
