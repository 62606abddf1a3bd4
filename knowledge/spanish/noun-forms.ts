// The plural and the feminine of a noun, by its ending alone.
import { foldLoosely } from './fold.ts';

const VOWEL = /[aeiouáéíóúü]/gu;

/** A noun or phrase, folded, as it may be printed: the noun in the plural as well, and in the feminine where it has one. */
export function nounFormsOf(noun: string, bothGenders = false): readonly string[] {
  if (noun.includes(' ')) return [foldLoosely(noun)];
  const genders = bothGenders ? [noun, ...feminineOf(noun)] : [noun];
  const forms = genders.flatMap((each) => [each, ...pluralOf(each)]).map(foldLoosely);
  return [...new Set(forms)];
}

function feminineOf(noun: string): readonly string[] {
  if (/o$/u.test(noun)) return [noun.replace(/o$/u, 'a')];
  return /(?:or|[áéíó][ns])$/u.test(noun) ? [`${noun}a`] : [];
}

function pluralOf(noun: string): readonly string[] {
  if (/[aeoáéó]$/u.test(noun)) return [`${noun}s`];
  if (/[iuíú]$/u.test(noun)) return [`${noun}s`, `${noun}es`];
  if (/z$/u.test(noun)) return [noun.replace(/z$/u, 'ces')];
  // Unstressed endings in -s stay (lunes, crisis); stressed ones do not (francés, gas).
  const isStressed = /[áéíóú]s$/u.test(noun) || noun.match(VOWEL)?.length === 1;
  return /[sx]$/u.test(noun) && !isStressed ? [] : [`${noun}es`];
}
