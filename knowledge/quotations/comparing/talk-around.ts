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
import { isOnlyThat, namesWhoThat, saysThatSaid, turns } from './clause-before.ts';
import { isSurelyWhole, type Within } from './quotation-within.ts';
import { isRemarkBehind } from './remark-behind.ts';
import { NAME } from './speaker-names.ts';

type Place = Omit<Within, 'place'> & Led;

/** What one side of a quotation is to it; null where it says more. */
type Side = 'asks' | 'chats' | null;

/** Words of meaning of a quotation that is known, be it only a part that laughter sets apart, and that nobody types by chance. */
const FEWEST_UNASKED = 3;
const FEWEST_OF_PART = 4;
/** Of a sentence that is retold: Ana le contestó que son lo mismo. */
const FEWEST_RETOLD = 2;
/** A name or «la senadora», which is no word of another kind. */
const SURELY_NAMED = new RegExp(`^ *${NAME}{6}`, 'u');
/** Words that tell whose it is and what somebody makes of it. */
const MOST_ON_TELLER = 4;

function isSurelyKnown(place: Place): boolean {
  return isSurelyWhole(place) || place.meant >= FEWEST_OF_PART;
}

/** `before` and `behind`: the masked text around a quotation. */
export function isTalkAround(before: string, behind: string, place: Place): boolean {
  const first = sideBefore(before, place);
  if (first === null) return false;
  if (first === 'asks' && isSurelyWhole(place) && isRemarkBehind(behind)) return true;
  const last = sideBehind(behind, place);
  return last !== null && (first === 'asks' || last === 'asks');
}

function sideBefore(before: string, place: Place): Side {
  if (isSurelyKnown(place) && breaksOffBefore(before)) return sideBrokenOff(before, place);
  const earlier = clausesOf(before);
  const beside = earlier.at(-1)?.closed === '' ? earlier.pop() : undefined;
  if (beside && isAskedRightBefore(beside.text, earlier, place)) return 'asks';
  return sideApart(before, beside, earlier, place);
}

/** The same where nothing right before it asks. */
function sideApart(
  before: string,
  beside: Clause | undefined,
  earlier: readonly Clause[],
  place: Place,
): Side {
  const last = earlier.at(-1);
  // El gerente: la pieza «tuvo que venir»: whom it is told of.
  const isOf = place.begins && last !== undefined && isTeller(last) && isSubjectOfIt(beside?.text ?? '');
  if (beside && isSetIn(beside, earlier, place)) return saysThatSaid(beside.text) ? 'asks' : 'chats';
  const only = beside && (chatsBefore(beside.text) || (place.begins && isOnlyThat(beside.text)));
  if (beside && !isOf && !only && !bringsIn(beside.text, place)) return null;
  if (!place.begins && endsInWord(before)) return null;
  if (!place.opens && last && !isSurelyTalk(last) && !leadsOn(last.text)) return null;
  return sideOf(earlier.map(talkBefore));
}

/** Whatever stands before somebody is said to speak is theirs who asks. */
function isAskedRightBefore(beside: string, earlier: readonly Clause[], place: Place): boolean {
  const { retold, begins, ends, meant } = place;
  if (retold && begins && ends && meant >= FEWEST_RETOLD && isSubjectOfIt(beside)) return true;
  if (leadsTo(beside, place) || (isSurelyWhole(place) && namesWhoThat(beside))) return true;
  // El alcalde juró a la salida, con el casco puesto, que…
  return place.begins && isOnlyThat(beside) && isTold(earlier);
}

/** Of so much that nobody says by chance, nothing need ask. */
function sideBrokenOff(text: string, { meant }: Place): Side {
  return meant >= FEWEST_UNASKED || asksAnywhere(text) ? 'asks' : 'chats';
}

/**
 * La restricción va hasta que llueva, te tiraba un zapato sin darse vuelta: whether the article's own words may stand
 * before it, or any that say as much.
 */
function isSetIn(beside: Clause, earlier: readonly Clause[], place: Place): boolean {
  if (!(place.isAdjunct || place.isFragment) || !isSurelyWhole(place)) return false;
  return [beside, ...sentenceOf(earlier)].every(({ text }) => !turns(text));
}

/** The clauses of the sentence that the last of them belongs to. */
function sentenceOf(earlier: readonly Clause[]): readonly Clause[] {
  return earlier.slice(earlier.findLastIndex(({ closed }) => /[?!.…:\n]/.test(closed)) + 1);
}

/** Whether the sentence that the last of the clauses belong to says that somebody said something. */
function isTold(earlier: readonly Clause[]): boolean {
  const sentence = sentenceOf(earlier);
  return (
    sentence.every(({ closed }) => closed.trim() === ',') && sentence.some(({ text }) => saysThatSaid(text))
  );
}

function sideBehind(behind: string, place: Place): Side {
  const { ends, opens, closes } = place;
  if (isSurelyKnown(place) && breaksOffBehind(behind)) return sideBrokenOff(behind, place);
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
  if (isWordOnTeller(clause)) return 'asks';
  return isBeforeColon(clause) ? 'comments' : withWhose(clause, talkOf(clause, clause.closed));
}

/** No nos ponemos de acuerdo: whatever leads up to a colon. */
function isBeforeColon({ closed }: Clause): boolean {
  return /^[:\u2190-\u21ff]/u.test(closed);
}

/** Crack la jueza: a word on it that tells whose it is. */
function withWhose({ text }: Clause, talk: Talk): Talk {
  return talk === 'comments' && tellsWhose(text) ? 'asks' : talk;
}

/** La senadora re picante: in a few words. */
function isWordOnTeller({ text }: Clause): boolean {
  const words = text.trim().split(' ');
  if (words.length < 2 || words.length > MOST_ON_TELLER || turns(text)) return false;
  return SURELY_NAMED.test(text) || tellsWhose(words.slice(0, 2).join(' '));
}

/** El gerente: …, la abogada: …. */
function isTeller({ text, closed }: Clause): boolean {
  return closed.startsWith(':') && namesTeller(text);
}
