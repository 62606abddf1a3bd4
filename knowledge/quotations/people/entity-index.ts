// Everybody named, by each word of their names.
import { foldLoosely } from '../../spanish/fold.ts';
import { nameWords } from '../sentences/names.ts';
import type { Draft, Lookup } from './entity.ts';

/** Grows while a text is learnt. */
export class EntityIndex {
  readonly all: Draft[] = [];
  private readonly byWord = new Map<string, Draft[]>();
  private readonly byAlias = new Map<string, Draft[]>();
  /** Names already looked up. */
  private readonly found = new Map<string, readonly Draft[]>();
  /** Bodies already looked up, by words of their names. */
  private readonly bodies = new Map<string, Lookup>();

  /** Everybody whose names hold a folded word. */
  having(word: string): readonly Draft[] {
    return this.byWord.get(word) ?? [];
  }

  /** Everybody who has this folded name. */
  called(alias: string): readonly Draft[] {
    return this.byAlias.get(alias) ?? [];
  }

  /** Everybody whom a name, or a part of one, may mean. */
  find(name: string): readonly Draft[] {
    const known = this.found.get(name) ?? this.search(name);
    this.found.set(name, known);
    return known;
  }

  private search(name: string): readonly Draft[] {
    const folded = foldLoosely(name);
    const exact = this.called(folded);
    const words = nameWords(name);
    let found = this.withRarest(words).filter((entity) => words.every((word) => entity.words.has(word)));
    // Núñez Carballo, before the text names Alberto Núñez Carballo.
    const longer = found.filter((one) => !one.group && foldLoosely(one.name).endsWith(` ${folded}`));
    if (exact.length === 1) return words.length > 1 && longer.length === 1 ? longer : exact;
    const persons = found.filter(({ group }) => !group);
    if (words.length === 1 && persons.length > 0) found = persons;
    const vouched = found.filter((entity) => entity.vouched);
    return withoutShorter(vouched.length > 0 ? vouched : found);
  }

  /**
   * The one body whose names hold all the folded words, or the one of several whose name begins with the first: the
   * Audiencia de Teruel, and not a section of it. `ambiguous` where several do.
   */
  bodyHaving(words: readonly string[]): Lookup {
    const key = words.join(' ');
    if (!this.bodies.has(key)) {
      const having = this.withRarest(words).filter((one) => words.every((word) => one.words.has(word)));
      const bodies = having.filter(({ group }) => group);
      const first = bodies.filter(({ name }) => nameWords(name)[0] === words[0]);
      this.bodies.set(key, only(first.length === 1 ? first : bodies));
    }
    return this.bodies.get(key);
  }

  /** Everybody whose name holds the word that the fewest names hold. */
  private withRarest(words: readonly string[]): readonly Draft[] {
    let rarest: readonly Draft[] | undefined;
    for (const word of words) {
      const having = this.having(word);
      if (rarest === undefined || having.length < rarest.length) rarest = having;
    }
    return rarest ?? [];
  }

  add(draft: Draft): void {
    this.all.push(draft);
    for (const word of draft.words) this.holds(word, draft);
    for (const alias of draft.aliases) this.alias(alias, draft);
  }

  /** One more name for somebody, folded. */
  alias(alias: string, draft: Draft): void {
    draft.aliases.add(alias);
    const known = this.called(alias);
    if (!known.includes(draft)) this.byAlias.set(alias, [...known, draft]);
  }

  /** One more word of somebody's names, folded. */
  holds(word: string, draft: Draft): void {
    const known = this.having(word);
    if (!known.includes(draft)) this.byWord.set(word, [...known, draft]);
  }

  /** Call when nobody is added any more: names may mean others than while the text was being learnt. */
  settle(): void {
    this.found.clear();
    this.bodies.clear();
  }
}

/** The one found; `ambiguous` when they are several. */
export function only(found: readonly Draft[]): Draft | 'ambiguous' | undefined {
  return found.length > 1 ? 'ambiguous' : found[0];
}

/** Leaves out whoever is named within a longer name: Vladimir Putin beside Vladimir Vladímirovich Putin. */
function withoutShorter(found: readonly Draft[]): Draft[] {
  if (found.length > MOST_NAMESAKES) return [...found];
  const within = (a: Draft, b: Draft) =>
    a !== b && a.words.size < b.words.size && [...a.words].every((w) => b.words.has(w));
  return found.filter((one) => !found.some((other) => within(one, other)));
}

/** Namesakes compared with each other; more are ambiguous anyway. */
const MOST_NAMESAKES = 20;
