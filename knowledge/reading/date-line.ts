// A line that is only a date, as pages print it: «Jueves, 9 de octubre de 2025 · 10:32 h», «09/10/2025».
import { foldLoosely } from '../spanish/fold.ts';
import data from './dates.json' with { type: 'json' };

const months = new Map(
  data.months.flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])),
);

const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', String.raw`\.`))
    .join('|');
const MONTH = String.raw`(?<month>${anyOf([...months.keys()])})\.?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const DAY = String.raw`(?<day>\d{1,2})`;
const BEFORE = String.raw`(?:(?:${anyOf(data.before)})[:,]? )?(?:(?:${anyOf(data.days)})\.?,? )?`;
const HOUR = String.raw`\d{1,2}[:.]\d{2}`;
const AFTER = String.raw`(?:[ ,·|/-]+(?:${anyOf(data.clock)})? ?${HOUR}(?: ?(?:${anyOf(data.clock)}))?)?\.?`;

/** The day is before the month, as everybody writes it who writes Spanish, unless the month is a word. */
const FORMS = [
  `${DAY}[ºo]?(?: de|-|/)? ?${MONTH}(?: del?|,|-|/)? ?${YEAR}`,
  `${MONTH} ${DAY},? ${YEAR}`,
  String.raw`${DAY}(?<sign>[/.-])(?<monthNumber>\d{1,2})\k<sign>${YEAR}`,
  String.raw`${YEAR}-(?<monthNumber>\d{1,2})-${DAY}`,
].map((form) => new RegExp(`^${BEFORE}${form}${AFTER}$`));

/** The ISO date that the line consists of; undefined for a line that says anything else, or a day that never was. */
export function dateOfLine(line: string): string | undefined {
  const folded = foldLoosely(line).replace(/\s+/g, ' ').trim();
  for (const form of FORMS) {
    const { day, month, monthNumber, year } = form.exec(folded)?.groups ?? {};
    if (day === undefined || year === undefined) continue;
    const number = monthNumber === undefined ? months.get(month ?? '') : Number(monthNumber);
    return isoDate(Number(year), number ?? 0, Number(day));
  }
  return undefined;
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
