// Numbers, lists and dates in words, which the runtime knows for every language.
import { lazily } from '../../knowledge/lazily.ts';

const LOCALES = { es: 'es', en: 'en-GB' } as const;

/** Formats of one language, bound to its locale. */
export interface Formats {
  readonly number: (value: number) => string;
  /** «1 párrafo», «6 párrafos» */
  readonly count: (value: number, one: string, many: string) => string;
  /** «a, b y c» */
  readonly and: (items: readonly string[]) => string;
  /** «a, b o c» */
  readonly or: (items: readonly string[]) => string;
  /** «19 de junio de 2024» for an ISO date; undefined for what is no date. */
  readonly date: (iso: string) => string | undefined;
}

/** The Academies write thousands with a thin space, which reads the same on both sides of the Atlantic. */
const THIN_SPACE = '\u202f';

export function formatsOf(language: keyof typeof LOCALES): Formats {
  const locale = LOCALES[language];
  // Each of these loads what the runtime knows of the language: milliseconds, and megabytes.
  const digits = lazily(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const day = lazily(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const and = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const or = lazily(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const number = (value: number) =>
    language === 'es' ? digits().format(value).replaceAll('.', THIN_SPACE) : digits().format(value);
  return {
    number,
    count: (value, one, many) => `${number(value)} ${value === 1 ? one : many}`,
    and: (items) => and().format(items),
    or: (items) => or().format(items),
    date: (iso) => {
      const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
      return Number.isNaN(time) ? undefined : day().format(time);
    },
  };
}
