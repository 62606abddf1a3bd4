// A role first, and whose it is in the next sentence: «Acudió el alcalde. Julián Ríos prometió un solar.»

import { genderOf } from '../../spanish/gender.ts';
import { isDeterminer, isPersonInPlural, isPersonNoun } from '../../spanish/grammar.ts';
import { isPointer } from '../../spanish/role-fields.ts';
import { isMark, type Line, type Token, wordAt } from '../text/tokens.ts';
import { speechForm } from '../words/speech-verbs.ts';
import type { Mention } from './mentions.ts';
import { type Role, roleFrom } from './role.ts';

/**
 * The one role that the line before tells of nobody by name, for a name that begins its own line or closes its first
 * quotation («…», confesó Inés Paz); else null.
 */
export function roleToldBefore(
  before: Line | undefined,
  line: Line,
  { name, at, roles }: Mention,
): Role | null {
  if (before === undefined || before.paragraph !== line.paragraph || roles.length > 0) return null;
  if (!opensLine(line, at) || !/\s/u.test(name)) return null;
  // «…», afirmó el gremialista. Trenes Argentinos lo negó: a body, as far as the name tells.
  if (before.tokens[0]?.kind === 'stretch' && genderOf(name) === null) return null;
  // El gobernador lo lamentó. Transportes del Golfo pagará: no person.
  if (/^\S+ (?:de|del|la|los) /u.test(name) && genderOf(name) === null) return null;
  const { tokens } = before;
  const heads = tokens.flatMap((_, index) => (isNameless(tokens, index) ? [index] : []));
  const [head, ...others] = heads;
  if (head === undefined || others.length > 0) return null;
  const role = roleFrom(tokens, head);
  return (genderOf(name) ?? role.gender) === role.gender ? role : null;
}

/**
 * The role that begins the name's own line, where it closes the quotation there: su entrenador calló: «…», zanjó Hugo Pintos;
 * else null.
 */
export function roleToldWithin({ tokens }: Line, { name, at, roles }: Mention): Role | null {
  if (roles.length > 0 || !/\s/u.test(name) || isDeterminer(wordAt(tokens, 2)?.lower ?? '')) return null;
  const begins = /^(?:el|la|su)$/u.test(wordAt(tokens, 0)?.lower ?? '');
  const stretch = tokens.findIndex(({ kind }) => kind === 'stretch');
  const index = tokens.findIndex(({ start }) => start === at);
  const closes = stretch > 0 && index > stretch && index <= stretch + CLOSING;
  if (!begins || !closes || speechForm(wordAt(tokens, index - 1)?.lower ?? '', false)?.mood !== 'finite')
    return null;
  const head = isPersonNoun(wordAt(tokens, 1)?.lower ?? '') && !wordAt(tokens, 1)?.capital;
  const named = tokens.slice(0, stretch).some((_, word) => word > 0 && wordAt(tokens, word)?.capital);
  return head && !named && isMark(tokens[stretch - 1], ':') ? roleFrom(tokens, 1) : null;
}

function opensLine({ tokens }: Line, at: number): boolean {
  if (tokens[0]?.start === at) return true;
  const index = tokens.findIndex(({ start }) => start === at);
  const verb = wordAt(tokens, index - 1)?.lower ?? '';
  // At most a comma between the quotation and its verb.
  return tokens[0]?.kind === 'stretch' && index <= CLOSING && speechForm(verb, false)?.mood === 'finite';
}

/** Tokens up to the name: the quotation, its comma, a pronoun and the verb. */
const CLOSING = 4;

/** El alcalde, la ministra de Trabajo: one person with the article, and no name beside. */
export function isNameless(tokens: readonly Token[], at: number, articles = /^(?:el|la|al|del)$/u): boolean {
  const noun = wordAt(tokens, at);
  const first = /^primer[oa]?$/u.test(wordAt(tokens, at - 1)?.lower ?? '') ? 1 : 0;
  const article = wordAt(tokens, at - 1 - first)?.lower ?? '';
  if (!noun || noun.capital || !articles.test(article)) return false;
  if (!isPersonNoun(noun.lower) || isPersonInPlural(noun.lower) || isPointer(noun.lower)) return false;
  // Su hermano Luis, el alcalde de Lugo, José Ares: somebody's by name.
  for (let next = at + 1; next < tokens.length; next += 1) {
    const word = wordAt(tokens, next);
    if (isMark(tokens[next], ',')) return wordAt(tokens, next + 1)?.capital !== true;
    if (!word) return true;
    if (word.capital) return /^(?:de|del|la|el)$/u.test(wordAt(tokens, next - 1)?.lower ?? '');
    if (!isDeterminer(word.lower) && !/^del?$/u.test(word.lower) && next > at + 2) return true;
  }
  return true;
}
