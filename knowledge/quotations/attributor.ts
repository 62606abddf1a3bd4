// Gives each stretch of a line to whoever says it, or leaves it out when nobody does.
import type { Article } from '../article.ts';
import { type Attribution, type LineRead, type Reading, unattributed } from './attribution.ts';
import { type Cue, followsColon, type ReadLine } from './cue.ts';
import { cueAfter, cueBeside, cueFronted, cueLater } from './cue-after.ts';
import { cueBefore, outerCue } from './cue-before.ts';
import { namedAnswer, nearerCue } from './cue-choice.ts';
import { openingSource } from './cue-of.ts';
import { isBefore, isWithin } from './cue-place.ts';
import { sentCue } from './cue-sent.ts';
import type { Discourse } from './discourse.ts';
import { isTextNoun } from './grammar.ts';
import {
  clauseBefore,
  colonBefore,
  isAdjunct,
  isContinued,
  isCry,
  isLeadingMark,
  isWholeSentence,
  joinsWithin,
  relativeOwner,
  verbNumber,
} from './line-shape.ts';
import { pointingOf } from './may-speak.ts';
import {
  dativeCue,
  isFoundText,
  nounCue,
  nounCueOf,
  passiveCue,
  remindedCue,
  signature,
} from './noun-cues.ts';
import type { Phrase } from './phrase.ts';
import { nobody, type Speaker } from './speaker.ts';
import type { Speakers } from './speakers.ts';
import { isHolding, isOpinionVerb, isPersonal } from './speech-verbs.ts';
import type { Stretch } from './stretch.ts';
import { isSayingNoun, isUtterance } from './term-words.ts';
import { wordAt } from './tokens.ts';
import { isWritten, type WhoSpeaks } from './who-speaks.ts';
import type { WhosWho } from './whos-who.ts';

/** Reads cues before, after and around the stretches of a line, and asks who speaks by them. */
export class Attributor {
  private readonly article: Article;
  private readonly speakers: Speakers;
  private readonly interviewee: string | null;
  private readonly whoSpeaks: WhoSpeaks;

  constructor({ article, speakers, interviewee }: WhosWho, whoSpeaks: WhoSpeaks) {
    this.article = article;
    this.speakers = speakers;
    this.interviewee = interviewee;
    this.whoSpeaks = whoSpeaks;
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
        const attribution = this.answered(
          stretch,
          this.oneself(reading, stretch, after, this.announced(reading, after)),
        );
        last = { cue: after, attribution };
        given.push(attribution);
      } else {
        const alone = this.without(reading, at, stretch, last?.cue.chunk ?? null);
        const goesOn = alone?.speaker.name === null && joinsWithin(reading.line, at);
        given.push((goesOn && given.at(-1)) || alone);
      }
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

  /** A stretch without a verb right after it. */
  private without(reading: Reading, at: number, stretch: Stretch, used: number | null): Attribution | null {
    const { line } = reading;
    if (stretch.part !== null) return this.partOfInterview(stretch, reading.turn ?? reading.inherited);
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
      namedAnswer(line, at) ??
      cueBeside(line, at) ??
      cueBefore(line, at, used) ??
      cueFronted(line, at) ??
      cueAfter(line, at) ??
      cueLater(line, at) ??
      passiveCue(line, at) ??
      dativeCue(line, at) ??
      signature(line, at) ??
      nounCue(line, at);
    if (cue) return this.toldBy(reading, cue, stretch) ?? this.give(reading, cue);
    if ((colonBefore(line, at) && this.textOf(stretch).includes(' ')) || isAdjunct(this.textOf(stretch))) {
      const told = this.ofSubject(line, reading.discourse);
      if (told) return told;
    }
    const opening = openingSource(line, at);
    return opening ? this.give(reading, opening) : this.standing(reading, at, stretch);
  }

  /** Explicó que el grupo lo había pedido «dos veces», que las imágenes muestran «un roce»: in the teller's words. */
  private toldBy(reading: Reading, cue: Cue, stretch: Stretch): Attribution | null {
    const outer = outerCue(reading.line, cue);
    if (!outer) return null;
    const text = this.textOf(stretch);
    // Subrayó que el grupo mantiene «importantes oportunidades»: holds them, and holds forth on nothing.
    const holds =
      isHolding(cue.verb?.infinitive ?? '') && reading.line.chunks[cue.chunk + 1]?.kind === 'stretch';
    // Consideró que la norma imponía «una carga desproporcionada»: as whoever thinks so sees it.
    const seen = cue.verb?.stance === 'ruled' && isOpinionVerb(outer.verb?.infinitive ?? '');
    // Indicó que los análisis mostraban valores «por encima»: no thing says so.
    const thing = isThingBefore(reading.line, cue);
    const told =
      (isAdjunct(text) && !text.startsWith('que ')) ||
      thing ||
      seen ||
      holds ||
      this.give(reading, cue).speaker.name === null;
    const attribution = told ? this.give(reading, outer) : null;
    return attribution && attribution.speaker.name !== null ? attribution : null;
  }

  /** A question or an answer of an interview. */
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

  /**
   * La policía detuvo a Luis Paz. «Yo no fui», gritaba; «…», bromeó: «I» is one person, and so is whoever jokes: whom the
   * paragraph has named, and no body.
   */
  private oneself({ discourse }: Reading, stretch: Stretch, cue: Cue, attribution: Attribution): Attribution {
    const { speaker } = attribution;
    const one =
      isPersonal(cue.verb?.infinitive ?? '') || /(?<!\p{L})yo(?!\p{L})/iu.test(this.textOf(stretch));
    if (!speaker.group || speaker.way !== 'dropped' || !one) return attribution;
    return { ...attribution, speaker: discourse.lastNamed() };
  }

  /** An answer is the interviewee's, whatever else leaves it open: —No —responde. */
  private answered(stretch: Stretch, attribution: Attribution): Attribution {
    if (stretch.part !== 'answer' || this.interviewee === null || attribution.speaker.name !== null)
      return attribution;
    const speaker: Speaker = { ...nobody, name: this.interviewee, way: 'turn', somebody: true, person: true };
    return { ...attribution, speaker };
  }

  /** Words after a colon: whoever brings them in; a whole sentence is said by somebody, even so. */
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
  beforeColon(reading: LineRead): Attribution {
    return this.introduced(reading, reading.line.chunks.length, null) ?? unattributed;
  }

  /** Whoever the line asks something: preguntó a la testigo. */
  asked({ line, discourse }: LineRead): Speaker | null {
    const asks = line.chunks.findIndex((chunk) => chunk.kind === 'speech' && chunk.verb.stance === 'asked');
    if (asks === -1) return null;
    const addressee = line.chunks.find(
      (chunk) =>
        chunk.kind === 'prepositional' &&
        (chunk.preposition === 'a' || chunk.preposition === 'al') &&
        chunk.phrase,
    );
    if (addressee?.kind !== 'prepositional' || !addressee.phrase)
      return this.askedByPronoun(line, asks, discourse);
    const speaker = this.whoSpeaks.known(
      this.speakers.of(line.tokens, addressee.phrase),
      discourse,
      addressee.phrase.from,
    );
    return speaker.person && speaker.name !== null ? speaker : null;
  }

  /** Luis compareció. Ana le preguntó por la deuda: the one person who acted before whoever asks. */
  private askedByPronoun(line: ReadLine, asks: number, discourse: Discourse): Speaker | null {
    const verb = line.chunks[asks];
    const subject = line.subjects.of(asks);
    if (!verb || !subject || subject.pronoun || wordAt(line.tokens, verb.from - 1)?.lower !== 'le')
      return null;
    const asker = this.speakers.of(line.tokens, subject);
    const before = discourse.pages.latest(1).find(({ name }) => name !== asker.name);
    return asker.person && before?.person && before.name !== null && !before.plural ? before : null;
  }

  /** The last verb of saying of a line that quotes nothing itself. */
  ofLine(reading: LineRead, nominal: boolean): Attribution | null {
    const { line } = reading;
    // Con esas palabras, Ana Ruiz rompió su silencio.
    if (
      ['con', 'en'].includes(wordAt(line.tokens, 0)?.lower ?? '') &&
      isUtterance(wordAt(line.tokens, 2)?.lower ?? '')
    )
      return this.ofSubject(line, reading.discourse) ?? this.ofOnlyOne(line, reading.discourse);
    const cue = nominal ? nounCueOf(line) : cueBefore(line, line.chunks.length, null);
    return cue && this.give(reading, cue);
  }

  /** A verb or noun before the colon, or else the subject of the line. */
  private introduced(reading: LineRead, at: number, used: number | null): Attribution | null {
    const { line, discourse } = reading;
    const verb = cueBefore(line, at, used);
    const noun = nounCue(line, at);
    const sent = sentCue(line, at);
    if (sent) return this.give({ line, discourse }, sent);
    // Encontró una nota sin firma: «…»: whoever finds words has not written them.
    if ((verb === null || verb.verb?.stance === 'after') && isFoundText(line, at)) return null;
    const cue = (verb && remindedCue(line, verb, noun)) ?? nearerCue(line, verb, noun);
    if (cue) return this.givenOrTold({ line, discourse }, withTeller(line, cue));
    const clause = clauseBefore(line, at);
    if (clause !== null)
      return clause.kind === 'phrase' ? this.ofPhrase(line, clause.phrase, discourse) : null;
    const owner = relativeOwner(line, at);
    if (owner) return this.ofPhrase(line, owner, discourse);
    if (line.subjects.ofLine) return this.ofSubject(line, discourse);
    // Visiblemente emocionada, dedicó el premio a su madre: «…».
    const number = verbNumber(line, at);
    const speaker = number === null ? nobody : discourse.dropped(number);
    return speaker.name === null ? null : { cue: null, speaker };
  }

  /** Recordó que le prometieron un grupo: «…»: where the nearer verb is nobody's, whoever tells it. */
  private givenOrTold(reading: LineRead, cue: Cue): Attribution {
    const given = this.give(reading, cue);
    const outer = given.speaker.name === null && !cue.impersonal ? outerCue(reading.line, cue) : null;
    const told = outer && this.give(reading, outer);
    return told && told.speaker.name !== null ? told : given;
  }

  /** Whoever the line is about. */
  private ofSubject(line: ReadLine, discourse: Discourse): Attribution | null {
    return line.subjects.ofLine && this.ofPhrase(line, line.subjects.ofLine, discourse);
  }

  /** Con esta frase empezó su intervención la enfermera Rocío Paz: the only person by name. */
  private ofOnlyOne(line: ReadLine, discourse: Discourse): Attribution | null {
    const named = line.chunks.flatMap((chunk) =>
      chunk.kind === 'phrase' &&
      chunk.phrase.name &&
      !chunk.phrase.nameIsComplement &&
      line.isSomebody(chunk.phrase)
        ? [chunk.phrase]
        : [],
    );
    const [one, ...others] = named;
    return one && others.length === 0 ? this.ofPhrase(line, one, discourse) : null;
  }

  private ofPhrase(line: ReadLine, phrase: Phrase, discourse: Discourse): Attribution | null {
    if (phrase.pronoun) return this.ofPronoun(phrase.pronoun, phrase, line, discourse);
    const speaker = this.whoSpeaks.known(this.speakers.of(line.tokens, phrase), discourse, phrase.from);
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
  give({ line, discourse }: LineRead, cue: Cue): Attribution {
    const words = cue.words && this.speakers.wording.text(line.tokens, cue.words);
    const relates = cue.relates && this.whoSpeaks.of({ line, discourse }, cue.relates);
    const speaker = this.whoSpeaks.besides(relates, { line, discourse }, cue);
    const told = relates !== undefined && relates.name !== null && relates.name !== speaker.name;
    return {
      cue: words,
      speaker,
      ...(told && { relates }),
      ...(isWithin(line, cue.chunk) && { within: true as const }),
    };
  }

  private textOf({ start, end }: Stretch): string {
    return this.article.body.slice(start, end);
  }
}

/** Whether the subject before the verb is neither somebody nor words of any kind. */
function isThingBefore(line: ReadLine, cue: Cue): boolean {
  const { phrase } = cue;
  if (!phrase || phrase.pronoun || phrase.name || !isBefore(line, cue)) return false;
  return (
    !line.isSomebody(phrase) && !isTextNoun(phrase.common[0] ?? '') && !isSayingNoun(phrase.common[0] ?? '')
  );
}

/** Contó que su hijo le había escrito un mensaje: «…»: whoever tells of it goes on. */
function withTeller(line: ReadLine, cue: Cue): Cue {
  if (cue.relates || cue.verb || !cue.phrase) return cue;
  const relates = outerCue(line, cue);
  return relates && relates.phrase !== cue.phrase ? { ...cue, relates } : cue;
}
