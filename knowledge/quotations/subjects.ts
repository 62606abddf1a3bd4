// Who does what in a line: the subject of each verb of saying, before it, after it or shared with another.
import type { Chunk, Chunker, SpeechChunk } from './chunks.ts';
import { isGroupNoun, isModal, isSpeakerNoun, isTextNoun } from './grammar.ts';
import { isTimePhrase, type Phrase } from './phrases.ts';
import { type Token, wordAt } from './tokens.ts';

/** Chunks looked back at or ahead: longer sentences are not read further. */
const REACH = 40;

/** Así lo dijo la contadora, Lo dijo el juez: such a line speaks of what was quoted before it. */
const POINTING_BACK = new Set(['así', 'lo', 'eso']);

export class Subjects {
  private readonly tokens: readonly Token[];
  private readonly chunks: readonly Chunk[];
  private readonly chunker: Chunker;
  private readonly found = new Map<number, Phrase | null>();
  /** The subject of the line: its first phrase that hangs on nothing; null when it has none. */
  readonly ofLine: Phrase | null;
  /** Whether somebody else is joined to it: la fiscal y el abogado discutieron. */
  readonly isJoint: boolean;

  constructor(tokens: readonly Token[], chunks: readonly Chunk[], chunker: Chunker) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.chunker = chunker;
    this.ofLine = this.firstSubject();
    this.isJoint = this.joinsAnother(this.ofLine);
    // From left to right, so that a verb finds the subject of the one it is joined to.
    let before: Phrase | null = null;
    for (const [index, chunk] of chunks.entries()) {
      if (chunk.kind !== 'speech') continue;
      const subject: Phrase | null = this.search(index, chunk, before);
      this.found.set(index, subject);
      if (chunk.verb.mood === 'finite') before = subject ?? before;
    }
  }

  /** The subject of the verb of saying at this chunk, or null when the line leaves it out. */
  of(index: number): Phrase | null {
    return this.found.get(index) ?? null;
  }

  private search(index: number, chunk: SpeechChunk, earlier: Phrase | null): Phrase | null {
    if (chunk.number === null && !chunk.modal) return earlier ?? this.ofLine ?? this.ofMainClause(index);
    const before = this.before(index, chunk);
    if (typeof before !== 'string') return before;
    const after = this.after(index, before === 'shared' || chunk.verb.stance === 'judged');
    if (after) return after;
    return before === 'shared' ? (earlier ?? this.ofLine) : null;
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

  /** The phrase before the verb; `shared` when the verb is joined to another; `none` when it begins its clause. */
  private before(index: number, chunk: SpeechChunk): Phrase | 'shared' | 'none' {
    let at = index - 1;
    while (this.isPassedOver(this.chunks[at]) || (chunk.modal && this.isModalAt(at))) at -= 1;
    for (let steps = 0; steps < REACH; steps += 1, at -= 1) {
      const here = this.chunks[at];
      if (!here || here.kind === 'stretch') return 'none';
      if (here.kind === 'phrase' && !isTimePhrase(here.phrase)) return this.joint(at, here.phrase, chunk);
      if (here.kind === 'link') return this.afterLink(at, here.word);
      if (here.kind === 'mark') return this.afterMark(at, here.text);
      if (here.kind === 'verb' || here.kind === 'speech') return 'shared';
    }
    return 'none';
  }

  /** Ana Ruiz y Luis Mena dijeron: both, as worded. */
  private joint(at: number, phrase: Phrase, chunk: SpeechChunk): Phrase {
    const link = this.chunks[at - 1];
    const first = this.chunks[at - 2];
    const joined = chunk.number === 'plural' && link?.kind === 'link' && (link.word === 'y' || link.word === 'e');
    if (!joined || first?.kind !== 'phrase') return phrase;
    const both = { common: [], name: null, nameIsComplement: false, apposition: null, determiner: null, pronoun: null };
    return { ...both, from: first.phrase.from, to: phrase.to };
  }

  private isPassedOver(chunk: Chunk | undefined): boolean {
    return chunk?.kind === 'small';
  }

  private isModalAt(at: number): boolean {
    const chunk = this.chunks[at];
    if (!chunk) return false;
    return chunk.kind === 'verb' && isModal(wordAt(this.tokens, chunk.from)?.lower ?? '');
  }

  /** «…, que dijo»: whoever stands before; «dijo que criticó»: whoever spoke; «y dijo»: the one before. */
  private afterLink(at: number, word: string): Phrase | 'shared' | 'none' {
    if (word !== 'que' && word !== 'quien' && word !== 'quienes') return at === 0 ? 'none' : 'shared';
    let before = at - 1;
    const comma = this.chunks[before];
    if (comma?.kind === 'mark' && comma.text === ',') before -= 1;
    const antecedent = this.chunks[before];
    if (antecedent?.kind === 'phrase') return this.nameOf(before, antecedent.phrase);
    if (antecedent?.kind === 'prepositional' && antecedent.phrase) return antecedent.phrase;
    return 'shared';
  }

  /** Of «Julián Otero, portavoz de X, que dijo», the name. */
  private nameOf(at: number, phrase: Phrase): Phrase {
    const earlier = this.chunks[at - 2];
    const comma = this.chunks[at - 1];
    const beside = phrase.determiner === null && phrase.name === null && comma?.kind === 'mark';
    return beside && earlier?.kind === 'phrase' ? earlier.phrase : phrase;
  }

  /** What a closing comma, dash or bracket encloses is passed over: Putin, por su parte, agradeció. */
  private afterMark(at: number, mark: string): Phrase | 'shared' | 'none' {
    if (mark === ':' || mark === ';') return 'shared';
    const opening = mark === ')' ? '(' : mark;
    for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
      const here = this.chunks[back];
      // A verb of its own, not a relative clause's: no parenthesis but a clause that the verb is joined to.
      if (here?.kind === 'verb' || here?.kind === 'speech') {
        if (!this.isRelative(back, opening)) return 'shared';
        continue;
      }
      if (here?.kind !== 'mark' || here.text !== opening) continue;
      return this.phraseEndingAt(back - 1) ?? 'shared';
    }
    return 'shared';
  }

  /** Whether the verb at this chunk belongs to a clause with «que» that begins after the mark. */
  private isRelative(at: number, mark: string): boolean {
    for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
      const here = this.chunks[back];
      if (here?.kind === 'link' && here.word !== 'y') return true;
      if (here?.kind === 'mark' && here.text === mark) return false;
    }
    return false;
  }

  /** The phrase that a parenthesis follows, when it begins its clause. */
  private phraseEndingAt(at: number): Phrase | null {
    let back = at;
    while (this.chunks[back]?.kind === 'prepositional' || this.isPassedOver(this.chunks[back])) back -= 1;
    const here = this.chunks[back];
    if (here?.kind !== 'phrase' || isTimePhrase(here.phrase)) return null;
    const before = this.chunks[back - 1];
    const begins = !before || before.kind === 'link' || before.kind === 'mark' || before.kind === 'small';
    return begins ? this.nameOf(back, here.phrase) : null;
  }

  /**
   * The phrase after the verb: dijo ayer en la plaza la alcaldesa. Elsewhere than beside speech it has to be
   * somebody, and where it may as well be the object (criticó el Gobierno) a person, who would need «a».
   */
  private after(index: number, onlyPeople: boolean): Phrase | null {
    const beside = this.followsStretch(index);
    for (let at = index + 1; at < Math.min(this.chunks.length, index + REACH); at += 1) {
      const here = this.chunks[at];
      if (!here) return null;
      if (here.kind === 'phrase' && !isTimePhrase(here.phrase))
        return this.asSubject(here.phrase, beside, onlyPeople);
      const passed =
        here.kind === 'phrase' ||
        here.kind === 'prepositional' ||
        here.kind === 'small' ||
        here.kind === 'other';
      if (!passed) return null;
    }
    return null;
  }

  private asSubject(phrase: Phrase, beside: boolean, onlyPeople: boolean): Phrase | null {
    if (beside) return phrase;
    const head = phrase.common[0] ?? '';
    if (onlyPeople && (isGroupNoun(head) || isTextNoun(head))) return null;
    return (isSpeakerNoun(head) && phrase.determiner !== null) || this.chunker.isSomebody(this.tokens, phrase)
      ? phrase
      : null;
  }

  /** «…», dijo · «…», según explicó · como recordó: whatever follows such a verb is who said it. */
  private followsStretch(index: number): boolean {
    let at = index - 1;
    for (let steps = 0; steps < 8; steps += 1, at -= 1) {
      const here = this.chunks[at];
      if (here?.kind === 'stretch') return true;
      if (!here) return POINTING_BACK.has(wordAt(this.tokens, 0)?.lower ?? '');
      if (here?.kind === 'link' && here.word !== 'como') return false;
      const passed = here?.kind === 'mark' ? here.text !== ';' && here.text !== ':' : here?.kind === 'small';
      const source = here?.kind === 'prepositional' && here.preposition === 'según';
      if (source || (here?.kind === 'link' && here.word === 'como')) return true;
      if (!passed) return false;
    }
    return false;
  }

  private joinsAnother(phrase: Phrase | null): boolean {
    const at = this.chunks.findIndex(({ from, kind }) => kind === 'phrase' && from === phrase?.from);
    const rest = this.chunks.slice(at + 1, at + REACH);
    const link = rest.findIndex((chunk) => chunk.kind === 'link' && (chunk.word === 'y' || chunk.word === 'e'));
    const verb = rest.findIndex(({ kind }) => kind === 'verb' || kind === 'speech' || kind === 'other');
    const other = rest[link + 1];
    if (phrase === null || link === -1 || other?.kind !== 'phrase' || (verb !== -1 && verb < link)) return false;
    return this.chunker.isSomebody(this.tokens, other.phrase);
  }

  private firstSubject(): Phrase | null {
    let verb = false;
    for (const chunk of this.chunks.slice(0, REACH)) {
      if (chunk.kind === 'phrase' && !isTimePhrase(chunk.phrase)) {
        return !verb || this.chunker.isSomebody(this.tokens, chunk.phrase) ? chunk.phrase : null;
      }
      if (chunk.kind === 'stretch' || (chunk.kind === 'link' && chunk.word === 'que')) return null;
      if (chunk.kind === 'verb' || chunk.kind === 'speech') verb = true;
    }
    return null;
  }
}
