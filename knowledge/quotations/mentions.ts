// Every name in a line, with the roles and the acronym that stand beside it.
import { isGivenName } from './gender.ts';
import { isGroupNoun, isPersonNoun } from './grammar.ts';
import { nameEnd, type ProperWords } from './names.ts';
import { hangsOnDe, type Role, rolesBeside } from './roles.ts';
import { isMark, type Line, type Token, wordAt } from './tokens.ts';

export interface Mention {
  readonly name: string;
  readonly roles: readonly Role[];
  /** In brackets after the name: Organización Sanitaria Andina (OSAN). */
  readonly acronym: string | null;
  /** After a role and «de», where a place and a name may run together: el alcalde de Lugo José Ares. */
  readonly complement: boolean;
}

export function mentionsIn(body: string, { tokens }: Line, proper: ProperWords): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!proper.isName(tokens, at)) continue;
    const to = nameEnd(tokens, at, proper);
    const name = body.slice(tokens[at]?.start, tokens[to - 1]?.end);
    const complement = (hangsOnDe(tokens, at) && followsRole(tokens, at)) || isOfGroup(tokens, at);
    const roles = rolesBeside(tokens, { from: at, to });
    mentions.push({ name, roles, acronym: acronymAt(body, tokens, to), complement });
    at = to - 1;
  }
  return mentions;
}

/** el sindicato Solidaridad: the name is the body's. */
function isOfGroup(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)?.lower ?? '';
  return isGroupNoun(before) && !isGivenName(wordAt(tokens, at)?.lower ?? '');
}

function followsRole(tokens: readonly Token[], at: number): boolean {
  return [2, 3].some((back) => isPersonNoun(wordAt(tokens, at - back)?.lower ?? ''));
}

function acronymAt(body: string, tokens: readonly Token[], at: number): string | null {
  if (!isMark(tokens[at], '(') || !isMark(tokens[at + 2], ')')) return null;
  const text = body.slice(tokens[at + 1]?.start, tokens[at + 1]?.end);
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text) ? text : null;
}
