// Numbers in figures and in words, as values that can be compared: 12 and doce, 60 000 and sesenta mil.
import { foldLoosely } from '../spanish/fold.ts';
import data from '../spanish/lexicon/numbers.json' with { type: 'json' };

const values = new Map(Object.entries(data.words).map(([word, value]) => [foldLoosely(word), value]));

/** Words of which multiples are made; a smaller number before one multiplies it. */
const THOUSAND = 1000;
/** «Un» and «una» are mostly articles: numbers only before thousands and more, or against figures. */
const ARTICLES = new Set(['un', 'una']);

/** The value of one number word, one figure, or undefined. Figures: 1.200, 14,200, 60 000, 11,4. */
export function valueOf(key: string): number | undefined {
  return /^\p{N}/u.test(key) ? valueOfFigures(key) : values.get(key);
}

function valueOfFigures(key: string): number | undefined {
  if (!/^\d+(?:[.,\s]\d+)*$/.test(key)) return undefined;
  // Groups of three are thousands, whatever parts them; else the last mark begins the decimals.
  const plain = /^\d{1,3}(?:[.,\s]\d{3})+$/.test(key)
    ? key.replace(/\D/g, '')
    : key.replace(/[.,\s](?=.*[.,])/g, '').replace(',', '.');
  return Number(plain);
}

/** How many words from `at` make one number, and its value; undefined where none begins or a single word does. */
export function numberAt(
  keys: readonly string[],
  at: number,
): { readonly length: number; readonly value: number } | undefined {
  let total = 0;
  let group: number | undefined;
  let length = 0;
  for (let next = at; next < keys.length; next += 1) {
    const joined = keys[next] === 'y' && group !== undefined && group % 10 === 0 && group % 100 !== 0;
    const value = valueOf(keys[joined ? next + 1 : next] ?? '');
    if (value === undefined || !continues(group, total, value, joined)) break;
    if (value >= THOUSAND && isMultiple(value)) {
      total = value > total && total > 0 ? (total + (group ?? 0)) * value : total + (group ?? 1) * value;
      group = undefined;
    } else group = (group ?? 0) + value;
    if (joined) next += 1;
    length = next - at + 1;
  }
  if (length < 2) return undefined;
  // Figures with decimals multiply inexactly: 2,3 millones.
  return { length, value: Number((total + (group ?? 0)).toPrecision(12)) };
}

function isMultiple(value: number): boolean {
  return value === THOUSAND || value === 1_000_000 || value === 1_000_000_000_000;
}

/** Whether a number goes on with this value: ciento + ochenta, ochenta + y + cuatro, seis + mil, mil + doscientos. */
function continues(group: number | undefined, total: number, value: number, joined: boolean): boolean {
  if (isMultiple(value)) return group !== undefined || total > 0 || value === THOUSAND;
  if (group === undefined) return true;
  if (joined) return value < 10;
  return group >= 100 && group % 100 === 0 && value < 100;
}

/** Whether two words are the same number differently written; articles only against figures. */
export function isSameNumber(a: string, b: string): boolean {
  const value = valueOf(a);
  if (value === undefined || value !== valueOf(b)) return false;
  const inFigures = /^\p{N}/u.test(a) || /^\p{N}/u.test(b);
  return inFigures || (!ARTICLES.has(a) && !ARTICLES.has(b) && a === b);
}

/** Whether the word counts: a figure or a number word that is not mostly an article. */
export function isNumber(key: string): boolean {
  return !ARTICLES.has(key) && valueOf(key) !== undefined;
}
