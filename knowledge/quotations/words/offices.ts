// Offices of several words, by the one noun that stands for them: la jefa del Ejecutivo is la mandataria.
import type { Gender } from '../../spanish/gender.ts';
import { formStem } from '../../spanish/role-fields.ts';
import data from './offices.json' with { type: 'json' };

export interface Office {
  /** The noun that stands for it, of the holder's gender. */
  readonly noun: string;
  /** What the words say besides: jefe del Gobierno de Hungría. */
  readonly rest: readonly string[];
  /** The words may point at whoever holds it, but do not tell that somebody does. */
  readonly pointing: boolean;
}

interface Worded {
  readonly masculine: string;
  readonly feminine: string;
  readonly pointing: boolean;
  readonly stems: readonly string[];
}

const offices: ReadonlyMap<string, readonly Worded[]> = byFirstStem();

function byFirstStem(): Map<string, Worded[]> {
  const found = new Map<string, Worded[]>();
  for (const { masculine, feminine, worded, pointing = false } of data.offices) {
    for (const words of worded) {
      const stems = words.split(' ').map(formStem);
      for (const stem of stems)
        found.set(stem, [...(found.get(stem) ?? []), { masculine, feminine, pointing, stems }]);
    }
  }
  return found;
}

/** `words` in lower case, without determiners and «de»; undefined when they word no such office. */
export function officeOf(words: readonly string[], gender: Gender | null): Office | undefined {
  const [first, ...others] = words;
  if (first === undefined || others.length === 0) return undefined;
  const candidates = offices.get(formStem(first.toLowerCase()));
  if (!candidates) return undefined;
  const stems = words.map((word) => formStem(word.toLowerCase()));
  // Titular de Relaciones Exteriores, and not titular de Exteriores: the most words.
  const [found] = candidates
    .filter((office) => office.stems.every((stem) => stems.includes(stem)))
    .sort((one, other) => other.stems.length - one.stems.length);
  return (
    found && {
      noun: gender === 'feminine' ? found.feminine : found.masculine,
      pointing: found.pointing,
      rest: words.filter((_, at) => !found.stems.includes(stems[at] ?? '')),
    }
  );
}
