// Whose a role is that stands after a name and its comma: Celia Robles, concejala y prima del tesorero.

import { isDeterminer, isFiniteVerb, isPersonInPlural, isPersonNoun } from '../../spanish/grammar.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';
import type { Phrase, Range } from './phrase.ts';

/** Tokens between the name and the role. */
const REACH = 14;
/** Words of the longest name before the comma. */
const LONGEST_NAME = 6;

/** Whether the phrase is one person's role and nothing by itself: «capitán del Tigre» after a comma or «y». */
export function isBareRole(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = phrase.common[0] ?? '';
  const nameless = phrase.name === null || phrase.nameIsComplement;
  if (phrase.determiner !== null || phrase.pronoun !== null || phrase.apposition !== null) return false;
  if (!nameless || !isPersonNoun(head) || head.endsWith('s')) return false;
  return isMark(tokens[phrase.from - 1], ',') || isAnd(tokens, phrase.from - 1);
}

/** Directora de Estadística, recibe a este diario: a role without its article at the start of a line, with a comma after it. */
export function isBareOpening(tokens: readonly Token[], phrase: Phrase): boolean {
  const { from, determiner, name, nameIsComplement, common, pronoun, apposition } = phrase;
  if (from !== 0 || determiner !== null || pronoun !== null || apposition !== null) return false;
  const head = common[0] ?? '';
  if ((name !== null && !nameIsComplement) || !isPersonNoun(head) || isPersonInPlural(head)) return false;
  const mark = tokens.slice(phrase.to, phrase.to + REACH).find(({ kind }) => kind === 'mark');
  return isMark(mark, ',');
}

/** Where the run of capitals before the comma may begin, the longest first; none when a role hangs on no name. */
export function namesBefore(tokens: readonly Token[], phrase: Phrase): Range[] {
  const to = commaBefore(tokens, phrase.from - 1);
  if (to === null || !wordAt(tokens, to - 1)?.capital) return [];
  const ranges: Range[] = [];
  for (let from = to - 1; from >= Math.max(0, to - LONGEST_NAME); from -= 1) {
    const word = wordAt(tokens, from);
    if (!word || (!word.capital && !isWithinName(word.lower))) break;
    if (word.capital) ranges.unshift({ from, to });
  }
  return ranges;
}

/** Back over «diputado opositor y» to the comma that closes the name. */
function commaBefore(tokens: readonly Token[], from: number): number | null {
  if (isMark(tokens[from], ',')) return from;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (isMark(tokens[at], ',')) return at;
    const word = wordAt(tokens, at);
    if (!word || isFiniteVerb(word.lower)) return null;
  }
  return null;
}

function isAnd(tokens: readonly Token[], at: number): boolean {
  return ['y', 'e'].includes(wordAt(tokens, at)?.lower ?? '');
}

function isWithinName(word: string): boolean {
  return word === 'de' || word === 'del' || isDeterminer(word);
}
