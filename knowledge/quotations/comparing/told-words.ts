// Whether one word is another as somebody else tells it: dijo que no pedían más, for «no pedimos más».
import { type VerbReading, verbReadings } from '../../spanish/conjugation.ts';
import type { ComparedWord } from './compared-words.ts';
import reported from './reported-speech.json' with { type: 'json' };

const words = new Map(reported.words.map(([printed = '', ...told]) => [printed, new Set(told)]));
const tenses = mapOf(reported.tenses);
const persons = mapOf(reported.persons);
const byEar = new Map(reported.byEar.map(([typed = '', meant = '']) => [typed, meant]));
const subjects = new Set(reported.subjects);

/** Words whose readings are remembered. */
const REMEMBERED = 20_000;
const readings = new Map<string, readonly VerbReading[]>();

function mapOf(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(lists).map(([printed, told]) => [printed, new Set(told)]));
}

/** Whether it stands for whoever speaks without saying what they do: el, ella. */
export function isSubject(key: string): boolean {
  return subjects.has(key);
}

/** What a printed verb may be: its accents are to be trusted. */
export function readingsOfPrinted({ written }: ComparedWord): readonly VerbReading[] {
  return remembered(written.toLowerCase(), true);
}

/** Castigava, izo, dise: the endings and the irregular verbs that are misspelt most. */
function speltByEar(folded: string): string {
  const spelt = folded.replace(/([ai])v(a[sn]?|amos)$/, '$1b$2');
  return byEar.get(spelt) ?? spelt;
}

/** What a typed verb may be, with accents or without. */
export function readingsOfTyped({ folded }: ComparedWord): readonly VerbReading[] {
  return remembered(speltByEar(folded), false);
}

function remembered(word: string, hasAccents: boolean): readonly VerbReading[] {
  const key = hasAccents ? word : ` ${word}`;
  const known = readings.get(key);
  if (known) return known;
  if (readings.size >= REMEMBERED) readings.clear();
  const found = verbReadings(word, hasAccents);
  readings.set(key, found);
  return found;
}

/** Whether a printed word may be put so when it is told; `begins`: where a clause begins, so that it may be a command. */
export function isToldAs(printed: ComparedWord, typed: ComparedWord, begins = false): boolean {
  if (words.get(printed.key)?.has(typed.key)) return true;
  // Si no fuera por mí: por ella; adónde vas tú: adónde iba ella.
  if (/^(?:mí|tú)$/i.test(printed.written)) return subjects.has(typed.key);
  if (isEncliticToldAs(printed.key, typed.key) || isVerbToldAs(printed, typed, begins)) return true;
  const command = begins ? commandIn(printed) : undefined;
  return command !== undefined && isVerbToldAs(command.verb, typed, true);
}

/** Whether a pronoun may be put so: nos, se. */
export function isPronounToldAs(printed: string, typed: string): boolean {
  return words.get(printed)?.has(typed) ?? false;
}

const ORDERED = /^(.{3,}?[aeiounsd])(?:me|te|se|nos|os)?(?:l[aeo]s?|me|te|se|nos)$/;

/** Déjenme, pregúntenmelo: a command without the pronouns behind it, which stand before the verb where it is told (que lo dejaran). */
export function commandIn(
  printed: ComparedWord,
): { readonly verb: ComparedWord; readonly pronouns: number } | undefined {
  const [whole = '', verb = ''] = ORDERED.exec(printed.folded) ?? [];
  if (verb === '') return undefined;
  const pronouns = /^(?:(?:me|te|se|nos|os)(?=l)|)/.exec(whole.slice(verb.length))?.[0] ? 2 : 1;
  return { verb: { ...printed, written: verb, folded: verb, key: verb }, pronouns };
}

/** Sentarnos, sentarse; dándome, dándole. */
function isEncliticToldAs(printed: string, typed: string): boolean {
  const [, verb, pronoun = ''] = ENCLITIC.exec(printed) ?? [];
  return (
    verb !== undefined &&
    typed.startsWith(verb) &&
    (words.get(pronoun)?.has(typed.slice(verb.length)) ?? false)
  );
}

const ENCLITIC = /^(.+(?:[aei]r|ndo))(me|te|nos|os)$/;

/** Pairs that are remembered: those of some requests, looked up for each word of each quotation that may be meant. */
const MOST_PAIRS = 200_000;
const pairs = new Map<string, Map<string, boolean>>();
let count = 0;

/** Whether each printed word may be put so anywhere; remembered. */
export function toldFor(typed: ComparedWord): (printed: ComparedWord) => boolean {
  if (count > MOST_PAIRS) {
    pairs.clear();
    count = 0;
  }
  const known = pairs.get(typed.folded) ?? new Map<string, boolean>();
  pairs.set(typed.folded, known);
  return (printed) => {
    const found = known.get(printed.written);
    if (found !== undefined) return found;
    const is = isToldAs(printed, typed, true);
    known.set(printed.written, is);
    count += 1;
    return is;
  };
}

/** The same of verbs alone. */
export function isVerbToldAs(printed: ComparedWord, typed: ComparedWord, begins = false): boolean {
  return waysToTell(printed, typed, begins).length > 0;
}

/** Voy, iba, but not «va»: whether the printed verb says that it is whoever speaks, and the told one no longer does. */
export function losesWhoSpeaks(printed: ComparedWord, typed: ComparedWord): boolean {
  const ways = waysToTell(printed, typed, false);
  return ways.length > 0 && ways.every(({ person }) => person?.startsWith('1'));
}

/** The readings of the printed verb that the typed one may tell. */
function waysToTell(printed: ComparedWord, typed: ComparedWord, begins: boolean): VerbReading[] {
  const told = readingsOfTyped(typed);
  if (told.length === 0) return [];
  return readingsOfPrinted(printed).filter(
    ({ verb, tense, person }) =>
      (begins || tense !== 'imperative') &&
      told.some(
        (one) =>
          one.verb === verb &&
          (tenses.get(tense)?.has(one.tense) ?? false) &&
          (persons.get(person ?? '')?.has(one.person ?? '') ?? false),
      ),
  );
}
