// The inverted index: every sentence, title and editor's question is a unit; words lead to units.
import { type Article, type Sentence, textOf } from '../../article.ts';
import type { Lexicon } from '../../spanish/lexicon.ts';
import { isFunctionWord } from '../../spanish/words.ts';
import { Aliases } from './aliases.ts';
import { type ReadSentence, readHint, readWords } from './read-sentence.ts';
import { SIGN } from './signs.ts';
import { type IndexedWord, UnitWords } from './unit-words.ts';
import { Vocabulary } from './vocabulary.ts';

/** A sentence as the index keeps it. */
export interface SentenceUnit {
  readonly field: 'sentence';
  readonly article: Article;
  readonly at: Sentence;
  /** Number of its paragraph among all that were ever in the index, from 0. */
  readonly paragraph: number;
}

/** An editor's question, which speaks for a paragraph, or a title, which speaks for an article. */
export type HintUnit =
  | { readonly field: 'question'; readonly paragraph: number }
  | { readonly field: 'title'; readonly article: Article };

export type Unit = SentenceUnit | HintUnit;

/** A paragraph as the index keeps it: its units are `first` to `end - 1`. */
export interface ParagraphUnits {
  readonly article: Article;
  readonly first: number;
  readonly end: number;
  /** Words that mean something, in all its sentences. */
  readonly length: number;
}

/** The stretch of units and of paragraphs that an article's sentences, title and questions take up. */
interface Place {
  /** Number of the article. */
  readonly number: number;
  readonly firstUnit: number;
  readonly endUnit: number;
  readonly firstParagraph: number;
  readonly endParagraph: number;
}

/** Numbers kept for each unit. */
const PER_UNIT = 3;
/** Units kept before the first growth. */
const FIRST_ROOM = 1024;

export class PassageIndex {
  readonly vocabulary = new Vocabulary();
  private readonly units: (Unit | undefined)[] = [];
  /** Beside `units`: the words of each. */
  private readonly words = new UnitWords();
  /** Beside `units`, `PER_UNIT` numbers a unit: paragraph (-1 for a title or a question), article, meaningful words. */
  private unitNumbers = new Int32Array(FIRST_ROOM * PER_UNIT);
  /** One more than the highest number of an article. */
  articlesEver = 0;
  private readonly paragraphs: (ParagraphUnits | undefined)[] = [];
  /** Beside `paragraphs`: the number of the article. */
  private paragraphInArticle = new Int32Array(FIRST_ROOM);
  private readonly places = new Map<Article, Place>();
  sentenceCount = 0;
  private paragraphCount = 0;
  private lengths = 0;
  /** Word → in how many places of sentences it is a name. */
  private readonly namings = new Map<number, number>();
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** The unit with this number. Throws where there is none: the vocabulary's postings hold only what is there. */
  unit(id: number): Unit {
    const unit = this.units[id];
    if (!unit) throw new Error(`no unit ${id}`);
    return unit;
  }

  /** The sentence with this number. Throws where the unit is none. */
  sentence(id: number): SentenceUnit {
    const unit = this.unit(id);
    if (unit.field !== 'sentence') throw new Error(`unit ${id} is no sentence`);
    return unit;
  }

  /** Number of the paragraph that the unit is a sentence of; -1 for a title or a question. */
  paragraphOf(unit: number): number {
    return this.unitNumbers[unit * PER_UNIT] ?? -1;
  }

  /** Number of the unit's article among all that were ever in the index, from 0. */
  articleNumberOf(unit: number): number {
    return this.unitNumbers[unit * PER_UNIT + 1] ?? -1;
  }

  /** Words of a unit that mean something. */
  lengthOf(unit: number): number {
    return this.unitNumbers[unit * PER_UNIT + 2] ?? 0;
  }

  /** The same of a paragraph. */
  articleNumberOfParagraph(number: number): number {
    return this.paragraphInArticle[number] ?? -1;
  }

  /** The paragraph with this number. Throws where there is none. */
  paragraph(number: number): ParagraphUnits {
    const paragraph = this.paragraphs[number];
    if (!paragraph) throw new Error(`no paragraph ${number}`);
    return paragraph;
  }

  /** Number of an article's first paragraph. Throws where the article is not here. */
  firstParagraphOf(article: Article): number {
    const place = this.places.get(article);
    if (!place) throw new Error(`no article ${article.slug}`);
    return place.firstParagraph;
  }

  /** Number of an article among all that were ever in the index, from 0; -1 where it is not here. */
  numberOf(article: Article): number {
    return this.places.get(article)?.number ?? -1;
  }

  /** One more than the highest number of a unit. */
  get unitsEver(): number {
    return this.units.length;
  }

  /** The same of a paragraph. */
  get paragraphsEver(): number {
    return this.paragraphs.length;
  }

  /** Words of a paragraph that mean something, on average; at least 1. */
  get meanLength(): number {
    return this.paragraphCount > 0 ? Math.max(1, this.lengths / this.paragraphCount) : 1;
  }

  /** Numbers of the words of a unit, in order; those of the phrases among them follow, and of what it implies. */
  wordIds(id: number): number[] {
    return this.words.ids(id);
  }

  /** Calls back with the number of each word of a unit, its place in the order (a phrase has that of its first word, what is implied that of the word that implies it) and its signs. */
  eachWord(id: number, visit: (word: number, place: number, signs: number) => void): void {
    this.words.each(id, visit);
  }

  /** Whether the word is a name in most of the units that hold it. */
  isNamed(word: number): boolean {
    return 2 * (this.namings.get(word) ?? 0) >= Math.max(1, this.vocabulary.passagesOf(word).length);
  }

  /** The text of a sentence, verbatim. */
  textOf({ article, at }: SentenceUnit): string {
    return textOf(article, at);
  }

  /** The words of a sentence with their signs and where they stand in its text, phrases last. */
  wordsOf(id: number): IndexedWord[] {
    return this.words.of(id);
  }

  /** The sentences that hold the rarest of these words (keys; function words aside): all that could hold them all. */
  sentencesHolding(keys: readonly string[]): readonly SentenceUnit[] {
    const ids = keys.filter((key) => !isFunctionWord(key)).map((key) => this.vocabulary.idOf(key));
    const postings = ids.map((id) => (id === undefined ? NO_WORDS : this.vocabulary.passagesOf(id)));
    const rarest = postings.reduce((a, b) => (a.length <= b.length ? a : b), postings[0] ?? NO_WORDS);
    return [...rarest].map((id) => this.unit(id)).filter((unit) => unit.field === 'sentence');
  }

  add(article: Article): void {
    for (const _ of this.addInSteps(article));
  }

  /** Adds an article, in steps of a paragraph: all are read before the first is added, for who is called what in them. */
  *addInSteps(article: Article): Generator<undefined, void> {
    const firstUnit = this.units.length;
    const firstParagraph = this.paragraphs.length;
    const number = this.articlesEver;
    const place = { number, firstUnit, endUnit: firstUnit, firstParagraph, endParagraph: firstParagraph };
    this.articlesEver += 1;
    this.places.set(article, place);
    const read: ReadSentence[] = [];
    for (const { sentences } of article.paragraphs) {
      for (const at of sentences) read.push(readWords(textOf(article, at)));
      yield;
    }
    const aliases = new Aliases(article.people, read);
    let next = 0;
    for (const { sentences } of article.paragraphs) {
      this.addParagraph(article, sentences, read.slice(next, next + sentences.length), aliases);
      next += sentences.length;
      place.endUnit = this.units.length;
      place.endParagraph = this.paragraphs.length;
      yield;
    }
    this.addUnit({ field: 'title', article }, readHint([article.title, article.outlet ?? ''].join(' · ')));
    for (const { question, paragraph } of article.questions)
      this.addUnit({ field: 'question', paragraph: firstParagraph + paragraph - 1 }, readHint(question));
    place.endUnit = this.units.length;
  }

  /** Forgets an article; of one that is not here, nothing. Its numbers are not given again. */
  remove(article: Article): void {
    const place = this.places.get(article);
    if (!place) return;
    this.places.delete(article);
    const words = new Set<number>();
    for (let id = place.firstUnit; id < place.endUnit; id += 1) {
      this.eachWord(id, (word, _, signs) => {
        words.add(word);
        if (signs & SIGN.name) this.countNaming(word, -1);
      });
      if (this.units[id]?.field === 'sentence') this.sentenceCount -= 1;
      this.units[id] = undefined;
      this.words.forget(id);
    }
    for (const word of words) this.vocabulary.remove(word, place.firstUnit, place.endUnit);
    for (let number = place.firstParagraph; number < place.endParagraph; number += 1) {
      this.lengths -= this.paragraphs[number]?.length ?? 0;
      this.paragraphCount -= 1;
      this.paragraphs[number] = undefined;
    }
  }

  private addParagraph(
    article: Article,
    sentences: readonly Sentence[],
    read: readonly ReadSentence[],
    aliases: Aliases,
  ): void {
    const first = this.units.length;
    const paragraph = this.paragraphs.length;
    let length = 0;
    for (const [number, at] of sentences.entries()) {
      const sentence = read[number];
      if (!sentence) continue;
      const unit: SentenceUnit = { field: 'sentence', article, at, paragraph };
      length += this.addUnit(unit, sentence, aliases);
    }
    this.paragraphs.push({ article, first, end: this.units.length, length });
    if (paragraph === this.paragraphInArticle.length)
      this.paragraphInArticle = doubled(this.paragraphInArticle);
    this.paragraphInArticle[paragraph] = this.articlesEver - 1;
    this.sentenceCount += sentences.length;
    this.paragraphCount += 1;
    this.lengths += length;
  }

  /** Gives how many of its words mean something. */
  private addUnit(unit: Unit, { text, words: single, signs }: ReadSentence, aliases?: Aliases): number {
    const id = this.units.push(unit) - 1;
    const words = this.lexicon.withPhrases(single);
    const kept: IndexedWord[] = [];
    const places: number[] = [];
    let meaningful = 0;
    let place = 0;
    words.forEach(({ key, start, end }, at) => {
      // The phrases follow the words, in order.
      if (at === single.length) place = 0;
      while (at >= single.length && (single[place]?.start ?? start) < start) place += 1;
      if (at < single.length) place = at;
      const number = this.vocabulary.add(key, text.slice(start, end), id);
      if ((signs[at] ?? 0) & SIGN.name) this.countNaming(number, 1);
      kept.push({ id: number, start, end, signs: signs[at] ?? 0 });
      places.push(place);
      if (this.vocabulary.isSearched(number)) meaningful += 1;
    });
    for (const { key, place: of } of aliases?.impliedBy({ words: single, signs }) ?? []) {
      kept.push({ id: this.vocabulary.addImplied(key, id), start: 0, end: 0, signs: SIGN.implied });
      places.push(of);
    }
    this.words.add(kept, places);
    this.setNumbers(id, unit.field === 'sentence' ? unit.paragraph : -1, meaningful);
    return meaningful;
  }

  private countNaming(word: number, times: number): void {
    this.namings.set(word, (this.namings.get(word) ?? 0) + times);
  }

  private setNumbers(id: number, paragraph: number, length: number): void {
    if ((id + 1) * PER_UNIT > this.unitNumbers.length) this.unitNumbers = doubled(this.unitNumbers);
    this.unitNumbers.set([paragraph, this.articlesEver - 1, length], id * PER_UNIT);
  }
}

/** The same numbers with as much room again. */
function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

const NO_WORDS = new Int32Array(0);
