// Who is meant by a subject left out: whoever acted or spoke last, the one whom a text is about, or the only one named.

import { isCrowd } from '../../spanish/grammar.ts';
import { isAnswering, isContinuing, type SpeechForm } from '../words/speech-verbs.ts';
import type { GrammaticalNumber } from '../words/verb-forms.ts';
import type { Pages } from './pages.ts';
import { nobody, type Speaker } from './speaker.ts';
import type { Subject } from './subject.ts';

/** Reads off the pages whom «dijo», with nobody beside it, means. */
export class DroppedSubject {
  private readonly pages: Pages;
  private readonly mourned: Speaker | null;
  private readonly portrayed: Speaker | null;
  private readonly interviewee: Speaker | null;
  private readonly spoken: boolean;

  constructor(pages: Pages, { mourned, portrayed = null, interviewee, spoken = false }: Subject) {
    this.pages = pages;
    this.mourned = mourned;
    this.portrayed = portrayed;
    this.interviewee = interviewee;
    this.spoken = spoken;
  }

  /** Whom the text is about. */
  private get about(): Speaker | null {
    return this.mourned ?? this.portrayed ?? this.interviewee;
  }

  /** Whoever a subject left out means, or nobody when that is not plain. */
  meant(number: GrammaticalNumber | null, verb?: SpeechForm): Speaker {
    const candidate = this.candidate(verb) ?? this.interviewee;
    if (!candidate?.name) return this.withoutActor(number);
    // El sindicato convocó una huelga. «No hay otra salida», explican: those of it.
    if (number === 'plural' && candidate.group && !candidate.plural && !candidate.person)
      return { ...candidate, way: 'dropped' };
    if (number !== null && candidate.plural !== (number === 'plural'))
      return this.beforeMany(number, candidate);
    return { ...candidate, way: 'dropped' };
  }

  /** El alcalde prometió obras. Cuando los vecinos le pidieron un papel, se negó: several between are not meant. */
  private beforeMany(number: GrammaticalNumber, last: Speaker): Speaker {
    if (number === 'plural' || last.name === null) return nobody;
    // At the start of a paragraph, of those in the one before.
    const pages = this.pages.last() ? 1 : 2;
    const one = this.pages.latest(pages).find(({ plural }) => !plural);
    if (one) return one.name && (one.person || one.group) ? { ...one, way: 'dropped' } : nobody;
    // Ana Ruiz halló la cueva. ¶ Los científicos la midieron. «Es honda», explica: whoever the paragraph before was about.
    const before = this.pages.before();
    if (before?.name && before.person && !before.plural && before.way !== 'source')
      return { ...before, way: 'dropped' };
    // Los aficionados recibieron a Aitor Iriondo. «Vengo a ganar», dijo: the one whom the paragraph names.
    return this.onlyNamed();
  }

  /** Where nobody has acted: in an obituary the dead; within what somebody says, the one whom it speaks of. */
  private withoutActor(number: GrammaticalNumber | null): Speaker {
    if (this.mourned && number !== 'plural') return { ...this.mourned, way: 'dropped' };
    return number !== 'plural' && (this.spoken || !this.pages.last()) ? this.onlyNamed() : nobody;
  }

  /** The only person whom the paragraph names, or nobody. */
  private onlyNamed(): Speaker {
    // Dijo a Luis Gil: whom the line itself names is spoken to, but «me dijo» is said by whom it has named.
    const until = this.spoken ? Number.POSITIVE_INFINITY : 0;
    const persons = (page: number) =>
      this.pages.namedIn(page, until).filter(({ person, plural }) => person && !plural);
    const here = persons(0);
    // P. ¿Qué le diría al ministro? R. Me dijo: «…».
    // El premio recayó en Luis Paz. At the start of the next paragraph: he, too.
    const before = here.length === 0 && !this.pages.last();
    const named = (here.length === 0 && this.spoken) || before ? persons(1) : here;
    const [one] = named;
    if (before && one?.way === 'source') return nobody;
    const only = one?.name && one.gender !== null && named.every(({ name }) => name === one.name);
    return only ? { ...one, way: 'dropped' } : nobody;
  }

  /** Whoever the subject left out may be, before number is looked at. */
  private candidate(verb?: SpeechForm): Speaker | undefined {
    const last = this.pages.last();
    const here = last && this.isAside(last) ? null : last;
    if (verb && isAnswering(verb.infinitive) && (this.pages.asked || this.pages.question))
      return this.answerer();
    if (here) return this.usedToSay(verb, here) ?? this.goesOnSpeaking(verb, here) ?? here;
    // «…», repetía: in an obituary, what the dead used to say.
    if (verb && isContinuing(verb.infinitive) && !(verb.habitual && this.mourned)) {
      // Cuenta que un muchacho la ayudó. Él le dijo: «…». ¶ «…», añade: whoever tells it.
      const spoke = this.pages.tellerBefore() ?? this.pages.lastToSpeak(1);
      if (spoke) return spoke;
    }
    // Nacida en Naranjales, pintó desde niña: at the start of a paragraph a text about one person goes back to them.
    if (this.about) return this.about;
    const before = this.pages.before();
    // «…», decía: what somebody used to say need not be whoever commented last.
    return verb?.habitual && this.pages.lastToSpeak(1) ? undefined : before;
  }

  /** In a text about one person, whoever else it did not name, and has not let speak. */
  private isAside({ name, person, group, noun, way }: Speaker): boolean {
    if (!this.about || name === this.about.name) return false;
    // El fallo habla de «apropiación». Debajo escribió: a text does nothing else.
    if (!person && !group && way === 'source') return true;
    // Un diario lo tituló así. «Tenían razón», admitió.
    if (group && (/^una? /iu.test(name ?? '') || isCrowd(noun))) return true;
    // Una tía suya le regaló el torno. «Aún gira», admite.
    return this.portrayed !== null && way === 'source' && this.pages.lastToSpeak()?.name !== name;
  }

  /** «…», dijo Ana. El museo abrió en 1950. «…», añade: whoever spoke in the paragraph before, and no body that has only acted. */
  private goesOnSpeaking(verb: SpeechForm | undefined, { group, person }: Speaker): Speaker | null {
    const body = group && !person && verb !== undefined && isContinuing(verb.infinitive);
    const spoke = body && !this.pages.lastToSpeak() ? this.pages.lastToSpeak(1) : undefined;
    return spoke?.person ? spoke : null;
  }

  /** El maestro lo acogió. «…», recordaba en 1994: in an obituary, what the dead used to say; null elsewhere. */
  private usedToSay(verb: SpeechForm | undefined, last: Speaker): Speaker | null {
    const habit = verb?.habitual && this.pages.lastToSpeak()?.name !== last.name;
    return habit ? this.mourned : null;
  }

  /** Whoever was asked; or, in an exchange of two, the other one. */
  private answerer(): Speaker | undefined {
    if (this.pages.asked) return this.pages.asked;
    const [last, ...earlier] = this.pages.latest(2);
    const others = earlier.filter(({ name }) => name !== last?.name);
    if (others.length === 0) return last;
    return others.every(({ name }) => name === others[0]?.name) ? others[0] : undefined;
  }
}
