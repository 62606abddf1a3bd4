// Whether a sentence has the name that a question asks for: a new one, beside the noun that it is to be the name of.

import { foldLoosely } from '../../spanish/fold.ts';
import speakers from '../../spanish/speaker-nouns.json' with { type: 'json' };
import { SIGN } from '../index/signs.ts';
import data from '../question/answer-slots.json' with { type: 'json' };
import type { Question } from '../question/question.ts';
import { NAME_FIT } from '../weights.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Words between a noun and its name, at most. */
const BESIDE = 3;
const ledAway = new Set(data.ledAway);
const being = new Set(data.being.map(foldLoosely));
const calling = new Set(data.calling.map(foldLoosely));
const persons = new Set([...speakers.people, ...data.counted].map(foldLoosely));

/** Whether the question asks what somebody or something is called (¿quién es…?, ¿cómo se llama…?, ¿qué empresa…?). */
export function asksName({ asked, words }: Question): boolean {
  if (asked.kind === 'named') return true;
  if (asked.kind !== 'who') return false;
  const last = Math.max(...asked.asking);
  return (
    being.has(words[last + 1]?.key ?? '') || [...asked.asking].some((at) => calling.has(words[at]?.key ?? ''))
  );
}

/** How surely a new name stands beside a word for this idea, 0 to 1. */
export function nameFit(said: SentenceWords, noun: number): number {
  return newNames(said).reduce((most, { place, led }) => {
    const beside = said.ideas.some((there, at) => there.includes(noun) && Math.abs(at - place) <= BESIDE);
    return beside ? Math.max(most, led ? NAME_FIT.besideLedAway : NAME_FIT.name) : most;
  }, 0);
}

/** How surely somebody is told of who is not in the question, 0 to 1. */
export function personFit(said: SentenceWords): number {
  const nameless = said.keys.some((key, at) => persons.has(key) && said.ideas[at]?.length === 0);
  return newNames(said).reduce(
    (most, { led }) => Math.max(most, led ? NAME_FIT.ledAway : NAME_FIT.name),
    nameless ? NAME_FIT.nameless : 0,
  );
}

/** The words of names that express no idea of the question; `led` where «de», «en» or «a» leads the name. */
function newNames({
  keys,
  signs,
  ideas,
}: SentenceWords): { readonly place: number; readonly led: boolean }[] {
  const isName = (at: number): boolean => ((signs[at] ?? 0) & SIGN.name) !== 0;
  return keys.flatMap((_, place) => {
    if (!isName(place) || ideas[place]?.length !== 0) return [];
    let start = place;
    while (start > 0 && isName(start - 1)) start -= 1;
    return [{ place, led: ledAway.has(keys[start - 1] ?? '') }];
  });
}
