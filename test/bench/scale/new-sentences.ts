// Makes sentences that nobody wrote from those of a file, with a vocabulary that goes on growing.
import { oneOf, type Random, wholeBelow } from '../random.ts';
import { type Heaps, heapsOf, vocabularyAt, wordsOf } from './growth.ts';

/** Words shorter than this are mostly grammar and stay as they are. In letters. */
const REPLACEABLE = 5;
/** Share of the longer words that give way: to new words while there are too few, to coined ones otherwise. */
const REPLACED_SHARE = { behind: 0.5, otherwise: 0.25 } as const;

/**
 * A new sentence is the first half of one and the second half of another. Then some of its longer words give way: while
 * the text has fewer different words than Heaps' law, fitted to the file, foresees for its length, to a word coined from
 * the beginning of one word and the end of another; otherwise to one coined before, as likely as it has been used
 * (Simon's model, which gives Zipf's distribution).
 */
export class NewSentences {
  private readonly sentences: readonly string[];
  private readonly random: Random;
  private readonly heaps: Heaps;
  private readonly vocabulary: Set<string>;
  private readonly longWords: readonly string[];
  /** Every use of every coined word. */
  private readonly used: string[] = [];
  private written: number;

  constructor(sentences: readonly string[], random: Random) {
    this.sentences = sentences;
    this.random = random;
    this.heaps = heapsOf(sentences);
    this.vocabulary = new Set(sentences.flatMap(wordsOf));
    this.longWords = [...this.vocabulary].filter((word) => word.length >= REPLACEABLE);
    this.written = this.heaps.wordsIn;
  }

  next(): string {
    const sentence = this.recombined().replace(/\p{L}+/gu, (word) => this.replaced(word));
    this.written += wordsOf(sentence).length;
    return sentence;
  }

  /** The exponent of the file's growth, and the words written and known by now. */
  get state(): { readonly exponent: number; readonly written: number; readonly vocabulary: number } {
    return { exponent: this.heaps.exponent, written: this.written, vocabulary: this.vocabulary.size };
  }

  private recombined(): string {
    const one = (oneOf(this.sentences, this.random) ?? '').split(/\s+/);
    const other = (oneOf(this.sentences, this.random) ?? '').split(/\s+/);
    return [...one.slice(0, Math.ceil(one.length / 2)), ...other.slice(Math.ceil(other.length / 2))].join(
      ' ',
    );
  }

  private replaced(word: string): string {
    if (word.length < REPLACEABLE) return word;
    const behind = this.vocabulary.size < vocabularyAt(this.heaps, this.written);
    if (this.random() >= REPLACED_SHARE[behind ? 'behind' : 'otherwise']) return word;
    const instead = behind ? this.coined() : oneOf(this.used, this.random);
    if (instead === undefined) return word;
    this.used.push(instead);
    return /^\p{Lu}/u.test(word) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
  }

  private coined(): string | undefined {
    const head = oneOf(this.longWords, this.random) ?? '';
    const tail = oneOf(this.longWords, this.random) ?? '';
    const middle = 2 + wholeBelow(Math.max(1, head.length - 3), this.random);
    const word = head.slice(0, middle) + tail.slice(Math.floor(tail.length / 2));
    if (this.vocabulary.has(word)) return undefined;
    this.vocabulary.add(word);
    return word;
  }
}
