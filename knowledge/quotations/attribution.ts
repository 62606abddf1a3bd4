// Gives each stretch of a line to whoever says it, or leaves it out when nobody does.
import type { Article } from '../article.ts';
import { type Cue, followsColon, type ReadLine } from './cue.ts';
import { cueAfter, cueBefore, cueLater } from './cues.ts';
import type { Discourse } from './discourse.ts';
import { nounCue, passiveCue } from './noun-cues.ts';
import { nobody, type Speaker, type Speakers } from './speaker.ts';
import type { Stretch } from './stretch.ts';

export interface Attribution {
  /** The article's own words, or null. */
  readonly cue: string | null;
  readonly speaker: Speaker;
}

const unattributed: Attribution = { cue: null, speaker: nobody };

/** What is known while a line is read. */
export interface Reading {
  readonly line: ReadLine;
  readonly discourse: Discourse;
  /** What the earlier lines leave to a quotation that stands alone: an open colon, a run of quotations. */
  readonly inherited: Attribution | null;
}

export class Attributor {
  private readonly article: Article;
  private readonly speakers: Speakers;
  private readonly interviewee: string | null;

  constructor(article: Article, speakers: Speakers, interviewee: string | null) {
    this.article = article;
    this.speakers = speakers;
    this.interviewee = interviewee;
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
        const attribution = this.give(reading, after);
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
    if (stretch.part !== null) return this.partOfInterview(stretch);
    if (followsColon(line, at)) return this.afterColon(reading, at, stretch, used);
    const cue =
      cueBefore(line, at, used) ??
      cueAfter(line, at) ??
      cueLater(line, at) ??
      passiveCue(line, at) ??
      nounCue(line, at);
    if (cue) return this.give(reading, cue);
    return this.standing(reading, at, stretch);
  }

  private partOfInterview(stretch: Stretch): Attribution {
    if (stretch.part === 'question' || this.interviewee === null) return unattributed;
    return { cue: null, speaker: { ...nobody, name: this.interviewee, way: 'turn', somebody: true } };
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

  /** The last verb of saying of a line that quotes nothing itself. */
  ofLine(reading: Pick<Reading, 'line' | 'discourse'>): Attribution | null {
    const cue = cueBefore(reading.line, reading.line.chunks.length, null);
    return cue && this.give(reading, cue);
  }

  /** A verb or noun before the colon, or else the subject of the line. */
  private introduced(
    reading: Pick<Reading, 'line' | 'discourse'>,
    at: number,
    used: number | null,
  ): Attribution | null {
    const { line } = reading;
    const cue = cueBefore(line, at, used) ?? nounCue(line, at);
    if (cue) return this.give(reading, cue);
    if (!line.subjects.ofLine) return null;
    const speaker = this.speakers.of(line.tokens, line.subjects.ofLine);
    return speaker.somebody && speaker.name !== null ? { cue: null, speaker } : null;
  }

  /** A quotation that no word of its line attributes: speech when it is a sentence by itself. */
  private standing(reading: Reading, at: number, stretch: Stretch): Attribution | null {
    const alone = reading.line.narration === reading.line.chunks.length;
    if (stretch.form !== 'marks') return reading.inherited ?? unattributed;
    if (!alone || at > 2) return null;
    if (reading.inherited) return reading.inherited;
    if (!isWholeSentence(this.textOf(stretch))) return null;
    return unattributed;
  }

  /** Whoever the cue names; a subject left out is carried over from whoever acted last. */
  give({ line, discourse }: Pick<Reading, 'line' | 'discourse'>, cue: Cue): Attribution {
    const words = cue.words && this.speakers.text(line.tokens, cue.words);
    if (cue.impersonal) return { cue: words, speaker: nobody };
    if (!cue.phrase) return { cue: words, speaker: discourse.carried(cue.number) };
    const speaker = this.speakers.of(line.tokens, cue.phrase);
    return { cue: words, speaker: speaker.way === 'pronoun' ? discourse.carried(null, speaker) : speaker };
  }

  private textOf({ start, end }: Stretch): string {
    return this.article.body.slice(start, end);
  }
}

/** «A», dijo X, «B»: nothing but the attribution and a pause stands between. */
function isContinued(line: ReadLine, cue: number, at: number): boolean {
  const before = line.chunks[at - 1];
  if (before?.kind !== 'mark' && !(before?.kind === 'link' && before.word === 'y')) return false;
  if (at - cue - 1 > LONGEST_ATTRIBUTION) return false;
  const between = line.chunks.slice(cue + 1, at);
  return between.every(
    ({ kind }, index) =>
      kind !== 'speech' &&
      kind !== 'source' &&
      kind !== 'verb' &&
      (kind !== 'link' || cue + 1 + index === at - 1),
  );
}

/** Chunks of an attribution between two parts of one quotation. */
const LONGEST_ATTRIBUTION = 16;

/** Only marks stand before: a dash, a bold sign, an ellipsis. */
function isLeadingMark(line: ReadLine, at: number): boolean {
  return at <= 3 && line.chunks.slice(0, at).every(({ kind }) => kind === 'mark');
}

/** Words in something that somebody says: shorter ones without a sentence's marks may be names. */
const SHORTEST_SENTENCE = 3;

function isWholeSentence(text: string): boolean {
  if (/^[¿¡]|[.!?…]$/u.test(text)) return true;
  return /^\p{Lu}/u.test(text) && text.slice(0, 200).split(/\s+/).length >= SHORTEST_SENTENCE;
}
