// Everybody whom an article names, looked up by name, by another name or by role.
import type { Article } from '../../article.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import type { Gender } from '../../spanish/gender.ts';
import { isGroupNoun, isLoose, isOfCommonGender } from '../../spanish/grammar.ts';
import { isBroad, isForRulers, isPointer, sameOffice } from '../../spanish/role-fields.ts';
import { nameWords } from '../sentences/names.ts';
import type { ProperWords } from '../sentences/proper-words.ts';
import type { Line } from '../text/tokens.ts';
import { isBodyOf, isVague } from '../words/body-kinds.ts';
import type { Draft, Entity, Lookup } from './entity.ts';
import { type EntityIndex, only } from './entity-index.ts';
import { learnPeople } from './learn-people.ts';
import { type Holder, RoleIndex } from './role-index.ts';

/** Whom the article names by these words, as far as that is plain. */
export class People {
  private readonly index: EntityIndex;
  private readonly roles: RoleIndex;
  private readonly titleWords: ReadonlySet<string>;
  /** By noun: a text with thousands of bodies may ask for each of its lines. */
  private readonly bodies = new Map<string, readonly Draft[]>();

  constructor(article: Article, lines: readonly Line[], proper: ProperWords) {
    this.index = learnPeople(article, lines, proper);
    this.roles = new RoleIndex(this.index.all);
    this.titleWords = new Set(nameWords(article.title));
  }

  get all(): readonly Entity[] {
    return this.index.all;
  }

  /**
   * Whom a name means: «Otero» is Julián Otero Vidal when the article has no other Otero, or had no other so far,
   * up to the position `at` in the body.
   */
  byName(name: string, at: number = Number.POSITIVE_INFINITY): Lookup {
    const found = this.index.find(name);
    if (found.length < 2) return found[0];
    const words = nameWords(name);
    const sofar = found.filter(({ since }) => words.every((word) => (since.get(word) ?? at) < at));
    const one = only(sofar) ?? 'ambiguous';
    return one === 'ambiguous' ? (only(found.filter((each) => this.isInTitle(each))) ?? one) : one;
  }

  /** Mindiola is the one of the headline, and his daughter Carmen Mindiola is not. */
  private isInTitle({ words }: Draft): boolean {
    return words.size > 1 && [...words].filter((word) => this.titleWords.has(word)).length > 1;
  }

  /** Whom an alias of the front matter means, with or without its article: la alcaldesa. */
  byOtherName(text: string): Lookup {
    const folded = foldLoosely(text).replace(/\s+/g, ' ');
    const bare = folded.replace(/^(?:el|la|los|las|su|este|esta) /, '');
    return only([...new Set([...this.index.called(folded), ...this.index.called(bare)])]);
  }

  /** The one body whose name begins with another noun for the same: el Consistorio, of the Ayuntamiento de Lugo. */
  bodyCalled(noun: string, at = Number.POSITIVE_INFINITY): Entity | undefined {
    if (isVague(noun)) return undefined;
    if (!this.bodies.has(noun)) {
      const found = this.index.all.filter((one) => one.group && !one.thing && isBodyOf(one.name, noun));
      this.bodies.set(noun, found.slice(0, MOST_BODIES));
    }
    const found = this.bodies.get(noun) ?? [];
    // The one that the text has named so far: not the court of appeal that it names later.
    const sofar = found.filter(({ since }) => Math.min(...since.values()) < at);
    return sofar.length === 1 ? sofar[0] : undefined;
  }

  /** Whom a role means: all its words have to be among those that the text gives the person. */
  byRole(words: readonly string[], gender: Gender | null, at = Number.POSITIVE_INFINITY): Lookup {
    const [noun = '', ...others] = words;
    const rest = others.map(foldLoosely);
    const holders = this.roles.holders(noun, gender);
    // The one alcalde, though an edil is called so too.
    if (holders.exact && rest.length === 0) return holders.exact;
    const found = holders.with(rest);
    if (found.length > 0) return earliest(namedBefore(found, noun, at), at);
    const [one] = holders.all;
    // El consejero de Hacienda, whom the text elsewhere calls el consejero, with his name.
    if (one && holders.all.length === 1 && rest.length === 1 && isPlainly(one, noun)) return one.entity;
    // «la mandataria estatal»: the one gobernadora, when the adjective tells nobody apart.
    if (one && others.every((word) => isLoose(word))) {
      // El secretario general, and no ministro, who may be called a secretario.
      const held = others.includes('general')
        ? holders.all.filter((each) => isOfOffice(each, noun))
        : holders.all;
      return earliest(namedBefore(held, noun, at), at);
    }
    // El policía is no police.
    if (!isGroupNoun(noun) || (gender === 'masculine' && isOfCommonGender(noun))) return undefined;
    // El banco central, of the Banco de México.
    const told = rest.filter((_, index) => !isLoose(others[index] ?? ''));
    const body = this.index.bodyHaving([foldLoosely(noun), ...told]);
    // El tribunal, and not the Tribunal Supremo that the text names later.
    const later = body && body !== 'ambiguous' && Math.min(...body.since.values()) >= at;
    return told.length === 0 && later ? undefined : body;
  }

  /** The one of whom the text says an office that they have left; null for nobody and for several. */
  former(gender: Gender | null): Entity | null {
    return this.roles.former(gender);
  }
}

/** Bodies of one sort that are compared: of more none is meant. */
const MOST_BODIES = 8;

/** Without those whom the text names later and calls by another noun: el dirigente is no presidente of whom it has not told. */
function namedBefore(holders: readonly Holder[], noun: string, at: number): readonly Holder[] {
  if (!isPointer(noun) && !isForRulers(noun) && !isBroad(noun)) return holders;
  return holders.filter((one) => one.since < at || isOfOffice(one, noun));
}

/** Whether the text calls the holder by this very office, or by a man's or a woman's word for it. */
function isOfOffice({ roles }: Holder, noun: string): boolean {
  return roles.some(({ head }) => sameOffice(head, noun));
}

/** The one; of several, the only one named before the position `at`: la presidenta, until the text brings in another. */
function earliest([first, second]: readonly Holder[], at: number): Lookup {
  if (!first || !second) return first?.entity;
  return first.since < at && second.since >= at ? first.entity : 'ambiguous';
}

/** Whether the text gives somebody the office and tells nothing of it: el consejero. */
function isPlainly({ roles }: Holder, noun: string): boolean {
  return roles.every(({ head, words }) => words.size === 1 && sameOffice(head, noun));
}
