// Titles of works between marks: la novela «X» · publicó «X».

import { isDeterminer, isFiniteVerb } from '../../spanish/grammar.ts';
import { isMark, type Token, type WordToken, wordAt } from '../text/tokens.ts';
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
  if (isWorkThatIs(before) || isManifesto(tokens, at)) return true;
  if (isToldOf(tokens, at) || isPlayedIn(tokens, at, before)) return true;
  return (
    isMark(tokens[at - 1], ',') &&
    holdsTitle(upToSpeech(wordsBefore(tokens, at - 1), TITLE_REACH - 2)) &&
    !isSentence(text)
  );
}

/** El tema más aplaudido fue «Nadie duerme». */
function isWorkThatIs([copula, ...subject]: readonly WordToken[]): boolean {
  const isIt = /^(?:es|era|fue|será)$/u.test(copula?.lower ?? '') && subject[0]?.lower !== 'y';
  return isIt && holdsTitle(upToSpeech(subject, TITLE_REACH));
}

/** Un manifiesto, «Que pare quien quiera», con más de cien firmas. */
function isManifesto(tokens: readonly Token[], at: number): boolean {
  const apart = isMark(tokens[at - 1], ',') && isMark(tokens[at + 1], ',');
  return apart && wordAt(tokens, at - 2)?.lower === 'manifiesto';
}

/** «Las horas del trigo», el primer libro de Ana Paz: what kind of work it is, right behind it. */
function isToldOf(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at + 1], ',') || !isDeterminer(wordAt(tokens, at + 2)?.lower ?? '')) return false;
  return [3, 4].some((step) => isTitleNoun(wordAt(tokens, at + step)?.lower ?? ''));
}

/** En «La hacienda», que se emitía por las tardes; su papel en «La hacienda»: where somebody plays or writes. */
function isPlayedIn(tokens: readonly Token[], at: number, [into, what]: readonly WordToken[]): boolean {
  if (into?.lower !== 'en') return false;
  const isShown = isMark(tokens[at + 1], ',') && wordAt(tokens, at + 2)?.lower === 'que';
  return isShown || /^(?:papel|personaje|actuación|interpretación)$/u.test(what?.lower ?? '');
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
