// Gives each stretch of a line to whoever says it, or leaves it out when nobody does.
import type { Article } from '../../article.ts';
import { type Cue, followsColon, type ReadLine } from '../cues/cue.ts';
import { cueAfter } from '../cues/cue-after.ts';
import { cueBefore, outerCue } from '../cues/cue-before.ts';
import { hasClause, isOfQuoted, isSaidByOthers, isThingBefore } from '../cues/cue-choice.ts';
import { openingSource } from '../cues/cue-of.ts';
import { isWithin } from '../cues/cue-place.ts';
import {
  colonBefore,
  isAdjunct,
  isContinued,
  isCry,
  isLeadingMark,
  isWholeSentence,
  joinsWithin,
} from '../cues/line-shape.ts';
import { nounCueOf } from '../cues/noun-cues.ts';
import { ownerOfWords } from '../cues/owned-words.ts';
import { understoodSubject } from '../cues/understood.ts';
import { nobody, type Speaker } from '../people/speaker.ts';
import type { Speakers } from '../people/speakers.ts';
import type { WhosWho } from '../people/whos-who.ts';
import type { Stretch } from '../text/stretch.ts';
import { wordAt } from '../text/tokens.ts';
import { isHolding, isOpinionVerb, isPersonal, speechForm } from '../words/speech-verbs.ts';
import { isUtterance } from '../words/term-words.ts';
import {
  type Attribution,
  besidesLast,
  besidesNamed,
  by,
  type LineRead,
  type Reading,
  unattributed,
} from './attribution.ts';
import { cueFor } from './cue-finders.ts';
import { Introduction } from './introduction.ts';
import { LineSpeaker } from './line-speaker.ts';
import type { WhoSpeaks } from './who-speaks.ts';

/** Reads cues before, after and around the stretches of a line, and asks who speaks by them. */
export class Attributor {
  private readonly article: Article;
  private readonly speakers: Speakers;
  private readonly interviewee: string | null;
  private readonly whoSpeaks: WhoSpeaks;
  private readonly lineSpeaker: LineSpeaker;
  private readonly introduction: Introduction;

  constructor({ article, speakers, interviewee }: WhosWho, whoSpeaks: WhoSpeaks) {
    this.article = article;
    this.speakers = speakers;
    this.interviewee = interviewee;
    this.whoSpeaks = whoSpeaks;
    this.lineSpeaker = new LineSpeaker(speakers, whoSpeaks);
    this.introduction = new Introduction(this.lineSpeaker, (reading, cue) => this.give(reading, cue));
  }

  /** One attribution for each stretch of the line, in order; null for what nobody says. */
  attribute(reading: Reading, stretches: ReadonlyMap<number, Stretch>): (Attribution | null)[] {
    const texts = [...stretches.values()].map((stretch) => this.textOf(stretch));
    return this.inLine(reading, stretches).map((one, at) => one && besidesNamed(one, texts[at] ?? ''));
  }

  private inLine(reading: Reading, stretches: ReadonlyMap<number, Stretch>): (Attribution | null)[] {
    const given: (Attribution | null)[] = [];
    let last: { readonly cue: Cue; readonly attribution: Attribution } | null = null;
    for (const [at, stretch] of stretches) {
      const after = this.afterOf(reading, at, stretch, last !== null);
      const understood = after === null ? this.understood(reading, at, given.length > 0) : null;
      const goesOn =
        last !== null &&
        after === null &&
        understood === null &&
        (isContinued(reading.line, last.cue.chunk, at) || this.isTakenUp(reading.line, at, stretch));
      if (last !== null && goesOn) given.push({ ...last.attribution, by: 'goesOn' });
      else if (after) {
        const said = this.oneself(reading, stretch, after, this.announced(reading, after));
        const attribution = by('verbAfter', this.answered(stretch, said));
        last = { cue: after, attribution };
        given.push(attribution);
      } else {
        const found = this.without(reading, at, stretch, last?.cue.chunk ?? null, understood);
        const alone = found && besidesLast(found, last?.attribution ?? null);
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

  /** «Los glaciares avanzan», respondió cuando le preguntaron por el apodo, «y además no se oyen»: what goes on with «y». */
  private isTakenUp({ chunks }: ReadLine, at: number, stretch: Stretch): boolean {
    const before = chunks[at - 1];
    const pause = before?.kind === 'mark' && before.text === ',';
    return pause && /^(?:y|e|pero|ni|aunque|porque|sino) /u.test(this.textOf(stretch));
  }

  /** A stretch without a verb right after it. */
  private without(
    reading: Reading,
    at: number,
    stretch: Stretch,
    used: number | null,
    understood: Attribution | null,
  ): Attribution | null {
    const { line } = reading;
    if (stretch.part !== null)
      return by('interview', this.partOfInterview(stretch, reading.turn ?? reading.inherited));
    if (stretch.signed !== undefined)
      return { by: 'signed', cue: null, speaker: this.speakers.signed(stretch.signed) };
    if (followsColon(line, at)) {
      // La jornada acabó mal: «Nos vamos», lamentó una vecina: a verb right after it with its subject says more.
      const after = cueAfter(line, at);
      const here = line.chunks[at]?.from ?? 0;
      return after?.phrase && after.phrase.from > here
        ? by('verbAfterColon', this.give(reading, after))
        : by('colon', this.afterColon(reading, at, stretch, used));
    }
    const owner = ownerOfWords(line, at, this.textOf(stretch));
    if (owner) return by('owned', this.lineSpeaker.ofPhrase(line, owner, reading.discourse));
    const found = cueFor(line, at, used);
    if (found) return this.byCue(reading, at, stretch, found);
    if (understood) return by('understood', understood);
    if ((colonBefore(line, at) && this.textOf(stretch).includes(' ')) || isAdjunct(this.textOf(stretch))) {
      const told = this.lineSpeaker.ofSubject(line, reading.discourse);
      if (told) return by('subject', told);
    }
    const opening = openingSource(line, at);
    return opening ? by('source', this.give(reading, opening)) : this.standing(reading, at, stretch);
  }

  /** Whoever the verb of the quotation before is understood of. */
  private understood(
    { line, discourse, inherited }: Reading,
    at: number,
    quotes: boolean,
  ): Attribution | null {
    const subject = quotes || inherited ? understoodSubject(line, at) : null;
    return subject && this.lineSpeaker.ofPhrase(line, subject, discourse);
  }

  private byCue(
    reading: Reading,
    at: number,
    stretch: Stretch,
    { rule, cue }: NonNullable<ReturnType<typeof cueFor>>,
  ): Attribution {
    const told = this.toldBy(reading, cue, at, stretch);
    if (told) return by('teller', told);
    const given = by(rule, this.give(reading, this.meant(reading.line, at, stretch, cue)));
    // Avisó de que hay quien se queja, pues «…», dijo la concejala: where nobody is found before it.
    const after = given.speaker.name === null && rule === 'verbBefore' ? cueAfter(reading.line, at) : null;
    return after?.phrase ? by('verbAfter', this.give(reading, after)) : given;
  }

  /** El jugador, afirma, «captaba a compañeros»: whoever says so of him. */
  private meant(line: ReadLine, at: number, stretch: Stretch, cue: Cue): Cue {
    return isOfQuoted(line, at, cue, this.textOf(stretch)) ? { ...cue, phrase: null } : cue;
  }

  /** Explicó que el grupo lo había pedido «dos veces», que las imágenes muestran «un roce»: in the teller's words. */
  private toldBy(reading: Reading, cue: Cue, at: number, stretch: Stretch): Attribution | null {
    const outer = outerCue(reading.line, cue);
    if (!outer || isSaidByOthers(reading.line, cue, outer)) return null;
    const text = this.textOf(stretch);
    // Subrayó que el grupo mantiene «importantes oportunidades»: holds them, and holds forth on nothing.
    const holds =
      isHolding(cue.verb?.infinitive ?? '') && reading.line.chunks[cue.chunk + 1]?.kind === 'stretch';
    // Consideró que la norma imponía «una carga desproporcionada»: as whoever thinks so sees it.
    // Explicó que la ley obliga a que sea «fácil»: in her words, as she tells what it does.
    const ruled = cue.verb?.stance === 'ruled';
    const law = /^(?:ley|norma|decreto|reglamento|ordenanza|código)$/u.test(cue.phrase?.common[0] ?? '');
    const seen = ruled && (isOpinionVerb(outer.verb?.infinitive ?? '') || law);
    // Indicó que los análisis mostraban valores «por encima»: no thing says so.
    const thing = isThingBefore(reading.line, cue);
    // Contó que el gerente les prometió que se irían «hasta después de la cosecha»: as he promised.
    const own = hasClause(reading.line, cue, at);
    const told =
      (isAdjunct(text) && !text.startsWith('que ') && !own) ||
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
    const one = isPersonal(cue.verb?.infinitive ?? '') || ONESELF.test(this.textOf(stretch));
    if (!speaker.group || speaker.way !== 'dropped' || !one) return attribution;
    const named = discourse.lastNamed();
    const before = discourse.pages.before();
    const told = named.name === null && before?.person && before.way !== 'source' ? before : named;
    return { ...attribution, speaker: told.name === null ? told : { ...told, way: 'dropped' } };
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
    const found = toldToTeller(this.introduction.of(reading, at, used), this.textOf(stretch));
    return found ?? (isWholeSentence(this.textOf(stretch)) ? unattributed : null);
  }

  /** What a line that ends in a colon says of the words below it. */
  beforeColon(reading: LineRead): Attribution {
    return this.introduction.of(reading, reading.line.chunks.length, null) ?? unattributed;
  }

  /** The last verb of saying of a line that quotes nothing itself. */
  ofLine(reading: LineRead, nominal: boolean): Attribution | null {
    const { line } = reading;
    // Con esas palabras, Ana Ruiz rompió su silencio.
    if (
      ['con', 'en'].includes(wordAt(line.tokens, 0)?.lower ?? '') &&
      isUtterance(wordAt(line.tokens, 2)?.lower ?? '')
    )
      return (
        this.lineSpeaker.ofSubject(line, reading.discourse) ??
        this.lineSpeaker.ofOnlyOne(line, reading.discourse)
      );
    const cue = nominal ? nounCueOf(line) : cueBefore(line, line.chunks.length, null);
    if (cue) return this.give(reading, cue);
    // «Diez minutos, y chau el año». Así midió Primo Furlanetti la tormenta: whatever is done so.
    const so = wordAt(line.tokens, 0)?.lower === 'así';
    return so ? this.lineSpeaker.ofOnlyOne(line, reading.discourse) : null;
  }

  /** A quotation that no word of its line attributes: speech when it is a sentence by itself. */
  private standing(reading: Reading, at: number, stretch: Stretch): Attribution | null {
    const alone = reading.line.narration === reading.line.chunks.length;
    const inherited = by('inherited', reading.inherited);
    if (stretch.form === 'turn' && reading.turn !== null) return by('turn', reading.turn);
    if (stretch.form !== 'marks') return inherited ?? by('alone', unattributed);
    if (isCry(this.textOf(stretch), reading.line, at)) return by('alone', unattributed);
    // La presidenta ordenó: / «Que se abran las urnas»; en vista de lo cual, un interventor gritó: «…».
    if (reading.colon && isLeadingMark(reading.line, at) && isWholeSentence(this.textOf(stretch)))
      return by('inherited', reading.colon);
    if (!alone || at > 2) return null;
    if (inherited) return by('inherited', otherAnswers(reading, this.textOf(stretch))) ?? inherited;
    return isWholeSentence(this.textOf(stretch)) ? by('alone', unattributed) : null;
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

/** «Ya está», anuncia Ana. «¿Ya?», pregunta Luis. «No, mañana»: the other one who speaks in the paragraph; null elsewhere. */
function otherAnswers({ inherited, discourse }: Reading, text: string): Attribution | null {
  if (!inherited || !discourse.pages.question || !/^(?:no|sí)[,.]/iu.test(text)) return null;
  const other = discourse.otherSpeaker(inherited.speaker);
  return other && { cue: null, speaker: { ...other, way: 'carried' } };
}

/** Luis aseguró que la ministra le había prometido quitarlo: «Me dijo que sí»: what was said to whoever tells it. */
function toldToTeller(found: Attribution | null, text: string): Attribution | null {
  if (!found?.relates || !/^(?:me|nos)$/iu.test(text.split(/\s/, 1)[0] ?? '')) return found;
  const verb = speechForm(text.split(/\s/, 2)[1]?.toLowerCase() ?? '', false);
  const { relates, ...rest } = found;
  return verb?.number === 'singular' && verb.stance !== 'after' ? { ...rest, speaker: relates } : found;
}

/** Words of one person about herself. */
const ONESELF = /(?<!\p{L})(?:yo|mi|mis|mí|conmigo)(?!\p{L})/iu;
