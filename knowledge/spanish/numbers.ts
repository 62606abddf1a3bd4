// Numbers in figures and in words, as values that can be compared: 12 and doce, 60 000 and sesenta mil.
import { foldLoosely } from './fold.ts';
import data from './lexicon/numbers.json' with { type: 'json' };
import { soundOf } from './sound.ts';
import { isListedWord } from './word-list.ts';

const values = new Map(Object.entries(data.words).map(([word, value]) => [foldLoosely(word), value]));

/** Words of which multiples are made; a smaller number before one multiplies it. */
const THOUSAND = 1000;
/** «Un» and «una» are mostly articles: numbers only before thousands and more, or against figures. */
const ARTICLES = new Set(['un', 'una']);

/** The value of one number word, one figure, or undefined. Figures: 1.200, 14,200, 60 000, 11,4. */
export function numberOf(key: string): number | undefined {
  return isFigure(key) ? numberInFigures(key) : values.get(key);
}

/** Whether it begins with a figure. */
export function isFigure(key: string): boolean {
  return key >= '0' && key < ':';
}

function numberInFigures(key: string): number | undefined {
  if (!/^\d+(?:[.,\s]\d+)*$/.test(key)) return undefined;
  // Groups of three are thousands, whatever parts them; else the last mark begins the decimals.
  const plain = /^\d{1,3}(?:[.,\s]\d{3})+$/.test(key)
    ? key.replace(/\D/g, '')
    : key.replace(/[.,\s](?=.*[.,])/g, '').replace(',', '.');
  return Number(plain);
}

/** Letters of a number word that is known by its sound. */
const SHORTEST_HEARD = 4;
const heard = new Map([...values.keys()].map((word) => [soundOf(word), word]));

/** The number word that sounds as this, where no list has it as another word: sinco, zero, beinte. */
export function numberByEar(folded: string): string | undefined {
  if (folded.length < SHORTEST_HEARD || values.has(folded)) return undefined;
  const word = heard.get(soundOf(folded));
  return word !== undefined && !isListedWord(folded) ? word : undefined;
}

/** A number while it is read: `group` is what a multiple that follows would multiply. */
interface Count {
  readonly total: number;
  readonly group: number | undefined;
}

/** How many words from `at` make one number, and its value; undefined where none begins or a single word does. */
export function numberAt(
  keys: readonly string[],
  at: number,
): { readonly length: number; readonly value: number } | undefined {
  let count: Count = { total: 0, group: undefined };
  let end = at;
  for (let next = at; next < keys.length; next = end) {
    const joined = keys[next] === 'y' && isTens(count.group);
    const value = numberOf(keys[joined ? next + 1 : next] ?? '');
    if (value === undefined || !continues(count, value, joined)) break;
    count = counted(count, value);
    end = joined ? next + 2 : next + 1;
  }
  if (end - at < 2) return undefined;
  // Figures with decimals multiply inexactly: 2,3 millones.
  return { length: end - at, value: Number((count.total + (count.group ?? 0)).toPrecision(12)) };
}

function isTens(group: number | undefined): boolean {
  return group !== undefined && group % 10 === 0 && group % 100 !== 0;
}

function counted({ total, group }: Count, value: number): Count {
  if (!isMultiple(value)) return { total, group: (group ?? 0) + value };
  // «Mil millones» multiplies all that came before; «dos millones quinientos mil» only the last of it.
  const whole = total > 0 && value > total;
  return {
    total: whole ? (total + (group ?? 0)) * value : total + (group ?? 1) * value,
    group: undefined,
  };
}

function isMultiple(value: number): boolean {
  return value === THOUSAND || value === 1_000_000 || value === 1_000_000_000_000;
}

/** Whether a number goes on with this value: ciento + ochenta, ochenta + y + cuatro, seis + mil, mil + doscientos. */
function continues({ group, total }: Count, value: number, joined: boolean): boolean {
  if (isMultiple(value)) return group !== undefined || total > 0 || value === THOUSAND;
  if (group === undefined) return true;
  if (joined) return value < 10;
  return group >= 100 && group % 100 === 0 && value < 100;
}

/** Whether two words are the same number differently written; articles only against figures. */
export function isSameNumber(a: string, b: string): boolean {
  const value = numberOf(a);
  if (value === undefined || value !== numberOf(b)) return false;
  return isFigure(a) || isFigure(b) || (!ARTICLES.has(a) && !ARTICLES.has(b) && a === b);
}

/** Whether the word counts: a figure or a number word that is not mostly an article. */
export function isNumber(key: string): boolean {
  return !ARTICLES.has(key) && numberOf(key) !== undefined;
}
