// What an article quotes, who said it and how the text says so. Rules only: what they cannot settle stays open.
import type { Article, Sentence } from '../article.ts';
import { type Attribution, Attributor } from './attribution.ts';
import { Chunker } from './chunks.ts';
import { followsColon, type ReadLine, readLine } from './cue.ts';
import { Discourse } from './discourse.ts';
import { intervieweeOf } from './interview.ts';
import { ProperWords } from './names.ts';
import { People } from './people.ts';
import { type Phrase, PhraseReader } from './phrases.ts';
import type { Quotation } from './quotation.ts';
import { Speakers } from './speaker.ts';
import type { Stretch } from './stretch.ts';
import { stretchesOf } from './stretches.ts';
import { Subjects } from './subjects.ts';
import { isTerm } from './terms.ts';
import { type Line, linesOf } from './tokens.ts';

/** The article's quotations in order. Linear in its length. */
export function quotationsOf(article: Article): readonly Quotation[] {
  const stretches = stretchesOf(article);
  if (stretches.length === 0) return [];
  const attributions = new Finder(article, stretches).attributions();
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const quotations: Quotation[] = [];
  let sentence = 0;
  for (const [index, stretch] of stretches.entries()) {
    const attribution = attributions.get(index);
    if (!attribution) continue;
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= stretch.start) sentence += 1;
    const at = sentences[sentence];
    if (at) quotations.push(quotation(article, stretch, attribution, { at, number: quotations.length + 1 }));
  }
  return quotations;
}

function quotation(
  article: Article,
  { start, end }: Stretch,
  { cue, speaker }: Attribution,
  place: { readonly at: Sentence; readonly number: number },
): Quotation {
  const text = article.body.slice(start, end);
  const way = speaker.name === null ? 'none' : speaker.way;
  // A name may be broken over two lines of the file; it is one name all the same.
  const name = speaker.name?.replace(/\s+/g, ' ') ?? null;
  return { article: article.slug, start, end, text, speaker: name, cue, way, ...place };
}

/** Words that begin a line about what has just been quoted. */
const POINTING_BACK = new Set(['así', 'lo', 'con', 'eso', 'esto', 'quien']);

class Finder {
  private readonly stretches: readonly Stretch[];
  private readonly article: Article;
  private readonly lines: readonly Line[];
  private readonly people: People;
  private readonly reader: PhraseReader;
  private readonly chunker: Chunker;
  private readonly speakers: Speakers;
  private readonly attributor: Attributor;
  private readonly discourse = new Discourse();
  private readonly given = new Map<number, Attribution>();
  /** What the line before leaves to a quotation that stands alone. */
  private inherited: Inheritance | null = null;
  /** The quotation that closes the line before without a cue of its own. */
  private alone: number | null = null;

  constructor(article: Article, stretches: readonly Stretch[]) {
    this.article = article;
    this.stretches = stretches;
    this.lines = linesOf(article, stretches);
    const proper = new ProperWords(
      this.lines,
      article.people.flatMap(({ name, aliases }) => [name, ...aliases]),
    );
    this.people = new People(article, this.lines, proper);
    this.reader = new PhraseReader(proper);
    this.speakers = new Speakers(article, this.people);
    this.chunker = new Chunker(this.reader, (tokens, name) => {
      const found = this.speakers.lookup(tokens, name);
      return found === 'ambiguous' || (found !== undefined && (!found.group || found.vouched));
    });
    const interviewee = intervieweeOf(article, stretches, this.people);
    this.attributor = new Attributor(article, this.speakers, interviewee?.name ?? null);
  }

  attributions(): ReadonlyMap<number, Attribution> {
    for (const line of this.lines) this.readLine(line);
    return this.given;
  }

  private readLine({ paragraph, tokens }: Line): void {
    if (this.discourse.enter(paragraph)) {
      this.alone = null;
      if (this.inherited?.from !== 'colon') this.inherited = null;
    }
    const chunks = this.chunker.chunksOf({ paragraph, tokens });
    const isSomebody = (phrase: Phrase) => this.chunker.isSomebody(tokens, phrase);
    const line = readLine(tokens, chunks, new Subjects({ tokens, chunks, isSomebody }));
    const speech = this.speechOf(line);
    const reading = { line, discourse: this.discourse, inherited: this.inherited?.attribution ?? null };
    const attributions = this.attributor.attribute(reading, speech);
    if (speech.size === 0) this.settleBefore(line);
    this.noteSubject(line);
    const numbers = [...speech.keys()].map((at) => chunks[at]);
    for (const [index, attribution] of attributions.entries()) {
      const chunk = numbers[index];
      if (attribution && chunk?.kind === 'stretch') this.keep(chunk.stretch, attribution);
    }
    this.inherited = this.leaves(line, attributions);
    const last = chunks.findLast(({ kind }) => kind === 'stretch');
    const cue = attributions[attributions.length - 1]?.cue;
    this.alone = last?.kind === 'stretch' && cue === null ? last.stretch : null;
  }

  /** The stretches of a line that may be speech, by their chunk. */
  private speechOf(line: ReadLine): Map<number, Stretch> {
    const speech = new Map<number, Stretch>();
    for (const [at, chunk] of line.chunks.entries()) {
      const stretch = chunk.kind === 'stretch' ? this.stretches[chunk.stretch] : undefined;
      if (stretch && !this.isTermAt(line, at, stretch)) speech.set(at, stretch);
    }
    return speech;
  }

  private isTermAt(line: ReadLine, chunk: number, stretch: Stretch): boolean {
    if (stretch.form !== 'marks' || stretch.continues || followsColon(line, chunk)) return false;
    const text = this.article.body.slice(stretch.start, stretch.end);
    return isTerm({ tokens: line.tokens, at: line.chunks[chunk]?.from ?? 0, text }, this.people, this.reader);
  }

  /** Keeps it; paragraphs of one quotation share whatever attributes one of them. */
  private keep(stretch: number, attribution: Attribution): void {
    const shared = this.stretches[stretch]?.continues ? this.withBefore(stretch, attribution) : attribution;
    this.given.set(stretch, shared);
    this.discourse.note(shared.speaker);
  }

  private withBefore(stretch: number, attribution: Attribution): Attribution {
    const before = this.given.get(stretch - 1);
    if (attribution.speaker.name === null) return before ? carriedFrom(before) : attribution;
    for (let back = stretch - 1; this.given.get(back)?.speaker.name === null; back -= 1) {
      this.given.set(back, carriedFrom(attribution));
      if (!this.stretches[back]?.continues) break;
    }
    return attribution;
  }

  /** «Nunca». Así se defendió Ana Prieto: the line after a quotation that stood alone says who spoke. */
  private settleBefore(line: ReadLine): void {
    const before = this.alone;
    const first = line.tokens[0];
    if (before === null || first?.kind !== 'word' || !POINTING_BACK.has(first.lower)) return;
    const attribution = this.attributor.ofLine({ line, discourse: this.discourse });
    if (attribution) this.keep(before, attribution);
  }

  private noteSubject(line: ReadLine): void {
    const subject = line.subjects.ofLine;
    if (!subject || subject.pronoun || !this.chunker.isSomebody(line.tokens, subject)) return;
    const speaker = this.speakers.of(line.tokens, subject);
    this.discourse.note(line.subjects.isJoint ? { ...speaker, name: null } : speaker);
  }

  /** An open colon leaves its cue; a line with speech, or about one person only, leaves its speaker. */
  private leaves(line: ReadLine, attributions: readonly (Attribution | null)[]): Inheritance | null {
    const open = followsColon(line, line.chunks.length);
    if (open)
      return { from: 'colon', attribution: this.attributor.beforeColon({ line, discourse: this.discourse }) };
    const last = attributions.findLast((attribution) => attribution !== null);
    if (last) return { from: 'speech', attribution: carriedFrom(last) };
    const spoke = line.chunks.some(({ kind }) => kind === 'speech');
    const speaker = spoke ? this.discourse.carried(null) : this.discourse.onlyOne();
    return speaker.name === null ? null : { from: 'speech', attribution: { cue: null, speaker } };
  }
}

interface Inheritance {
  readonly from: 'colon' | 'speech';
  readonly attribution: Attribution;
}

function carriedFrom({ speaker }: Attribution): Attribution {
  return { cue: null, speaker: speaker.name === null ? speaker : { ...speaker, way: 'carried' } };
}
