// Whom a bare noun means (la mujer, la legisladora, la petrolera): whoever the text has just named, if that is but one.

import { isCompanyTrade, isListedPerson } from '../../spanish/grammar.ts';
import {
  isDemonym,
  isFrom,
  isHeld,
  isJudging,
  isParty,
  isPlain,
  isPointer,
  isSecond,
  isServing,
  isSide,
  isTie,
} from '../../spanish/role-fields.ts';
import { isVague } from '../words/body-kinds.ts';
import { agree } from './alike.ts';
import type { Discourse } from './discourse.ts';
import { personOf } from './entity.ts';
import {
  formerOf,
  hasOffice,
  holds,
  isWithoutRole,
  isWithoutTrade,
  mayBe,
  mayBeBody,
} from './may-be-called.ts';
import type { People } from './people.ts';
import { nobody, type Speaker } from './speaker.ts';

const isYoung = (noun: string): boolean =>
  /^(?:niñ[oa]|pequeñ[oa]|cri[oa]|bebé|nen[ae]|chiquill[oa])$/u.test(noun);
const YOUNG_TIE = /^(?:hij|niet|bisniet|niñ|alumn|escolar|sobrin)/u;

/** Whether somebody named before may be meant; `acted`: and not only named. */
type Test = (one: Speaker, acted: boolean) => boolean;

export class BareNoun {
  private readonly people: People;
  private readonly discourse: Discourse;
  private readonly speaker: Speaker;
  private readonly token: number;
  /** Llegó un arquitecto, then el arquitecto: whom the text has brought in without a name. */
  private readonly own: Speaker | undefined;
  /** The text calls somebody so; that one is the speaker, unless somebody nearer is meant. */
  private readonly byRole: boolean;

  /** `token` is where the noun stands in its line. */
  constructor(people: People, discourse: Discourse, speaker: Speaker, token: number) {
    this.people = people;
    this.discourse = discourse;
    this.speaker = speaker;
    this.token = token;
    this.own = discourse.pages.broughtIn(speaker, token);
    this.byRole = speaker.way === 'role';
  }

  /**
   * Whoever is meant, or the speaker as the article words them. `amid`: the noun does nothing in its line (le escribió al
   * vendedor), so that whoever does may not be meant for want of another trade.
   */
  meant(amid = false): Speaker {
    const { speaker } = this;
    // La coordinadora is a body that was named, or a woman.
    if (this.byRole && this.holdsSo() && this.isNamedHere()) return speaker;
    // La minera: a company, where the text has one, or else a woman.
    const body = speaker.group || isCompanyTrade(speaker.noun) ? this.body() : speaker;
    if (body !== speaker || (speaker.group && !speaker.person)) return body;
    // Según los autores: several are not those whom the text has last called something else.
    if ((speaker.plural && speaker.person) || isSide(speaker)) return speaker;
    const before = this.byRole
      ? [this.inOffice]
      : [this.inOffice, this.compatriot, this.broughtIn, this.civilian, this.tradeless, this.unlisted];
    const noun = this.byRole ? { ...speaker, name: null } : speaker;
    const own = this.surely(noun);
    if (own) return own;
    const here = amid
      ? [this.inOffice, this.may]
      : [
          this.inOffice,
          this.compatriot,
          this.broughtIn,
          this.native,
          this.may,
          this.bare,
          this.tied,
          this.unlisted,
          this.sole,
          this.unnamed,
        ];
    return this.discourse.meantBy(noun, this.token, here, before) ?? this.asWorded();
  }

  /** La británica, of «la embajadora británica», and the niña of «su hija Eva»: before whoever has acted since; null without one. */
  private surely(noun: Speaker): Speaker | null {
    const native = isDemonym(noun.noun)
      ? this.discourse.meantBy(noun, this.token, [this.compatriot], [this.compatriot])
      : null;
    if (native?.name) return native;
    for (const test of isYoung(noun.noun) ? [this.child, this.aged] : []) {
      const child = this.discourse.meantBy(noun, this.token, [test], []);
      if (child?.name) return child;
    }
    return null;
  }

  private asWorded(): Speaker {
    const { speaker, own, byRole } = this;
    const former = formerOf(this.people, speaker);
    if (former) return { ...personOf(former), way: 'role' };
    // Un taxista, then el taxista: as the text has worded him first.
    if (own?.name && !byRole && agree(own, speaker)) return { ...speaker, name: own.name };
    const subject = own || byRole || isHeld(speaker.noun) ? nobody : this.discourse.ofSubject(speaker);
    if (isServing(speaker.noun)) return speaker;
    return subject.name !== null && speaker.person ? { ...subject, way: 'role' } : speaker;
  }

  /** La petrolera, el centro sanitario: the body that was named. Una empresa, then la empresa: as worded. */
  private body(): Speaker {
    const { speaker } = this;
    if (this.byRole || this.own) return speaker;
    // La entidad: whoever has acted, or the only body that the text has named so far.
    const may: Test = (one, acted) =>
      mayBeBody(this.people, one, speaker.noun) &&
      (acted || !isVague(speaker.noun) || this.discourse.isOnlyBody(one, this.token));
    return (
      this.discourse.meantBy({ ...speaker, person: false, group: true }, this.token, [may], [may]) ?? speaker
    );
  }

  private readonly may: Test = (one, acted) => {
    const { noun } = this.speaker;
    if (one.noun === noun || (this.own && !isPointer(noun)) || this.isVisited(one)) return false;
    // La cronista del diario lo contó. «…», zanjó la realizadora: she has a trade of her own.
    if (
      /^(?:el|la) .* del? /u.test(one.name ?? '') &&
      one.way === 'source' &&
      !isPlain(one.noun) &&
      !holds(this.people, one, noun)
    )
      return false;
    if (this.byRole && one.way === 'source' && /^una? /iu.test(one.name ?? '')) return false;
    return mayBe(this.people, one, noun, { acted, told: this.byRole && this.holdsSo() });
  };

  /** La portera, on the way to whoever is interviewed: somebody who serves there, unless the text calls that one so. */
  private isVisited(one: Speaker): boolean {
    const { noun } = this.speaker;
    return isServing(noun) && this.discourse.isInterviewed(one) && !holds(this.people, one, noun);
  }

  /** Whoever holds that office goes before whoever is only of its field. */
  private readonly inOffice: Test = (one, acted) =>
    this.may(one, acted) && holds(this.people, one, this.speaker.noun);

  /** Su hija Eva, then la niña: whoever is somebody's child, and not the mother. */
  private readonly child: Test = (one) => {
    const found = this.people.byName(one.name ?? '');
    const roles = found && found !== 'ambiguous' ? found.roles.map(({ head }) => head) : [one.noun];
    return one.person && roles.some((role) => YOUNG_TIE.test(role));
  };

  /** Derlis, de diez años, then el niño: of whom the text tells nothing but an age. */
  private readonly aged: Test = (one) => {
    const found = this.people.byName(one.name ?? '');
    return found !== undefined && found !== 'ambiguous' && found.aged && found.roles.length === 0;
  };

  /** Un hombre de 44 años fue detenido, then el sospechoso: he, and nobody of whom the text tells a trade. */
  private readonly broughtIn: Test = (one, acted) =>
    acted &&
    !this.own &&
    isParty(this.speaker.noun) &&
    one.way === 'source' &&
    isPlain(one.noun) &&
    /^una? /iu.test(one.name ?? '');

  /** La senegalesa: whoever has just acted, whatever their trade. */
  private readonly native: Test = (one, acted) =>
    this.mayBeActor(one, acted) &&
    isDemonym(this.speaker.noun) &&
    this.may(one, acted) &&
    !this.isFromElsewhere(one);

  /** El hondureño, of «su homólogo de Honduras, Luis Paz»: whoever the text says is from there. */
  private readonly compatriot: Test = (one) => {
    if (!isDemonym(this.speaker.noun)) return false;
    const found = this.people.byName(one.name ?? '');
    return (
      found !== undefined &&
      found !== 'ambiguous' &&
      found.roles.some(({ words }) => isFrom(this.speaker.noun, words))
    );
  };

  /** La coreana Park Soo-jin is not the guatemalteca, where somebody else may be. */
  private isFromElsewhere({ name }: Speaker): boolean {
    const found = this.people.byName(name ?? '');
    return found !== undefined && found !== 'ambiguous' && found.roles.some(({ head }) => isDemonym(head));
  }

  /** Nothing that the text calls them tells another trade. */
  private readonly bare: Test = (one) => {
    const { noun } = this.speaker;
    if (this.own || isJudging(noun)) return false;
    if (this.isVisited(one)) return false;
    // El jefe regional, right after the intendente: nobody else who has no trade.
    if (this.byRole && this.discourse.pages.isHere(this.speaker)) return false;
    return (
      isWithoutRole(this.people, one, this.speaker) || (!isHeld(noun) && isWithoutTrade(this.people, one))
    );
  };

  /** Whether the noun, which the text gives to nobody else, may point at somebody who has just acted. */
  private mayBeActor({ way, gender }: Speaker, acted: boolean): boolean {
    return acted && !this.own && !this.byRole && way !== 'source' && gender !== null;
  }

  /** La discípula, el hincha: a tie that tells no trade is whoever has just acted, whatever the text calls them. */
  private readonly tied: Test = (one, acted) => this.mayBeActor(one, acted) && isTie(this.speaker.noun);

  /** La senadora Ana Paz lo valoró. «…», opinó la presidenta de la comisión: the only one of whom the paragraph tells. */
  private readonly sole: Test = (one, acted) =>
    this.mayBeActor(one, acted) &&
    (isSecond(this.speaker.noun) ||
      this.speaker.noun === 'titular' ||
      (/^ex/u.test(this.speaker.noun) && isHeld(this.speaker.noun.slice(2))) ||
      / (?:del|de la|de los|de las) /u.test(this.speaker.name ?? '')) &&
    this.discourse.onlyOne().name === one.name;

  /** El payador: a word that no list has is whoever has a name and that gender, whatever the text calls them. */
  private readonly unlisted: Test = (one) =>
    isTie(this.speaker.noun) &&
    !isListedPerson(this.speaker.noun) &&
    !this.own &&
    !this.byRole &&
    one.way !== 'source' &&
    one.gender !== null;

  /** El hombre, of another paragraph: no coronel, and no ministra. */
  private readonly civilian: Test = (one, acted) => {
    const { noun } = this.speaker;
    if (!this.may(one, acted) || (one.way === 'source' && !isPointer(noun))) return false;
    return !isPlain(noun) || !hasOffice(this.people, one);
  };

  /** El payador, of the paragraph before: no office, which somebody else may hold. */
  private readonly tradeless: Test = (one, acted) =>
    one.gender !== null &&
    // El secretario general del gremio: of a body that the paragraph has to name.
    !/ del? /u.test(this.speaker.name ?? '') &&
    (one.name === this.discourse.pages.before()?.name || this.isOnlyOneBefore(one)) &&
    !isHeld(this.speaker.noun) &&
    this.bare(one, acted);

  /** Una cajera fue atendida, then la mujer: whom the text has brought in by what she does. */
  private readonly unnamed: Test = (one) =>
    /^(?:hombre|mujer)$/u.test(this.speaker.noun) &&
    !this.own &&
    !this.byRole &&
    one.way === 'source' &&
    one.person &&
    !one.plural &&
    /^una? /iu.test(one.name ?? '') &&
    !isPlain(one.noun);

  /** Whether the paragraph before has named nobody else whom the noun agrees with. */
  private isOnlyOneBefore({ name }: Speaker): boolean {
    const alike = this.discourse.pages
      .namedIn(1, 0)
      .filter((one) => one.person && !one.plural && agree(one, this.speaker));
    return alike.length > 0 && alike.every((one) => one.name === name);
  }

  /** El alero Sergi y el pívot Moussa se abrazaron, then «el pívot»: whether the paragraph names the one whom the text calls so. */
  private isNamedHere(): boolean {
    return this.discourse.pages.namedIn(0, this.token).some(({ name }) => name === this.speaker.name);
  }

  /** Whether the text itself calls the speaker by the noun. */
  private holdsSo(): boolean {
    const { name, noun } = this.speaker;
    const found = this.people.byName(name ?? '');
    return found !== undefined && found !== 'ambiguous' && found.roles.some(({ head }) => head === noun);
  }
}
