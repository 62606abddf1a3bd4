// First pass: which paragraphs express most of a question, from the postings of its words alone.
import type { Article } from '../article.ts';
import type { Evidence } from './evidence.ts';
import { Most } from './most.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Concept, Question } from './question.ts';
import { EXACT, FOLLOWED, GATHERED, NEARNESS } from './weights.ts';

export interface Gathered {
  /** Numbers of the most promising paragraphs, at most `GATHERED`. */
  readonly paragraphs: readonly number[];
  /** Rarity times importance of each idea. */
  readonly weights: readonly number[];
  /** How surely the titles of articles express each idea, 0 to 1. */
  readonly titles: ReadonlyMap<Article, Evidence>;
  /** The same of editors' questions, by the paragraph they speak for. */
  readonly hints: ReadonlyMap<number, Evidence>;
  /** By number of the article: in how many of its sentences each idea is expressed, each counting as surely as it is. */
  readonly articles: ReadonlyMap<number, Evidence>;
}

/** What is gathered, while it is. */
interface Gathering {
  readonly titles: Map<Article, Evidence>;
  readonly hints: Map<number, Evidence>;
  readonly articles: Map<number, Evidence>;
}

/**
 * Follows every word of every idea to the units it stands in, and keeps the paragraphs with the largest sum of the
 * ideas' weights. Time: the length of the postings, but for the commonest ideas of a question to a large library; the arrays it counts in are kept from one question to the next.
 */
export class Gatherer {
  private readonly index: PassageIndex;
  private serial = 0;
  /** By unit and by paragraph: the serial of the idea that was last counted there. */
  private unitSeen = new Uint32Array(0);
  private paragraphSeen = new Uint32Array(0);
  /** By paragraph: what its ideas weigh so far; all zero between two questions. */
  private paragraphScore = new Float64Array(0);
  /** By unit: the same of a sentence. */
  private unitScore = new Float64Array(0);
  /** By paragraph: what its best sentence weighs; all zero between two questions. */
  private paragraphBest = new Float64Array(0);
  private touchedUnits: number[] = [];
  private touchedParagraphs: number[] = [];

  constructor(index: PassageIndex) {
    this.index = index;
  }

  gather(question: Question, scope?: Article): Gathered {
    this.makeRoom();
    const size = question.concepts.length;
    const gathering: Gathering = { titles: new Map(), hints: new Map(), articles: new Map() };
    const weights = question.concepts.map((concept) => this.weightOf(concept));
    // The heaviest first: they are the rarest, and lead to nearly all that is worth reading.
    const order = [...weights.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
    let followed = 0;
    for (const at of order) {
      const concept = question.concepts[at];
      if (!concept) continue;
      followed += this.postingsOf(concept, 0);
      if (followed > FOLLOWED && at !== order[0]) break;
      this.follow(concept, at, weights[at] ?? 0, size, gathering);
    }
    return { ...gathering, weights, paragraphs: this.best(weights, gathering, scope) };
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
      if (closeness >= least) units += this.index.vocabulary.passagesOf(word).length;
    return units;
  }

  /** Adds one idea to whatever expresses it. */
  private follow(concept: Concept, at: number, weight: number, size: number, gathered: Gathering): void {
    this.serial += 1;
    // The surest first: what a unit is first reached by is the surest way that it expresses the idea.
    for (const [word, closeness] of [...concept.words].sort(([, a], [, b]) => b - a)) {
      for (const unit of this.index.vocabulary.passagesOf(word)) {
        if (this.unitSeen[unit] === this.serial) continue;
        this.unitSeen[unit] = this.serial;
        const paragraph = this.index.paragraphOf(unit);
        if (paragraph < 0) this.noteHint(unit, at, closeness, size, gathered);
        else {
          this.count(unit, paragraph, weight * closeness);
          addAt(gathered.articles, this.index.articleNumberOf(unit), at, closeness, size);
        }
      }
    }
  }

  private noteHint(id: number, at: number, closeness: number, size: number, gathered: Gathering): void {
    const unit = this.index.unit(id);
    if (unit.field === 'title') noteAt(gathered.titles, unit.article, at, closeness, size);
    else if (unit.field === 'question') noteAt(gathered.hints, unit.paragraph, at, closeness, size);
  }

  private count(unit: number, paragraph: number, worth: number): void {
    if (this.unitScore[unit] === 0) this.touchedUnits.push(unit);
    this.unitScore[unit] = (this.unitScore[unit] ?? 0) + worth;
    if (this.paragraphSeen[paragraph] === this.serial) return;
    this.paragraphSeen[paragraph] = this.serial;
    if (this.paragraphScore[paragraph] === 0) this.touchedParagraphs.push(paragraph);
    this.paragraphScore[paragraph] = (this.paragraphScore[paragraph] ?? 0) + worth;
  }

  /** The best paragraphs; leaves the counts at zero. */
  private best(
    weights: readonly number[],
    { titles, hints }: Gathering,
    scope: Article | undefined,
  ): number[] {
    for (const unit of this.touchedUnits) {
      const paragraph = this.index.paragraphOf(unit);
      const score = this.unitScore[unit] ?? 0;
      if (score > (this.paragraphBest[paragraph] ?? 0)) this.paragraphBest[paragraph] = score;
      this.unitScore[unit] = 0;
    }
    for (const paragraph of hints.keys())
      if (this.paragraphScore[paragraph] === 0) this.touchedParagraphs.push(paragraph);
    const most = new Most(GATHERED);
    for (const paragraph of this.touchedParagraphs) {
      const { article } = this.index.paragraph(paragraph);
      const own =
        (this.paragraphBest[paragraph] ?? 0) + (this.paragraphScore[paragraph] ?? 0) * NEARNESS.paragraph;
      this.paragraphBest[paragraph] = 0;
      this.paragraphScore[paragraph] = 0;
      if (scope && article !== scope) continue;
      const title = titles.size === 0 ? 0 : weigh(titles.get(article), weights) * NEARNESS.title;
      most.add(paragraph, own + title + weigh(hints.get(paragraph), weights));
    }
    this.touchedUnits = [];
    this.touchedParagraphs = [];
    return most.items();
  }

  private makeRoom(): void {
    if (this.unitScore.length < this.index.unitsEver) {
      const units = this.index.unitsEver * 2;
      this.unitSeen = new Uint32Array(units);
      this.unitScore = new Float64Array(units);
      this.paragraphSeen = new Uint32Array(units);
      this.paragraphScore = new Float64Array(units);
      this.paragraphBest = new Float64Array(units);
      this.serial = 0;
    }
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

function addAt<Key>(map: Map<Key, Evidence>, key: Key, at: number, amount: number, size: number): void {
  const row = rowAt(map, key, size);
  row[at] = (row[at] ?? 0) + amount;
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
