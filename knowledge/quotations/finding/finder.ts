// Reads lines in order and gives each stretch that may be speech to whoever says it, or leaves it out.

import { opensAboutNoun, opensAboutWords } from '../../spanish/grammar.ts';
import { followsColon, type ReadLine, readLine } from '../cues/cue.ts';
import { isLabel, isWholeSentence } from '../cues/line-shape.ts';
import { presentedIn } from '../cues/presented.ts';
import { topicBeforeColon } from '../cues/topic.ts';
import { Discourse } from '../people/discourse.ts';
import { type Named, Pages } from '../people/pages.ts';
import { nobody, type Speaker } from '../people/speaker.ts';
import type { WhosWho } from '../people/whos-who.ts';
import { ChunkIndex } from '../sentences/chunk-index.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { Subjects } from '../sentences/subjects.ts';
import type { Stretch } from '../text/stretch.ts';
import { type Line, wordAt } from '../text/tokens.ts';
import { isAnnouncing } from '../words/term-words.ts';
import { Acting } from './acting.ts';
import { addresseeOf, isAskedByNobody } from './addressee.ts';
import type { Attribution } from './attribution.ts';
import { Attributor } from './attributor.ts';
import { Conversation } from './conversation.ts';
import { Exchanges } from './exchanges.ts';
import { namedIn } from './named-in-line.ts';
import { NO_SUBJECT, type Readable } from './readable.ts';
import { isTerm } from './terms.ts';
import { WhoSpeaks } from './who-speaks.ts';
import { tellsOfSigns } from './words-shown.ts';

/** Tokens of a line that holds quotations and no word of its own: more are a list. */
const MOST_BARE = 8;

export class Finder {
  private readonly who: WhosWho;
  private readonly watch: Readable['watch'];
  private readonly stretches: readonly Stretch[];
  private readonly lines: readonly Line[];
  private readonly whoSpeaks: WhoSpeaks;
  private readonly attributor: Attributor;
  private readonly pages = new Pages();
  private readonly discourse: Discourse;
  private readonly acting: Acting;
  private readonly turns = new Conversation();
  private readonly exchanges: Exchanges;
  private readonly given = new Map<number, Attribution>();
  /** What the line before leaves to a quotation that stands alone. */
  private inherited: Inheritance | null = null;
  /** The quotation that closes the line before without a cue of its own. */
  private alone: number | null = null;
  /** The line before tells of signs, or quotes one of them. */
  private signs = false;

  constructor(who: WhosWho, { lines, stretches, first, about, subject = NO_SUBJECT, watch }: Readable) {
    this.who = who;
    this.watch = watch;
    this.discourse = new Discourse(this.pages, subject);
    this.stretches = stretches;
    this.lines = lines;
    this.whoSpeaks = new WhoSpeaks(who, first);
    this.attributor = new Attributor(who, this.whoSpeaks);
    this.acting = new Acting(who, this.whoSpeaks, this.discourse);
    this.exchanges = new Exchanges(who.article.body, stretches);
    if (about) this.pages.acts(about);
  }

  /** By the stretch's place among the stretches; what nobody says is not there. */
  attributions(): ReadonlyMap<number, Attribution> {
    for (const line of this.lines) this.readLine(line);
    // An interview's questions are nobody's, and its answers have been given.
    if (this.who.interviewee === null)
      for (const [stretch, speaker] of this.exchanges.settled(this.given))
        this.given.set(stretch, { cue: null, ...this.given.get(stretch), speaker, by: 'exchange' });
    return this.given;
  }

  private readLine(line: Line): void {
    this.enter(line);
    // Marks without a word around them are a list of something, said by nobody.
    if (this.isBareList(line)) return;
    const read = this.read(line);
    this.watch?.({ read, pages: this.pages });
    const named = namedIn(this.who, read).map((one) => this.meant(one));
    this.pages.begin(named);
    const speech = this.speechOf(read);
    const early = beginsWithSubject(read);
    if (early) this.acting.subject(read, named, speech.size > 0);
    const inherited = this.inherited?.attribution ?? null;
    const colon = this.inherited?.from === 'colon' ? inherited : null;
    const turn = colon === null && this.begins(line) ? this.turns.next() : null;
    const reading = { line: read, discourse: this.discourse, inherited, colon, turn };
    const attributions = this.attributor.attribute(reading, speech);
    if (speech.size === 0) {
      this.settleBefore(read);
      this.settleByName(read);
    }
    if (!early) this.acting.subject(read, named, speech.size > 0);
    this.acting.texts(read);
    if (speech.size === 0) this.acting.closing(read);
    let next = 0;
    for (const at of speech.keys()) {
      const attribution = attributions[next];
      const chunk = read.chunks[at];
      if (attribution && chunk?.kind === 'stretch') this.keep(chunk.stretch, attribution);
      next += 1;
    }
    const lastSpeech = [...speech.keys()].at(-1);
    if (lastSpeech !== undefined) this.acting.after(read, lastSpeech);
    const asked = addresseeOf(
      { line: read, discourse: this.discourse },
      { speakers: this.who.speakers, whoSpeaks: this.whoSpeaks },
    );
    this.pages.end(asked);
    this.takeTurn(line, read, attributions, asked);
    this.inherited = this.leaves(read, attributions);
    this.signs = this.leavesSigns(line, speech.size);
    const last = read.chunks.findLast(({ kind }) => kind === 'stretch');
    const open = attributions[attributions.length - 1];
    this.alone =
      last?.kind === 'stretch' && (open?.cue === null || open?.speaker.name === null) ? last.stretch : null;
  }

  /** A turn of a conversation, or narration that asks whoever takes the next. */
  private takeTurn(
    line: Line,
    read: ReadLine,
    attributions: readonly (Attribution | null)[],
    asked: Speaker | null,
  ): void {
    const said = attributions.find((attribution) => attribution !== null);
    if (this.begins(line)) this.turns.taken(said ?? undefined, asked);
    else if (asked && isAskedByNobody(read)) this.turns.asks(asked);
  }

  private leavesSigns({ tokens }: Line, said: number): boolean {
    return tellsOfSigns(tokens) || (this.signs && said === 0);
  }

  private isBareList({ tokens }: Line): boolean {
    if (tokens.length <= MOST_BARE) return false;
    return tokens.every((token) => {
      if (token.kind === 'stretch') return this.stretches[token.stretch]?.form === 'marks';
      return token.kind === 'mark';
    });
  }

  /** Whether the line begins a paragraph that is a turn of a conversation. */
  private begins({ paragraph, tokens }: Line): boolean {
    const first = tokens[0];
    const stretch = first?.kind === 'stretch' ? this.stretches[first.stretch] : undefined;
    return stretch?.form === 'turn' && stretch.outer.start === paragraph.start;
  }

  /** A new paragraph inherits an open colon, or whoever spoke last in the one before. */
  private enter(line: Line): void {
    const { paragraph } = line;
    if (!this.pages.enter(paragraph)) return;
    this.exchanges.enter(paragraph, this.begins(line), this.pages);
    if (!this.begins(line)) this.turns.interrupt();
    this.alone = null;
    if (this.inherited?.from === 'narration') this.inherited = null;
  }

  private read({ paragraph, tokens }: Line): ReadLine {
    const { chunker, reader } = this.who;
    const chunks = chunker.chunksOf({ paragraph, tokens });
    const isSomebody = (phrase: Phrase) => chunker.isSomebody(tokens, phrase);
    const index = new ChunkIndex(chunks);
    const phraseAt = (token: number) => reader.read(tokens, token);
    const subjects = new Subjects({ tokens, chunks, index, isSomebody, phraseAt });
    return readLine({ tokens, chunks, index, subjects, isSomebody, phraseAt });
  }

  /** The stretches of a line that may be speech, by their chunk. */
  private speechOf(line: ReadLine): Map<number, Stretch> {
    const speech = new Map<number, Stretch>();
    let lastTerm: number | null = null;
    for (const [at, chunk] of line.chunks.entries()) {
      const stretch = chunk.kind === 'stretch' ? this.stretches[chunk.stretch] : undefined;
      if (!stretch) continue;
      const term =
        this.isTermAt(line, at, stretch) ||
        (lastTerm === at - 2 && isListed(line, at) && this.isTitle(stretch));
      if (term) lastTerm = at;
      else speech.set(at, stretch);
    }
    return speech;
  }

  /** publicó «La casa quieta» y «Marea»: with a capital, and no sentence. */
  private isTitle({ start, end }: Stretch): boolean {
    return /^[\p{Lu}\p{N}].*[^.!?…]$/su.test(this.who.article.body.slice(start, end));
  }

  private isTermAt(line: ReadLine, chunk: number, stretch: Stretch): boolean {
    if (stretch.form !== 'marks' || stretch.continues) return false;
    const { article, people, reader } = this.who;
    const text = article.body.slice(stretch.start, stretch.end);
    const at = line.chunks[chunk]?.from ?? 0;
    const colon = followsColon(line, chunk);
    return isTerm({ tokens: line.tokens, at, text, colon, signs: this.signs }, people, reader);
  }

  /** El entrenador, amid a line: whoever was just named, where that is plain. */
  private meant(one: Named): Named {
    if (!one.speaker.generic) return one;
    const speaker = this.whoSpeaks.known(one.speaker, this.discourse, one.at, true);
    return speaker.name === null ? one : { speaker, at: one.at };
  }

  /** Keeps it; paragraphs of one quotation share whatever attributes one of them. */
  private keep(stretch: number, attribution: Attribution): void {
    const shared = this.stretches[stretch]?.continues ? this.withBefore(stretch, attribution) : attribution;
    const other = this.discourse.other(shared.speaker);
    this.given.set(stretch, other ? { ...shared, other } : shared);
    const before = this.pages.last();
    this.pages.speaks(
      shared.speaker,
      this.who.article.body.charAt((this.stretches[stretch]?.end ?? 0) - 1) === '?',
    );
    // Contó que el gerente le dijo: «…»: whoever tells it goes on.
    if (shared.relates) this.pages.acts(shared.relates, true);
    // Una comisión baraja mudarse, idea que el alcalde considera «prematura»: but not a body after a person.
    else if (shared.within && before && (before.person || !shared.speaker.person)) this.pages.acts(before);
  }

  private withBefore(stretch: number, attribution: Attribution): Attribution {
    const before = this.given.get(stretch - 1);
    if (attribution.speaker.name === null)
      return before ? { ...carriedFrom(before), by: 'samePassage' } : attribution;
    for (let back = stretch - 1; this.given.get(back)?.speaker.name === null; back -= 1) {
      this.given.set(back, { ...carriedFrom(attribution), by: 'samePassage' });
      if (!this.stretches[back]?.continues) break;
    }
    return attribution;
  }

  /** «Nunca». Así se defendió Ana Prieto: the line after a quotation that stood alone says who spoke. */
  private settleBefore(line: ReadLine): void {
    const before = this.alone;
    const first = line.tokens[0];
    if (before !== null && (this.settleByVerb(line, before) || this.settleByPresenting(line, before))) return;
    if (before === null || first?.kind !== 'word' || !opensAboutWords(first.lower)) return;
    // Se lo dijo Ana Ruiz a su hermana; but «Se fue», which speaks of no words.
    if (first.lower === 'se' && wordAt(line.tokens, 1)?.lower !== 'lo') return;
    // «El cambio que sí se nota». Con ese lema arrancó la campaña: a slogan, said by nobody.
    if (/^(?:con|bajo)$/u.test(first.lower) && isAnnouncing(wordAt(line.tokens, 2)?.lower ?? '')) {
      this.given.delete(before);
      return;
    }
    const relative = wordAt(line.tokens, 1)?.lower === 'que';
    const nominal = !relative && opensAboutNoun(first.lower);
    const attribution = this.attributor.ofLine({ line, discourse: this.discourse }, nominal);
    if (attribution && attribution.speaker.name !== null)
      this.keep(before, { ...attribution, by: 'lineAfter' });
  }

  /** «Me deben cinco meses». Dijo la profesora Ana Ruiz: a stop where a comma should stand. */
  private settleByVerb(line: ReadLine, before: number): boolean {
    const [verb, who] = line.chunks;
    if (verb?.kind !== 'speech' || verb.number === null || who?.kind !== 'phrase') return false;
    const ends = line.chunks
      .slice(2)
      .every(({ kind }) => kind === 'mark' || kind === 'prepositional' || kind === 'small');
    if (!ends || line.subjects.of(0) !== who.phrase || !line.isSomebody(who.phrase)) return false;
    const attribution = this.attributor.ofLine({ line, discourse: this.discourse }, false);
    if (!attribution || attribution.speaker.name === null) return false;
    this.keep(before, { ...attribution, by: 'lineAfter' });
    return true;
  }

  /** «Me echaron». Habla Noelia Vaquero, 33 años. */
  private settleByPresenting(line: ReadLine, before: number): boolean {
    const phrase = presentedIn(line);
    const speaker = phrase && this.who.speakers.of(line.tokens, phrase);
    if (!speaker?.person || speaker.name === null) return false;
    this.keep(before, { ...carriedFrom({ cue: null, speaker }), by: 'lineAfter' });
    return true;
  }

  /** «Es una vergüenza». Ana Ruiz no daba crédito: whoever the next line begins with, by name. */
  private settleByName(line: ReadLine): void {
    const before = this.alone;
    const [first] = line.chunks;
    if (before === null || first?.kind !== 'phrase') return;
    const given = this.given.get(before);
    if (given?.speaker.name !== null || given.cue !== null) return;
    if (!first.phrase.name || first.phrase.nameIsComplement || !line.isSomebody(first.phrase)) return;
    const { start = 0, end = 0 } = this.stretches[before] ?? {};
    if (!isWholeSentence(this.who.article.body.slice(start, end))) return;
    const speaker = this.who.speakers.of(line.tokens, first.phrase);
    if (speaker.person && speaker.way === 'name')
      this.keep(before, { ...carriedFrom({ cue: null, speaker }), by: 'nameAfter' });
  }

  /** An open colon leaves its cue; a line with speech, or about one person only, leaves its speaker. */
  private leaves(line: ReadLine, attributions: readonly (Attribution | null)[]): Inheritance | null {
    // Sobre el penalti. «No lo vi»: whoever spoke goes on past a label.
    if (isLabel(line)) return this.inherited;
    const open = followsColon(line, line.chunks.length);
    if (open)
      return { from: 'colon', attribution: this.attributor.beforeColon({ line, discourse: this.discourse }) };
    const last = attributions.findLast((attribution) => attribution !== null);
    if (last) return { from: 'speech', attribution: carriedFrom(last) };
    const spoke = line.chunks.some(({ kind }) => kind === 'speech');
    const speaker = spoke ? this.discourse.dropped(null) : this.discourse.onlyOne();
    const attribution = carriedFrom({ cue: null, speaker });
    if (speaker.name === null) return null;
    return { from: spoke && speaker.person ? 'told' : 'narration', attribution };
  }
}

/** Only a comma or «y» stands between this stretch and the one before. */
function isListed({ chunks }: ReadLine, at: number): boolean {
  const between = chunks[at - 1];
  return (
    (between?.kind === 'mark' && between.text === ',') || (between?.kind === 'link' && between.word === 'y')
  );
}

/** Whether the line's subject stands before whatever it quotes. */
function beginsWithSubject(line: ReadLine): boolean {
  const { subjects, chunks } = line;
  const first = chunks.find(({ kind }) => kind === 'stretch');
  // Según la sindicalista, una maquinista trabaja «…»: whoever is drawn on goes before whom they speak of.
  if (chunks[0]?.kind === 'source') return false;
  if (topicBeforeColon(line)) return true;
  return subjects.ofLine !== null && (first === undefined || subjects.ofLine.from < first.from);
}

interface Inheritance {
  readonly from: 'colon' | 'speech' | 'told' | 'narration';
  readonly attribution: Attribution;
}

function carriedFrom({ speaker }: Attribution): Attribution {
  return { cue: null, speaker: speaker.name === null ? nobody : { ...speaker, way: 'carried' } };
}
