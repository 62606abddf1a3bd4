// From a noun phrase to whoever it names: by name, by role, or as the article words it.
import type { Article } from '../../article.ts';
import { Recent } from '../../recent.ts';
import { isCountry } from '../../spanish/countries.ts';
import { genderOf, isGivenName } from '../../spanish/gender.ts';
import {
  areInitialsOfThing,
  isCompanyTrade,
  isDeterminer,
  isGroupNoun,
  isHeadOfBody,
  isLoose,
  isMessage,
  isNobody,
  isPersonNoun,
  isPlaceNoun,
  isSignNoun,
  sameRole,
  takesName,
} from '../../spanish/grammar.ts';
import { isKin, isPointer, isSingular, sameOffice } from '../../spanish/role-fields.ts';
import type { AttributionWay } from '../quotation.ts';
import { isBareRole, namesBefore } from '../sentences/apposition.ts';
import { isDefinite, type Phrase, type Range } from '../sentences/phrase.ts';
import { isOfField } from '../sentences/phrase-parts.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { bodyNoun, isAcronymOfBody } from '../words/body-kinds.ts';
import { type Office, officeOf } from '../words/offices.ts';
import { type Entity, genderOfEntity, type Lookup } from './entity.ts';
import type { People } from './people.ts';
import { nobody, type Speaker } from './speaker.ts';
import { traits } from './speaker-traits.ts';
import { isContracted, isMember, Wording } from './wording.ts';

/** Gustavo «el Tano» Iturralde: what stands in the middle of the name is no word of it. */
const NICKNAME = /\s*[«“"][^»”"]*[»”"]\s*/gu;

export class Speakers {
  readonly wording: Wording;
  private readonly people: People;
  private readonly isObituary: boolean;
  private readonly recent = new Recent<Phrase, Speaker>();

  /** `isObituary`: whoever is somebody's is the dead person's. */
  constructor(article: Article, people: People, isObituary: boolean) {
    this.wording = new Wording(article.body);
    this.people = people;
    this.isObituary = isObituary;
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
  private ofBareRole(tokens: readonly Token[], phrase: Phrase, base: Speaker): Speaker {
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

  /** The name of what stands between two token positions, if the article knows somebody by it. */
  lookup(tokens: readonly Token[], range: Range): Lookup {
    const name = this.wording.text(tokens, range).replace(NICKNAME, ' ');
    return this.people.byName(name, tokens[range.from]?.start);
  }

  /** Whoever the article knows by the name, or a person known by nothing else. */
  private named(tokens: readonly Token[], range: Range, base: Speaker): Speaker {
    const found = this.lookup(tokens, range);
    if (found === 'ambiguous') return { ...base, name: null, way: 'none' };
    if (found) return this.known(found, base, 'name');
    const name = this.wording.text(tokens, range);
    if (isCountry(name.toLowerCase())) return { ...base, name, way: 'source', group: true };
    if (
      (/^\p{Lu}{2,}$/u.test(name) && !areInitialsOfThing(name.toLowerCase())) ||
      isAcronymOfBody(name.toLowerCase())
    )
      return { ...base, name, way: 'name', group: true };
    // La operadora de la central, Tepco: a company by its trade.
    if (isCompanyTrade(base.noun) && !/\s/u.test(name) && !isGivenName(name))
      return { ...base, name, way: 'name', group: true, gender: null };
    return { ...base, name, way: 'name', person: true, gender: base.gender ?? genderOf(name) };
  }

  /** Somebody whom the article names elsewhere. */
  private known(entity: Entity, base: Speaker, way: AttributionWay): Speaker {
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

  /** Whoever is so named; with the name of a body or a place, as worded. */
  private ofName(tokens: readonly Token[], phrase: Phrase, name: Range, base: Speaker): Speaker {
    const found = this.lookup(tokens, name);
    const meant = found ? undefined : this.bodyMeant(tokens, phrase, name);
    if (meant) return this.known(meant, base, 'role');
    const head = phrase.common[0];
    // La asociación Cielo Limpio: a body with the noun beside its name, as worded.
    if (found && found !== 'ambiguous' && found.group && !found.vouched && isGroupNoun(head ?? ''))
      return { ...base, name: this.wording.worded(tokens, phrase), way: 'source', group: true };
    // La calle Juan Larrea: nobody who could speak.
    if (head !== undefined && takesName(head) && !isGroupNoun(head) && !isPersonNoun(head))
      return { ...base, name: this.wording.worded(tokens, phrase), way: 'source', somebody: false };
    if (isOfComplement(tokens, phrase, name)) return this.ofRole(tokens, phrase, base);
    const body = isGroupNoun(wordAt(tokens, name.from)?.lower ?? '') && !found;
    if (!body && (found || head === undefined || isPersonNoun(head))) return this.named(tokens, name, base);
    return { ...base, name: this.wording.worded(tokens, phrase), way: 'source', group: body };
  }

  /** El Consistorio: a body by another noun for it, with nothing more. */
  private bodyMeant(
    tokens: readonly Token[],
    { common, determiner }: Phrase,
    { from, to }: Range,
  ): Entity | undefined {
    const alone = to === from + 1 && (determiner === 'el' || determiner === 'la');
    const noun = bodyNoun([wordAt(tokens, from)?.lower ?? '', ...common]);
    return alone && noun !== null ? this.people.bodyCalled(noun) : undefined;
  }

  /** «el alcalde de Lugo José Ares»: the end of a run of capitals that is a whole name by itself. */
  private fullNameAtEnd(tokens: readonly Token[], { from, to }: Range): Entity | null {
    for (let at = from + 1; at < to - 1; at += 1) {
      const found = this.lookup(tokens, { from: at, to });
      if (found && found !== 'ambiguous' && !found.group) return found;
    }
    return null;
  }

  /** Whoever holds the role, or the role as worded. */
  private ofRole(tokens: readonly Token[], phrase: Phrase, base: Speaker): Speaker {
    const head = phrase.common[0] ?? '';
    if (isNobody(head)) return this.open(tokens, phrase, base);
    // La Policía informó: with a capital it is the body.
    if (isCorps(tokens, phrase))
      return { ...base, name: this.wording.worded(tokens, phrase), way: 'source', group: true };
    if (
      phrase.name &&
      phrase.common.some(isMessage) &&
      isGivenName(wordAt(tokens, phrase.name.from)?.lower ?? '')
    )
      return this.named(tokens, phrase.name, base);
    const definite = isDefinite(phrase) && (phrase.determiner !== null || isContracted(tokens, phrase));
    const holder = definite ? (this.former(tokens, phrase, base) ?? this.holder(tokens, phrase, base)) : null;
    if (holder) return holder;
    // El tribunal, of the Corte de Apelaciones.
    const noun = definite && phrase.name === null && !isMember(phrase) ? bodyNoun(phrase.common) : null;
    const body = noun === null ? undefined : this.people.bodyCalled(noun, tokens[phrase.from]?.start);
    return body ? this.known(body, base, 'role') : this.wording.wordedAs(tokens, phrase, base);
  }

  /** Uno de ellos gritó: as worded; alguien, nadie: nobody. */
  private open(tokens: readonly Token[], phrase: Phrase, base: Speaker): Speaker {
    const one = /^un[oa]$/u.test(wordAt(tokens, phrase.from)?.lower ?? '') && phrase.to > phrase.from + 1;
    if (!one) return nobody;
    const gender = wordAt(tokens, phrase.from)?.lower === 'una' ? 'feminine' : 'masculine';
    return { ...base, name: this.wording.text(tokens, phrase), way: 'source', noun: '', gender };
  }

  /** El entonces alcalde: the exalcalde of the text, and not who holds the office now. */
  private former(tokens: readonly Token[], phrase: Phrase, base: Speaker): Speaker | null {
    const then = [phrase.from - 1, phrase.from + 1].some((at) => wordAt(tokens, at)?.lower === 'entonces');
    const found = then ? this.people.byRole([`ex${phrase.common[0] ?? ''}`], base.gender) : undefined;
    return found && found !== 'ambiguous' ? this.known(found, base, 'role') : null;
  }

  /** Whoever the text calls so elsewhere; open when they are several, null when there is nobody. */
  private holder(tokens: readonly Token[], phrase: Phrase, base: Speaker): Speaker | null {
    const complement = phrase.name ? this.wording.text(tokens, phrase.name).split(/\s+/) : [];
    const words = [...phrase.common, ...complement].filter((word) => !isDeterminer(word) && word !== 'de');
    // El mandatario provincial is no presidente of a company.
    const held = officeOf(words, base.gender);
    if (held && (this.isHeld(held, base) || /^mandatari[oa]$/u.test(words[0] ?? '')))
      return this.ofOffice(tokens, phrase, base, held);
    const found =
      this.people.byOtherName(this.wording.worded(tokens, phrase)) ??
      this.inRole(tokens, phrase, base, words);
    if (found === 'ambiguous') return { ...base, name: null, way: 'none', person: true, generic: true };
    if (found) return this.inOffice(tokens, phrase, base, found);
    const office = officeOf(words, base.gender);
    return office ? this.ofOffice(tokens, phrase, base, office) : null;
  }

  /** El jefe comunal, where the text has an alcalde: no jefe of anything else. */
  private isHeld({ noun, rest, pointing }: Office, { gender }: Speaker): boolean {
    const found = pointing || rest.length > 0 ? undefined : this.people.byRole([noun], gender);
    return (
      found !== undefined &&
      found !== 'ambiguous' &&
      found.roles.some(({ head }) => sameOffice(head, noun) || sameRole(head, noun))
    );
  }

  /** Nobody for los magistrados, who are not the one magistrado of the text, nor for somebody's own. */
  private inRole(tokens: readonly Token[], phrase: Phrase, base: Speaker, words: readonly string[]): Lookup {
    if (base.plural) return undefined;
    const found = this.people.byRole(words, base.gender, tokens[phrase.from]?.start);
    if (!isBound(phrase) || this.isObituary) return found;
    // Su entrenador: the one whom the text calls so, and of nobody else.
    const [noun = ''] = words;
    const only = found && found !== 'ambiguous' && !isKin(noun) && words.length === 1;
    return only && found.roles.some((role) => role.head === noun && role.words.size === 1)
      ? found
      : undefined;
  }

  /** La jefa del Ejecutivo: whoever the one noun for her office means, or as worded. */
  private ofOffice(tokens: readonly Token[], phrase: Phrase, base: Speaker, office: Office): Speaker {
    const { noun, rest, pointing } = office;
    const found = isBound(phrase)
      ? undefined
      : this.people.byRole([noun, ...rest], base.gender, tokens[phrase.from]?.start);
    if (found === 'ambiguous') return { ...base, name: null, way: 'none', person: true, generic: true, noun };
    if (found && !holdsAnother(found, phrase.common[0] ?? '', noun))
      return { ...this.known(found, base, 'role'), noun, generic: true };
    const worded = this.wording.wordedAs(tokens, phrase, base);
    return { ...worded, noun, generic: pointing && rest.length === 0 };
  }

  /** The holder of an office; of several, or of a kindred one, whoever was just named goes before. */
  private inOffice(tokens: readonly Token[], phrase: Phrase, base: Speaker, found: Entity): Speaker {
    const head = phrase.common[0] ?? '';
    const at = tokens[phrase.from]?.start ?? 0;
    const told = phrase.common.slice(1).some((word) => !isLoose(word));
    const known = told || [...found.since.values()].some((since) => since < at);
    const exact =
      known && (isSingular(head) || isPointer(head)) && found.roles.some((one) => one.head === head);
    const bare = phrase.name === null && phrase.common.slice(1).every((word) => isLoose(word));
    const generic = !exact && bare;
    return { ...this.known(found, base, 'role'), noun: head, generic };
  }
}

/** La policía; la Guardia, with a capital: with nothing more, the body and none of its members. */
function isCorps(tokens: readonly Token[], { common, determiner, to }: Phrase): boolean {
  const word = wordAt(tokens, to - 1);
  const corps = word?.lower === 'policía' || word?.lower === 'guardia';
  const named = word?.capital || word?.lower === 'policía';
  return corps && common.length === 1 && named && determiner === 'la';
}

/** El ministro de Exteriores is not the ministro de Infraestructuras, though a canciller may be called a ministro. */
function holdsAnother({ roles }: Entity, head: string, office: string): boolean {
  return (
    !roles.some((role) => sameOffice(role.head, office)) &&
    roles.some((role) => role.head === head && role.words.size > 1)
  );
}

/** Su abogado, su hermano: of whomever the text speaks. Su presidenta speaks for a body, which has but one. */
function isBound({ determiner, common }: Phrase): boolean {
  const own = determiner?.startsWith('su') ?? false;
  return own && !(common.length === 1 && isHeadOfBody(common[0] ?? ''));
}

/** El portavoz del sindicato CCOO, una vecina de la colonia Centro: the name is the union's, or the place's. */
function isOfComplement(tokens: readonly Token[], phrase: Phrase, name: Range): boolean {
  const { common } = phrase;
  if (isOfSomebody(tokens, phrase, name)) return true;
  const last = common.length > 1 && isPersonNoun(common[0] ?? '') ? (common.at(-1) ?? '') : '';
  if (isPlaceNoun(last)) return true;
  const isPerson = isGivenName(wordAt(tokens, name.from)?.lower ?? '') || isOfField(tokens, name);
  return isGroupNoun(last) && !isPerson;
}

/** La familia del andinista Álvaro Paz, la defensa de la exalcaldesa Ana Gil: a body or a side of whoever has the name. */
function isOfSomebody(tokens: readonly Token[], { from, common }: Phrase, name: Range): boolean {
  const head = common[0] ?? '';
  if (common.length < 2 || !(isGroupNoun(head) || /^(?:defensa|acusación)$/u.test(head))) return false;
  if (!isPersonNoun(common.at(-1) ?? '')) return false;
  for (let at = name.from - 2; at > from; at -= 1)
    if (/^del?$/u.test(wordAt(tokens, at)?.lower ?? '')) return true;
  return false;
}
