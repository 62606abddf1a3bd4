// From a noun phrase to whoever it names: by name, by role, or as the article words it.
import type { Article } from '../article.ts';
import { isBareRole, namesBefore } from './apposition.ts';
import { type Entity, genderOfEntity, type Lookup } from './entity.ts';
import { type Gender, genderOf, isGivenName } from './gender.ts';
import {
  isCompanyNoun,
  isCrowd,
  isDeterminer,
  isEpicene,
  isFiniteVerb,
  isGenericGroup,
  isGroupNoun,
  isHeadOfBody,
  isLoose,
  isMessage,
  isNobody,
  isOfOffice,
  isPersonNoun,
  isPlaceNoun,
  isSignNoun,
  isSpeakerNoun,
  looksLikePerson,
  sameRole,
} from './grammar.ts';
import type { People } from './people.ts';
import { isDefinite, isPlural, type Phrase, type Range } from './phrase.ts';
import type { AttributionWay } from './quotation.ts';
import { Recent } from './recent.ts';
import { isPointer, isSingular, mayPointAt, pointsBack, sameOffice } from './role-fields.ts';
import { speechForm } from './speech-verbs.ts';
import { isMark, type Token, wordAt } from './tokens.ts';

export interface Speaker {
  /** What a reader is shown; null when the text leaves open who it is. */
  readonly name: string | null;
  readonly way: AttributionWay;
  readonly plural: boolean;
  readonly gender: Gender | null;
  /** Somebody (or some body) that may go on speaking without being named again. */
  readonly somebody: boolean;
  /** A person, whom a pronoun may mean. */
  readonly person: boolean;
  /** A body (ministerio, empresa), which a noun for bodies may mean. */
  readonly group: boolean;
  /** A bare noun with its article (la mujer, la entidad), so that whoever was named before may be meant. */
  readonly generic: boolean;
  /** What the phrase calls the speaker: mujer. */
  readonly noun: string;
}

export const nobody: Speaker = {
  name: null,
  way: 'none',
  plural: false,
  gender: null,
  somebody: false,
  person: false,
  group: false,
  generic: false,
  noun: '',
};

/** A speaker who has no name yet. */
type Base = Speaker;

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

/** Gustavo «el Tano» Iturralde: what stands in the middle of the name is no word of it. */
const NICKNAME = /\s*[«“"][^»”"]*[»”"]\s*/gu;

export class Speakers {
  private readonly article: Article;
  private readonly people: People;
  private readonly recent = new Recent<Phrase, Speaker>();

  constructor(article: Article, people: People) {
    this.article = article;
    this.people = people;
  }

  /** Whoever a phrase names. Pronouns are left to whoever knows who spoke before. */
  of(tokens: readonly Token[], phrase: Phrase): Speaker {
    return this.recent.get(phrase, () => this.speakerIn(tokens, phrase));
  }

  private speakerIn(tokens: readonly Token[], phrase: Phrase): Speaker {
    const base = traits(phrase);
    if (isSignNoun(phrase.common[0] ?? '')) return nobody;
    if (isBareRole(tokens, phrase)) return this.ofBareRole(tokens, phrase, base);
    if (phrase.pronoun) return { ...base, name: null, way: 'pronoun' };
    if (phrase.apposition) return this.named(tokens, phrase.apposition, base);
    if (phrase.name && !phrase.nameIsComplement) return this.ofName(tokens, phrase, phrase.name, base);
    const after = phrase.name && this.fullNameAtEnd(tokens, phrase.name);
    if (after) return this.known(after, base, 'name');
    return this.ofRole(tokens, phrase, base);
  }

  /** The name that the role hangs on; without one, whoever it is stays open. */
  private ofBareRole(tokens: readonly Token[], phrase: Phrase, base: Base): Speaker {
    for (const range of namesBefore(tokens, phrase)) {
      const found = this.lookup(tokens, range);
      if (found && found !== 'ambiguous') return this.known(found, base, 'name');
    }
    return { ...base, name: null, way: 'none' };
  }

  /** Whoever signs, as printed: — Un vecino de la calle 37. */
  signed(text: string): Speaker {
    const found = this.people.byName(text);
    const base = { ...nobody, somebody: true };
    if (found && found !== 'ambiguous') return this.known(found, base, 'name');
    return { ...base, name: text.charAt(0).toLowerCase() + text.slice(1), way: 'source' };
  }

  /** Whether somebody so named may be called this, by what else the text calls them. */
  mayBe({ name, person, noun: worded }: Speaker, noun: string): boolean {
    if (!person) return isGenericGroup(noun) && fitsBody(name ?? '', noun);
    const found = this.people.byName(name ?? '');
    // San José has no trade, and no name of a woman or a man.
    if (found === 'ambiguous' || (found && genderOfEntity(found) === null && found.roles.length === 0))
      return false;
    const roles = this.rolesOf(found, worded);
    // Su madre is somebody's, and no señora that the text brings in.
    if (
      !found &&
      (/^(?:su|mi|tu) /iu.test(name ?? '') || (isPointer(worded) && /^(?:el|la) /iu.test(name ?? '')))
    )
      return false;
    return (
      holdsAny(roles, noun) ||
      (pointsBack(noun) && mayPointAt(noun, roles, found !== undefined || /^(?:el|la) /iu.test(name ?? '')))
    );
  }

  /** Whether the text names somebody without a role, so that a bare office may be theirs: …, comentó la directora. */
  isWithoutRole({ name, person }: Speaker): boolean {
    const found = this.people.byName(name ?? '');
    return (
      person &&
      found !== undefined &&
      found !== 'ambiguous' &&
      found.roles.length === 0 &&
      genderOfEntity(found) !== null
    );
  }

  /** Whether the text gives somebody so named this office, or one that is the same. */
  holds({ name, noun: worded }: Speaker, noun: string): boolean {
    const found = this.people.byName(name ?? '');
    return found !== 'ambiguous' && holdsAny(this.rolesOf(found, worded), noun);
  }

  private rolesOf(found: Entity | undefined, worded: string): string[] {
    if (found) return found.roles.map(({ head }) => head);
    return worded === '' ? [] : [worded];
  }

  /** The name of what stands between two token positions, if the article knows somebody by it. */
  lookup(tokens: readonly Token[], range: Range): Lookup {
    const name = this.text(tokens, range).replace(NICKNAME, ' ');
    return this.people.byName(name, tokens[range.from]?.start);
  }

  text(tokens: readonly Token[], { from, to }: Range): string {
    return this.article.body.slice(tokens[from]?.start, tokens[to - 1]?.end);
  }

  private named(tokens: readonly Token[], range: Range, base: Base): Speaker {
    const found = this.lookup(tokens, range);
    if (found === 'ambiguous') return { ...base, name: null, way: 'none' };
    if (found) return this.known(found, base, 'name');
    const name = this.text(tokens, range);
    return { ...base, name, way: 'name', person: true, gender: base.gender ?? genderOf(name) };
  }

  private known(entity: Entity, base: Base, way: AttributionWay): Speaker {
    const gender = genderOfEntity(entity) ?? base.gender;
    return {
      ...base,
      name: entity.name,
      way,
      gender,
      somebody: base.somebody && !entity.thing,
      person: !entity.group && !entity.thing,
      group: entity.group,
      generic: false,
    };
  }

  private ofName(tokens: readonly Token[], phrase: Phrase, name: Range, base: Base): Speaker {
    const found = this.lookup(tokens, name);
    const head = phrase.common[0];
    // La asociación Cielo Limpio: a body with the noun beside its name, as worded.
    if (found && found !== 'ambiguous' && found.group && !found.vouched && isGroupNoun(head ?? ''))
      return { ...base, name: this.worded(tokens, phrase), way: 'source', group: true };
    // El portavoz del sindicato CCOO, una vecina de la colonia Centro: the name is the union's, or the place's.
    const last = phrase.common.length > 1 && isPersonNoun(head ?? '') ? (phrase.common.at(-1) ?? '') : '';
    const isPerson = isGivenName(wordAt(tokens, name.from)?.lower ?? '');
    if (isPlaceNoun(last) || (isGroupNoun(last) && !isPerson)) return this.ofRole(tokens, phrase, base);
    const body = isGroupNoun(wordAt(tokens, name.from)?.lower ?? '') && !found;
    if (!body && (found || head === undefined || isPersonNoun(head))) return this.named(tokens, name, base);
    return { ...base, name: this.worded(tokens, phrase), way: 'source', group: body };
  }

  /** «el alcalde de Lugo José Ares»: the end of a run of capitals that is a whole name by itself. */
  private fullNameAtEnd(tokens: readonly Token[], { from, to }: Range): Entity | null {
    for (let at = from + 1; at < to - 1; at += 1) {
      const found = this.lookup(tokens, { from: at, to });
      if (found && found !== 'ambiguous' && !found.group) return found;
    }
    return null;
  }

  private ofRole(tokens: readonly Token[], phrase: Phrase, base: Base): Speaker {
    const head = phrase.common[0] ?? '';
    if (isNobody(head)) return nobody;
    if (
      phrase.name &&
      phrase.common.some(isMessage) &&
      isGivenName(wordAt(tokens, phrase.name.from)?.lower ?? '')
    )
      return this.named(tokens, phrase.name, base);
    const text = this.worded(tokens, phrase);
    if (isDefinite(phrase) && (phrase.determiner !== null || isContracted(tokens, phrase))) {
      const complement = phrase.name ? this.text(tokens, phrase.name).split(/\s+/) : [];
      const words = [...phrase.common, ...complement].filter((word) => !isDeterminer(word) && word !== 'de');
      const found =
        this.people.byOtherName(text) ??
        (isBound(phrase) ? undefined : this.people.byRole(words, base.gender, tokens[phrase.from]?.start));
      if (found === 'ambiguous') return { ...base, name: null, way: 'none', person: true, generic: true };
      if (found) return this.inOffice(tokens, phrase, base, found);
    }
    return this.wordedAs(tokens, phrase, base);
  }

  /** The holder of an office; of several, or of a kindred one, whoever was just named goes before. */
  private inOffice(tokens: readonly Token[], phrase: Phrase, base: Base, found: Entity): Speaker {
    const head = phrase.common[0] ?? '';
    const at = tokens[phrase.from]?.start ?? 0;
    const known = phrase.common.length > 1 || [...found.since.values()].some((since) => since < at);
    const exact =
      known && (isSingular(head) || isPointer(head)) && found.roles.some((one) => one.head === head);
    const bare = phrase.name === null && phrase.common.slice(1).every((word) => isLoose(word));
    const generic = !exact && bare;
    return { ...this.known(found, base, 'role'), noun: head, generic };
  }

  /** Nobody whom the text names: an institution, a text, somebody described. */
  private wordedAs(tokens: readonly Token[], phrase: Phrase, base: Base): Speaker {
    const head = phrase.common[0] ?? '';
    const worded = {
      from: phrase.from,
      to: isPersonNoun(head) ? withRelative(tokens, phrase.to) : phrase.to,
    };
    const person = looksLikePerson(head) || (pointsBack(head) && phrase.determiner !== null);
    const somebody = person || isSpeakerNoun(head) || isGroupNoun(head);
    // La líder comunitaria, el escolta serbio: one word may tell what sort.
    const described = phrase.common.length === 2 && pointsBack(head);
    const bare = (described || phrase.common.slice(1).every((word) => isLoose(word))) && phrase.name === null;
    const pointing = bare && isDefinite(phrase) && phrase.determiner !== null && !OWN.has(phrase.determiner);
    // El arquitecto municipal has the office; la cineasta oaxaqueña may be whoever was named.
    const office = phrase.common.slice(1).some((word) => isOfOffice(word));
    const generic = pointing && ((person && !office) || isGenericGroup(head));
    return {
      ...base,
      name: this.worded(tokens, worded),
      way: 'source',
      somebody,
      person,
      group: isGroupNoun(head),
      generic,
    };
  }

  /** As the article words it; «del ministro» leaves «el ministro». */
  private worded(tokens: readonly Token[], range: Range): string {
    const text = this.text(tokens, range);
    return isContracted(tokens, range) ? `el ${text}` : text;
  }
}

function holdsAny(roles: readonly string[], noun: string): boolean {
  return roles.some((role) => sameRole(role, noun) || sameOffice(role, noun));
}

/** Su abogado, su hermano: of whomever the text speaks. Su presidenta speaks for a body, which has but one. */
function isBound({ determiner, common }: Phrase): boolean {
  const own = determiner?.startsWith('su') ?? false;
  return own && !(common.length === 1 && isHeadOfBody(common[0] ?? ''));
}

/** El organismo is a public body with a name of its own, la empresa none of those. */
function fitsBody(name: string, noun: string): boolean {
  const own = name.replace(/^(?:el|la|los|las) /iu, '');
  const head = own.split(/\s/)[0]?.toLowerCase() ?? '';
  const isPublic = isGroupNoun(head) && !isGenericGroup(head);
  if (isCrowd(head) || (!isPublic && !/^\p{Lu}/u.test(own))) return false;
  return isCompanyNoun(noun) ? !isPublic : isPublic || /^\p{Lu}{2,}$/u.test(own);
}

/** al ministro, del ministro: the article is within the preposition. */
function isContracted(tokens: readonly Token[], { from }: Range): boolean {
  return ['al', 'del'].includes(wordAt(tokens, from - 1)?.lower ?? '');
}

/** «una persona que trabajó allí»: what tells which one goes with the phrase, up to the next mark. */
function withRelative(tokens: readonly Token[], to: number): number {
  if (wordAt(tokens, to)?.lower !== 'que') return to;
  let end = to;
  while (end - to < LONGEST_RELATIVE && wordAt(tokens, end)) end += 1;
  // «un taxista que vio el choque pidió ayuda»: past one verb it is the clause that goes on.
  if (verbsBetween(tokens, to, end) > 1) return to;
  const closed = tokens[end] === undefined || isMark(tokens[end], ',', '.', ';', ')', '—', '–');
  return closed ? end : to;
}

function verbsBetween(tokens: readonly Token[], from: number, to: number): number {
  let verbs = 0;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at)?.lower ?? '';
    if (isFiniteVerb(word) || speechForm(word, false)?.mood === 'finite') verbs += 1;
  }
  return verbs;
}

/** Su hermano, mi mamá: whose it is tells which one. */
const OWN = new Set(['su', 'sus', 'mi', 'mis', 'tu', 'tus', 'nuestro', 'nuestra', 'nuestros', 'nuestras']);

/** Words of a relative clause shown with whoever it describes. */
const LONGEST_RELATIVE = 14;

/** What the words of a phrase tell of whoever it names, before anybody knows the name. */
function traits(phrase: Phrase): Base {
  const word = phrase.pronoun ?? phrase.determiner ?? '';
  const epicene = isEpicene(phrase.common[0] ?? '');
  const gender =
    !epicene && FEMININE.has(word) ? 'feminine' : !epicene && MASCULINE.has(word) ? 'masculine' : null;
  // With every property that a speaker has: to copy an object and add to it takes a hundred times as long.
  return {
    name: null,
    way: 'none',
    plural: PLURAL.has(word) || word === 'ellos' || word === 'ellas' || isPlural(phrase),
    gender,
    somebody: true,
    person: phrase.pronoun !== null,
    group: false,
    generic: false,
    noun: phrase.common[0] ?? '',
  };
}
