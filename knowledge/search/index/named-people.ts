// The people whom a sentence names, each with the role that stands beside the name: «la alcaldesa, Inés Rey» · «Ana Paz, portavoz de la junta».
import { isFiniteVerb, isPersonNoun } from '../../spanish/grammar.ts';
import { isFunctionWord, type Word } from '../../spanish/words.ts';
import type { ReadSentence } from './read-sentence.ts';
import { SIGN } from './signs.ts';

/** Somebody named once. All words are folded, without those that only hold a phrase together. */
export interface NamedPerson {
  readonly name: readonly string[];
  /** The noun of the role and what goes with it (ministro, economía); empty where none stands there. */
  readonly role: readonly string[];
}

/** Words of a role that stands behind a name, and words between a role's noun and the name behind it. */
const ROLE_REACH = 5;
/** Between the words of one name, of one role, and between a name and its role. */
const WITHIN_NAME = /^[ \u00a0-]$/u;
const WITHIN_ROLE = /^[ \u00a0]+$/u;
const BEFORE_ROLE = /^\s?[,(]\s?$/u;
const BEFORE_NAME = /^,?[ \u00a0]$/u;

/** Every name of a sentence; runs of names with a particle (Luz de la Torre) are two. */
export function namedPeople(sentence: ReadSentence): NamedPerson[] {
  const { words, signs } = sentence;
  const people: NamedPerson[] = [];
  for (let from = 0; from < words.length; from += 1) {
    // «Lloraba Ana Paz»: a capital that begins the sentence.
    if (!isName(signs[from]) || (from === 0 && isVerb(sentence, 0))) continue;
    let to = from + 1;
    while (to < words.length && isName(signs[to]) && WITHIN_NAME.test(between(sentence, to - 1))) to += 1;
    const name = keysOf(words.slice(from, to));
    if (name.length > 0)
      people.push({ name, role: roleBehind(sentence, to) ?? roleBefore(sentence, from) ?? [] });
    from = to - 1;
  }
  return people;
}

function isName(signs: number | undefined): boolean {
  return ((signs ?? 0) & SIGN.name) !== 0;
}

/** Behind a name and a comma, past an article and one adjective: «Ana Paz, la nueva portavoz de la junta». */
function roleBehind(sentence: ReadSentence, end: number): readonly string[] | undefined {
  if (end >= sentence.words.length || !BEFORE_ROLE.test(between(sentence, end - 1))) return undefined;
  for (let at = end; at < end + 3; at += 1) {
    if (at > end && !WITHIN_ROLE.test(between(sentence, at - 1))) return undefined;
    if (ENDS_ROLE.has(sentence.words[at]?.key ?? '')) return undefined;
    if (!isRoleNoun(sentence, at)) continue;
    let to = at + 1;
    while (to < at + ROLE_REACH && belongsToRole(sentence, to)) to += 1;
    return keysOf(sentence.words.slice(at, to));
  }
  return undefined;
}

/** Before a name: «el ministro de Economía, Tomás Lezica». */
function roleBefore(sentence: ReadSentence, start: number): readonly string[] | undefined {
  if (start === 0 || !BEFORE_NAME.test(between(sentence, start - 1))) return undefined;
  for (let at = start - 1; at >= Math.max(0, start - ROLE_REACH); at -= 1) {
    if (isRoleNoun(sentence, at)) return keysOf(sentence.words.slice(at, start));
    if (at === start - 1 && isFunctionWord(sentence.words[at]?.key ?? '')) return undefined;
    if (!belongsToRole(sentence, at)) return undefined;
  }
  return undefined;
}

function isRoleNoun({ text, words }: ReadSentence, at: number): boolean {
  const word = words[at];
  return word !== undefined && !word.capital && isPersonNoun(text.slice(word.start, word.end));
}

function isVerb({ text, words }: ReadSentence, at: number): boolean {
  const word = words[at];
  return word !== undefined && isFiniteVerb(text.slice(word.start, word.end).toLowerCase());
}

/** A word behind another one of the role, and no verb. */
function belongsToRole(sentence: ReadSentence, at: number): boolean {
  const word = sentence.words[at];
  if (!word || !WITHIN_ROLE.test(between(sentence, at - 1))) return false;
  return !ENDS_ROLE.has(word.key) && !isVerb(sentence, at);
}

/** A role goes on over «de», «del» and articles, and ends before these. */
const ENDS_ROLE = new Set([
  'que',
  'quien',
  'y',
  'e',
  'o',
  'a',
  'al',
  'con',
  'por',
  'desde',
  'hasta',
  'cuando',
  'se',
  'no',
]);

/** What stands between a word and the next one. */
function between({ text, words }: ReadSentence, at: number): string {
  return text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0);
}

function keysOf(words: readonly Word[]): string[] {
  return words.map(({ key }) => key).filter((key) => key.length > 1 && !isFunctionWord(key));
}
