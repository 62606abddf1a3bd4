// Titles of works between marks: la novela «X» · publicó «X».

import { isFiniteVerb } from '../../spanish/grammar.ts';
import { isMark, type WordToken } from '../text/tokens.ts';
import { isNetwork, isSayingNoun, isTitleNoun, isWorkVerb } from '../words/term-words.ts';
import {
  beginsWithCapital,
  isSentence,
  LONGEST_NAME,
  type Marked,
  TITLE_REACH,
  upToSpeech,
  wordCount,
  wordsBefore,
} from './marked.ts';

/** la última novela de Ana Ruiz, «La casa quieta»: with a capital, after a noun for works or a verb for making them. */
export function isTitleOfWork({ tokens, at, text }: Marked, before: readonly WordToken[]): boolean {
  if (!beginsWithCapital(text)) return false;
  if (holdsTitle(upToSpeech(before, TITLE_REACH))) return true;
  if (isWorkMade({ tokens, at, text, colon: false }, before)) return true;
  return (
    isMark(tokens[at - 1], ',') &&
    holdsTitle(upToSpeech(wordsBefore(tokens, at - 1), TITLE_REACH - 2)) &&
    !isSentence(text)
  );
}

/** publicó «La casa quieta», donde escribió «Sur adentro»: a short capital right after the verb, and no network. */
function isWorkMade({ tokens, at, text }: Marked, before: readonly WordToken[]): boolean {
  if (isSentence(text) || wordCount(text) > LONGEST_NAME) return false;
  const verb = before.slice(0, 2).some(({ lower }) => isWorkVerb(lower));
  return (
    verb &&
    !tokens
      .slice(Math.max(0, at - 20), at + 12)
      // El grupo interpretó «La paloma»: those who play.
      .some((token) => token.kind === 'word' && isNetwork(token.lower) && token.lower !== 'grupo')
  );
}

/** Whether a noun for works stands among the words, nearest first, with no verb between. */
function holdsTitle(words: readonly WordToken[]): boolean {
  const noun = words.findIndex(({ lower }) => isTitleNoun(lower));
  if (noun === -1) return false;
  return words
    .slice(0, noun)
    .every(({ lower }) => !isFiniteVerb(lower) && lower !== 'que' && !isSayingNoun(lower));
}
