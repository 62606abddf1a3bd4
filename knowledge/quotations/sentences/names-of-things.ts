// Names that are a thing's and no person's, by the words around them: la residencia Los Almeces, la emisora.

import { isGivenName } from '../../spanish/gender.ts';
import { isArticle, isCompanyTrade, isGroupNoun, isMedium, isPersonNoun } from '../../spanish/grammar.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';

/** Dijo a la emisora Ana Paz: the name is not the station's. */
export function isOfNoMedium(tokens: readonly Token[], at: number, noun = ''): boolean {
  return isMedium(noun) && isPersonBeside(tokens, at);
}

/** Dijo a la emisora Ana Paz, but not a la radio Ana Paz FM nor al diario San Juan: two words of a person's name. */
function isPersonBeside(tokens: readonly Token[], at: number): boolean {
  const verb = [2, 3].some((step) => /^al?$/u.test(wordAt(tokens, at - step)?.lower ?? ''));
  const [given, surname, trade] = [0, 1, 3].map((step) => wordAt(tokens, at + step));
  if (!verb || !surname?.capital || surname.acronym) return false;
  // Dijo a la agencia Yaima Paz, vecina de Regla: no list has the name.
  const told = isMark(tokens[at + 2], ',') && isPersonNoun(trade?.lower ?? '');
  return isGivenName(given?.lower ?? '') || told;
}

/** La directora de la residencia Los Almeces: the noun with its own article right before the name has the name. */
export function isNameOfThing(tokens: readonly Token[], at: number): boolean {
  const noun = wordAt(tokens, at - 1);
  const before = wordAt(tokens, at - 2)?.lower ?? '';
  // La cooperativa Flor de Pancasán: no surname stands right after it.
  const given = isGivenName(wordAt(tokens, at)?.lower ?? '') && wordAt(tokens, at + 1)?.lower !== 'de';
  if (!noun || noun.capital || isPersonNoun(noun.lower) || given) return false;
  if (isArticle(before) || before === 'de' || before === 'del' || isBeforeFullName(tokens, at)) return true;
  // El director de la aerolínea irlandesa Shannonair: an adjective tells of what sort.
  return (isGroupNoun(before) || isCompanyTrade(before)) && isArticle(wordAt(tokens, at - 3)?.lower ?? '');
}

/** El director del servicio climático Copérnico, Carlo Bonetti, coincidió: one word, and the whole name after its comma. */
function isBeforeFullName(tokens: readonly Token[], at: number): boolean {
  const [given, surname, more] = [2, 3, 4].map((step) => wordAt(tokens, at + step));
  const beside = isMark(tokens[at + 1], ',') && given?.capital === true && surname?.capital === true;
  return (
    beside &&
    (isMark(tokens[at + 4], ',', '.') || (more?.capital === true && isMark(tokens[at + 5], ',', '.')))
  );
}
