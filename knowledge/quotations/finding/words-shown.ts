// Words that a text shows by themselves: as words, as the name of a plan, on a front page, on one of the signs just told of.

import { isDeterminer, isMedium, isPersonInPlural, isSignNoun } from '../../spanish/grammar.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';
import { speechForm } from '../words/speech-verbs.ts';
import { isBearing, isNameNoun } from '../words/term-words.ts';
import { beginsWithCapital, isSentence, LONGEST_NAME, type Marked, wordBefore, wordCount } from './marked.ts';

/** Discute sobre dos palabras, «centralizado» y «descentralizado»: single words, with what they are before the comma. */
export function isWordApposed({ tokens, at, text }: Marked): boolean {
  if (!/^\p{Ll}+$/u.test(text)) return false;
  for (let first = at; first > at - MOST_WORDS; first -= 2) {
    if (
      isMark(tokens[first - 1], ',') &&
      /^(?:palabras|verbos|adjetivos|adverbios)$/u.test(wordBefore(tokens, first - 1))
    )
      return true;
    const joined = isMark(tokens[first - 1], ',') || /^[yeou]$/u.test(wordBefore(tokens, first));
    if (!joined || tokens[first - 2]?.kind !== 'stretch') return false;
  }
  return false;
}

/** Tokens of the words listed so, with what stands between. */
const MOST_WORDS = 10;

/** Presentó un plan, «Monte Vivo», con noventa brigadas: what it is called, between commas. */
export function isPlanApposed({ tokens, at, text }: Marked): boolean {
  if (!isMark(tokens[at - 1], ',') || !isMark(tokens[at + 1], ',')) return false;
  if (!beginsWithCapital(text) || isSentence(text) || wordCount(text) > LONGEST_NAME) return false;
  return isNameNoun(wordBefore(tokens, at - 1)) && /^una?$/u.test(wordBefore(tokens, at - 2));
}

/** La tapa de un diario partidario lo subió al altar: «…»: a headline. */
export function isOnFrontPage({ tokens, at, colon }: Marked): boolean {
  if (!colon) return false;
  for (let back = at - 2; back >= Math.max(0, at - PAGE_REACH); back -= 1) {
    if (!wordAt(tokens, back)) return false;
    if (/^(?:tapa|portada|plana)$/u.test(wordAt(tokens, back)?.lower ?? '') && isOfPaper(tokens, back + 1))
      return isDeterminer(wordBefore(tokens, back));
  }
  return false;
}

/** Of a paper, by its noun or its name: de un diario partidario, de El Sur. */
function isOfPaper(tokens: readonly Token[], de: number): boolean {
  if (!/^del?$/u.test(wordAt(tokens, de)?.lower ?? '')) return false;
  return [1, 2].some((step) => {
    const word = wordAt(tokens, de + step);
    return word !== undefined && (word.capital || isMedium(word.lower));
  });
}

/** Tokens between a front page and its headline. */
const PAGE_REACH = 14;

/** El aviso, de cuerpo seis, rezaba: «…»: what stands written on it. */
export function isOnNotice({ tokens, at }: Marked): boolean {
  const verb = isMark(tokens[at - 1], ':') ? at - 2 : at - 1;
  if (!/^rez(?:a|aba)$/u.test(wordAt(tokens, verb)?.lower ?? '')) return false;
  const noun = [1, 2].map((place) => wordAt(tokens, place)?.lower ?? '').find((word) => NOTICE.test(word));
  return noun !== undefined && isDeterminer(wordAt(tokens, 0)?.lower ?? '');
}

const NOTICE = /^(?:aviso|anuncio|papel|papelito|hoja)$/u;

/** En los carteles se ofrecen viajes. Uno dice «…»; otro, «…»: one of the signs that the line before tells of. */
export function isOnOneOfThem({ tokens, at, signs }: Marked): boolean {
  if (!signs) return false;
  for (let back = at - 1; back >= Math.max(0, at - SIGN_REACH); back -= 1) {
    const word = wordAt(tokens, back)?.lower ?? '';
    const opens = back === 0 || isMark(tokens[back - 1], ';') || /^[ye]$/u.test(wordBefore(tokens, back));
    if (/^(?:un|otr)[oa]$/u.test(word) && opens) return bears(tokens, back + 1, at);
  }
  return false;
}

/** Tokens between «uno» and the words. */
const SIGN_REACH = 9;

/** Uno dice, otro en inglés pedía, otro, a secas: its verb, or none. */
function bears(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const form = speechForm(wordAt(tokens, at)?.lower ?? '', false);
    if (form?.mood === 'finite') return isBearing(form.infinitive);
  }
  return isMark(tokens[from], ',');
}

/** Whether a line tells of signs, and not of those who carry them: en los carteles escritos a mano. */
export function tellsOfSigns(tokens: readonly Token[]): boolean {
  const words = tokens.flatMap((_, at) => wordAt(tokens, at)?.lower ?? []);
  return (
    words.some((word) => word.endsWith('s') && isSignNoun(word)) &&
    !words.some((word) => isPersonInPlural(word))
  );
}
