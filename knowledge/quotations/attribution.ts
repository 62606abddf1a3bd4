// Gives each stretch of a line to whoever says it, or leaves it out when nobody does.
import type { Article } from '../article.ts';
import { REACH } from './chunk.ts';
import { type Cue, followsColon, type ReadLine } from './cue.ts';
import { cueAfter, cueFronted, cueLater } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import type { Discourse } from './discourse.ts';
import { isMessage } from './grammar.ts';
import {
  clauseBefore,
  colonBefore,
  isAdjunct,
  isContinued,
  isLeadingMark,
  isWholeSentence,
  verbNumber,
} from './line-shape.ts';
import { holds, isWithoutRole, mayBe } from './may-be-called.ts';
import { FIRST_PERSON, maySpeak, pointingOf } from './may-speak.ts';
import {
  dativeCue,
  isFoundText,
  nounCue,
  nounCueOf,
  passiveCue,
  remindedCue,
  signature,
} from './noun-cues.ts';
import type { People } from './people.ts';
import type { Phrase } from './phrase.ts';
import { isJudging } from './role-fields.ts';
import { nobody, type Speaker } from './speaker.ts';
import type { Speakers } from './speakers.ts';
import type { Stretch } from './stretch.ts';
import { wordAt } from './tokens.ts';
import type { WhosWho } from './whos-who.ts';

export interface Attribution {
  /** The article's own words, or null. */
  readonly cue: string | null;
  readonly speaker: Speaker;
  /** Whoever tells that it was said, when somebody quotes somebody. */
  readonly relates?: Speaker;
  /** The words stand in a clause within the line, so that the line goes on about somebody else. */
  readonly within?: true;
  /** The one other person whom the lines around name: «me dijo» within the words may mean them. */
  readonly other?: Speaker;
}

const unattributed: Attribution = { cue: null, speaker: nobody };

/** What is known while a line is read. */
export interface Reading {
  readonly line: ReadLine;
  readonly discourse: Discourse;
  /** What the earlier lines leave to a quotation that stands alone: an open colon, a run of quotations. */
  readonly inherited: Attribution | null;
  /** Whose turn it is, when the line begins a turn of a conversation; null elsewhere. */
  readonly turn: Attribution | null;
  /** The same, when the line before ends in a colon. */
  readonly colon: Attribution | null;
}

const WITH_THOSE = new Set(['con', 'en']);
const SAYINGS = new Set(['palabras', 'frase', 'términos', 'mensaje']);

/** Preguntada por el plazo, …: the line is about whoever was asked. */
const ASKED =
  /^(?:pregunt|consult|interrog|cuestion|interpel|requer|inquir|entrevist|repregunt)(?:ad|id)([oa])$/u;

export class Attributor {
  private readonly article: Article;
  private readonly people: People;
  private readonly speakers: Speakers;
  private readonly interviewee: string | null;
  private readonly first: Speaker;

  /** `first` is whoever says «I»: the outer speaker of what is quoted inside a quotation. */
  constructor({ article, people, speakers, interviewee }: WhosWho, first: Speaker) {
    this.article = article;
    this.people = people;
    this.speakers = speakers;
    this.interviewee = interviewee;
    this.first = first;
  }

  /** One attribution for each stretch of the line, in order; null for what nobody says. */
  attribute(reading: Reading, stretches: ReadonlyMap<number, Stretch>): (Attribution | null)[] {
    const given: (Attribution | null)[] = [];
    let last: { readonly cue: Cue; readonly attribution: Attribution } | null = null;
    for (const [at, stretch] of stretches) {
      const after = this.afterOf(reading, at, stretch, last !== null);
      const goesOn = last !== null && after === null && isContinued(reading.line, last.cue.chunk, at);
      if (last !== null && goesOn) given.push(last.attribution);
      else if (after) {
        const attribution = this.answered(stretch, this.announced(reading, after));
        last = { cue: after, attribution };
        given.push(attribution);
      } else given.push(this.without(reading, at, stretch, last?.cue.chunk ?? null));
    }
    return given;
  }

  /** The cue right after a stretch that begins its line, stands after a pause, or is a turn of dialogue. */
  private afterOf({ line }: Reading, at: number, stretch: Stretch, afterAnother: boolean): Cue | null {
    if (followsColon(line, at)) return null;
    const before = line.chunks[at - 1];
    const begins =
      before === undefined || (before.kind === 'mark' && (afterAnother || isLeadingMark(line, at)));
    return begins || stretch.form === 'turn' ? cueAfter(line, at) : null;
  }

  private without(reading: Reading, at: number, stretch: Stretch, used: number | null): Attribution | null {
    const { line } = reading;
    if (stretch.part !== null) return this.partOfInterview(stretch, reading.turn);
    if (stretch.signed !== undefined) return { cue: null, speaker: this.speakers.signed(stretch.signed) };
    if (followsColon(line, at)) {
      // La jornada acabó mal: «Nos vamos», lamentó una vecina: a verb right after it with its subject says more.
      const after = cueAfter(line, at);
      const here = line.chunks[at]?.from ?? 0;
      return after?.phrase && after.phrase.from > here
        ? this.give(reading, after)
        : this.afterColon(reading, at, stretch, used);
    }
    const cue =
      cueBefore(line, at, used) ??
      cueFronted(line, at) ??
      cueAfter(line, at) ??
      cueLater(line, at) ??
      passiveCue(line, at) ??
      dativeCue(line, at) ??
      signature(line, at) ??
      nounCue(line, at);
    if (cue) return this.give(reading, cue);
    if ((colonBefore(line, at) && this.textOf(stretch).includes(' ')) || isAdjunct(this.textOf(stretch))) {
      const told = this.ofSubject(line, reading.discourse);
      if (told) return told;
    }
    return this.standing(reading, at, stretch);
  }

  private partOfInterview(stretch: Stretch, turn: Attribution | null): Attribution {
    const answer = this.answered(stretch, unattributed);
    return answer.speaker.name === null ? (turn ?? answer) : answer;
  }

  /** Ana no se calla: —Un dique cuesta —calcula—: whoever the colon announced, when the verb leaves it open. */
  private announced(reading: Reading, cue: Cue): Attribution {
    const attribution = this.give(reading, cue);
    const { colon } = reading;
    if (!colon || attribution.speaker.name !== null || cue.phrase !== null || cue.impersonal)
      return attribution;
    return { ...attribution, speaker: colon.speaker };
  }

  /** An answer is the interviewee's, whatever else leaves it open: —No —responde. */
  private answered(stretch: Stretch, attribution: Attribution): Attribution {
    if (stretch.part !== 'answer' || this.interviewee === null || attribution.speaker.name !== null)
      return attribution;
    const speaker: Speaker = { ...nobody, name: this.interviewee, way: 'turn', somebody: true, person: true };
    return { ...attribution, speaker };
  }

  private afterColon(
    reading: Reading,
    at: number,
    stretch: Stretch,
    used: number | null,
  ): Attribution | null {
    const found = this.introduced(reading, at, used);
    return found ?? (isWholeSentence(this.textOf(stretch)) ? unattributed : null);
  }

  /** What a line that ends in a colon says of the words below it. */
  beforeColon(reading: Pick<Reading, 'line' | 'discourse'>): Attribution {
    return this.introduced(reading, reading.line.chunks.length, null) ?? unattributed;
  }

  /** Whoever the line asks something: preguntó a la testigo. */
  asked(line: ReadLine): Speaker | null {
    const asks = line.chunks.findIndex((chunk) => chunk.kind === 'speech' && chunk.verb.stance === 'asked');
    if (asks === -1) return null;
    const addressee = line.chunks.find(
      (chunk) =>
        chunk.kind === 'prepositional' &&
        (chunk.preposition === 'a' || chunk.preposition === 'al') &&
        chunk.phrase,
    );
    if (addressee?.kind !== 'prepositional' || !addressee.phrase) return null;
    const speaker = this.speakers.of(line.tokens, addressee.phrase);
    return speaker.person && speaker.name !== null ? speaker : null;
  }

  /** The last verb of saying of a line that quotes nothing itself. */
  ofLine(reading: Pick<Reading, 'line' | 'discourse'>, nominal: boolean): Attribution | null {
    const { line } = reading;
    // Con esas palabras, Ana Ruiz rompió su silencio.
    if (
      WITH_THOSE.has(wordAt(line.tokens, 0)?.lower ?? '') &&
      SAYINGS.has(wordAt(line.tokens, 2)?.lower ?? '')
    )
      return this.ofSubject(line, reading.discourse);
    const cue = nominal ? nounCueOf(line) : cueBefore(line, line.chunks.length, null);
    return cue && this.give(reading, cue);
  }

  /** A verb or noun before the colon, or else the subject of the line. */
  private introduced(
    reading: Pick<Reading, 'line' | 'discourse'>,
    at: number,
    used: number | null,
  ): Attribution | null {
    const { line, discourse } = reading;
    const verb = cueBefore(line, at, used);
    const noun = nounCue(line, at);
    // La fiscal recordó las palabras del acusado: «…»: the noun nearer the colon says whose they are.
    const nearer = noun?.owned && (noun.words?.from ?? 0) > (verb?.words?.from ?? -1);
    // Encontró una nota sin firma: «…»: whoever finds words has not written them.
    if (verb === null && isFoundText(line, at)) return null;
    const reminded = verb && remindedCue(line, verb, noun);
    const cue = reminded ?? (nearer ? noun : (verb ?? noun));
    if (cue) return this.give({ line, discourse }, cue);
    const clause = clauseBefore(line, at);
    if (clause !== null)
      return clause.kind === 'phrase' ? this.ofPhrase(line, clause.phrase, discourse) : null;
    if (line.subjects.ofLine) return this.ofSubject(line, discourse);
    // Visiblemente emocionada, dedicó el premio a su madre: «…».
    const number = verbNumber(line, at);
    const speaker = number === null ? nobody : discourse.dropped(number);
    return speaker.name === null ? null : { cue: null, speaker };
  }

  private ofSubject(line: ReadLine, discourse: Discourse): Attribution | null {
    return line.subjects.ofLine && this.ofPhrase(line, line.subjects.ofLine, discourse);
  }

  private ofPhrase(line: ReadLine, phrase: Phrase, discourse: Discourse): Attribution | null {
    if (phrase.pronoun) return this.ofPronoun(phrase.pronoun, phrase, line, discourse);
    const speaker = this.known(this.speakers.of(line.tokens, phrase), discourse, phrase.from);
    if (isWritten(phrase)) return null;
    return speaker.somebody && speaker.name !== null ? { cue: null, speaker } : null;
  }

  private ofPronoun(
    pronoun: string,
    phrase: Phrase,
    line: ReadLine,
    discourse: Discourse,
  ): Attribution | null {
    const speaker = discourse.meant(this.speakers.of(line.tokens, phrase), pointingOf(pronoun), phrase.from);
    return speaker.name === null ? null : { cue: null, speaker };
  }

  /** A quotation that no word of its line attributes: speech when it is a sentence by itself. */
  private standing(reading: Reading, at: number, stretch: Stretch): Attribution | null {
    const alone = reading.line.narration === reading.line.chunks.length;
    if (stretch.form === 'turn' && reading.turn !== null) return reading.turn;
    if (stretch.form !== 'marks') return reading.inherited ?? unattributed;
    if (isCry(this.textOf(stretch), reading.line, at)) return unattributed;
    if (!alone || at > 2) return null;
    if (reading.inherited) return reading.inherited;
    if (!isWholeSentence(this.textOf(stretch))) return null;
    return unattributed;
  }

  /** Whoever the cue names; a subject left out is carried over from whoever acted last. */
  give({ line, discourse }: Pick<Reading, 'line' | 'discourse'>, cue: Cue): Attribution {
    const words = cue.words && this.speakers.wording.text(line.tokens, cue.words);
    const speaker = this.speakerOf({ line, discourse }, cue);
    const relates = cue.relates && this.speakerOf({ line, discourse }, cue.relates);
    const told = relates !== undefined && relates.name !== null && relates.name !== speaker.name;
    return {
      cue: words,
      speaker,
      ...(told && { relates }),
      ...(isWithin(line, cue.chunk) && { within: true as const }),
    };
  }

  private speakerOf({ line, discourse }: Pick<Reading, 'line' | 'discourse'>, cue: Cue): Speaker {
    const pronoun = cue.phrase?.pronoun ?? '';
    if (cue.verb?.first || FIRST_PERSON.has(pronoun)) return this.first;
    if (cue.impersonal) return nobody;
    if (!cue.phrase || isInOpening(line, cue)) return this.leftOut(line, discourse, cue);
    return this.ofSubjectPhrase({ line, discourse }, cue, cue.phrase);
  }

  private ofSubjectPhrase(
    { line, discourse }: Pick<Reading, 'line' | 'discourse'>,
    cue: Cue,
    phrase: Phrase,
  ): Speaker {
    const pronoun = phrase.pronoun ?? '';
    const speaker = this.speakers.of(line.tokens, phrase);
    // El mensaje decía: a message is in the words of whoever wrote it, and nothing here says who.
    if (speaker.way === 'source' && isWritten(phrase))
      return cue.relates ? this.speakerOf({ line, discourse }, cue.relates) : nobody;
    const body = isBareText(phrase) ? discourse.pages.lastBody() : null;
    if (body) return body;
    // What the lists do not know as somebody speaks only right beside its verb: dijo el cantaor.
    const told = line.chunks[cue.chunk]?.kind === 'source';
    if (speaker.way === 'source' && !speaker.somebody && !told && !maySpeak(line, cue))
      return isBefore(line, cue) ? nobody : discourse.dropped(cue.number, cue.verb);
    if (speaker.way === 'pronoun')
      return discourse.meant(
        speaker,
        pointingOf(pronoun),
        phrase.from,
        line.narration > 0 ? cue.verb : undefined,
      );
    // Vecinos como Ana Ruiz hablan: a plural verb is more than one person's.
    if (cue.number === 'plural' && speaker.way === 'name' && speaker.person) return nobody;
    return this.named(speaker, phrase, discourse);
  }

  private named(speaker: Speaker, phrase: Phrase, discourse: Discourse): Speaker {
    const known = this.known(speaker, discourse, phrase.from);
    // Su técnico prefirió callar: of another club than the one whose coach the text has named before.
    const own = phrase.determiner?.startsWith('su') && known.way === 'role';
    return own && !discourse.pages.isHere(known) ? nobody : known;
  }

  private leftOut(line: ReadLine, discourse: Discourse, cue: Cue): Speaker {
    if (line.chunks[cue.chunk]?.kind === 'source') return this.ofOwnSource(line, discourse, cue);
    const asked = ASKED.exec(wordAt(line.tokens, 0)?.lower ?? '');
    if (asked) return discourse.lastPerson(asked[1] === 'a' ? 'feminine' : 'masculine');
    return isAside(line, cue.chunk) ? discourse.beforeLine() : discourse.dropped(cue.number, cue.verb);
  }

  /** El diputado se opone porque, a su juicio, «…»: the line's subject, or whoever was spoken of before the line. */
  private ofOwnSource(line: ReadLine, discourse: Discourse, cue: Cue): Speaker {
    const subject = line.subjects.ofLine;
    const before = subject !== null && subject.from < (line.chunks[cue.chunk]?.from ?? 0);
    if (!before || subject.pronoun !== null || !line.isSomebody(subject)) return discourse.beforeLine();
    return { ...this.known(this.speakers.of(line.tokens, subject), discourse, subject.from), way: 'pronoun' };
  }

  /** La mujer, la legisladora: whoever the text has just named, if that can only be one. */
  known(speaker: Speaker, discourse: Discourse, token: number): Speaker {
    // Un taxista, then el taxista: as worded each time.
    const byRole = speaker.way === 'role';
    const may = (one: Speaker) =>
      one.noun !== speaker.noun &&
      !(byRole && one.way === 'source' && /^una? /iu.test(one.name ?? '')) &&
      mayBe(this.people, one, speaker.noun);
    const noun = byRole ? { ...speaker, name: null } : speaker;
    if (!speaker.generic) return speaker;
    // Whoever holds that office goes before whoever is only of its field.
    const inOffice = (one: Speaker) => may(one) && holds(this.people, one, speaker.noun);
    const bare = (one: Speaker) => !isJudging(speaker.noun) && isWithoutRole(this.people, one);
    const before = byRole ? [inOffice] : [inOffice, may];
    return discourse.meantBy(noun, token, [inOffice, may, bare], before) ?? speaker;
  }

  private textOf({ start, end }: Stretch): string {
    return this.article.body.slice(start, end);
  }
}

/** Preguntada por si el Gobierno cede, contestó: whoever acts in what was asked does not answer. */
function isInOpening({ tokens, chunks }: ReadLine, { phrase, chunk }: Cue): boolean {
  if (!phrase || !ASKED.test(wordAt(tokens, 0)?.lower ?? '')) return false;
  const comma = chunks.find((one) => one.kind === 'mark' && one.text === ',');
  return comma !== undefined && comma.from < (chunks[chunk]?.from ?? 0) && phrase.from < comma.from;
}

/** Su cliente, dijo, es «…»: the verb alone between commas has not the subject right before it for its own. */
function isAside({ chunks, subjects }: ReadLine, at: number): boolean {
  const [before, after] = [chunks[at - 1], chunks[at + 1]];
  const commas =
    before?.kind === 'mark' && before.text === ',' && after?.kind === 'mark' && after.text === ',';
  return commas && chunks[at - 2]?.from === subjects.ofLine?.from;
}

/** una carta en la que el decano le reprochaba «…»: the verb stands in a clause with «que» or «cual». */
function isWithin({ chunks }: ReadLine, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const here = chunks[back];
    if (here?.kind === 'stretch' || (here?.kind === 'mark' && here.text !== ',')) return false;
    if (here?.kind === 'speech') return true;
    if (here?.kind === 'link' && RELATIVE.has(here.word)) return chunks[back - 1]?.kind !== 'speech';
  }
  return false;
}

const RELATIVE = new Set(['que', 'cual', 'quien', 'donde']);

/** «…», agrega el texto: of the body that has just issued one. */
function isBareText({ common, determiner, name }: Phrase): boolean {
  return name === null && determiner === 'el' && common.length === 1 && BARE_TEXTS.has(common[0] ?? '');
}

const BARE_TEXTS = new Set(['texto', 'comunicado', 'escrito', 'boletín']);

/** El mensaje, but not «este diario», which speaks for itself. */
function isWritten({ common, determiner }: Phrase): boolean {
  return isMessage(common[0] ?? '') && determiner !== 'este' && determiner !== 'esta';
}

/** Murmullos y un «¡queremos verlo!»: somebody cries out, and nothing says who. */
function isCry(text: string, { tokens, chunks }: ReadLine, at: number): boolean {
  const before = wordAt(tokens, (chunks[at]?.from ?? 0) - 1)?.lower ?? '';
  return /^¡.*!$/su.test(text) && ['un', 'otro', 'algún', 'unos'].includes(before);
}

/** La campaña prometía: a thing before the verb is its subject, and nobody is left out. */
function isBefore({ chunks }: ReadLine, { chunk, phrase }: Cue): boolean {
  return phrase !== null && phrase.determiner !== null && phrase.from < (chunks[chunk]?.from ?? 0);
}
