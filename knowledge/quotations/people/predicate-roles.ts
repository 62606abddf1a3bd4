// What the text says that somebody is: Ana Ruiz es la directora · fue elegida presidenta · el cabecilla sería Luis Paz.

import { copulaNumber, isDeterminer, isPersonInPlural, isPersonNoun } from '../../spanish/grammar.ts';
import { isAppointed, isStaying, wordsBecoming } from '../sentences/introductions.ts';
import type { Range } from '../sentences/phrase.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';

/** Words between the verb and the noun: es la nueva directora. */
const BETWEEN = 2;

/** Where the noun stands of what the name is told to be after it; null when the text tells nothing there. */
export function predicateAfter(tokens: readonly Token[], { to }: Range): number | null {
  const becoming = wordsBecoming(tokens, to);
  if (becoming > 0) return personNoun(tokens, to + becoming);
  const been = wordsHavingBeen(tokens, to);
  const copula = been > 0 ? been : leadsToOffice(wordAt(tokens, to)?.lower ?? '') ? 1 : 0;
  if (copula === 0) return nounAfterAs(tokens, to);
  const at = to + copula;
  return personNoun(tokens, isAppointed(wordAt(tokens, at)?.lower ?? '') ? at + 1 : at);
}

/** Ha sido reelegido alcalde. */
function wordsHavingBeen(tokens: readonly Token[], at: number): number {
  const [have, been] = [at, at + 1].map((index) => wordAt(tokens, index)?.lower ?? '');
  return /^(?:ha|había|habrá)$/u.test(have ?? '') && been === 'sido' ? 2 : 0;
}

/** Ana Ruiz cumplió ayer un año como alcaldesa, but not «tildó a Luis de payaso»: a bare noun, and nobody between. */
function nounAfterAs(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + UP_TO_AS; at += 1) {
    const word = wordAt(tokens, at);
    if (!word || word.capital || /^(?:al?|que|tan|tanto|y|e|o)$/u.test(word.lower)) return null;
    if (word.lower !== 'como') continue;
    return isDeterminer(wordAt(tokens, at + 1)?.lower ?? '') ? null : personNoun(tokens, at + 1);
  }
  return null;
}

/** Words up to «como», a verb and how long among them. */
const UP_TO_AS = 7;

/** Where the noun stands of what the name presides over: el tribunal que preside Ana Ruiz · Luis Paz, que preside la junta. */
export function presiding(tokens: readonly Token[], name: Range): number | null {
  const presides = (at: number) => /^presid(?:e|ió|ía)$/u.test(wordAt(tokens, at)?.lower ?? '');
  if (presides(name.from - 1) && wordAt(tokens, name.from - 2)?.lower === 'que') return name.from - 3;
  // El tribunal, presidido por Ana Ruiz.
  const [by, presided] = [1, 2].map((step) => wordAt(tokens, name.from - step)?.lower ?? '');
  if (by === 'por' && /^presidid[oa]$/u.test(presided ?? ''))
    return isMark(tokens[name.from - 3], ',') ? name.from - 4 : name.from - 3;
  const who = isMark(tokens[name.to], ',') ? (wordAt(tokens, name.to + 1)?.lower ?? '') : '';
  const determined = isDeterminer(wordAt(tokens, name.to + 3)?.lower ?? '');
  return /^qu(?:e|ien)$/u.test(who) && presides(name.to + 2) && determined ? name.to + 4 : null;
}

/** Where the noun stands of the side of a trial that the name pleads for: la defensa, a cargo de Ana Ruiz; null elsewhere. */
export function pleading(tokens: readonly Token[], { from }: Range): number | null {
  const [third, second, first] = [3, 2, 1].map((step) => wordAt(tokens, from - step)?.lower ?? '');
  const charged = third === 'a' && second === 'cargo' && first === 'de' ? 3 : 0;
  const by = first === 'por' && /^(?:representad|ejercid|encabezad)a$/u.test(second ?? '') ? 2 : 0;
  const length = charged || by;
  const side = isMark(tokens[from - length - 1], ',') ? from - length - 2 : from - length - 1;
  return length > 0 && /^(?:defensa|acusación|querella)$/u.test(wordAt(tokens, side)?.lower ?? '')
    ? side
    : null;
}

/** Where the noun stands of whoever the name is told to be: el cabecilla sería Luis Paz; null without one. */
export function predicateBefore(tokens: readonly Token[], name: Range): number | null {
  const copula = wordAt(tokens, name.from - 1)?.lower ?? '';
  if (!leadsToOffice(copula)) return null;
  const noun = wordAt(tokens, name.from - 2);
  const article = wordAt(tokens, name.from - 3)?.lower ?? '';
  return noun && isOne(noun.lower) && /^(?:el|la)$/u.test(article) ? name.from - 2 : null;
}

/** The first noun for one person, past an article and an adjective. */
function personNoun(tokens: readonly Token[], from: number): number | null {
  const start = isDeterminer(wordAt(tokens, from)?.lower ?? '') ? from + 1 : from;
  for (let at = start; at < start + BETWEEN; at += 1) {
    const word = wordAt(tokens, at);
    if (!word || word.capital || isMark(tokens[at], ',')) return null;
    if (isOne(word.lower)) return at;
  }
  return null;
}

/** es, fue, sigue: of one person. */
function leadsToOffice(word: string): boolean {
  return copulaNumber(word) === 'singular' || isStaying(word);
}

function isOne(word: string): boolean {
  return isPersonNoun(word) && !isPersonInPlural(word);
}
