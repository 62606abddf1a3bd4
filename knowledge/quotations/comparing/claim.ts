// Whether somebody who is claimed to have said a quotation is the one whom the article names.
import type { Article } from '../../article.ts';
import { fold, foldLoosely } from '../../spanish/fold.ts';
import speakers from '../../spanish/speaker-nouns.json' with { type: 'json' };
import { isFunctionWord } from '../../spanish/words.ts';
import type { Quotation } from '../quotation.ts';
import { nameWords } from '../sentences/names.ts';
import type { SpeakerNames } from './speaker-names.ts';

export interface Claim {
  /** As typed. */
  readonly said: string;
  /** The full name, where the articles quote or name one person only who is called so. */
  readonly name: string | null;
  /** Whether it was them; null where there is no quotation, or the article does not settle it. */
  readonly same: boolean | null;
}

const roles = new Set(speakers.people.map(foldLoosely));
/** Characters between a role and the name it goes with: «el consejero de Economía, Ramiro Estévez». */
const ROLE_TO_NAME = 60;
/** …and from a name back to the role set after it: «Nilda Mamani, viróloga». */
const NAME_TO_ROLE = 30;

/** `found`: the quotation and its article, when there is one. */
export function claimOf(
  said: string,
  names: SpeakerNames,
  found?: { readonly quotation: Quotation; readonly article: Article },
): Claim {
  const named = names.namedBy(said);
  const name = named.length === 1 ? (named[0] ?? null) : null;
  const speaker = found?.quotation.speaker ?? null;
  if (!found || speaker === null) return { said, name, same: null };
  if (named.length > 0) return { said, name, same: named.includes(speaker) };
  const words = wordsOf(said);
  if (words.length > 0 && words.every((word) => nameWords(speaker).includes(word)))
    return { said, name, same: true };
  const role = words.find((word) => roles.has(word));
  return { said, name, same: role === undefined ? false : bears(role, speaker, found.article) };
}

/** Somebody by a role alone, folded: «la alcaldesa», or, `of` what it is held, «el alcalde de Lugo». */
export interface Role {
  readonly role: string;
  readonly of: readonly string[];
}

/** The role by which somebody is called and by nothing else: the words before «de» are roles (abogado defensor); else null. */
export function roleIn(said: string): Role | null {
  const [called = '', ...held] = said.split(/\sdel?\s/iu);
  const [role, ...others] = wordsOf(called);
  const alone = role !== undefined && [role, ...others].every((word) => roles.has(word));
  return alone ? { role, of: held.flatMap(wordsOf) } : null;
}

/** Whether the article is about what a role is held of: its title or its first paragraph tells of it, or its words follow the role. */
export function isHeldIn({ role, of }: Role, { title, body, paragraphs }: Article): boolean {
  if (of.length === 0) return true;
  const opening = new Set(nameWords(`${title} ${body.slice(0, paragraphs[0]?.end)}`));
  if (of.every((word) => opening.has(word))) return true;
  return foldLoosely(body)
    .replace(/\s+/gu, ' ')
    .includes(`${role} de ${of.join(' ')}`);
}

function wordsOf(said: string): string[] {
  return nameWords(said).filter((word) => !isFunctionWord(word));
}

/** Whether the article gives this role (folded) to the speaker, to somebody else, or (null) to nobody it names. */
export function bears(role: string, speaker: string, { body }: Article): boolean | null {
  const text = fold(body);
  const surnames = nameWords(speaker).filter((word) => word.length > 2);
  let answer: boolean | null = null;
  for (const { index, 0: found } of text.matchAll(new RegExp(`(?<!\\p{L})${role}(?!\\p{L})`, 'gu'))) {
    const after =
      body.slice(index + found.length, index + found.length + ROLE_TO_NAME).split(/[.;:«»“”"—]/)[0] ?? '';
    const before =
      body
        .slice(Math.max(0, index - NAME_TO_ROLE), index)
        .split(/[.;:«»“”"—]/)
        .at(-1) ?? '';
    if (holds(after, surnames) || (/,\s*$/.test(before) && holds(before, surnames))) return true;
    if (/\p{Lu}\p{L}+ \p{Lu}/u.test(after)) answer = false;
  }
  return answer;
}

function holds(text: string, words: readonly string[]): boolean {
  const there = new Set(nameWords(text));
  return words.some((word) => there.has(word));
}
