// The inverted index: every sentence, title and editor's question is a unit; words lead to units.
import { type Article, type Sentence, textOf } from '../article.ts';
import type { Lexicon } from '../spanish/lexicon.ts';
import { isFunctionWord, type Word, wordsOf } from '../spanish/words.ts';
import { Vocabulary } from './vocabulary.ts';

/** A sentence as the index keeps it. */
export interface SentenceUnit {
  readonly field: 'sentence';
  readonly article: Article;
  readonly at: Sentence;
  /** Number of its paragraph among all paragraphs of the index, from 0. */
  readonly paragraph: number;
  readonly text: string;
  readonly words: readonly Word[];
}

/** An editor's question, which speaks for a paragraph, or a title, which speaks for an article. */
export type HintUnit =
  | { readonly field: 'question'; readonly paragraph: number }
  | { readonly field: 'title'; readonly article: Article };

export type Unit = SentenceUnit | HintUnit;

export class PassageIndex {
  readonly vocabulary = new Vocabulary();
  private readonly units: Unit[] = [];
  /** Units of the sentences of each paragraph, in order. */
  readonly paragraphs: number[][] = [];
  sentenceCount = 0;
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** The unit with this number. Throws where there is none: the vocabulary's postings hold only what was added. */
  unit(id: number): Unit {
    const unit = this.units[id];
    if (!unit) throw new Error(`no unit ${id}`);
    return unit;
  }

  /** The sentences that hold the rarest of these words (keys; function words aside): all that could hold them all. */
  sentencesHolding(keys: readonly string[]): readonly SentenceUnit[] {
    const ids = keys.filter((key) => !isFunctionWord(key)).map((key) => this.vocabulary.idOf(key));
    const postings = ids.map((id) => (id === undefined ? [] : this.vocabulary.passagesOf(id)));
    const rarest = postings.reduce<readonly number[] | undefined>(
      (a, b) => (a && a.length <= b.length ? a : b),
      undefined,
    );
    return (rarest ?? []).map((id) => this.unit(id)).filter((unit) => unit.field === 'sentence');
  }

  add(article: Article): void {
    this.addHint({ field: 'title', article }, [article.title, article.outlet ?? ''].join(' · '));
    const first = this.paragraphs.length;
    for (const paragraph of article.paragraphs) {
      const number = this.paragraphs.push([]) - 1;
      for (const sentence of paragraph.sentences) this.addSentence(article, sentence, number);
    }
    for (const { question, paragraph } of article.questions) {
      this.addHint({ field: 'question', paragraph: first + paragraph - 1 }, question);
    }
  }

  private addSentence(article: Article, at: Sentence, paragraph: number): void {
    const text = textOf(article, at);
    const words = this.lexicon.withPhrases(wordsOf(text));
    const unit: SentenceUnit = {
      field: 'sentence',
      article,
      at,
      paragraph,
      text,
      words,
    };
    this.paragraphs[paragraph]?.push(this.addWords(unit, text, words));
    this.sentenceCount += 1;
  }

  private addHint(unit: HintUnit, text: string): void {
    this.addWords(unit, text, this.lexicon.withPhrases(wordsOf(text)));
  }

  private addWords(unit: Unit, text: string, words: readonly Word[]): number {
    const id = this.units.push(unit) - 1;
    for (const { key, start, end } of words) {
      if (!isFunctionWord(key)) this.vocabulary.add(key, text.slice(start, end), id);
    }
    return id;
  }
}
