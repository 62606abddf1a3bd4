// From a noun phrase to whoever it names: by name, by role, or as the article words it.
import type { Article } from '../article.ts';
import { isDeterminer, isGroupNoun, isNobody, isPersonNoun, isSpeakerNoun } from './grammar.ts';
import type { Entity, Lookup, People } from './people.ts';
import { isDefinite, type Phrase, type Range } from './phrases.ts';
import type { AttributionWay } from './quotation.ts';
import { isMark, type Token, wordAt } from './tokens.ts';

export interface Speaker {
  /** What a reader is shown; null when the text leaves open who it is. */
  readonly name: string | null;
  readonly way: AttributionWay;
  readonly plural: boolean;
  readonly gender: 'feminine' | 'masculine' | null;
  /** Somebody (or some body) that may go on speaking without being named again. */
  readonly somebody: boolean;
}

export const nobody: Speaker = { name: null, way: 'none', plural: false, gender: null, somebody: false };

const FEMININE = new Set([
  'la',
  'una',
  'las',
  'unas',
  'ella',
  'ellas',
  'esta',
  'ésta',
  'otra',
  'aquella',
  'doña',
]);
const MASCULINE = new Set(['el', 'un', 'los', 'unos', 'él', 'ellos', 'este', 'éste', 'otro', 'aquel', 'don']);
const PLURAL = new Set([
  'los',
  'las',
  'unos',
  'unas',
  'varios',
  'varias',
  'algunos',
  'algunas',
  'muchos',
  'muchas',
]);

export class Speakers {
  private readonly article: Article;
  private readonly people: People;

  constructor(article: Article, people: People) {
    this.article = article;
    this.people = people;
  }

  /** Whoever a phrase names. Pronouns are left to whoever knows who spoke before. */
  of(tokens: readonly Token[], phrase: Phrase): Speaker {
    const base = { ...traits(phrase), somebody: true };
    if (phrase.pronoun) return { ...base, name: null, way: 'pronoun' };
    if (phrase.apposition) return this.named(tokens, phrase.apposition, base);
    if (phrase.name && !phrase.nameIsComplement) return this.ofName(tokens, phrase, phrase.name, base);
    const after = phrase.name && this.fullNameAtEnd(tokens, phrase.name);
    if (after) return { ...base, name: after.name, way: 'name' };
    return this.ofRole(tokens, phrase, base);
  }

  /** The name of what stands between two token positions, if the article knows somebody by it. */
  lookup(tokens: readonly Token[], range: Range): Lookup {
    return this.people.byName(this.text(tokens, range));
  }

  text(tokens: readonly Token[], { from, to }: Range): string {
    return this.article.body.slice(tokens[from]?.start, tokens[to - 1]?.end);
  }

  private named(tokens: readonly Token[], range: Range, base: Omit<Speaker, 'name' | 'way'>): Speaker {
    const found = this.lookup(tokens, range);
    if (found === 'ambiguous') return { ...base, name: null, way: 'none' };
    return { ...base, name: found?.name ?? this.text(tokens, range), way: 'name' };
  }

  private ofName(
    tokens: readonly Token[],
    phrase: Phrase,
    name: Range,
    base: Omit<Speaker, 'name' | 'way'>,
  ): Speaker {
    const found = this.lookup(tokens, name);
    const head = phrase.common[0];
    const body = isGroupNoun(wordAt(tokens, name.from)?.lower ?? '') && !found;
    if (!body && (found || head === undefined || isPersonNoun(head))) return this.named(tokens, name, base);
    return { ...base, name: this.text(tokens, phrase), way: 'source' };
  }

  /** «el alcalde de Lugo José Ares»: the end of a run of capitals that is a whole name by itself. */
  private fullNameAtEnd(tokens: readonly Token[], { from, to }: Range): Entity | null {
    for (let at = from + 1; at < to - 1; at += 1) {
      const found = this.lookup(tokens, { from: at, to });
      if (found && found !== 'ambiguous' && !found.group) return found;
    }
    return null;
  }

  private ofRole(tokens: readonly Token[], phrase: Phrase, base: Omit<Speaker, 'name' | 'way'>): Speaker {
    const head = phrase.common[0] ?? '';
    if (isNobody(head)) return nobody;
    const text = this.text(tokens, phrase);
    if (isDefinite(phrase) && phrase.determiner !== null) {
      const complement = phrase.name ? this.text(tokens, phrase.name).split(/\s+/) : [];
      const words = [...phrase.common, ...complement].filter((word) => !isDeterminer(word) && word !== 'de');
      const own = phrase.determiner.startsWith('su');
      const found = this.people.byOtherName(text) ?? (own ? undefined : this.people.byRole(words));
      if (found === 'ambiguous') return { ...base, name: null, way: 'none' };
      if (found) return { ...base, name: found.name, way: 'role' };
    }
    const worded = { from: phrase.from, to: withRelative(tokens, phrase.to) };
    const somebody = isSpeakerNoun(head) || isGroupNoun(head);
    return { ...base, name: this.text(tokens, worded), way: 'source', somebody };
  }
}

/** «una persona que trabajó allí»: what tells which one goes with the phrase, up to the next mark. */
function withRelative(tokens: readonly Token[], to: number): number {
  if (wordAt(tokens, to)?.lower !== 'que') return to;
  let end = to;
  while (end - to < LONGEST_RELATIVE && wordAt(tokens, end)) end += 1;
  const closed = tokens[end] === undefined || isMark(tokens[end], ',', '.', ';', ')', '—', '–');
  return closed ? end : to;
}

/** Words of a relative clause shown with whoever it describes. */
const LONGEST_RELATIVE = 14;

function traits(phrase: Phrase): Pick<Speaker, 'plural' | 'gender'> {
  const word = phrase.pronoun ?? phrase.determiner ?? '';
  const gender = FEMININE.has(word) ? 'feminine' : MASCULINE.has(word) ? 'masculine' : null;
  return { gender, plural: PLURAL.has(word) || word === 'ellos' || word === 'ellas' };
}
