// Where the ideas of a question are expressed: gathered once, from the postings of the words that may express them.
import type { Article } from '../article.ts';
import type { PassageIndex, SentenceUnit, Unit } from './passage-index.ts';
import type { Question } from './question.ts';

/** How surely each idea of the question is expressed in one place, 0 to 1; one entry an idea. */
export type Evidence = Float64Array;

export interface Reach {
  /** By unit of the sentence. */
  readonly sentences: ReadonlyMap<number, Evidence>;
  /** What editors' questions say of a paragraph, by its number. */
  readonly hints: ReadonlyMap<number, Evidence>;
  readonly titles: ReadonlyMap<Article, Evidence>;
  /** Every paragraph with at least one of these, and its article within the scope. */
  readonly paragraphs: ReadonlySet<number>;
  /** Sentences that express each idea. */
  readonly counts: readonly number[];
}

/** Follows every word of every idea to the units it stands in. Time: the length of their postings. */
export function reachOf(question: Question, index: PassageIndex): Reach {
  const size = question.concepts.length;
  const sentences = new Map<number, Evidence>();
  const hints = new Map<number, Evidence>();
  const titles = new Map<Article, Evidence>();
  const paragraphs = new Set<number>();
  const note = (unit: Unit, id: number, concept: number, closeness: number): void => {
    if (unit.field !== 'title') paragraphs.add(unit.paragraph);
    if (unit.field === 'title') raise(titles, unit.article, concept, closeness, size);
    else if (unit.field === 'sentence') raise(sentences, id, concept, closeness, size);
    else raise(hints, unit.paragraph, concept, closeness, size);
  };
  question.concepts.forEach(({ words }, concept) => {
    for (const [word, closeness] of words) {
      for (const id of index.vocabulary.passagesOf(word)) note(index.unit(id), id, concept, closeness);
    }
  });
  const counts = question.concepts.map((_, concept) => countOf(sentences, concept));
  return { sentences, hints, titles, paragraphs, counts };
}

function raise<Key>(
  map: Map<Key, Evidence>,
  key: Key,
  concept: number,
  closeness: number,
  size: number,
): void {
  let evidence = map.get(key);
  if (!evidence) {
    evidence = new Float64Array(size);
    map.set(key, evidence);
  }
  if ((evidence[concept] ?? 0) < closeness) evidence[concept] = closeness;
}

function countOf(sentences: ReadonlyMap<number, Evidence>, concept: number): number {
  let count = 0;
  for (const evidence of sentences.values()) if ((evidence[concept] ?? 0) > 0) count += 1;
  return count;
}

/** The sentence behind a unit. Throws where the unit is none: the index numbers them. */
export function sentenceAt(index: PassageIndex, id: number): SentenceUnit {
  const unit = index.unit(id);
  if (unit.field !== 'sentence') throw new Error(`unit ${id} is no sentence`);
  return unit;
}
