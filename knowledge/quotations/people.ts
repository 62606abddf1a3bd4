// Everybody whom an article names, looked up by name, by another name or by role.
import type { Article } from '../article.ts';
import { foldLoosely } from '../spanish/fold.ts';
import { isBodyOf, isPresided, isVague } from './body-kinds.ts';
import { type Draft, type Entity, genderOfEntity, type Lookup } from './entity.ts';
import { type EntityIndex, only } from './entity-index.ts';
import type { Gender } from './gender.ts';
import { isGroupNoun, isLoose, sameRole } from './grammar.ts';
import { learnPeople } from './learn-people.ts';
import { nameWords, type ProperWords } from './names.ts';
import { sameOffice } from './role-fields.ts';
import type { Role } from './roles.ts';
import type { Line } from './tokens.ts';

/** El mandatario is the presidente of a country, and not of a committee. */
function isRoleFor({ head, words }: Role, noun: string): boolean {
  if (!sameRole(head, noun)) return false;
  return !GOVERNS.test(noun) || ![...words].some((word) => isPresided(word));
}

const GOVERNS = /^(?:mandatari[oa]|gobernante)$/u;

/** Whom the article names by these words, as far as that is plain. */
export class People {
  private readonly index: EntityIndex;
  private readonly titleWords: ReadonlySet<string>;
  /** By noun: a text with thousands of bodies may ask for each of its lines. */
  private readonly bodies = new Map<string, Entity | undefined>();

  constructor(article: Article, lines: readonly Line[], proper: ProperWords) {
    this.index = learnPeople(article, lines, proper);
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
  bodyCalled(noun: string): Entity | undefined {
    if (isVague(noun)) return undefined;
    if (!this.bodies.has(noun)) {
      const found = this.index.all.filter((one) => one.group && !one.thing && isBodyOf(one.name, noun));
      this.bodies.set(noun, found.length === 1 ? found[0] : undefined);
    }
    return this.bodies.get(noun);
  }

  /** Whom a role means: all its words have to be among those that the text gives the person. */
  byRole(words: readonly string[], gender: Gender | null, at = Number.POSITIVE_INFINITY): Lookup {
    const [noun = ''] = words;
    const [head = '', ...rest] = words.map(foldLoosely);
    // La congresista is nobody whom the text calls el congresista.
    const fits = (one: Draft, role: Role) =>
      gender === null || (role.gender ?? genderOfEntity(one) ?? gender) === gender;
    const exact = this.index.all.filter((one) =>
      one.roles.some((role) => role.head === words[0] && fits(one, role)),
    );
    // The one alcalde, though an edil is called so too.
    if (exact.length === 1 && rest.length === 0) return exact[0];
    const alike = this.index.all.flatMap((entity) => {
      const roles = entity.roles.filter(
        (role) => (isRoleFor(role, noun) || sameOffice(role.head, noun)) && fits(entity, role),
      );
      return roles.length > 0 ? [{ entity, roles }] : [];
    });
    const found = alike.filter(({ entity, roles }) =>
      roles.some((role) => rest.every((word) => role.words.has(word) || entity.words.has(word))),
    );
    if (found.length > 0) {
      const whole = found.map(({ entity }) => entity);
      // La presidenta, before the text brings in another one.
      const sofar = whole.filter(({ since }) => Math.min(...since.values()) < at);
      return only(sofar.length > 0 ? sofar : whole);
    }
    // El consejero de Hacienda, whom the text elsewhere calls el consejero, with his name.
    const plain = alike.filter(({ roles }) =>
      roles.every((role) => role.words.size === 1 && sameOffice(role.head, noun)),
    );
    if (plain.length === 1 && alike.length === 1 && rest.length === 1) return plain[0]?.entity;
    // «la mandataria estatal»: the one gobernadora, when the adjective tells nobody apart.
    if (alike.length > 0 && words.slice(1).every((word) => isLoose(word))) {
      const sofar = alike.filter(({ entity }) => Math.min(...entity.since.values()) < at);
      return only((sofar.length > 0 ? sofar : alike).map(({ entity }) => entity));
    }
    if (!isGroupNoun(words[0] ?? '')) return undefined;
    // El banco central, of the Banco de México.
    const told = (one: Draft) =>
      rest.every((word, at) => one.words.has(word) || isLoose(words[at + 1] ?? ''));
    return only(this.index.having(head).filter((one) => one.group && told(one)));
  }
}
