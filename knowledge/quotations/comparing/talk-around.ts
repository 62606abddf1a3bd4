// Whether a message says nothing of what was said but its quotation, clause by clause: each asks for it, tells who said it, or is talk about it.
import {
  asksBehind,
  beginsInWord,
  chatsBefore,
  chatsBehind,
  endsInWord,
  isSubjectOfIt,
  type Led,
  leadsOn,
  leadsTo,
  namesTeller,
} from './around-quotation.ts';
import { type Clause, clausesOf, isAsking, isSurelyTalk, type Talk, talkOf } from './chat-clauses.ts';
import type { Within } from './quotation-within.ts';

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
  const earlier = clausesOf(before);
  const beside = earlier.at(-1)?.closed === '' ? earlier.pop() : undefined;
  // Whatever stands before somebody is said to speak is theirs who asks.
  if (beside && leadsTo(beside.text, place)) return 'asks';
  const last = earlier.at(-1);
  // El gerente: la pieza «tuvo que venir»: whom it is told of.
  const isOf = place.begins && last !== undefined && isTeller(last) && isSubjectOfIt(beside?.text ?? '');
  if (beside && !isOf && !chatsBefore(beside.text)) return null;
  if (!place.begins && endsInWord(before)) return null;
  if (!place.opens && last && !isSurelyTalk(last) && !leadsOn(last.text)) return null;
  return sideOf(talksOf(earlier, ''));
}

function sideBehind(behind: string, { ends, closes }: Place): Side {
  const [first, next, ...others] = clausesOf(behind);
  if (!first || (!ends && beginsInWord(behind))) return null;
  const asks = asksBehind(first.text, ends);
  if (!asks && !chatsBehind(first.text)) return null;
  if (!next) return asks ? 'asks' : 'chats';
  if (!closes && !isSurelyTalk(next) && !isAsking(next)) return null;
  const side = sideOf(talksOf([next, ...others], first.closed));
  return asks && side ? 'asks' : side;
}

function sideOf(talks: readonly Talk[]): Side {
  if (talks.includes('says')) return null;
  return talks.includes('asks') ? 'asks' : 'chats';
}

/** `mark`: what stands before the first of them. */
function talksOf(clauses: readonly Clause[], mark: string): Talk[] {
  return clauses.map((clause, at) =>
    isTeller(clause) ? 'asks' : talkOf(clause, clauses[at - 1]?.closed ?? mark),
  );
}

/** El gerente: …, la abogada: …. */
function isTeller({ text, closed }: Clause): boolean {
  return closed.startsWith(':') && namesTeller(text);
}
