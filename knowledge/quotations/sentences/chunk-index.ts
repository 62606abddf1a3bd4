// Where certain chunks of a line stand, looked for once however many quotations the line holds.

import { firstFrom } from '../../first-from.ts';
import { isNobody } from '../../spanish/grammar.ts';
import type { Chunk } from './chunk.ts';

export class ChunkIndex {
  private readonly chunks: readonly Chunk[];
  private firsts: Map<(chunk: Chunk) => boolean, Chunk | null> | null = null;
  private semicolons: readonly number[] | null = null;
  private beside: ReadonlyMap<number, number> | null = null;

  constructor(chunks: readonly Chunk[]) {
    this.chunks = chunks;
  }

  /** The first verb that is none of saying. */
  get verb(): Chunk | null {
    return this.first(isVerb);
  }

  /** The first verb that is none of saying, when no quotation and no source stands before it. */
  get openingVerb(): Chunk | null {
    const opening = this.first(isOpening);
    return opening?.kind === 'verb' ? opening : null;
  }

  /** The first «a» with its phrase: A Ana Ruiz le parece. */
  get dative(): Chunk | null {
    return this.first(isDative);
  }

  /** The first phrase that stands for nobody in particular: alguien. */
  get open(): Chunk | null {
    return this.first(isOpen);
  }

  /** The first chunk that is more than pronouns and adverbs. */
  get notSmall(): Chunk | null {
    return this.first(isNotSmall);
  }

  private first(wanted: (chunk: Chunk) => boolean): Chunk | null {
    this.firsts ??= new Map();
    const known = this.firsts.get(wanted);
    if (known !== undefined) return known;
    const found = this.chunks.find(wanted) ?? null;
    this.firsts.set(wanted, found);
    return found;
  }

  /** The first chunk that ends after a token: the one that holds it. */
  holding(token: number): number {
    return this.firstWhere(({ to }) => to > token);
  }

  /** The first chunk that begins at a token or after it. */
  from(token: number): number {
    return this.firstWhere(({ from }) => from >= token);
  }

  /** Of chunks in order, the first from which on the test holds. */
  private firstWhere(holds: (chunk: Chunk) => boolean): number {
    return firstFrom(this.chunks, holds);
  }

  /** The semicolon nearest before a chunk, or null. */
  semicolonBefore(at: number): number | null {
    this.semicolons ??= this.chunks.flatMap((chunk, index) =>
      chunk.kind === 'mark' && chunk.text === ';' ? [index] : [],
    );
    const next = firstFrom(this.semicolons, (index) => index >= at);
    return this.semicolons[next - 1] ?? null;
  }

  /** The first chunk that has the name at a token for its apposition: el consejero de Campo, Lucio Herrán. */
  besides(token: number): number {
    this.beside ??= appositions(this.chunks);
    return this.beside.get(token) ?? this.chunks.length;
  }
}

const isNotSmall = ({ kind }: Chunk): boolean => kind !== 'small';
const isVerb = ({ kind }: Chunk): boolean => kind === 'verb';
const isOpening = ({ kind }: Chunk): boolean => kind === 'verb' || kind === 'stretch' || kind === 'source';
const isDative = (chunk: Chunk): boolean =>
  chunk.kind === 'prepositional' && (chunk.preposition === 'a' || chunk.preposition === 'al');
const isOpen = (chunk: Chunk): boolean => chunk.kind === 'phrase' && isNobody(chunk.phrase.common[0] ?? '');

/** By the token at which the apposition begins, the first chunk that has it. */
function appositions(chunks: readonly Chunk[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [index, chunk] of chunks.entries()) {
    const name = 'phrase' in chunk ? chunk.phrase?.apposition : null;
    if (name && !found.has(name.from)) found.set(name.from, index);
  }
  return found;
}
