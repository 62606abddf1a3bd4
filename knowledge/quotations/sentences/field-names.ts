// The fields that an office or a ministry is of, of which one name may have several: Industria, Comercio y Turismo.

import { isGivenName } from '../../spanish/gender.ts';
import { isArea, isArticle, isPersonNoun, isSpeakerNoun } from '../../spanish/grammar.ts';
import { isMark, type Token, type WordToken, wordAt } from '../text/tokens.ts';

/** Fields of one office before the last, and words of one field: Medio Ambiente. */
const MOST_FIELDS = 4;
const LONGEST_FIELD = 3;

/**
 * Past the last of several fields that the name at `from` begins with (el ministro de [Justicia y Trabajo]) or has behind its
 * «de» ([Secretaría de Salud y Bienestar]); `from` where it has but one.
 */
export function fieldEnd(tokens: readonly Token[], from: number): number {
  const field = [from, from + 2].find((at) => isOfOffice(tokens, at));
  const many = field ?? ofBodyAt(tokens, from);
  if (many === null) return from;
  const end = fieldsEnd(tokens, many, field === undefined);
  return end === many ? from : end;
}

/** Unión de Escritores y Artistas, Servicio Nacional de Meteorología: where a body's own «de» leads; null without one. */
function ofBodyAt(tokens: readonly Token[], from: number): number | null {
  const first = capitalsEnd(tokens, from);
  if (first === from || wordAt(tokens, first)?.lower !== 'de') return null;
  const at = isArticle(wordAt(tokens, first + 1)?.lower ?? '') ? first + 2 : first + 1;
  return wordAt(tokens, at)?.capital ? at : null;
}

/** el ministro de Justicia, la Secretaría de Medio Ambiente */
function isOfOffice(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at - 1)?.lower !== 'de' || !wordAt(tokens, at)?.capital) return false;
  const office = wordAt(tokens, at - 2)?.lower ?? '';
  return isPersonNoun(office) || isSpeakerNoun(office);
}

/** Justicia y Trabajo; Industria, Comercio y Turismo: where the last one ends, or `from` where none is joined to another. */
function fieldsEnd(tokens: readonly Token[], from: number, onlyMany: boolean): number {
  let end = capitalsEnd(tokens, from);
  for (let fields = 0; fields < MOST_FIELDS && isMark(tokens[end], ','); fields += 1) {
    // El ministro de Exteriores, Unión Europea y Cooperación: of an office, any but a person.
    const next = wordAt(tokens, end + 1);
    const other = !onlyMany && next?.capital === true && !isGivenName(next.lower);
    if (!other && !isArea(next?.lower ?? '')) return from;
    end = capitalsEnd(tokens, end + 1);
  }
  const [last, and, next] = [-1, 0, 1].map((step) => wordAt(tokens, end + step));
  if (!/^[ye]$/u.test(and?.lower ?? '') || !next?.capital || isGivenName(next.lower)) return from;
  const many = isOfMany(last) && isOfMany(next);
  const known =
    many || (!onlyMany && [wordAt(tokens, from), last, next].some((word) => isArea(word?.lower ?? '')));
  return known ? capitalsEnd(tokens, end + 1) : from;
}

/** Escritores y Artistas, Meteorología e Hidrología: those whom a body is of, or what it is for. */
function isOfMany(word: WordToken | undefined): boolean {
  return word?.capital === true && !word.acronym && /(?:[aeo]s|logía|ción|ística)$/u.test(word.lower);
}

/** Past the words with a capital from here on, at most a field's. */
function capitalsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end - from < LONGEST_FIELD && wordAt(tokens, end)?.capital) end += 1;
  return end;
}
