// Everybody whom an article names: their fullest name, their other names, and the roles it gives them.
import type { Article } from '../article.ts';
import { foldLoosely } from '../spanish/fold.ts';
import { type Gender, genderOf, isGivenName } from './gender.ts';
import {
  isCompanyName,
  isEpicene,
  isGroupNoun,
  isLoose,
  isNamedThing,
  isPersonNoun,
  sameRole,
} from './grammar.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { nameWords, type ProperWords } from './names.ts';
import { sameOffice } from './role-fields.ts';
import type { Role } from './roles.ts';
import type { Line } from './tokens.ts';

export interface Entity {
  /** The fullest name the article gives. */
  readonly name: string;
  /** Folded words of the name. */
  readonly words: ReadonlySet<string>;
  /** Folded other names: `alcaldesa`, `el faneca`. */
  readonly aliases: ReadonlySet<string>;
  readonly roles: readonly Role[];
  /** A body (ministerio, empresa) rather than a person. */
  readonly group: boolean;
  /** Neither: a prize, a law, a plan. */
  readonly thing: boolean;
  /** Named in the front matter: an editor vouches for it. */
  readonly vouched: boolean;
  /** Where the text first has each folded word of the name, as a position in the body. */
  readonly since: ReadonlyMap<string, number>;
}

/** By the given name, or else by what the text calls the person: la alcaldesa. */
export function genderOfEntity({ name, roles, group, thing }: Entity): Gender | null {
  if (group || thing) return null;
  const own = genderOf(name);
  if (own) return own;
  for (const { head, gender } of roles) {
    if (gender) return gender;
    if (isEpicene(head)) continue;
    if (/[^t]a$|esa$|iz$/u.test(head) && !isCommonGender(head)) return 'feminine';
    if (/o$|or$/u.test(head)) return 'masculine';
  }
  return null;
}

/** guía, policía: of either gender. */
function isCommonGender(head: string): boolean {
  return ['guía', 'policía', 'guarda', 'guardia', 'colega', 'pediatra', 'psiquiatra', 'estratega'].includes(
    head,
  );
}

/** `ambiguous`: the text names several whom these words may mean. */
export type Lookup = Entity | 'ambiguous' | undefined;

interface Draft {
  name: string;
  words: Set<string>;
  aliases: Set<string>;
  roles: Role[];
  group: boolean;
  thing: boolean;
  vouched: boolean;
  since: Map<string, number>;
}

export class People {
  private readonly byWord = new Map<string, Draft[]>();
  private readonly byAlias = new Map<string, Draft[]>();
  private readonly entities: Draft[] = [];
  /** Names already looked up. */
  private readonly found = new Map<string, readonly Draft[]>();

  constructor(article: Article, lines: readonly Line[], proper: ProperWords) {
    for (const { name, aliases } of article.people) this.add(draftOf(name, aliases, true));
    const mentions = mentionsOf(article.body, lines, proper);
    const names = new Set(mentions.filter(({ complement }) => !complement).map(({ name }) => name));
    for (const { name, bodyNoun } of mentions) if (bodyNoun !== null) this.addBody(name);
    for (const name of names) this.addIfNew(name);
    // Carmela, vecina del tercero: one word is a name when a role stands beside it.
    for (const { name, roles, complement } of mentions)
      if (roles.length > 0 && !complement && !/^\p{Lu}{2,}$/u.test(name)) this.addCalled(name);
    for (const mention of told(mentions)) this.learn(mention);
    const plain = new Set(mentions.filter(({ name, printed }) => name === printed).map(({ name }) => name));
    for (const { name, printed } of mentions) if (!plain.has(name)) this.print(name, printed);
    this.found.clear();
  }

  get all(): readonly Entity[] {
    return this.entities;
  }

  /**
   * Whom a name means: «Otero» is Julián Otero Vidal when the article has no other Otero, or had no other so far,
   * up to the position `at` in the body.
   */
  byName(name: string, at: number = Number.POSITIVE_INFINITY): Lookup {
    const found = this.find(name);
    if (found.length < 2) return found[0];
    const words = nameWords(name);
    const sofar = found.filter(({ since }) => words.every((word) => (since.get(word) ?? at) < at));
    return only(sofar) ?? 'ambiguous';
  }

  private find(name: string): readonly Draft[] {
    const known = this.found.get(name) ?? this.search(name);
    this.found.set(name, known);
    return known;
  }

  private search(name: string): readonly Draft[] {
    const exact = this.byAlias.get(foldLoosely(name)) ?? [];
    if (exact.length === 1) return exact;
    const words = nameWords(name);
    let found = this.withRarest(words).filter((entity) => words.every((word) => entity.words.has(word)));
    const persons = found.filter(({ group }) => !group);
    if (words.length === 1 && persons.length > 0) found = persons;
    const vouched = found.filter((entity) => entity.vouched);
    return withoutShorter(vouched.length > 0 ? vouched : found);
  }

  /** Whom an alias of the front matter means, with or without its article: la alcaldesa. */
  byOtherName(text: string): Lookup {
    const folded = foldLoosely(text).replace(/\s+/g, ' ');
    const bare = folded.replace(/^(?:el|la|los|las|su|este|esta) /, '');
    return only([...new Set([...(this.byAlias.get(folded) ?? []), ...(this.byAlias.get(bare) ?? [])])]);
  }

  /** Whom a role means: all its words have to be among those that the text gives the person. */
  byRole(words: readonly string[], gender: Gender | null, at = Number.POSITIVE_INFINITY): Lookup {
    const [noun = ''] = words;
    const [head = '', ...rest] = words.map(foldLoosely);
    // La congresista is nobody whom the text calls el congresista.
    const fits = (one: Draft, role: Role) =>
      gender === null || (role.gender ?? genderOfEntity(one) ?? gender) === gender;
    const exact = this.entities.filter((one) =>
      one.roles.some((role) => role.head === words[0] && fits(one, role)),
    );
    // The one alcalde, though an edil is called so too.
    if (exact.length === 1 && rest.length === 0) return exact[0];
    const alike = this.entities.flatMap((entity) => {
      const roles = entity.roles.filter(
        (role) => (sameRole(role.head, noun) || sameOffice(role.head, noun)) && fits(entity, role),
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
    const plain = alike.filter(({ roles }) => roles.every((role) => role.words.size === 1));
    if (plain.length === 1 && alike.length === 1 && rest.length === 1) return plain[0]?.entity;
    // «la mandataria estatal»: the one gobernadora, when the adjective tells nobody apart.
    if (alike.length > 0 && words.slice(1).every((word) => isLoose(word)))
      return only(alike.map((a) => a.entity));
    if (!isGroupNoun(words[0] ?? '')) return undefined;
    return only(
      (this.byWord.get(head) ?? []).filter((e) => e.group && rest.every((word) => e.words.has(word))),
    );
  }

  /** Everybody whose name holds the word that the fewest names hold. */
  private withRarest(words: readonly string[]): readonly Draft[] {
    let rarest: readonly Draft[] | undefined;
    for (const word of words) {
      const having = this.byWord.get(word) ?? [];
      if (rarest === undefined || having.length < rarest.length) rarest = having;
    }
    return rarest ?? [];
  }

  private add(draft: Draft): void {
    this.entities.push(draft);
    for (const word of draft.words) this.byWord.set(word, [...(this.byWord.get(word) ?? []), draft]);
    for (const alias of draft.aliases) this.alias(alias, draft);
  }

  private alias(alias: string, draft: Draft): void {
    draft.aliases.add(alias);
    const known = this.byAlias.get(alias) ?? [];
    if (!known.includes(draft)) this.byAlias.set(alias, [...known, draft]);
  }

  private addIfNew(name: string): void {
    const words = nameWords(name);
    if (words.length < 2 || words.length > LONGEST_NAME || this.byAlias.has(foldLoosely(name))) return;
    const known = (this.byWord.get(words[0] ?? '') ?? []).some((entity) =>
      words.every((w) => entity.words.has(w)),
    );
    if (!known && this.entities.length < MOST_NAMES) this.add(draftOf(name, [], false));
  }

  private addBody(name: string): void {
    const known = this.byWord.get(nameWords(name)[0] ?? '') ?? [];
    if (known.length === 0 && !this.byAlias.has(foldLoosely(name)) && this.entities.length < MOST_NAMES)
      this.add({ ...draftOf(name, [], false), group: true, thing: false });
  }

  private addCalled(name: string): void {
    const known = this.byWord.get(nameWords(name)[0] ?? '') ?? [];
    if (known.length === 0 && !this.byAlias.has(foldLoosely(name)) && this.entities.length < MOST_NAMES)
      this.add(draftOf(name, [], false));
  }

  /** José «Pepe» Luján, when the text never has the name without the nickname. */
  private print(name: string, printed: string): void {
    const [draft, ...others] = this.find(name);
    if (draft?.name === name && others.length === 0 && !draft.vouched) draft.name = printed;
  }

  private learn({ name, at, roles, bodyNoun, acronym, nicknames }: Mention): void {
    const [draft, ...others] = this.find(name);
    if (!draft || others.length > 0) return;
    for (const word of nameWords(name)) if (!draft.since.has(word)) draft.since.set(word, at);
    draft.roles.push(...roles.filter((role) => !draft.roles.some((known) => isSame(known, role))));
    if (roles.length > 0 && bodyNoun === null) {
      draft.group = false;
      draft.thing = false;
    }
    if (acronym && draft.group) this.alias(foldLoosely(acronym), draft);
    for (const nickname of nicknames) this.nickname(nickname, at, draft);
  }

  /** Gustavo «Pulga» Ledesma is later la Pulga, or Pulga Ledesma. */
  private nickname(nickname: string, at: number, draft: Draft): void {
    if (draft.aliases.has(withoutArticle(foldLoosely(nickname)))) return;
    this.alias(foldLoosely(nickname), draft);
    this.alias(withoutArticle(foldLoosely(nickname)), draft);
    for (const word of nameWords(nickname)) {
      draft.words.add(word);
      if (!draft.since.has(word)) draft.since.set(word, at);
      this.byWord.set(word, [...(this.byWord.get(word) ?? []), draft]);
    }
  }
}

function isSame(one: Role, other: Role): boolean {
  return (
    one.head === other.head &&
    one.words.size === other.words.size &&
    [...one.words].every((word) => other.words.has(word))
  );
}

/** Every mention but those that tell nothing that an earlier one has not told. */
function mentionsOf(body: string, lines: readonly Line[], proper: ProperWords): Mention[] {
  const seen = new Set<string>();
  const mentions: Mention[] = [];
  for (const line of lines) {
    for (const mention of mentionsIn(body, line, proper)) {
      const { name, printed, complement } = mention;
      const key = name === printed && !complement ? name : JSON.stringify([name, printed, complement]);
      if (seen.has(key) && !isTelling(mention)) continue;
      seen.add(key);
      mentions.push(mention);
    }
  }
  return mentions;
}

/** With a role, an acronym or a nickname. */
function isTelling({ roles, acronym, nicknames }: Mention): boolean {
  return roles.length > 0 || acronym !== null || nicknames.length > 0;
}

/** The mentions that tell something: the first of each name, and those with a role, an acronym or a nickname. */
function told(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const first = !seen.has(mention.name);
    seen.add(mention.name);
    return first || isTelling(mention);
  });
}

/** el Faneca, doña Quena: the name without what stands before it. */
function withoutArticle(alias: string): string {
  return alias.replace(/^(?:el|la|los|las|don|dona) /, '');
}

/** Words of a name; longer runs of capitals are headlines. */
const LONGEST_NAME = 9;
/** Names learnt from one text: more are a list, and none of them speaks. */
const MOST_NAMES = 2000;

function draftOf(name: string, aliases: readonly string[], vouched: boolean): Draft {
  const own = foldLoosely(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  // Marina Sulca is no navy.
  const person = isGivenName(own[0] ?? '') && own.length > 1;
  const first = name.split(/\s/)[0]?.toLowerCase() ?? '';
  const group =
    (!person && (isGroupNoun(own[0] ?? '') || isGroupNoun(first) || isCompanyName(first))) ||
    /\bS\. ?[AL]\.|^\p{Lu}{2,}$/u.test(name) ||
    aliases.some((alias) => isGroupNoun(alias.toLowerCase()));
  const roles = aliases.flatMap((alias): Role[] => {
    const [head = '', ...rest] = alias
      .toLowerCase()
      .replace(/^(?:el|la) /, '')
      .split(/\s+/);
    // «alcaldesa» is a role, «el Cartero» a nickname.
    const common = /^\p{Ll}/u.test(alias.replace(/^(?:el|la) /, ''));
    return common && isPersonNoun(head) ? [{ head, words: new Set([head, ...rest].map(foldLoosely)) }] : [];
  });
  const folded = new Set([name, ...aliases].map(foldLoosely));
  // doña Quena, el Inge: also without what stands before the name.
  for (const alias of aliases)
    if (/^(?:el|la|los|las|don|doña) \p{Lu}/u.test(alias)) folded.add(withoutArticle(foldLoosely(alias)));
  const thing = !vouched && !group && isNamedThing(own[0] ?? '');
  return {
    name,
    words: new Set(nameWords(name)),
    aliases: folded,
    roles,
    group,
    thing,
    vouched,
    since: new Map(),
  };
}

function only(found: readonly Draft[]): Draft | 'ambiguous' | undefined {
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
