// Who acts in a line, so that whoever is left out later may be meant.

import { isCrowd, isNobody, isTextNoun } from '../../spanish/grammar.ts';
import { isKin, pointsBack } from '../../spanish/role-fields.ts';
import type { ReadLine } from '../cues/cue.ts';
import { doneTo } from '../cues/done-to.ts';
import { namedBeside } from '../cues/heard.ts';
import { beginsClause, isBroughtIn, isJoinedPronoun } from '../cues/joined-clause.ts';
import { leavesTheOther } from '../cues/left-out.ts';
import {
  calledIn,
  doerAtLast,
  isToldOfSubject,
  itIs,
  tellerIn,
  verbAtLast,
  withAge,
} from '../cues/line-actors.ts';
import { closesLine, isLabel } from '../cues/line-shape.ts';
import { pointingOf } from '../cues/may-speak.ts';
import { topicOf } from '../cues/topic.ts';
import type { Discourse } from '../people/discourse.ts';
import type { Named } from '../people/pages.ts';
import { nobody, type Speaker } from '../people/speaker.ts';
import type { WhosWho } from '../people/whos-who.ts';
import { isBareOpening } from '../sentences/apposition.ts';
import { isMarkAt } from '../sentences/chunk.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { isSourceAlone } from '../sentences/subject-after.ts';
import { wordAt } from '../text/tokens.ts';
import { genderOfAsked } from '../words/speech-verbs.ts';
import type { WhoSpeaks } from './who-speaks.ts';
import { WithoutSubject } from './without-subject.ts';

export class Acting {
  private readonly who: WhosWho;
  private readonly whoSpeaks: WhoSpeaks;
  private readonly discourse: Discourse;
  private readonly without: WithoutSubject;

  constructor(who: WhosWho, whoSpeaks: WhoSpeaks, discourse: Discourse) {
    this.who = who;
    this.whoSpeaks = whoSpeaks;
    this.discourse = discourse;
    this.without = new WithoutSubject(who, discourse);
  }

  /** Fueron rescatadas, confirmó el fiscal: whoever a closing verb of saying has for its subject spoke last. */
  closing(line: ReadLine): void {
    this.source(line);
    this.mouthpiece(line);
    this.atLast(line);
    const at = line.chunks.findLastIndex(
      (chunk, index) =>
        chunk.kind === 'speech' &&
        chunk.number !== null &&
        index > 1 &&
        closesLine(line, index) &&
        // Una de ellas, aseguró, era la de Luis: in the middle.
        !isMarkAt(line, index + 1, ','),
    );
    const subject = at === -1 ? null : line.subjects.of(at);
    const verb = line.chunks[at];
    if (!subject || !verb || subject.from < verb.to || subject.pronoun) return;
    if (!this.who.chunker.isSomebody(line.tokens, subject)) return;
    const speaker = this.who.speakers.of(line.tokens, subject);
    this.discourse.pages.acts(this.whoSpeaks.known(speaker, this.discourse, subject.from));
  }

  /** No hubo silencio hasta que intervino el masajista; cuando pidió la palabra el vecino: whoever comes in at the end goes on. */
  private atLast(line: ReadLine): void {
    const verb = verbAtLast(line);
    for (let at = verb + 1; verb !== -1 && at < line.chunks.length; at += 1) {
      const here = line.chunks[at];
      if (here?.kind !== 'phrase' || here.phrase.pronoun) return;
      if (!this.who.chunker.isSomebody(line.tokens, here.phrase)) continue;
      const speaker = this.who.speakers.of(line.tokens, here.phrase);
      this.discourse.pages.acts(this.whoSpeaks.known(speaker, this.discourse, here.from, true));
      return;
    }
  }

  /** Calificó el día de «tranquilo», aunque su jefa, Ana Gil, recordó que falta lo principal: whoever goes on after it. */
  after(line: ReadLine, stretch: number): void {
    this.joined(line, stretch + 1);
    const teller = this.tellerBefore(line);
    if (teller.name !== null) this.discourse.pages.acts(teller);
    this.otherView(line, stretch);
  }

  /** Lo que para el gobierno es «un éxito», para el portavoz, Ana Gil, no pasa de alivio: whose view comes last goes on. */
  private otherView(line: ReadLine, stretch: number): void {
    const last = line.chunks.findLastIndex(({ kind }) => kind === 'source');
    const here = line.chunks[last];
    if (here?.kind !== 'source' || last < stretch || wordAt(line.tokens, here.from)?.lower !== 'para') return;
    const phrase = namedBeside(line, last, here.phrase);
    if (phrase && !phrase.pronoun && this.who.chunker.isSomebody(line.tokens, phrase))
      this.discourse.pages.acts(this.who.speakers.of(line.tokens, phrase));
  }

  /** Según dijo, el subsecretario les pidió «un poco más»; la firma, dijo, pierde dinero: whoever told it goes on, and was spoken of before the line. */
  private tellerBefore(line: ReadLine): Speaker {
    return isSourceAlone(line, 1) || isToldOfSubject(line) ? this.discourse.beforeLine('singular') : nobody;
  }

  /** The same, or, of «Preguntada por el texto, dijo que no lo había leído», whoever was asked. */
  private tellerOf(line: ReadLine): Speaker {
    const gender = genderOfAsked(wordAt(line.tokens, 0)?.lower ?? '');
    const open = line.subjects.ofLine === null && line.chunks[1]?.kind !== 'phrase';
    return gender && open ? this.discourse.lastPerson(gender) : this.tellerBefore(line);
  }

  /** Leyó un pliego de siete puntos, de acuerdo con el parte de la Zona Militar: a text, with more than its noun. */
  texts(line: ReadLine): void {
    for (const chunk of line.chunks) {
      if (chunk.kind !== 'phrase' && chunk.kind !== 'prepositional' && chunk.kind !== 'source') continue;
      const { phrase } = chunk;
      const told = phrase && isTextNoun(phrase.common[0] ?? '') && phrase.to - phrase.from > 2;
      if (told)
        this.discourse.pages.reads(
          this.who.speakers.of(line.tokens, phrase),
          phrase === line.subjects.ofLine,
        );
    }
  }

  /** La Federación respondió por boca de su directora, Ana Paz: she has spoken. */
  private mouthpiece(line: ReadLine): void {
    const at = line.chunks.findIndex(
      ({ kind, from }) => kind === 'source' && wordAt(line.tokens, from + 1)?.lower === 'boca',
    );
    const here = line.chunks[at];
    const phrase = here?.kind === 'source' ? namedBeside(line, at, here.phrase) : null;
    if (phrase && !phrase.pronoun) this.discourse.pages.acts(this.who.speakers.of(line.tokens, phrase));
  }

  /** Según el titular, faltan obras: whoever the line draws on has spoken. */
  private source(line: ReadLine): void {
    const first = line.chunks.find(
      (chunk, at) => chunk.kind === 'source' && (at === 0 || isMarkAt(line, at - 1, ',')),
    );
    if (first?.kind !== 'source' || !first.phrase || first.phrase.pronoun) return;
    if (isTextNoun(first.phrase.common[0] ?? '')) return;
    // Según el oficial: an adjective, and whoever the text has just named.
    const points = pointsBack(first.phrase.common[0] ?? '');
    if (!points && !this.who.chunker.isSomebody(line.tokens, first.phrase)) return;
    const speaker = this.who.speakers.of(line.tokens, first.phrase);
    if (!points && !speaker.person && !speaker.group) return;
    const known = this.whoSpeaks.known(speaker, this.discourse, first.from);
    if (known.person || known.group) this.discourse.pages.acts(known);
  }

  /** Whoever the line is about acts; `named` is everybody whom it names, `speech` whether it quotes somebody. */
  subject(line: ReadLine, named: readonly Named[], speech: boolean): void {
    if (isLabel(line) || isOfNone(line) || this.opens(line)) return;
    const subject =
      calledIn(line) ??
      (speech ? null : itIs(line)) ??
      topicOf(line) ??
      line.subjects.ofLine ??
      tellerIn(line);
    if (!subject || !this.mayAct(line, subject)) {
      this.without.act(line, named, speech);
      this.joined(line);
      return;
    }
    this.nobodyActs(line, subject);
    if (subject.pronoun) {
      this.pronoun(line, subject);
      return;
    }
    if (!this.who.chunker.isSomebody(line.tokens, subject)) return;
    const speaker = withAge(line, subject, this.who.speakers.of(line.tokens, subject));
    const known = this.whoSpeaks.pointed(speaker, line, subject, this.discourse);
    // Explica que vuelven. Su equipo anilló trescientos: what is somebody's is not left out after it.
    if (!speech && known.group && subject.determiner === 'su' && this.discourse.pages.last()?.person) return;
    if (isOfMany(line, subject, known) || this.givesWay(line, known, subject, speech)) return;
    this.discourse.pages.acts(
      line.subjects.isJoint ? { ...known, name: null, person: false } : known,
      this.tells(line, subject),
    );
    this.joined(line);
    this.whoDid(line);
    const unnamed = known.way === 'source' || (known.group && !known.person);
    if (unnamed && !speech) this.done(line, subject);
  }

  /** A pronoun, somebody open or somebody who may act, but for a role at the start that hangs on whoever follows. */
  private mayAct(line: ReadLine, subject: Phrase): boolean {
    if (isBareOpening(line.tokens, subject)) return false;
    const open = subject.pronoun !== null || isNobody(subject.common[0] ?? '');
    return open || this.who.chunker.isSomebody(line.tokens, subject);
  }

  /** La policía detuvo a Ana Ruiz, el juez interrogó a Luis Paz: whoever has a name goes on after what is done to them. */
  private done(line: ReadLine, subject: Phrase): void {
    const whom = doneTo(line, subject);
    const speaker = whom && this.who.speakers.of(line.tokens, whom);
    if (speaker?.person && !speaker.plural && speaker.name !== null && speaker.way !== 'source')
      this.discourse.pages.acts(speaker);
  }

  /** Los dos se gritaron: after that nobody in particular is left. Todo ardió: that is nobody. */
  private nobodyActs(line: ReadLine, subject: Phrase): void {
    const things = /^(?:todo|nada)$/u.test(wordAt(line.tokens, subject.from)?.lower ?? '');
    if (isNobody(subject.common[0] ?? '') && !things)
      this.discourse.pages.acts({ ...nobody, somebody: true, plural: true });
    // Nadie esperaba a Ana Ruiz.
    if (isNobody(subject.common[0] ?? '')) this.done(line, subject);
  }

  /** La sala calló, la policía la detuvo, murió su padre: whether whoever acted before goes on all the same. */
  private givesWay(line: ReadLine, known: Speaker, { common, determiner }: Phrase, speech: boolean): boolean {
    const { pages } = this.discourse;
    const last = pages.last() ?? pages.before();
    if (speech || !last?.person || last.name === known.name) return false;
    // Su hijo trabaja en la capital: told, at the start of a paragraph, of whoever the one before was about; but not «su hija, Ana».
    const kin = (determiner?.startsWith('su') ?? false) && isKin(common[0] ?? '') && known.way === 'source';
    if (pages.last() === null) return kin;
    return isCrowd(common[0] ?? '') || leavesTheOther(line, known);
  }

  /** Whether the opening of the line settles who acts, or that nobody does. */
  private opens(line: ReadLine): boolean {
    const [first] = line.chunks;
    // A él el título lo tiene sin cuidado: the line is about him.
    if (first?.kind === 'prepositional' && first.preposition === 'a' && first.phrase?.pronoun) {
      this.pronoun(line, first.phrase);
      return true;
    }
    const teller = this.tellerOf(line);
    if (teller.name !== null) this.discourse.pages.acts(teller);
    // A su entender, el Gobierno lo organizó mal: in the words of whoever goes on.
    return teller.name !== null || (first?.kind === 'source' && first.phrase === null);
  }

  private tells(line: ReadLine, subject: Phrase): boolean {
    return line.chunks.some(
      (chunk, at) =>
        chunk.kind === 'speech' &&
        chunk.number !== null &&
        chunk.verb.stance !== 'after' &&
        line.subjects.of(at) === subject,
    );
  }

  /** Ana ganó la etapa, pero Luis salvó el liderato: whoever a further clause is about. */
  private joined(line: ReadLine, from = 0): void {
    for (let at = from; at < line.chunks.length; at += 1) {
      if (isMarkAt(line, at, ';')) this.beyond(line, at + 1);
      const next = line.chunks[at + 1];
      if (next?.kind !== 'phrase') continue;
      if (isJoinedPronoun(line, at)) this.pronoun(line, next.phrase);
      if (!beginsClause(line, at)) continue;
      const own = next.phrase.apposition !== null || isBroughtIn(line, next.phrase);
      if (!own && !(next.phrase.name && !next.phrase.nameIsComplement)) continue;
      if (this.who.chunker.isSomebody(line.tokens, next.phrase))
        this.discourse.pages.acts(this.who.speakers.of(line.tokens, next.phrase));
    }
  }

  /** El intendente prometió ayuda; el chacarero se permite dudar: whoever the clause behind the mark is about. */
  private beyond(line: ReadLine, at: number): void {
    const next = line.chunks[at];
    if (next?.kind !== 'phrase' || next.phrase.pronoun || next.phrase.determiner === null) return;
    if (!this.who.chunker.isSomebody(line.tokens, next.phrase)) return;
    const speaker = this.who.speakers.of(line.tokens, next.phrase);
    this.discourse.pages.acts(this.whoSpeaks.pointed(speaker, line, next.phrase, this.discourse));
  }

  /** El técnico mandó a batear a Josué Ontiveros, quien respondió con un doblete: whoever did so goes on. */
  private whoDid(line: ReadLine): void {
    const doer = doerAtLast(line);
    const speaker = doer ? this.who.speakers.of(line.tokens, doer) : nobody;
    if (speaker.person) this.discourse.pages.acts(speaker);
  }

  /** Él se ríe: whoever that is acts; when it is open, nobody named before is left. */
  private pronoun(line: ReadLine, subject: Phrase): void {
    // Esta última, Nancy Quilodrán, supo que…: by name.
    const named = namedBeside(line, line.index.from(subject.from), subject);
    if (named && named !== subject) {
      this.discourse.pages.acts(this.who.speakers.of(line.tokens, named));
      return;
    }
    const pronoun = this.who.speakers.of(line.tokens, subject);
    const pointing = pointingOf(subject.pronoun ?? '');
    const meant = this.discourse.meant(pronoun, pointing, subject.from);
    // El segundo llegó en el descuento: a goal, where the text has not two persons.
    if (meant.name === null && (pointing === 'first' || pointing === 'second')) return;
    this.discourse.pages.acts(meant.name === null ? { ...nobody, somebody: true } : meant);
  }
}

/** Según ella, ningún miembro vio la película; cada vecino pagará: whoever acted before goes on. */
function isOfNone({ subjects, tokens }: ReadLine): boolean {
  const first = subjects.ofLine && wordAt(tokens, subjects.ofLine.from)?.lower;
  return /^(?:ning[uú]na?|cada|cualquier)$/u.test(first ?? '');
}

/** Las orquestas tocaban, han sido asesinados 38 choferes: whoever is left out later is one person or body. */
function isOfMany({ chunks, index }: ReadLine, { from }: Phrase, { plural, person }: Speaker): boolean {
  const before = chunks[index.from(from) - 1];
  return plural && (!person || before?.kind === 'other' || before?.kind === 'verb');
}
