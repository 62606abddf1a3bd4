// Whether a message says nothing of what was said but its quotation, clause by clause: each asks for it, tells who said it, or is talk about it.
import {
  asksBehind,
  beginsInWord,
  bringsIn,
  chatsBefore,
  chatsBehind,
  endsInWord,
  isSubjectOfIt,
  isWhoseBehind,
  type Led,
  leadsOn,
  leadsTo,
  namesTeller,
  tellsWhose,
} from './around-quotation.ts';
import { asksAnywhere, breaksOffBefore, breaksOffBehind } from './broken-off.ts';
import { type Clause, clausesOf, isAsking, isSurelyTalk, type Talk, talkOf } from './chat-clauses.ts';
import { isOnlyThat, namesWhoThat, saysThatSaid } from './clause-before.ts';
import { isSurelyWhole, type Within } from './quotation-within.ts';

type Place = Omit<Within, 'place'> & Led;

/** What one side of a quotation is to it; null where it says more. */
type Side = 'asks' | 'chats' | null;

/** `before` and `behind`: the masked text around a quotation. */
export function isTalkAround(before: string, behind: string, place: Place): boolean {
  const last = sideBehind(behind, place);
  if (last === null) return false;
  const first = sideBefore(before, place);
  return first !== null && (first === 'asks' || last === 'asks');
}

function sideBefore(before: string, place: Place): Side {
  if (isSurelyWhole(place) && breaksOffBefore(before)) return asksAnywhere(before) ? 'asks' : 'chats';
  const earlier = clausesOf(before);
  const beside = earlier.at(-1)?.closed === '' ? earlier.pop() : undefined;
  if (beside && isAskedRightBefore(beside.text, earlier, place)) return 'asks';
  const last = earlier.at(-1);
  // El gerente: la pieza «tuvo que venir»: whom it is told of.
  const isOf = place.begins && last !== undefined && isTeller(last) && isSubjectOfIt(beside?.text ?? '');
  const only = beside && (chatsBefore(beside.text) || (place.begins && isOnlyThat(beside.text)));
  if (beside && !isOf && !only && !bringsIn(beside.text, place)) return null;
  if (!place.begins && endsInWord(before)) return null;
  if (!place.opens && last && !isSurelyTalk(last) && !leadsOn(last.text)) return null;
  return sideOf(earlier.map(talkBefore));
}

/** Whatever stands before somebody is said to speak is theirs who asks. */
function isAskedRightBefore(beside: string, earlier: readonly Clause[], place: Place): boolean {
  if (leadsTo(beside, place) || (isSurelyWhole(place) && namesWhoThat(beside))) return true;
  // El alcalde juró a la salida, con el casco puesto, que…
  return place.begins && isOnlyThat(beside) && isTold(earlier);
}

/** Whether the sentence that the last of the clauses belong to says that somebody said something. */
function isTold(earlier: readonly Clause[]): boolean {
  const from = earlier.slice(0, -1).findLastIndex(({ closed }) => /[?!.…\n]/.test(closed)) + 1;
  const sentence = earlier.slice(from);
  return (
    sentence.every(({ closed }) => closed.trim() === ',') && sentence.some(({ text }) => saysThatSaid(text))
  );
}

function sideBehind(behind: string, place: Place): Side {
  const { ends, opens, closes } = place;
  if (isSurelyWhole(place) && breaksOffBehind(behind)) return asksAnywhere(behind) ? 'asks' : 'chats';
  const [first, next, ...others] = clausesOf(behind);
  if (!first || (!ends && beginsInWord(behind))) return null;
  const asks = asksBehind(first.text, ends) || (opens && closes && isWhoseBehind(first.text));
  if (!asks && !chatsBehind(first.text)) return null;
  if (!next) return asks ? 'asks' : 'chats';
  if (!closes && !isSurelyTalk(next) && !isAsking(next)) return null;
  const side = sideOf(untilAsked(talksOf([next, ...others], first.closed), [next, ...others]));
  return asks && side ? 'asks' : side;
}

/** ¿Lo dijo el alcalde? Nos jugamos una ronda: whatever stands behind the question is theirs who asks. */
function untilAsked(talks: readonly Talk[], clauses: readonly Clause[]): readonly Talk[] {
  const asked = talks.findIndex((talk, at) => talk === 'asks' && /[?!.…\n]/.test(clauses[at]?.closed ?? ''));
  return asked === -1 ? talks : talks.slice(0, asked + 1);
}

function sideOf(talks: readonly Talk[]): Side {
  if (talks.includes('says')) return null;
  return talks.includes('asks') ? 'asks' : 'chats';
}

/** `mark`: what stands before the first of them. */
function talksOf(clauses: readonly Clause[], mark: string): Talk[] {
  return clauses.map((clause, at) =>
    isTeller(clause) ? 'asks' : withWhose(clause, talkOf(clause, clauses[at - 1]?.closed ?? mark)),
  );
}

/** Of a clause before a quotation the mark behind it tells whether it is a sentence of its own. */
function talkBefore(clause: Clause): Talk {
  if (isTeller(clause)) return 'asks';
  return isBeforeColon(clause) ? 'comments' : withWhose(clause, talkOf(clause, clause.closed));
}

/** No nos ponemos de acuerdo: whatever leads up to a colon. */
function isBeforeColon({ closed }: Clause): boolean {
  return closed.startsWith(':');
}

/** Crack la jueza: a word on it that tells whose it is. */
function withWhose({ text }: Clause, talk: Talk): Talk {
  return talk === 'comments' && tellsWhose(text) ? 'asks' : talk;
}

/** El gerente: …, la abogada: …. */
function isTeller({ text, closed }: Clause): boolean {
  return closed.startsWith(':') && namesTeller(text);
}
