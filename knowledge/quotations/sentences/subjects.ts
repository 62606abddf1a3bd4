// Who does what in a line: the subject of each verb of saying, before it, after it or shared with another.

import { isGroupNoun, isPersonNoun, isTextNoun } from '../../spanish/grammar.ts';
import { wordAt } from '../text/tokens.ts';
import { isAlsoNoun, isAnswering, isContinuing } from '../words/speech-verbs.ts';
import type { GrammaticalNumber } from '../words/verb-forms.ts';
import { type Chunk, type Chunked, REACH, type SpeechChunk } from './chunk.ts';
import { isBare, isComma, isLikened, subjectOfLine } from './line-subject.ts';
import { isPlural, type Phrase } from './phrase.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';

/** Recordó que la empresa recibió ayudas y avisó: a body within what somebody says does not go on. */
function personOnly(phrase: Phrase): Phrase | null {
  return isGroupNoun(phrase.common[0] ?? '') ? null : phrase;
}

/** Cuenta que su padre la compró y añade: whoever tells it. */
function goesOn({ verb }: SpeechChunk): boolean {
  return isContinuing(verb.infinitive);
}

/** señaló, expresaron, dijo */
const PRETERITE = /(?:ó|aron|ieron|dijo|dijeron|puso|hizo|quiso|pidió)$/u;

/** Links after a comma that begin a clause with a subject of its own: si bien. */
const CLAUSE = new Set(['mientras', 'aunque', 'pero', 'si']);

/** Links that tell when. */
const WHEN = new Set(['cuando', 'mientras']);

export class Subjects {
  private readonly line: Chunked;
  private readonly chunks: readonly Chunk[];
  private found: Map<number, Phrase | null> | null = null;
  /** The subject of the line: its first phrase that hangs on nothing; null when it has none. */
  readonly ofLine: Phrase | null;
  /** Whether somebody else is joined to it: la fiscal y el abogado discutieron. */
  readonly isJoint: boolean;

  constructor(line: Chunked) {
    this.line = line;
    this.chunks = line.chunks;
    this.ofLine = subjectOfLine(line);
    this.isJoint = this.joinsAnother(this.ofLine);
    // From left to right, so that a verb finds the subject of the one it is joined to.
    let before: Phrase | null = null;
    let outer: Phrase | null = null;
    for (const [index, chunk] of this.chunks.entries()) {
      if (chunk.kind !== 'speech') continue;
      const subject: Phrase | null = this.search(
        index,
        chunk,
        this.bringsIn(index) || goesOn(chunk) ? (outer ?? before) : before,
      );
      this.found ??= new Map();
      this.found.set(index, subject);
      if (chunk.verb.mood !== 'finite' || this.isRelative(index) || isLikened(this.line, index)) continue;
      if (chunk.verb.stance === 'after' && this.isWithin(index)) continue;
      before = this.isThingWithin(index, subject) ? before : (subject ?? before);
      if (!this.isWithin(index)) outer = this.goingOn(outer, subject);
    }
  }

  /**
   * Ana dijo que Luis calló y advirtió que …: who says it is not who acts within what is said. Recordó que aquel trabajo,
   * de 2007, recomendaba no edificar, y agregó: no thing goes on speaking.
   */
  private goingOn(outer: Phrase | null, subject: Phrase | null): Phrase | null {
    const thing = outer !== null && subject !== null && !this.line.isSomebody(subject);
    return thing ? outer : (subject ?? outer);
  }

  /** Replicó que la ley permite ayudas y afeó: no thing within what is told goes on. */
  private isThingWithin(index: number, subject: Phrase | null): boolean {
    return subject !== null && this.isWithin(index) && !this.line.isSomebody(subject);
  }

  /** The subject of the verb of saying at this chunk, or null when the line leaves it out. */
  of(index: number): Phrase | null {
    return this.found?.get(index) ?? null;
  }

  private search(index: number, chunk: SpeechChunk, earlier: Phrase | null): Phrase | null {
    if (chunk.verb.felt) return this.ofState(index, chunk.verb.felt, earlier);
    if (chunk.number === null && !chunk.modal)
      return (
        this.ofPurpose(index) ??
        this.ofClause(index) ??
        this.ofVerbBeside(index, chunk) ??
        earlier ??
        this.ofLine ??
        this.ofMainClause(index)
      );
    const before = subjectBefore(this.line, index, chunk);
    if (typeof before !== 'string') return before;
    // Su cliente, dijo, es inocente: whoever says so is left out.
    if (before === 'interposed') return null;
    const after = subjectAfter(this.line, index, before === 'shared' || chunk.verb.stance === 'judged');
    if (after) return after;
    if (before === 'shared') return this.sharedSubject(index, chunk, earlier);
    // «¿A?», dijo Ana, «¿B?» añadió: the same person, unless the verb answers.
    return isAnswering(chunk.verb.infinitive) ? null : earlier;
  }

  /** Recibió a una vecina, molesta por «…», se marchó seguro de que «…»: whoever it stands beside, or the line is about. */
  private ofState(index: number, number: GrammaticalNumber, earlier: Phrase | null): Phrase | null {
    const beside = this.chunks[isComma(this.chunks[index - 1]) ? index - 2 : index - 1];
    const near = beside?.kind === 'phrase' || beside?.kind === 'prepositional' ? beside.phrase : null;
    const owners = [near, earlier, this.ofLine, this.ofMainClause(index)];
    const fits = (phrase: Phrase | null) =>
      phrase !== null && this.line.isSomebody(phrase) && isPlural(phrase) === (number === 'plural');
    return owners.find(fits) ?? null;
  }

  /** Contó que su cuñado la llamó para decirle: «…» · fue más lejos al denunciar «…»: whoever acts for that purpose, or then. */
  private ofPurpose(index: number): Phrase | null {
    const { from = 0 } = this.chunks[index] ?? {};
    if (!/^(?:para|al)$/u.test(wordAt(this.line.tokens, from - 1)?.lower ?? '')) return null;
    let acted = false;
    for (let back = index - 1; back >= Math.max(0, index - REACH); back -= 1) {
      const here = this.chunks[back];
      if (here?.kind === 'stretch' || (acted && (here?.kind === 'link' || here?.kind === 'mark')))
        return null;
      if (here?.kind === 'verb' || here?.kind === 'speech') acted = true;
      if (acted && here?.kind === 'phrase') return this.line.isSomebody(here.phrase) ? here.phrase : null;
    }
    return null;
  }

  /** Según cuenta Ana, el revisor iba por el tren susurrando: «…»: whoever does so meanwhile, and not who tells it. */
  private ofVerbBeside(index: number, { verb }: SpeechChunk): Phrase | null {
    if (verb.mood !== 'gerund') return null;
    let at = index - 1;
    while (['prepositional', 'small', 'other'].includes(this.chunks[at]?.kind ?? '')) at -= 1;
    const [subject, before] = [this.chunks[at - 1], this.chunks[at - 2]];
    if (this.chunks[at]?.kind !== 'verb' || subject?.kind !== 'phrase') return null;
    const begins = before === undefined || before.kind === 'mark' || before.kind === 'link';
    return begins && this.line.isSomebody(subject.phrase) ? subject.phrase : null;
  }

  /** Of a verb joined to another one, or in a clause with it. */
  private sharedSubject(index: number, chunk: SpeechChunk, earlier: Phrase | null): Phrase | null {
    const outer = this.ofOuterRelative(index) ?? this.ofWhen(index);
    if (outer) return outer;
    const within = this.bringsIn(index) || goesOn(chunk) ? null : this.ofWithin(index);
    const shared = this.ofClause(index) ?? within ?? earlier ?? this.ofLine;
    // Cuando un periodista le preguntó el precio, contestó: not he.
    if (shared === earlier && isAnswering(chunk.verb.infinitive) && this.isAskedBefore(index)) return null;
    // Cuando los vecinos le pidieron un papel, se negó: not they. La mujer recordó que le dijeron que no: nor she.
    const one = shared !== null && shared !== this.ofLine ? false : this.isOnePerson(shared);
    if (shared && chunk.number === 'plural' && one) return null;
    return shared && chunk.number === 'singular' && isPlural(shared) ? null : shared;
  }

  private isOnePerson(phrase: Phrase | null): boolean {
    return phrase !== null && !this.isJoint && !isPlural(phrase) && isPersonNoun(phrase.common[0] ?? '');
  }

  /** Quintanilla, que lo felicitó por un resultado que tildó de «inobjetable»: whoever the outer clause is about. */
  private ofOuterRelative(index: number): Phrase | null {
    if (!this.isRelative(index) || !this.tellsOf(index)) return null;
    for (let back = index - 1; back >= Math.max(0, index - REACH); back -= 1) {
      const here = this.chunks[back];
      if (here?.kind === 'mark' || here?.kind === 'stretch') return null;
      if (here?.kind !== 'speech') continue;
      const subject = this.isRelative(back) && this.tellsOf(back) ? this.of(back) : null;
      return subject && this.line.isSomebody(subject) ? subject : null;
    }
    return null;
  }

  /** Whether the «que» near before the verb stands right after a phrase: un resultado que tildó, but not «y que». */
  private tellsOf(index: number): boolean {
    let que = index - 1;
    while (que > index - REACH && !this.isQue(que)) que -= 1;
    const owner = this.chunks[isComma(this.chunks[que - 1]) ? que - 2 : que - 1];
    return owner?.kind === 'phrase' || owner?.kind === 'prepositional';
  }

  /** Whether the nearest verb of saying before this one asks. */
  private isAskedBefore(index: number): boolean {
    // Le preguntó si deseaba responder: what was asked has its own verbs.
    const nearest = this.chunks.findLast(
      (chunk, at) => at < index && chunk.kind === 'speech' && chunk.number !== null,
    );
    return nearest?.kind === 'speech' && nearest.verb.stance === 'asked';
  }

  /** El sindicato elevó la cifra; la consejería la rebajó y habló de «…» · …, si bien un estudio advierte: whose clause it is. */
  private ofClause(index: number): Phrase | null {
    for (let back = index - 1; back >= Math.max(0, index - REACH); back -= 1) {
      const here = this.chunks[back];
      if (here?.kind === 'stretch' || here?.kind === 'speech') return null;
      if (!here || !this.opensClause(here, back)) continue;
      let at = back + 1;
      while (this.chunks[at]?.kind === 'small') at += 1;
      const next = this.chunks[at];
      if (next?.kind !== 'phrase') return null;
      // Villalobos, aunque oficialista, exigió: what somebody is.
      if (isBare(next.phrase) && isComma(this.chunks[at + 1])) continue;
      const speaks = this.line.isSomebody(next.phrase) || isTextNoun(next.phrase.common[0] ?? '');
      return speaks ? next.phrase : null;
    }
    return null;
  }

  /** El volante contó que el técnico entró y dijo: «…»: whoever acts in what is said, joined without a comma. */
  private ofWithin(index: number): Phrase | null {
    let last: Phrase | null = null;
    for (let back = index - 1; back >= Math.max(0, index - REACH); back -= 1) {
      const here = this.chunks[back];
      if (this.endsTold(back, index)) return null;
      if (here?.kind === 'phrase' && this.line.isSomebody(here.phrase)) last = personOnly(here.phrase);
      // Recordó que su padre se salvó y que solía decir: «…»: the second «que» is joined to the first.
      if (here?.kind === 'link' && here.word === 'que' && !(last === null && this.isJoined(back)))
        return this.isTold(back) && !this.resumes(back, index) ? last : null;
    }
    return null;
  }

  /** A quotation, a verb with a subject of its own, or a comma and a link right before the verb. */
  private endsTold(at: number, index: number): boolean {
    const here = this.chunks[at];
    // Recuerda que su padre, al cerrar la puerta, le dijo: no verb of its own.
    if (here?.kind === 'stretch' || (here?.kind === 'speech' && here.number !== null)) return true;
    return here?.kind === 'link' && at === index - 1 && isComma(this.chunks[at - 1]);
  }

  /** Contó que, contó Ana Paz que: whether «que» hangs on a verb of saying. */
  private isTold(que: number): boolean {
    const [before, earlier] = [this.chunks[que - 1], this.chunks[que - 2]];
    return before?.kind === 'speech' || (before?.kind === 'phrase' && earlier?.kind === 'speech');
  }

  /** Obedeció cuando el pasajero sacó el cuchillo y le dijo: «…»: whoever does so then, where no comma parts the two. */
  private ofWhen(index: number): Phrase | null {
    if (!this.isAnd(index - 1) && !this.isAnd(index - 2)) return null;
    for (let back = index - 2; back >= Math.max(0, index - REACH); back -= 1) {
      const here = this.chunks[back];
      if (here?.kind === 'mark' || here?.kind === 'stretch') return null;
      if (here?.kind !== 'link' || !WHEN.has(here.word)) continue;
      const subject = this.chunks[back + 1];
      return subject?.kind === 'phrase' && this.line.isSomebody(subject.phrase) ? subject.phrase : null;
    }
    return null;
  }

  private isAnd(at: number): boolean {
    const chunk = this.chunks[at];
    return chunk?.kind === 'link' && chunk.word === 'y';
  }

  /** Señaló que Cano será titular y expresó su confianza: in the teller's tense, and not in that of what is told. */
  private resumes(que: number, index: number): boolean {
    const tense = (at: number) =>
      PRETERITE.test(wordAt(this.line.tokens, (this.chunks[at]?.to ?? 0) - 1)?.lower ?? '');
    let inner = que + 1;
    while (inner < index && !['verb', 'speech'].includes(this.chunks[inner]?.kind ?? '')) inner += 1;
    return inner < index && tense(que - 1) && tense(index) && !tense(inner);
  }

  private isQue(at: number): boolean {
    const chunk = this.chunks[at];
    return chunk?.kind === 'link' && chunk.word === 'que';
  }

  private isJoined(at: number): boolean {
    return this.isAnd(at - 1);
  }

  private opensClause(chunk: Chunk, at: number): boolean {
    if (chunk.kind === 'mark') return chunk.text === ';';
    const before = this.chunks[at - 1];
    return chunk.kind === 'link' && CLAUSE.has(chunk.word) && before?.kind === 'mark' && before.text === ',';
  }

  /** «Tras asegurar que «…», Gil se marchó»: the phrase after the comma that closes the opening clause. */
  private ofMainClause(index: number): Phrase | null {
    for (let at = index + 1; at < Math.min(this.chunks.length, index + REACH); at += 1) {
      const here = this.chunks[at];
      const next = this.chunks[at + 1];
      if (here?.kind === 'mark' && here.text === ',' && next?.kind === 'phrase') return next.phrase;
    }
    return null;
  }

  /** , que publicó un diario, · figura que objetó la dirección: who did that does nothing else in the line. */
  private isRelative(index: number): boolean {
    for (let back = index - 1; back >= Math.max(0, index - REACH); back -= 1) {
      const chunk = this.chunks[back];
      if (chunk?.kind === 'mark' || chunk?.kind === 'stretch' || chunk?.kind === 'speech') return false;
      // Después de que la policía cerrara la reja y anunciara: no relative.
      if (chunk?.kind === 'link')
        return chunk.word === 'que' && !this.isVerbAt(back - 1) && !this.isBarePreposition(back - 1);
    }
    return false;
  }

  private isBarePreposition(at: number): boolean {
    const chunk = this.chunks[at];
    return (
      chunk?.kind === 'prepositional' &&
      chunk.phrase === null &&
      wordAt(this.line.tokens, chunk.to - 1)?.lower === 'de'
    );
  }

  /** «… y advirtió que»: the verb brings in what is said. */
  private bringsIn(index: number): boolean {
    const next = this.chunks[index + 1];
    // Confió en que su equipo, avisó de que habrá: with its preposition.
    const bare = next?.kind === 'prepositional' && next.phrase === null && next.to === next.from + 1;
    const that = bare ? this.chunks[index + 2] : next;
    return that?.kind === 'link' && that.word === 'que';
  }

  /** Whether the verb stands in what another verb of saying brings in with «que». */
  private isWithin(index: number): boolean {
    for (let back = index - 1; back >= Math.max(0, index - REACH); back -= 1) {
      const chunk = this.chunks[back];
      if (chunk?.kind === 'mark' || chunk?.kind === 'stretch' || chunk?.kind === 'speech') return false;
      if (chunk?.kind === 'link') return chunk.word === 'que' && this.chunks[back - 1]?.kind === 'speech';
    }
    return false;
  }

  /** «, figura que objetó …»: what follows a comma and is a noun too is no verb there. */
  private isVerbAt(index: number): boolean {
    const chunk = this.chunks[index];
    const comma = this.chunks[index - 1];
    if (chunk?.kind !== 'speech') return false;
    return !(comma?.kind === 'mark' && isAlsoNoun(wordAt(this.line.tokens, chunk.from)?.lower ?? ''));
  }

  private joinsAnother(phrase: Phrase | null): boolean {
    if (phrase === null) return false;
    const at = this.line.index.from(phrase.from);
    for (let link = at + 1; link < Math.min(this.chunks.length, at + REACH); link += 1) {
      const here = this.chunks[link];
      if (here?.kind === 'verb' || here?.kind === 'speech' || here?.kind === 'other') return false;
      if (here?.kind !== 'link' || (here.word !== 'y' && here.word !== 'e')) continue;
      const other = link + 1 < at + REACH ? this.chunks[link + 1] : undefined;
      // Felisa Paz, de 81 años y abuela de tres: the same person. Ana Paz y sus hijos: it is her story.
      // So it is of Méndez y otros hombres.
      const others = /^(?:su|otr[oa]s$|vari[oa]s$)/u;
      if (other?.kind !== 'phrase' || others.test(other.phrase.determiner ?? '')) return false;
      // La vicepresidenta y ministra de Hacienda: the same.
      const role = other.phrase.determiner === null && other.phrase.nameIsComplement;
      return this.line.isSomebody(other.phrase) && !role && !isBare(other.phrase);
    }
    return false;
  }
}
