// Which words of a sentence answer the question: what is set in bold.
import { freshSpans } from './answer-signs.ts';
import type { Highlight } from './passage.ts';
import type { PassageIndex, SentenceUnit } from './passage-index.ts';
import { names, type Question } from './question.ts';

/** Spans of the kind asked for that the question did not itself name; else the clause that speaks of it most. */
export function highlightsOf(
  question: Question,
  unit: SentenceUnit,
  index: PassageIndex,
): readonly Highlight[] {
  if (question.kind !== 'other' && question.kind !== 'why') {
    const fresh = freshSpans(question.kind, unit, (key) => names(question, index.vocabulary.idOf(key)));
    if (fresh.length > 0) return fresh.slice(0, MOST);
  }
  const best = clausesOf(unit.text)
    .map((clause) => ({ clause, weight: weightOf(clause, question, unit, index) }))
    .reduce((a, b) => (b.weight > a.weight ? b : a), { clause: [0, 0] as Highlight, weight: 0 });
  return best.weight > 0 ? [best.clause] : [];
}

/** Highlights beyond this number no longer point at anything. */
const MOST = 4;

/** What the clause shares with the question, rare words most, and a little for what it says beyond it. */
function weightOf(
  [start, end]: Highlight,
  question: Question,
  unit: SentenceUnit,
  index: PassageIndex,
): number {
  const inside = unit.words.filter((word) => word.start >= start && word.end <= end);
  const ids = inside.flatMap(({ key }) => index.vocabulary.idOf(key) ?? []);
  const shared = question.concepts.reduce((sum, { words, importance }) => {
    const worth = ids.map(
      (id) => ((words.get(id) ?? 0) * importance) / Math.log2(1 + index.vocabulary.passagesOf(id).length),
    );
    return sum + Math.max(0, ...worth);
  }, 0);
  const news = ids.filter((id) => !names(question, id)).length;
  return shared === 0 ? 0 : shared + NEWS_GAIN * Math.min(news, MOST_NEWS);
}

/** Gain for each word beyond the question, and how many of them count: an answer says something new. */
const NEWS_GAIN = 0.12;
const MOST_NEWS = 6;

/** Stretches between commas, semicolons, colons, dashes and brackets, without the marks at their edges. */
function clausesOf(text: string): Highlight[] {
  const clauses: Highlight[] = [];
  for (const match of text.matchAll(/[^,;:()—–]+(?:[,.:](?=\d)[^,;:()—–]+)*/g)) {
    const lead = /^[\s.…]*/.exec(match[0])?.[0].length ?? 0;
    const body = match[0].slice(lead).replace(/[\s.…]+$/, '');
    if (body.length > 0) clauses.push([match.index + lead, match.index + lead + body.length]);
  }
  return clauses;
}
