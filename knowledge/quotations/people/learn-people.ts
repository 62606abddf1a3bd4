// Learns from the lines of an article whom it names, with their roles, acronyms and nicknames.
import type { Article } from '../../article.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import { isGenericGroup } from '../../spanish/grammar.ts';
import { nameWords } from '../sentences/names.ts';
import type { ProperWords } from '../sentences/proper-words.ts';
import type { Line } from '../text/tokens.ts';
import { DescribedFirst } from './described-first.ts';
import { type Draft, draftOf, genderOfEntity, withoutArticle } from './entity.ts';
import { EntityIndex } from './entity-index.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { Role } from './role.ts';
import { withOffice } from './roles.ts';
import { roleToldBefore, roleToldWithin } from './told-before.ts';

/** Everybody whom the article names. */
export function learnPeople(article: Article, lines: readonly Line[], proper: ProperWords): EntityIndex {
  const index = new EntityIndex();
  new Learner(index).read(article, lines, proper);
  return index;
}

class Learner {
  private readonly index: EntityIndex;

  constructor(index: EntityIndex) {
    this.index = index;
  }

  read(article: Article, lines: readonly Line[], proper: ProperWords): void {
    for (const { name, aliases } of article.people) this.index.add(draftOf(name, aliases, true));
    const mentions = mentionsOf(article.body, lines, proper);
    const names = new Set(mentions.filter(({ complement }) => !complement).map(({ name }) => name));
    for (const { name, bodyNoun } of mentions) if (bodyNoun !== null) this.addBody(name);
    for (const name of names) this.addIfNew(name);
    // Carmela, vecina del tercero; Adérito, de ochenta años: one word is a name when a role or an age stands beside it.
    for (const { name, roles, complement, speaks, aged } of mentions)
      if ((roles.length > 0 || speaks || aged) && !complement && !/^\p{Lu}{2,}$/u.test(name))
        this.addCalled(name);
    for (const mention of told(mentions)) this.learn(mention);
    this.describe(new DescribedFirst(lines));
    const plain = new Set(mentions.filter(({ name, printed }) => name === printed).map(({ name }) => name));
    for (const { name, printed } of mentions) if (!plain.has(name)) this.print(name, printed);
    this.index.settle();
  }

  /** Whoever has no role, and is named right behind somebody who speaks by one that nobody else has. */
  private describe(described: DescribedFirst): void {
    const holders = this.index.all.filter(({ roles }) => roles.length > 0);
    const isHeld = ({ head, gender }: Role) =>
      holders.some(
        (one) => one.roles.some((role) => role.head === head) && (genderOfEntity(one) ?? gender) === gender,
      );
    for (const draft of this.index.all) {
      if (draft.group || draft.thing || draft.vouched || draft.aged || draft.roles.length > 0) continue;
      const at = Math.min(...draft.since.values());
      const role = draft.words.size > 1 ? described.roleOf(draft.name, at, isHeld) : null;
      if (role) draft.roles.push(...withOffice(role));
    }
  }

  /** Two words or more, not all of them a known name's. */
  private addIfNew(name: string): void {
    const words = nameWords(name);
    if (words.length < 2 || words.length > LONGEST_NAME || this.index.called(foldLoosely(name)).length > 0)
      return;
    const known = this.index.having(words[0] ?? '').some((entity) => words.every((w) => entity.words.has(w)));
    if (!known && this.index.all.length < MOST_NAMES) this.index.add(draftOf(name, [], false));
  }

  /** El Ministerio de Salud: also what has one word, beside a noun for bodies. */
  private addBody(name: string): void {
    if (this.isUnknown(name)) this.index.add({ ...draftOf(name, [], false), group: true, thing: false });
  }

  private addCalled(name: string): void {
    if (this.isUnknown(name)) this.index.add(draftOf(name, [], false));
  }

  /** Whether nobody has the name's first word or goes by the name, and there is room for more. */
  private isUnknown(name: string): boolean {
    return (
      this.index.having(nameWords(name)[0] ?? '').length === 0 &&
      this.index.called(foldLoosely(name)).length === 0 &&
      this.index.all.length < MOST_NAMES
    );
  }

  /** José «Pepe» Luján, when the text never has the name without the nickname. */
  private print(name: string, printed: string): void {
    const [draft, ...others] = this.index.find(name);
    if (draft?.name === name && others.length === 0 && !draft.vouched) draft.name = printed;
  }

  /** What a mention tells of the one whom it names. */
  private learn({ name, at, roles, bodyNoun, acronym, nicknames, aged, place }: Mention): void {
    const [draft, ...others] = this.index.find(name);
    if (!draft || others.length > 0) return;
    for (const word of nameWords(name)) if (!draft.since.has(word)) draft.since.set(word, at);
    draft.roles.push(...roles.filter((role) => !draft.roles.some((known) => isSame(known, role))));
    draft.aged ||= aged;
    draft.thing ||= place && !draft.vouched && !draft.group && draft.roles.length === 0;
    if ((aged || roles.length > 0) && bodyNoun === null) {
      draft.group = false;
      draft.thing = false;
    }
    // La consultora Eje Sur: later la consultora.
    if (bodyNoun !== null && !isGenericGroup(bodyNoun)) this.index.alias(foldLoosely(bodyNoun), draft);
    if (acronym && draft.group) this.index.alias(foldLoosely(acronym), draft);
    for (const nickname of nicknames) this.nickname(nickname, at, draft);
  }

  /** Gustavo «Pulga» Ledesma is later la Pulga, or Pulga Ledesma. */
  private nickname(nickname: string, at: number, draft: Draft): void {
    if (draft.aliases.has(withoutArticle(foldLoosely(nickname)))) return;
    this.index.alias(foldLoosely(nickname), draft);
    this.index.alias(withoutArticle(foldLoosely(nickname)), draft);
    for (const word of nameWords(nickname)) {
      draft.words.add(word);
      if (!draft.since.has(word)) draft.since.set(word, at);
      this.index.holds(word, draft);
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
  for (const [index, line] of lines.entries()) {
    for (const found of mentionsIn(body, line, proper)) {
      const { name, printed, complement } = found;
      const before = seen.has(name)
        ? null
        : (roleToldWithin(line, found) ?? roleToldBefore(lines[index - 1], line, found));
      const mention = before ? { ...found, roles: withOffice(before) } : found;
      const key =
        name === printed && !complement && !found.speaks
          ? name
          : JSON.stringify([name, printed, complement, found.speaks]);
      if (seen.has(key) && !isTelling(mention)) continue;
      seen.add(key);
      mentions.push(mention);
    }
  }
  return mentions;
}

/** With a role, an acronym, a nickname, an age or the place before it. */
function isTelling({ roles, acronym, nicknames, aged, place }: Mention): boolean {
  return aged || place || roles.length > 0 || acronym !== null || nicknames.length > 0;
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

/** Words of a name; longer runs of capitals are headlines. */
const LONGEST_NAME = 9;

/** Names learnt from one text: more are a list, and none of them speaks. */
const MOST_NAMES = 2000;
