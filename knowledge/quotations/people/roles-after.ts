// What the text calls somebody behind the name: Ana Ruiz, de 52 años y portavoz del sindicato · Ana Ruiz (PP), alcaldesa.

import { genderOf } from '../../spanish/gender.ts';
import {
  copulaNumber,
  isAdverb,
  isArticle,
  isPersonInPlural,
  isPersonNoun,
  isPreposition,
  isTime,
} from '../../spanish/grammar.ts';
import { ageLength } from '../sentences/age.ts';
import type { Range } from '../sentences/phrase.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';
import { endOfRole, isVerb, type Role, roleOf } from './role.ts';

/** Roles behind a name that a comma or a bracket follows. */
export function rolesAfter(tokens: readonly Token[], name: Range): Role[] {
  if (!isMark(tokens[name.to], ',', '(')) return [];
  const start = name.to + 1;
  if (isWhose(tokens, start)) return parentOf(tokens, name);
  const here = rolesFrom(tokens, start);
  if (here.length > 0 || !isMark(tokens[name.to], '(')) return here;
  // Ana Ruiz (PP), alcaldesa de Lugo: behind the bracket.
  const closing = tokens.findIndex(
    (token, at) => at > start && at <= start + LONGEST_BRACKET && isMark(token, ')'),
  );
  return closing !== -1 && isMark(tokens[closing + 1], ',') ? rolesFrom(tokens, closing + 2) : [];
}

/** Tokens of what stands in brackets. */
const LONGEST_BRACKET = 8;

/** Rosa Lira, cuyo hijo está ingresado: la madre. */
function parentOf(tokens: readonly Token[], name: Range): Role[] {
  const gender = genderOf(wordAt(tokens, name.from)?.lower ?? '');
  const child = wordAt(tokens, name.to + 2)?.lower ?? '';
  if (gender === null || !/^hij[oa]s?$/u.test(child)) return [];
  const head = gender === 'feminine' ? 'madre' : 'padre';
  return [{ head, words: new Set([head]), gender }];
}

function isWhose(tokens: readonly Token[], at: number): boolean {
  return /^cuy[oa]s?$/u.test(wordAt(tokens, at)?.lower ?? '');
}

/** Past an age and what tells when: de 52 años, alcaldesa · que es alcaldesa · hoy alcaldesa; and one more behind «y». */
function rolesFrom(tokens: readonly Token[], from: number): Role[] {
  const start = pastCopula(tokens, pastAge(tokens, from));
  const roles = roleAt(tokens, start);
  const and = afterFirst(tokens, start);
  return and === null ? roles : [...roles, ...roleAt(tokens, and)];
}

/** de 52 años, · de 52 años y */
function pastAge(tokens: readonly Token[], from: number): number {
  if (!isAged(tokens, from)) return from;
  const next = from + 1 + ageLength(tokens, from + 1);
  return isMark(tokens[next], ',') || wordAt(tokens, next)?.lower === 'y' ? next + 1 : from;
}

/** que es, quien era */
function pastCopula(tokens: readonly Token[], from: number): number {
  const who = /^qu(?:e|ien)$/u.test(wordAt(tokens, from)?.lower ?? '');
  return who && copulaNumber(wordAt(tokens, from + 1)?.lower ?? '') === 'singular' ? from + 2 : from;
}

/** Abogada y portavoz del sindicato: where the second begins, if the first is a word or is past (hasta ayer edil y hoy alcaldesa). */
function afterFirst(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at <= from + UP_TO_AND; at += 1) {
    const word = wordAt(tokens, at);
    if (!word || (isVerb(word.lower) && word.lower !== 'hace')) return null;
    // Ana Ruiz, la edil Eva Gil y el consejero: somebody else's.
    if (word.lower === 'y' || word.lower === 'e')
      return isArticle(wordAt(tokens, at + 1)?.lower ?? '') ? null : at + 1;
  }
  return null;
}

/** Words of a first role, with «hasta hace poco» before it. */
const UP_TO_AND = 6;

function roleAt(tokens: readonly Token[], from: number): Role[] {
  const start = isArticle(wordAt(tokens, from)?.lower ?? '') ? from + 1 : from;
  const head = adjectives(tokens, start);
  const word = wordAt(tokens, head);
  if (!word || word.capital) return [];
  // Ana Ruiz, hoy de 88 años: when, and no trade.
  const trade =
    isPersonNoun(word.lower) || (isAged(tokens, head + 1) && !isAdverb(word.lower) && !isTime(word.lower));
  if (!trade || isPersonInPlural(word.lower)) return [];
  const to = endOfRole(tokens, head);
  // «leída por Teresa Coello, la fundadora pide»: a verb of its own makes it somebody else.
  if (start > from && isVerb(wordAt(tokens, to)?.lower)) return [];
  // La directora del Monte Tabor, la religiosa Inmaculada Etchegaray: hers who is named behind it.
  if (start > from && wordAt(tokens, head + 1)?.capital) return [];
  return [roleOf(tokens, head, to, word.lower)];
}

/** Eusebio Marchal, almazarero de 58 años: a word that no list has, of somebody with an age. */
function isAged(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at)?.lower === 'de' && ageLength(tokens, at + 1) > 0;
}

/** Past one word that may precede the noun: la nueva alcaldesa, actual portavoz. */
function adjectives(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const skips =
    word && next && !isPersonNoun(word.lower) && isPersonNoun(next.lower) && !isPreposition(word.lower);
  return skips ? at + 1 : at;
}
