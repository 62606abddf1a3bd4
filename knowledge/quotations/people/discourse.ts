// Who may be meant when a line names nobody: whoever spoke, acted or was named last, as long as the text makes it plain.

import type { Gender } from '../../spanish/gender.ts';
import { isAnswering, type SpeechForm } from '../words/speech-verbs.ts';
import type { GrammaticalNumber } from '../words/verb-forms.ts';
import { agree, alikeIn, isAnother, meantAmong, sameKind } from './alike.ts';
import { DroppedSubject } from './dropped-subject.ts';
import { LONG_MEMORY, MEMORY, type Pages } from './pages.ts';
import { nobody, type Speaker } from './speaker.ts';
import type { Subject } from './subject.ts';

/**
 * How a pronoun points: at whoever acted (ella), was named last (esta), or was named before that (aquella); at one of the
 * two whom the text has named (la primera, la segunda).
 */
export type Pointing = 'actor' | 'last' | 'former' | 'first' | 'second';

/** Reads off the pages whom a pronoun, a bare noun or a subject left out may mean. */
export class Discourse {
  readonly pages: Pages;

  private readonly mourned: Speaker | null;
  private readonly interviewee: Speaker | null;
  private readonly headlined: Speaker | null;
  private readonly droppedSubject: DroppedSubject;

  constructor(pages: Pages, subject: Subject) {
    const { mourned, interviewee, headlined = null } = subject;
    this.pages = pages;
    this.mourned = mourned;
    this.interviewee = interviewee;
    this.headlined = headlined;
    this.droppedSubject = new DroppedSubject(pages, subject);
  }

  /** Whoever a subject left out means, or nobody when that is not plain. */
  dropped(number: GrammaticalNumber | null, verb?: SpeechForm): Speaker {
    return this.droppedSubject.meant(number, verb);
  }

  /** A su juicio, el plan «…»: whoever was spoken of before the line, whatever its own subject. */
  beforeLine(number: GrammaticalNumber | null = null): Speaker {
    const here = this.pages.beforeLine() ?? this.pages.before();
    const fits = number === null || here?.plural === (number === 'plural');
    return here?.name && fits ? { ...here, way: 'dropped' } : nobody;
  }

  /** Preguntada por el plazo, respondió: the last person of that gender who acted or spoke. */
  lastPerson(gender: Gender): Speaker {
    const one = this.pages
      .latest(2)
      .find((speaker) => speaker.person && !speaker.plural && (speaker.gender ?? gender) === gender);
    return one?.name ? { ...one, way: 'dropped' } : nobody;
  }

  /** Cuando Ana Paz habló, la oposición se fue. «…», les gritó: the person whom the paragraph named last. */
  lastNamed(): Speaker {
    const one = this.pages.namedIn(0, 0).findLast(({ person, plural }) => person && !plural);
    return one?.name ? { ...one, way: 'dropped' } : nobody;
  }

  /** El primero, la segunda: of the only two persons whom the paragraph, or else the one before it, has named so far. */
  private ofTwo(pronoun: Speaker, pointing: 'first' | 'second'): Speaker {
    for (const paragraph of [0, 1]) {
      const persons = this.pages
        .namedIn(paragraph, 0)
        .filter(({ person, plural, name }) => person && !plural && name);
      const two = persons.filter(({ name }, at) => persons.findIndex((one) => one.name === name) === at);
      if (two.length === 0) continue;
      const one = two[pointing === 'first' ? 0 : 1];
      return one && two.length === 2 && agree(one, pronoun) ? { ...one, way: 'pronoun' } : nobody;
    }
    return nobody;
  }

  /** Whom an answer is given to: whoever spoke last. */
  private asker(verb: SpeechForm | undefined): string | null | undefined {
    return verb && isAnswering(verb.infinitive) ? this.pages.lastToSpeak()?.name : undefined;
  }

  /** Of the two who acted or spoke last, the one who has not done so last; null when they are more or fewer. */
  otherOfTwo(noun: Speaker): Speaker | null {
    const [last, ...earlier] = this.pages.latest(2).filter(({ person, name }) => person && name !== null);
    const others = earlier.filter((one) => one.name !== last?.name && agree(one, noun));
    const [other] = others;
    const only = other && others.every(({ name }) => name === other.name);
    return only ? { ...other, way: 'role' } : null;
  }

  /** Whether the paragraphs so far name no other body, up to a token of the line. */
  isOnlyBody({ name }: Speaker, until: number): boolean {
    const bodies = this.pages.namedUntil(until).filter(({ group, person }) => group && !person);
    return bodies.every((one) => one.name === name);
  }

  /** The last person whom the line names before one of its tokens, and who is not this one. */
  lastInLineBut({ name }: Speaker, until: number): Speaker {
    const one = this.pages
      .inLineUntil(until)
      .find((each) => each.person && !each.plural && each.name !== name);
    return one?.name ? { ...one, way: 'dropped' } : nobody;
  }

  /** Whether the paragraph has spoken of somebody whom the pronoun may mean. */
  private isHereAlike(pronoun: Speaker, until: number): boolean {
    return alikeIn(this.pages.scopesUntil(until)[0] ?? [], pronoun).length > 0;
  }

  /** Whoever a pronoun means; `until` is its token in the line. */
  meant(pronoun: Speaker, pointing: Pointing, until: number, verb?: SpeechForm, own?: string): Speaker {
    if (pointing === 'first' || pointing === 'second') return this.ofTwo(pronoun, pointing);
    return this.pointedAt(pronoun, pointing, until, verb, own);
  }

  private pointedAt(
    pronoun: Speaker,
    pointing: 'actor' | 'last' | 'former',
    until: number,
    verb?: SpeechForm,
    own?: string,
  ): Speaker {
    const { asked } = this.pages;
    if (pointing === 'last' && asked) return { ...asked, way: 'pronoun' };
    if (pointing === 'actor') {
      // Una lectora quiso saber por qué. «…», contestó ella: not whoever has just spoken.
      // Según él, Tejeda «…»: nor whom the line itself names.
      const asker = own ?? this.asker(verb);
      // Poco amiga de las entrevistas, ella misma resumió: an obituary goes back to the dead with each paragraph.
      if (
        this.mourned &&
        !this.isHereAlike(pronoun, until) &&
        agree(this.mourned, pronoun) &&
        this.mourned.name !== asker
      )
        return { ...this.mourned, way: 'pronoun' };
      const one = this.onlyAlike(pronoun, until, asker);
      return one.name === null ? this.ofSubject(pronoun) : one;
    }
    const [actor] = this.pages.latest(MEMORY);
    const former = this.pages.latest(LONG_MEMORY).filter(({ name }) => name !== actor?.name);
    const pool = pointing === 'last' ? this.pages.namedUntil(until) : former;
    const persons = pool.filter((one) => one.person && agree(one, pronoun));
    // La compañía no aclaró nada. Esta replicó: the body that was named last, where no person is meant.
    const alike =
      persons.length > 0 ? persons : pool.slice(0, 1).filter((one) => one.group && agree(one, pronoun));
    const [candidate] = alike;
    const only = alike.every(({ name }) => name === candidate?.name);
    if (!candidate?.name || (pointing === 'former' && !only)) return nobody;
    if (candidate.gender === null && !only) return nobody;
    return { ...candidate, way: 'pronoun' };
  }

  /**
   * Ella: the only woman of the paragraph so far, or else of the line and the one before it; without any, the only
   * one of the nearest paragraph that has one. Two whom it may mean leave it open.
   */
  private onlyAlike(pronoun: Speaker, until: number, asker?: string | null): Speaker {
    const last = this.ofUnknownGender(pronoun, until);
    if (last) return last.name === asker ? nobody : { ...last, way: 'pronoun' };
    const scopes = this.pages.scopesUntil(until);
    for (const [index, scope] of scopes.entries()) {
      const names = alikeIn(scope, pronoun).filter(({ name }) => name === null || name !== asker);
      if (names.length === 0) continue;
      const topic = index > 1 ? this.topic(pronoun, asker) : null;
      if (topic) return topic;
      const near =
        names.length > 1 && index === 0
          ? alikeIn(this.pages.aroundUntil(until), pronoun).filter(({ name }) => name !== asker)
          : names;
      const [one, ...others] = near;
      // Un camionero se quedó con él: brought in so, and known by nothing else; el camionero may have a name.
      const broughtIn = /^una? /iu.test(one?.name ?? '');
      if (!one?.name || others.length > 0 || (one.generic && one.way === 'source' && !broughtIn))
        return nobody;
      return { ...one, way: 'pronoun' };
    }
    return nobody;
  }

  /** Chusé Bernad habló. Según él, …: whoever was just spoken of, though the name tells no gender; null elsewhere. */
  private ofUnknownGender(pronoun: Speaker, until: number): Speaker | null {
    const last = this.pages.last();
    if (!last?.person || last.name === null || last.way === 'source' || last.gender !== null) return null;
    if (last.plural || pronoun.plural) return null;
    // Yulieska subió con un muchacho. «…», le respondió él: nor she, where the paragraph has somebody who is surely a man.
    return isSurely(this.pages.scopesUntil(until)[0] ?? [], pronoun, last) ? null : last;
  }

  /** ¶ Él habló apenas un minuto: whom the headline names, before anybody of two paragraphs ago; null elsewhere. */
  private topic(pronoun: Speaker, asker: string | null | undefined): Speaker | null {
    const { headlined } = this;
    const meant = headlined?.gender && headlined.gender === pronoun.gender && !pronoun.plural;
    return meant && headlined.name !== asker ? { ...headlined, way: 'pronoun' } : null;
  }

  /** Ella or la farmacéutica, in an obituary or an interview, when nobody nearer is meant: the one whom it is about. */
  ofSubject(pronoun: Speaker): Speaker {
    const one = this.mourned ?? this.interviewee;
    return one && agree(one, pronoun) ? { ...one, way: 'pronoun' } : nobody;
  }

  /** Whether this is who answers in an interview. */
  isInterviewed({ name }: Speaker): boolean {
    return name !== null && this.interviewee?.name === name;
  }

  /** The one person besides this one who has spoken in the paragraph; null when several have, or nobody has. */
  otherSpeaker({ name }: Speaker): Speaker | null {
    const others = this.pages
      .spokenIn(0)
      .filter((one) => one.person && one.name !== null && one.name !== name);
    const [one] = others;
    return one && others.every((each) => each.name === one.name) ? one : null;
  }

  /** The one person besides the speaker whom the line and the one before it name or let act; null when several are. */
  other({ name }: Speaker): Speaker | null {
    const around = this.pages.around();
    if (around === null) return null;
    const apart = (all: readonly Speaker[]) =>
      all.filter((one) => one.person && one.name !== name && isAnother(one));
    // Without anybody so near, the only other one of the paragraph.
    const near = apart(around);
    const others =
      near.length > 0 ? near : apart(this.pages.scopesUntil(0)[0] ?? []).filter(({ gender }) => gender);
    const [one] = others;
    return one && others.every((each) => each.name === one.name) ? one : null;
  }

  /**
   * Whoever a bare noun (la mujer, la entidad) means: whoever last acted or spoke among those whom it may mean, or the
   * one whom the text names; `nobody` when that may be several, null when there is none. The nearest paragraph goes
   * first; `here` has its tests, `before` those of earlier ones, the surest first.
   */
  meantBy(
    noun: Speaker,
    until: number,
    here: readonly ((one: Speaker, acted: boolean) => boolean)[],
    before: readonly ((one: Speaker, acted: boolean) => boolean)[],
  ): Speaker | null {
    for (let paragraph = 0; paragraph <= MEMORY; paragraph += 1) {
      const acted = this.pages.actedIn(paragraph);
      const named = this.pages.namedIn(paragraph, until);
      for (const test of paragraph === 0 ? here : before) {
        const fits = (has: boolean) => (one: Speaker) =>
          one.name !== null &&
          one.name !== noun.name &&
          sameKind(one, noun) &&
          agree(one, noun) &&
          test(one, has);
        const found = meantAmong(acted.filter(fits(true)), named.filter(fits(false)));
        // El acusado: who says so is a man, though the name may not tell.
        if (found) return found.person ? { ...found, gender: found.gender ?? noun.gender } : found;
      }
    }
    return null;
  }

  /** Whoever the paragraph is about so far, when it is about one only. */
  onlyOne(): Speaker {
    const last = this.pages.last();
    const same = this.pages.latest(1).every(({ name }) => name === last?.name);
    return last?.name && same ? { ...last, way: 'carried' } : nobody;
  }
}

/** Whether somebody else among them is of the pronoun's gender beyond doubt. */
function isSurely(scope: readonly Speaker[], pronoun: Speaker, { name }: Speaker): boolean {
  return scope.some(
    (one) =>
      one.person &&
      one.name !== name &&
      one.gender !== null &&
      one.gender === pronoun.gender &&
      one.plural === pronoun.plural,
  );
}
