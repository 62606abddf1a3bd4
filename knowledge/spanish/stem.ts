// Stems: what the inflected forms of a word share. Snowball's Spanish algorithm, made indifferent to accents.
import { stemmer } from '@orama/stemmers/spanish';
import { foldLoosely } from './fold.ts';
import exceptions from './stem-exceptions.json' with { type: 'json' };

/** Endings that lose their accent when typed in a hurry and that Snowball knows only with it. */
const UNACCENTED_ENDING = /([csgx])ion$/;

/** Plurals in -is and -us (yanquis, menús), which Snowball leaves as they are. */
const FOREIGN_PLURAL = /([^aeo][iu])s$/;

/** Words whose stems are remembered: the vocabulary of a large library, a few megabytes. */
const REMEMBERED = 50_000;
const remembered = new Map<string, readonly string[]>();

/**
 * The stems of a word: one of the word as written, one of it as typed without accents. Two words are
 * forms of one when they share a stem. Source of the method: https://snowballstem.org/algorithms/spanish
 */
export function stemsOf(written: string): readonly string[] {
  const known = remembered.get(written);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const stems = stemsOnce(written);
  remembered.set(written, stems);
  return stems;
}

/** What sets a stem of the exceptions apart from any of Snowball's, which are letters only. */
const OWN = '=';
/** Word as written, and as typed without accents → its stem, where Snowball's misleads. */
const exceptional = new Map([
  ...Object.entries(exceptions.apart).flatMap(([lemma, forms]) =>
    withStem(`${foldLoosely(lemma)}${OWN}`, forms),
  ),
  ...Object.entries(exceptions.joined).flatMap(([stem, forms]) => withStem(stem, forms)),
]);
/** Exceptions written with an accent that may be another word without it (publico); not so manifestacion. */
const ambiguous = new Set(
  [...exceptional.keys()]
    .filter((word) => word !== foldLoosely(word))
    .map(foldLoosely)
    .filter((bare) => !UNACCENTED_ENDING.test(bare)),
);

function withStem(stem: string, forms: readonly string[]): [string, string][] {
  return forms.flatMap((form) => [
    [form, stem],
    [foldLoosely(form), stem],
  ]);
}

/** Letters at the beginning of a longer word that its stems begin with too, those of the exceptions included. */
export const START_OF_STEM = 3;

/** How the stems of a word begin, each way once; most words need not be stemmed for it. Takes a folded word. */
export function startsOfStems(folded: string): readonly string[] {
  if (folded.length > START_OF_STEM) return [folded.slice(0, START_OF_STEM)];
  return [...new Set(stemsOnce(folded).map((stem) => stem.slice(0, START_OF_STEM)))];
}

/** The same for a word that is stemmed once and not remembered. */
export function stemsOnce(written: string): readonly string[] {
  const lower = written.toLowerCase().normalize('NFC');
  const known = exceptional.get(lower);
  if (known === undefined) return snowballStems(lower);
  return ambiguous.has(lower) ? [...new Set([known, ...snowballStems(lower)])] : [known];
}

function snowballStems(lower: string): readonly string[] {
  const bare = foldLoosely(lower);
  const stem = foldLoosely(stemmer(bare.replace(UNACCENTED_ENDING, '$1ión').replace(FOREIGN_PLURAL, '$1')));
  if (bare === lower) return [stem];
  const accented = foldLoosely(stemmer(lower));
  return accented === stem ? [stem] : [stem, accented];
}
