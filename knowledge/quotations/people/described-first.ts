// Somebody who speaks by a role alone, and is named in the lines behind: «La portavoz lo tachó de «cuento». ¶ Teresa Olvés no quiso decir más.»

import { genderOf } from '../../spanish/gender.ts';
import type { Line, Token } from '../text/tokens.ts';
import { isVerb, type Role, roleFrom } from './role.ts';
import { isNameless } from './told-before.ts';

/** La portavoz, su abogado; al portavoz somebody speaks. */
const DESCRIBING = /^(?:el|la|su)$/u;

/** Lines behind the role within which a name is for whoever has it. */
const REACH = 8;

/** Who has been described without a name, line by line. */
export class DescribedFirst {
  private readonly lines: readonly Line[];
  /** By line: the roles of nobody named in it, where it says that somebody speaks. */
  private readonly roles = new Map<number, readonly Role[]>();

  constructor(lines: readonly Line[]) {
    this.lines = lines;
  }

  /**
   * The one role that the lines before have somebody speak by, for a name that they do not have and that is the subject of its line;
   * null where there are several. `isHeld`: whether the text gives the role to somebody it names.
   */
  roleOf(name: string, at: number, isHeld: (role: Role) => boolean): Role | null {
    const index = this.lineAt(at);
    const line = this.lines[index];
    if (!line || !isSubject(line.tokens, at)) return null;
    const gender = genderOf(name);
    if (gender === null) return null;
    const found = new Map<string, Role>();
    for (let before = index - 1; before >= Math.max(0, index - REACH); before -= 1) {
      const paragraph = this.lines[before]?.paragraph.paragraph ?? 0;
      if (paragraph < line.paragraph.paragraph - 1) break;
      for (const role of this.rolesIn(before))
        if ((role.gender ?? gender) === gender && !isHeld(role)) found.set(role.head, role);
    }
    const [role] = found.values();
    return role && found.size === 1 ? role : null;
  }

  private rolesIn(index: number): readonly Role[] {
    const known = this.roles.get(index);
    if (known) return known;
    const tokens = this.lines[index]?.tokens ?? [];
    const speaks = [index, index + 1].some((line) => isQuoting(this.lines[line]));
    const heads = speaks ? tokens.flatMap((_, at) => (isNameless(tokens, at, DESCRIBING) ? [at] : [])) : [];
    const roles = heads.map((at) => roleFrom(tokens, at));
    this.roles.set(index, roles);
    return roles;
  }

  /** The line that holds a position of the body. */
  private lineAt(at: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle]?.tokens[0]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function isQuoting(line: Line | undefined): boolean {
  return line?.tokens.some(({ kind }) => kind === 'stretch') ?? false;
}

/** Words of what may stand before the subject: consultada por este diario. */
const OPENING = 8;

/** Whether the name begins its line, or follows a clause at its beginning, and a verb stands right behind it. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const index = tokens.findIndex(({ start }) => start === at);
  if (index < 0 || index > OPENING) return false;
  const before = tokens[index - 1];
  if (before && !(before.kind === 'mark' && before.text === ',')) return false;
  let next = index;
  while (next < tokens.length && isCapital(tokens[next])) next += 1;
  while (isBeforeVerb(tokens[next])) next += 1;
  const verb = tokens[next];
  return verb?.kind === 'word' && isVerb(verb.lower);
}

/** No se lo negó. */
function isBeforeVerb(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:no|se|le|les|lo|la|los|las|ya|también)$/u.test(token.lower);
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}
