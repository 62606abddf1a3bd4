// First pass: which paragraphs express most of a question, from the postings of its words alone.
import type { Article } from '../../article.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Concept, Question } from '../question/question.ts';
import { EXACT, FOLLOWED, GATHERED, NEARNESS } from '../weights.ts';
import type { Evidence } from './evidence.ts';
import { Tally } from './tally.ts';
import { TopScores } from './top-scores.ts';

export interface Gathered {
  /** Numbers of the most promising paragraphs, at most `GATHERED`. */
  readonly paragraphs: readonly number[];
  /** Rarity times importance of each idea. */
  readonly weights: readonly number[];
  /** How surely the titles of articles express each idea, 0 to 1. */
  readonly titles: ReadonlyMap<Article, Evidence>;
  /** The same of editors' questions, by the paragraph they speak for. */
  readonly hints: ReadonlyMap<number, Evidence>;
  /** By number of the article, of the paragraphs' articles: in how many of its sentences each idea is expressed, each counting as surely as it is. */
  readonly articles: ReadonlyMap<number, Evidence>;
}

/** What is gathered, while it is. */
interface Gathering {
  readonly titles: Map<Article, Evidence>;
  readonly hints: Map<number, Evidence>;
}

/** One idea of a question of so many, with its place among them and what it weighs. */
interface Idea {
  readonly concept: Concept;
  readonly at: number;
  readonly weight: number;
  readonly size: number;
}

/**
 * Follows every word of every idea to the units it stands in, and keeps the paragraphs with the largest sum of the
 * ideas' weights. Time: the length of the postings, but for the commonest ideas of a question to a large library; what
 * it counts in is kept from one question to the next, and is empty between two.
 */
export class Gatherer {
  private readonly index: PassageIndex;
  private serial = 0;
  /** By unit and by paragraph: the serial of the idea that was last counted there. */
  private unitSeen = new Uint32Array(0);
  private paragraphSeen = new Uint32Array(0);
  /** By unit and by paragraph: what the ideas weigh that are expressed there. */
  private readonly unitScores = new Tally();
  private readonly paragraphScores = new Tally();
  /** By paragraph: what its best sentence weighs. */
  private readonly paragraphBest = new Tally();
  /** By article and idea, the ideas of an article side by side: how often it is expressed. */
  private readonly articleIdeas = new Tally();
  /** By article: what its title weighs. */
  private readonly titleWorths = new Tally();

  constructor(index: PassageIndex) {
    this.index = index;
  }

  gather(question: Question, scope?: Article): Gathered {
    const size = question.concepts.length;
    this.makeRoom(size);
    const gathering: Gathering = { titles: new Map(), hints: new Map() };
    const weights = question.concepts.map((concept) => this.weightOf(concept));
    // The heaviest first: they are the rarest, and lead to nearly all that is worth reading.
    const order = [...weights.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
    let followed = 0;
    for (const at of order) {
      const concept = question.concepts[at];
      if (!concept) continue;
      followed += this.postingsOf(concept, 0);
      if (followed > FOLLOWED && at !== order[0]) break;
      this.follow({ concept, at, weight: weights[at] ?? 0, size }, gathering);
    }
    const paragraphs = this.best(weights, gathering, scope);
    const articles = this.articlesOf(paragraphs, size);
    this.clear();
    return { ...gathering, weights, paragraphs, articles };
  }

  /** Rarity times importance; what else may stand for a word makes it no commoner, where the word itself is there. */
  private weightOf(concept: Concept): number {
    const units = this.postingsOf(concept, EXACT) || this.postingsOf(concept, 0);
    const { sentenceCount } = this.index;
    return concept.importance * rarity(Math.min(units, sentenceCount), sentenceCount);
  }

  /** In how many units the words stand that express the idea this surely, a unit with two of them counting twice. */
  private postingsOf({ words }: Concept, least: number): number {
    let units = 0;
    for (const [word, closeness] of words)
      if (closeness >= least) units += this.index.vocabulary.countOf(word);
    return units;
  }

  /** Adds one idea to whatever expresses it. */
  private follow(idea: Idea, gathering: Gathering): void {
    this.serial += 1;
    // The surest first: what a unit is first reached by is the surest way that it expresses the idea.
    for (const [word, closeness] of [...idea.concept.words].sort(([, a], [, b]) => b - a))
      this.followWord(this.index.vocabulary.passagesOf(word), closeness, idea, gathering);
  }

  private followWord(units: Int32Array, closeness: number, idea: Idea, gathering: Gathering): void {
    const { at, weight, size } = idea;
    for (let place = 0; place < units.length; place += 1) {
      const unit = units[place] ?? 0;
      if (this.unitSeen[unit] === this.serial) continue;
      this.unitSeen[unit] = this.serial;
      const paragraph = this.index.paragraphOf(unit);
      if (paragraph < 0) this.noteHint(unit, closeness, idea, gathering);
      else {
        this.count(unit, paragraph, weight * closeness);
        this.articleIdeas.add(this.index.articleNumberOf(unit) * size + at, closeness);
      }
    }
  }

  private noteHint(id: number, closeness: number, { at, size }: Idea, { titles, hints }: Gathering): void {
    const unit = this.index.unit(id);
    if (unit.field === 'title') noteAt(titles, unit.article, at, closeness, size);
    else if (unit.field === 'question') noteAt(hints, unit.paragraph, at, closeness, size);
  }

  private count(unit: number, paragraph: number, worth: number): void {
    this.unitScores.add(unit, worth);
    if (this.paragraphSeen[paragraph] === this.serial) return;
    this.paragraphSeen[paragraph] = this.serial;
    this.paragraphScores.add(paragraph, worth);
  }

  /** The best paragraphs. */
  private best(
    weights: readonly number[],
    { titles, hints }: Gathering,
    scope: Article | undefined,
  ): number[] {
    const { index, unitScores, paragraphScores, paragraphBest, titleWorths } = this;
    for (const unit of unitScores.numbers())
      paragraphBest.raise(index.paragraphOf(unit), unitScores.of(unit));
    for (const [article, evidence] of titles)
      titleWorths.add(index.numberOf(article), weigh(evidence, weights) * NEARNESS.title);
    const own = scope && index.numberOf(scope);
    const top = new TopScores(GATHERED);
    const consider = (paragraph: number): void => {
      const article = index.articleNumberOfParagraph(paragraph);
      if (own !== undefined && article !== own) return;
      const score = paragraphBest.of(paragraph) + paragraphScores.of(paragraph) * NEARNESS.paragraph;
      top.add(paragraph, score + titleWorths.of(article) + weigh(hints.get(paragraph), weights));
    };
    for (const paragraph of paragraphScores.numbers()) consider(paragraph);
    for (const paragraph of hints.keys()) if (paragraphScores.of(paragraph) === 0) consider(paragraph);
    return top.items();
  }

  /** How often the articles of these paragraphs express each idea, by number of the article. */
  private articlesOf(paragraphs: readonly number[], size: number): Map<number, Evidence> {
    const articles = new Map<number, Evidence>();
    for (const paragraph of paragraphs) {
      const article = this.index.articleNumberOfParagraph(paragraph);
      if (articles.has(article)) continue;
      const often = Float64Array.from({ length: size }, (_, at) => this.articleIdeas.of(article * size + at));
      articles.set(article, often);
    }
    return articles;
  }

  private makeRoom(ideas: number): void {
    const { unitsEver, paragraphsEver, articlesEver } = this.index;
    if (this.unitSeen.length < unitsEver) {
      this.unitSeen = new Uint32Array(unitsEver * 2);
      this.paragraphSeen = new Uint32Array(unitsEver * 2);
      this.serial = 0;
    }
    this.unitScores.makeRoom(unitsEver);
    this.paragraphScores.makeRoom(paragraphsEver);
    this.paragraphBest.makeRoom(paragraphsEver);
    this.articleIdeas.makeRoom(articlesEver * ideas);
    this.titleWorths.makeRoom(articlesEver);
  }

  private clear(): void {
    this.unitScores.clear();
    this.paragraphScores.clear();
    this.paragraphBest.clear();
    this.articleIdeas.clear();
    this.titleWorths.clear();
  }
}

/** Inverse document frequency over sentences, as BM25 has it (Robertson and Spärck Jones 1976). */
function rarity(sentencesWith: number, sentences: number): number {
  return Math.log(1 + (sentences - sentencesWith + 0.5) / (sentencesWith + 0.5));
}

/** Raises an entry to `closeness`. */
function noteAt<Key>(map: Map<Key, Evidence>, key: Key, at: number, closeness: number, size: number): void {
  const row = rowAt(map, key, size);
  row[at] = Math.max(row[at] ?? 0, closeness);
}

function rowAt<Key>(map: Map<Key, Evidence>, key: Key, size: number): Evidence {
  const known = map.get(key);
  if (known) return known;
  const row = new Float64Array(size);
  map.set(key, row);
  return row;
}

/** What is expressed, times what it weighs, in all. */
function weigh(row: Evidence | undefined, weights: readonly number[]): number {
  return row ? weights.reduce((sum, weight, at) => sum + weight * (row[at] ?? 0), 0) : 0;
}
