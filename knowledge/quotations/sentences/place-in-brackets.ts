// Where a town is, in brackets behind it: el alcalde de Torrija (Guadalajara), Ramiro Peñas.

import { isGivenName } from '../../spanish/gender.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';

/** Words of a place in brackets: Santa Cruz de Tenerife. */
const LONGEST_PLACE = 5;

/** Where the bracket closes that opens right before `from`, if what it holds is a place and no person's name; or null. */
export function placeInBrackets(tokens: readonly Token[], from: number): number | null {
  const first = wordAt(tokens, from);
  if (!isMark(tokens[from - 1], '(') || !first?.capital) return null;
  let end = from + 1;
  while (end - from <= LONGEST_PLACE && tokens[end]?.kind === 'word') end += 1;
  if (!isMark(tokens[end], ')')) return null;
  const after = isMark(tokens[end + 1], ',') ? end + 2 : end + 1;
  const named = wordAt(tokens, after)?.capital === true;
  // De Villarta (Ciudad Real); la alcaldesa (Yarelva Ruiz).
  const ofTown = wordAt(tokens, from - 2)?.capital === true || end === from + 1;
  return named || (ofTown && !isGivenName(first.lower)) ? end : null;
}
