// Which words of a sentence answer the question: what is set in bold.
import { foldLoosely } from '../spanish/fold.ts';
import { isFunctionWord, isWeakWord } from '../spanish/words.ts';
import type { PassageIndex } from './index/passage-index.ts';
import { SIGN } from './index/signs.ts';
import type { IndexedWord } from './index/unit-words.ts';
import type { Highlight } from './passage.ts';
import { names, type Question } from './question/question.ts';

/** Spans of the kind asked for that the question did not itself name; else the clause that speaks of it most. */
export function highlightsOf(question: Question, id: number, index: PassageIndex): readonly Highlight[] {
  const text = index.textOf(index.sentence(id));
  const words = index.wordsOf(id);
  const { wanted, accepted, kind } = question.asked;
  if (kind !== 'why' && kind !== 'how' && kind !== 'whatFor') {
    for (const signs of [wanted, accepted]) {
      const fresh = spansOf(signs, text, words, (word) => names(question, word));
      if (fresh.length > 0) return ofFocus(fresh, question, words).slice(0, MOST);
    }
  }
  const best = clausesOf(text)
    .map((clause) => ({ clause, weight: weightOf(clause, question, words, index) }))
    .reduce((a, b) => (b.weight > a.weight ? b : a), { clause: [0, 0] as Highlight, weight: 0 });
  return best.weight > 0 ? [best.clause] : [];
}

/** ¿Cuántos puntos tiene?: of «3 a 2», «dos goles» and «31 puntos», those with what is counted, where any has it. */
function ofFocus(
  spans: Highlight[],
  { concepts, focus }: Question,
  words: readonly IndexedWord[],
): Highlight[] {
  const meant = concepts[focus]?.words;
  const own = spans.filter(([start, end]) =>
    words.some((word) => word.start >= start && word.end <= end && (meant?.get(word.id) ?? 0) >= COUNTED),
  );
  return own.length > 0 ? own : spans;
}

/** How surely a word has to mean what is counted: a form or a synonym does. */
const COUNTED = 0.5;

/** More than this in one sentence is decoration, not an answer. */
const MOST = 4;

/** Stretches with one of these signs that say more than the question named; neighbouring words are one. */
function spansOf(
  signs: number,
  text: string,
  words: readonly IndexedWord[],
  isNamed: (word: number) => boolean,
): Highlight[] {
  const spans: { start: number; end: number; fresh: boolean }[] = [];
  for (const word of words) {
    if ((word.signs & signs) === 0) continue;
    const end = endOfSign(word, text);
    const last = spans[spans.length - 1];
    if (last && (word.start <= last.end || JOINS.test(text.slice(last.end, word.start)))) {
      last.end = Math.max(last.end, end);
      last.fresh ||= !isNamed(word.id);
    } else spans.push({ start: startOfSign(word, text), end, fresh: !isNamed(word.id) });
  }
  return spans.filter(({ fresh }) => fresh).map(({ start, end }): Highlight => [start, end]);
}

/** What may stand between two words of one name or date. */
const JOINS = /^[\s\u00a0-]*(?:de |del |la |y )?$/;

/** Of a month, with its day: el 1 de septiembre. */
function startOfSign({ start, signs }: IndexedWord, text: string): number {
  if ((signs & SIGN.date) === 0) return start;
  const day = /(?<![\p{L}\p{N}])(?:\d{1,2}|primero)[\s\u00a0]de[\s\u00a0]$/u.exec(
    text.slice(Math.max(0, start - LONGEST_DAY), start),
  );
  return day ? start - day[0].length : start;
}

/** Characters of «primero de» and of the blanks around it. */
const LONGEST_DAY = 14;

/** The words that a name goes on with (San Cosme, Jong-un), and the year of a date. */
const REST_OF_NAME =
  /^(?:-[\p{L}\p{N}]+|[ \u00a0](?:(?:del?|de la|de los|de las)[ \u00a0])?\p{Lu}[\p{L}\p{M}]*)+/u;
const REST_OF_DATE = /^[ \u00a0]del?[ \u00a0]\d{4}(?!\d)/u;

/** A name goes on after a hyphen (Jong-un), a time after its preposition (tras la guerra) to the next mark. */
function endOfSign({ start, end, signs }: IndexedWord, text: string): number {
  const rest = text.slice(end);
  if (signs & SIGN.number && !(signs & (SIGN.year | SIGN.clock))) return end + unitLength(rest);
  if (signs & SIGN.time) return end + (/^[^,;:.()«»“”"—–]*/.exec(rest)?.[0].trimEnd().length ?? 0);
  if (signs & SIGN.date) return end + (REST_OF_DATE.exec(rest)?.[0].length ?? 0);
  const isName = /^\p{Lu}/u.test(text.slice(start, end));
  return end + ((isName ? REST_OF_NAME.exec(rest)?.[0].length : undefined) ?? 0);
}

/** Characters of what a number counts, right behind it: %, pesos, millones de euros, meses, dosis. */
function unitLength(rest: string): number {
  const sign = /^[\s\u00a0]?[%€$£]/u.exec(rest)?.[0];
  if (sign) return sign.length;
  const unit =
    /^(?:[\s\u00a0]+por[\s\u00a0]+ciento|(?:[\s\u00a0]+(?:mil|mill(?:ón|ones)(?:[\s\u00a0]+de)?))?[\s\u00a0]+(\p{Ll}{3,}))(?!\p{L})/u.exec(
      rest,
    );
  const [all = '', noun] = unit ?? [];
  return noun !== undefined && (isFunctionWord(foldLoosely(noun)) || isWeakWord(foldLoosely(noun)))
    ? 0
    : all.length;
}

/** How much of the question a stretch of the sentence speaks of, and of news beside it; 0 where it speaks of nothing. */
function weightOf(
  [start, end]: Highlight,
  question: Question,
  words: readonly IndexedWord[],
  { vocabulary }: PassageIndex,
): number {
  const ids = words
    .filter((word) => word.start >= start && word.end <= end && vocabulary.isSearched(word.id))
    .map(({ id }) => id);
  const shared = question.concepts.reduce((sum, { words: meant, importance }) => {
    const worth = ids.map(
      (id) => ((meant.get(id) ?? 0) * importance) / Math.log2(1 + vocabulary.passagesOf(id).length),
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
