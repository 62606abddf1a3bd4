// Tells terms, titles, nicknames and names between quotation marks from what somebody says.

import type { People } from '../people/people.ts';
import type { PhraseReader } from '../sentences/phrase-reader.ts';
import { type Marked, wordsBefore } from './marked.ts';
import { isNickname, isProperName } from './marked-names.ts';
import { isNamed } from './naming.ts';
import {
  isApposed,
  isBlow,
  isChanted,
  isClauseSubject,
  isDeclared,
  isExplained,
  isForeign,
  isHedged,
  isJargon,
  isLineSubject,
  isNumbered,
  isSubjectNamed,
  isWordTalkedOf,
} from './set-apart.ts';
import { isTitleOfWork } from './titles-of-works.ts';
import { isOnFrontPage, isOnNotice, isOnOneOfThem, isPlanApposed, isWordApposed } from './words-shown.ts';
import { isAnnounced, isOnSign } from './written-words.ts';

/** Whether the words between the marks name something instead of being said by somebody. */
export function isTerm(marked: Marked, people: People, reader: PhraseReader): boolean {
  if (isOnSign(marked) || isOnNotice(marked) || isOnOneOfThem(marked)) return true;
  if (marked.colon) return isAnnounced(marked) || isOnFrontPage(marked);
  const before = wordsBefore(marked.tokens, marked.at);
  return (
    isChanted(marked, before) ||
    isNamed(marked, before) ||
    isHedged(marked, before) ||
    isForeign(marked.text) ||
    isBlow(marked, before) ||
    isNumbered(marked) ||
    /^\p{L}$/u.test(marked.text) ||
    /^(?=.*\p{N})[\p{Lu}\p{N}][\p{Lu}\p{N}-]*(?: (?:[\p{Lu}\p{N}-]+|\p{Ll}))*$/u.test(marked.text) ||
    isClauseSubject(marked) ||
    isLineSubject(marked) ||
    isApposed(marked) ||
    isExplained(marked) ||
    isWordTalkedOf(marked) ||
    isWordApposed(marked) ||
    isPlanApposed(marked) ||
    isJargon(marked) ||
    isDeclared(marked, before) ||
    isSubjectNamed(marked, before) ||
    isTitleOfWork(marked, before) ||
    isProperName(marked, before) ||
    isNickname(marked, people, reader)
  );
}
