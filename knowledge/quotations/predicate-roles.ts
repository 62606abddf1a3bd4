// What the text says that somebody is: Ana Ruiz es la directora · fue elegida presidenta · el cabecilla sería Luis Paz.
import { isDeterminer, isPersonInPlural, isPersonNoun } from './grammar.ts';
import type { Range } from './phrase.ts';
import { isMark, type Token, wordAt } from './tokens.ts';

const COPULAS = /^(?:es|era|fue|será|sería|sigue|seguirá|seguía)$/u;
/** Participles of being made something: fue elegida presidenta. */
const MADE = /^(?:elegid|reelegid|nombrad|designad|ratificad|proclamad|electa?)/u;
/** «dejó de ser», «asumió como», «juró como»: what comes between the name and the office. */
const BECOMING = [
  'dejó de ser',
  'dejará de ser',
  'deja de ser',
  'asumió como',
  'juró como',
  'ejerce de',
  'ejerce como',
  'trabaja como',
  'trabaja de',
  'siendo',
].map((words) => words.split(' '));
/** Words between the verb and the noun: es la nueva directora. */
const BETWEEN = 2;

/** Where the noun stands of what the name is told to be after it; null when the text tells nothing there. */
export function predicateAfter(tokens: readonly Token[], name: Range): number | null {
  let at = name.to;
  const becoming = BECOMING.find((words) =>
    words.every((word, step) => wordAt(tokens, at + step)?.lower === word),
  );
  if (becoming) at += becoming.length;
  else if (COPULAS.test(wordAt(tokens, at)?.lower ?? '')) {
    at += 1;
    if (MADE.test(wordAt(tokens, at)?.lower ?? '')) at += 1;
  } else return null;
  return personNoun(tokens, at);
}

/** Where the noun stands of whoever the name is told to be: el cabecilla sería Luis Paz; null without one. */
export function predicateBefore(tokens: readonly Token[], name: Range): number | null {
  const copula = wordAt(tokens, name.from - 1)?.lower ?? '';
  if (!COPULAS.test(copula)) return null;
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

function isOne(word: string): boolean {
  return isPersonNoun(word) && !isPersonInPlural(word);
}
