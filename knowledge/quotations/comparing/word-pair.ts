// Word against word: the same, a slip of the finger, another form, its opposite, or another word altogether.
import { basesOf } from '../../spanish/diminutives.ts';
import { editDistance } from '../../spanish/edit-distance.ts';
import { isFrequentWord } from '../../spanish/frequent-words.ts';
import { spanishLexicon } from '../../spanish/lexicon.ts';
import { isFigure, isNumber, isSameNumber } from '../../spanish/numbers.ts';
import { soundOf } from '../../spanish/sound.ts';
import { stemsOf } from '../../spanish/stem.ts';
import { isListedWord } from '../../spanish/word-list.ts';
import { isFunctionWord } from '../../spanish/words.ts';
import type { ComparedWord } from './compared-words.ts';
import { dropsVowels, losesD, losesLast, losesStop } from './letters-left-off.ts';
import { doublesObject } from './moved-clitics.ts';
import { areInterchangeable, exclude, isNegation, reverses } from './word-meaning.ts';
import meaning from './words-of-meaning.json' with { type: 'json' };

/**
 * `agreement`: another ending in number only (hospital, hospitales; dice, dicen), a slip where what stands before
 * it shows as much. `near`: a long word that is another by one letter, a slip where all around it is as printed.
 * `form`: another tense, person, gender. `opposite`: also numbers, months and quantities.
 */
export type PairKind = 'same' | 'misspelt' | 'near' | 'agreement' | 'form' | 'opposite' | 'swapped';

/** Words that are remembered in pairs: those of some hundred requests, a few megabytes. */
const REMEMBERED = 50_000;
/** Letters of the shortest word that a slip still points at, and from which on a slip may be in two letters. */
const SHORTEST_SLIP = 4;
const LONG = 9;
/** Letters of the shortest word that one letter may turn into another by mistake (dispensa, despensa). */
const SHORTEST_NEAR = 7;
/** Letters from which on a wrong key need not be next to the right one: short words are too near each other. */
const FAR_KEYS = 8;
/** Letters that a slip may put in or leave out, by ear included. */
const MOST_LETTERS_MORE = 3;
/** Two slips change four letters at most: what differs in more need not be looked at. */
const MOST_LETTERS_APART = 4;
const FIRST_LETTER = 97;
/** Letters that two forms of a word share at least. */
const SHORTEST_STEM = 3;

const DIMINUTIVE = /i(?:t|ll|y|c)[oa]s?$/;
const FUTURE = /^(?:quer|mor)r/;
const endings = new Set(['', ...meaning.endings]);
const byEar = new Set(meaning.byEar.map(([typed, printed]) => `${typed} ${printed}`));
const remembered = new Map<string, Map<string, PairKind>>();
let pairs = 0;
const sounds = new Map<string, Heard>();
const listed = new Map<string, boolean>();

/** What each printed word is to the typed one; remembered, for the same few words meet again and again. */
export function kindsFor(typed: ComparedWord): (printed: ComparedWord) => PairKind {
  if (pairs > REMEMBERED) forget();
  const known = remembered.get(typed.folded) ?? new Map<string, PairKind>();
  remembered.set(typed.folded, known);
  return (printed) => {
    if (typed.folded === printed.folded) return 'same';
    let kind = known.get(printed.folded);
    if (kind === undefined) {
      kind = computeKind(typed, printed);
      known.set(printed.folded, kind);
      pairs += 1;
    }
    return kind;
  };
}

function forget(): void {
  remembered.clear();
  pairs = 0;
}

function computeKind(typed: ComparedWord, printed: ComparedWord): PairKind {
  const [a, b] = [typed.key, printed.key];
  const counted = kindOfNumbers(a, b);
  if (counted) return counted;
  if (exclude(a, b)) return 'opposite';
  if (isNegation(a) || isNegation(b)) return kindOfNegations(typed, printed);
  if (/\d/.test(a + b)) return 'swapped';
  if (a === b || areInterchangeable(typed.folded, printed.folded)) return 'misspelt';
  if (isPutSo(a, b) || isCutShort(typed, printed)) return 'misspelt';
  if (reverses(a, b)) return 'opposite';
  if (soundsAs(a, b)) return 'misspelt';
  return likenessOf(a, b, isWord(typed));
}

function kindOfNumbers(a: string, b: string): PairKind | null {
  // 6.000, 6000: nothing but a mark.
  if (isSameNumber(a, b)) return isFigure(a) && isFigure(b) ? 'same' : 'misspelt';
  return isNumber(a) && isNumber(b) ? 'opposite' : null;
}

function kindOfNegations(typed: ComparedWord, printed: ComparedWord): PairKind {
  if (isNegation(typed.key)) return isNegation(printed.key) ? 'opposite' : 'swapped';
  if (isCutShort(typed, printed)) return 'misspelt';
  // Nunka, na: by ear.
  if (byEar.has(`${typed.key} ${printed.key}`)) return 'misspelt';
  return soundsAs(typed.key, printed.key) && !isWord(typed) ? 'misspelt' : 'swapped';
}

/** Whether any list has the word; remembered, for it meets many others. */
function isWord({ folded, key }: ComparedWord): boolean {
  const known = listed.get(folded);
  if (known !== undefined) return known;
  if (listed.size > REMEMBERED) listed.clear();
  const is = isListedWord(folded) || isFrequentWord(key);
  listed.set(folded, is);
  return is;
}

/** What a typed word, one of the language or not, is to a printed one that it is no other spelling of. */
function likenessOf(typed: string, printed: string, isWordItself: boolean): PairKind {
  if (!isWordItself && (losesLast(typed, printed) || losesD(typed, printed))) return 'misspelt';
  if (losesStop(typed, printed)) return 'misspelt';
  const inflected = inflection(typed, printed);
  // Sostenidad, municipalida: no form of anything.
  if (inflected === 'form' && !isWordItself && editDistance(typed, printed, 1) <= 1) return 'misspelt';
  if (inflected) return inflected;
  if (isWordItself && areApart(typed, printed) && !mixesVowels(typed, printed)) return 'swapped';
  if (isSlip(typed, printed)) return 'misspelt';
  return isNearWord(typed, printed) ? 'near' : 'swapped';
}

/** Hubiese, hubiera: the two forms of one tense. */
function areOneSubjunctive(a: string, b: string): boolean {
  const made = (word: string) => word.replace(/(?<=[aei])se(?=(?:n|s|mos|is)?$)/, 'ra');
  return a !== b && made(a) === made(b);
}

/** Another way to put or to spell the printed word: librito, hubiese, castigarlos (a todos). */
function isPutSo(typed: string, printed: string): boolean {
  if (DIMINUTIVE.test(typed) && basesOf(typed).some((base) => base === printed || soundsAs(base, printed)))
    return true;
  if (typed.slice(0, SHORTEST_STEM) !== printed.slice(0, SHORTEST_STEM)) return isSpelling(typed, printed);
  if (areOneSubjunctive(typed, printed) || doublesObject(typed, printed)) return true;
  return isSpelling(typed, printed);
}

/** A known way to misspell it, or what ends as no Spanish word does and is near it: tods. */
function isSpelling(typed: string, printed: string): boolean {
  if (byEar.has(`${typed} ${printed}`) || standsFor(typed, printed)) return true;
  return /[^aeiounlrs]s$/.test(typed) && isSlip(typed, printed);
}

/** Pq for porque, km for kilómetros: what a chat spelling is short for, in one word or in the plural. */
function standsFor(typed: string, printed: string): boolean {
  const usual = spanishLexicon.spelling(typed);
  if (usual === undefined || usual === typed) return false;
  return usual.replace(' ', '') === printed || `${usual}s` === printed;
}

/** Nda, cndo, which are no words by themselves. */
function isCutShort(typed: ComparedWord, printed: ComparedWord): boolean {
  return dropsVowels(typed.key, printed.key) && !isWord(typed);
}

/** Heard the same (voto, boto; perra, pera), but for futures that one letter tells from presents (querremos). */
function soundsAs(a: string, b: string): boolean {
  return heardAs(a).sound === heardAs(b).sound && !FUTURE.test(a) && !FUTURE.test(b);
}

/** One letter apart, and not both common: those are mixed up on purpose (adoptar, adaptar). */
function isNearWord(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_NEAR || (isFrequentWord(a) && isFrequentWord(b))) return false;
  return editDistance(a, b, 1) <= 1;
}

/** Both are one beginning with endings that Spanish inflects by. */
function inflection(a: string, b: string): 'agreement' | 'form' | undefined {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  if (shared < SHORTEST_STEM) return undefined;
  // «Parques» and «parque» share all of the shorter; «llegó» and «llegaron» part within their endings.
  for (let at = shared; at >= SHORTEST_STEM && at >= shared - 1; at -= 1) {
    const [one, other] = [a.slice(at), b.slice(at)];
    if (!endings.has(one) || !endings.has(other)) continue;
    return isNumberEnding(a, b) || isNumberEnding(b, a) ? 'agreement' : 'form';
  }
  return undefined;
}

function isNumberEnding(longer: string, shorter: string): boolean {
  return (
    longer === `${shorter}s` ||
    longer === `${shorter}es` ||
    (longer === `${shorter}n` && /[aeo]$/.test(shorter))
  );
}

function isSlip(typed: string, printed: string): boolean {
  if (Math.abs(typed.length - printed.length) > MOST_LETTERS_MORE) return false;
  const [heard, meant] = [heardAs(typed), heardAs(printed)];
  // A number mistyped may be another number.
  if (isNumber(typed) || isNumber(printed)) return false;
  if (lettersApart(heard.letters, meant.letters) > MOST_LETTERS_APART) return false;
  const shorter = Math.min(typed.length, printed.length);
  if (shorter < SHORTEST_SLIP) return false;
  const allowed = shorter < LONG ? 1 : 2;
  const near =
    editDistance(typed, printed, allowed) <= allowed || editDistance(heard.sound, meant.sound, 1) <= 1;
  if (!near) return false;
  if (printed.length < FAR_KEYS && typed.length === printed.length && !isNearMiss(typed, printed))
    return false;
  return !isAnotherWord(typed, printed);
}

interface Heard {
  readonly sound: string;
  /** A bit for each letter a–z of the sound. */
  readonly letters: number;
}

function heardAs(key: string): Heard {
  const known = sounds.get(key);
  if (known) return known;
  if (sounds.size > REMEMBERED) sounds.clear();
  const sound = soundOf(key);
  let letters = 0;
  for (const letter of sound.toLowerCase()) letters |= 1 << (letter.charCodeAt(0) - FIRST_LETTER);
  const heard = { sound, letters };
  sounds.set(key, heard);
  return heard;
}

/** Letters that one has and the other lacks. */
function lettersApart(a: number, b: number): number {
  let apart = a ^ b;
  let count = 0;
  for (; apart !== 0; apart &= apart - 1) count += 1;
  return count;
}

/** A word of its own is no slip, however near its letters (renovador, innovador; barcos, bancos). */
function isAnotherWord(typed: string, printed: string): boolean {
  if (isFrequentWord(typed) || spanishLexicon.isEntry(typed)) return true;
  if (typed.length >= SHORTEST_SLIP && isFunctionWord(typed)) return true;
  return spanishLexicon.knows(typed) && areApart(typed, printed);
}

/** One vowel for another that it is taken for where neither is stressed, in a long word: dispensa, despensa. */
function mixesVowels(a: string, b: string): boolean {
  const even = (word: string) => word.replaceAll('i', 'e').replaceAll('u', 'o');
  return a.length >= SHORTEST_NEAR && even(a) === even(b);
}

/** Words that no stem is common to. */
function areApart(a: string, b: string): boolean {
  const stems = new Set(stemsOf(b));
  return !stemsOf(a).some((stem) => stems.has(stem));
}

const CONFUSED = ['gj', 'bv', 'csz', 'ckq', 'mn', 'yl', 'lr'];
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Two neighbours swapped, or one letter that is a vowel like the right one or lies beside it on the keyboard. */
function isNearMiss(typed: string, printed: string): boolean {
  const wrong = [...typed].flatMap((letter, at) =>
    letter === printed[at] ? [] : [[letter, printed[at] ?? ''] as const],
  );
  return (
    wrong.length !== 1 ||
    wrong.every(
      ([letter, right]) =>
        areVowels(letter, right) || areConfused(letter, right) || areNeighbours(letter, right),
    )
  );
}

function areVowels(a: string, b: string): boolean {
  return /^[aeiou]{2}$/.test(a + b);
}

/** Consonants that are written for one another by ear. */
function areConfused(a: string, b: string): boolean {
  return CONFUSED.some((letters) => letters.includes(a) && letters.includes(b));
}

function areNeighbours(a: string, b: string): boolean {
  const [rowA, rowB] = [a, b].map((letter) => ROWS.findIndex((row) => row.includes(letter)));
  if (rowA === undefined || rowB === undefined || rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1)
    return false;
  return Math.abs((ROWS[rowA]?.indexOf(a) ?? 0) - (ROWS[rowB]?.indexOf(b) ?? 0)) <= 1;
}
