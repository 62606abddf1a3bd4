// Whom a message takes for a speaker: names the articles know, roles, and capitalised words nobody knows.
import type { Article } from '../../article.ts';
import { lazily } from '../../lazily.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import { isKnownWord } from '../../spanish/frequent-words.ts';
import { isGivenName } from '../../spanish/gender.ts';
import speakers from '../../spanish/speaker-nouns.json' with { type: 'json' };
import { isFunctionWord } from '../../spanish/words.ts';
import type { Quotation } from '../quotation.ts';
import { nameWords } from '../sentences/names.ts';
import asking from './asking.json' with { type: 'json' };
import { fillers, tails } from './chat-around.ts';

/** What stands in a masked text for each character of a name, whoever bears it. */
export const NAME = '\ue000';

/** Words that a name may hold in lower case, and how many of them in a row. */
const PARTICLE = /^(?:de|del|la|las|los)$/;
const LONGEST_GAP = 2;
const ARTICLE = /^(?:el|la|los|las|una)$/;
/** Letters of the shortest word that can be a name by itself. */
const SHORTEST_NAME = 3;

const roles = new Set(speakers.people.map(foldLoosely));
/** Before a name only: doña Elvira, but la señora del quiosco. */
const courtesies = new Set(asking.courtesies);
const telling = new Set(asking.verbs.filter((verb) => !verb.includes(' ')));
/** Letters of the shortest word in lower case that may be the name of somebody whom no article quotes. */
const SHORTEST_STRANGER = 4;
/** Behind these whoever said it may close the text; a slip behind «ponía» is a slip. */
const SAID = /^(?:dijo|dice|decia|dijeron|dicen)$/;
const notNames = new Set([...asking.who, ...asking.verbs, ...fillers, ...tails]);

interface Token {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly capital: boolean;
}

export class SpeakerNames {
  /** Word of a name → full names of those who bear it. */
  private readonly bearers = new Map<string, Set<string>>();
  /** Words that the articles write with a capital within a sentence, and never without. */
  private readonly proper: () => ReadonlySet<string>;

  constructor(articles: readonly Article[], quotations: readonly Quotation[]) {
    // Speakers as the article words them (una persona que trabajó…) have words that are no names.
    for (const { speaker } of quotations)
      if (speaker !== null) this.note((speaker.match(/\p{Lu}[\p{L}\p{M}-]*/gu) ?? []).join(' '), speaker);
    for (const { name, aliases } of articles.flatMap(({ people }) => people))
      for (const called of [name, ...aliases]) this.note(called, name);
    this.proper = lazily(() => properWordsOf(articles));
  }

  /** Full names of those whom all these words may name; none when nobody, or nobody known, is named so. */
  namedBy(text: string): readonly string[] {
    const words = nameWords(text).filter(
      (word) => !roles.has(word) && !courtesies.has(word) && !isFunctionWord(word),
    );
    const [first, ...others] = (words.length > 0 ? words : nameWords(text)).map((word) =>
      this.bearers.get(word),
    );
    return [...(first ?? [])].filter((name) => others.every((names) => names?.has(name)));
  }

  /** The loosely folded text with every name and role as a run of `NAME`; as long as `text`. */
  mask(text: string): string {
    let masked = foldedInPlace(text);
    for (const [start, end] of this.namesIn(text))
      masked = masked.slice(0, start) + NAME.repeat(end - start) + masked.slice(end);
    return masked;
  }

  private namesIn(text: string): (readonly [number, number])[] {
    const tokens = tokensOf(text);
    const found: (readonly [number, number])[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const last = this.nameFrom(tokens, at, text);
      if (last === undefined) continue;
      found.push([tokens[at]?.start ?? 0, tokens[last]?.end ?? 0]);
      at = last;
    }
    return found;
  }

  /** The last token of the name that begins at `at`; a role before a name belongs to it («el juez Iriarte»). */
  private nameFrom(tokens: readonly Token[], at: number, text: string): number | undefined {
    const role = this.roleAt(tokens, at);
    const from = role === undefined ? at : role + 1;
    let last = isArticle(tokens[at]) ? role : undefined;
    for (let next = from; next - (last ?? from) <= LONGEST_GAP + 1; next += 1) {
      const token = tokens[next];
      if (!token || ((last ?? role) !== undefined && !isAdjacent(tokens[next - 1], token, text))) break;
      if (
        this.isName(token) ||
        this.isStranger(tokens, next, text) ||
        (last !== undefined && this.bearers.has(token.key))
      )
        last = next;
      else if (last === undefined || !PARTICLE.test(token.key)) break;
    }
    return last;
  }

  /** The token of the role that begins at `at`, its article before it; without an article, only before a name. */
  private roleAt(tokens: readonly Token[], at: number): number | undefined {
    const role = isArticle(tokens[at]) ? at + 1 : at;
    const key = tokens[role]?.key ?? '';
    const named = this.isName(tokens[role + 1]);
    if (courtesies.has(key)) return named ? role : undefined;
    return roles.has(key) && (role > at || named) ? role : undefined;
  }

  private isName(token: Token | undefined): boolean {
    if (!token || token.key.length < SHORTEST_NAME || isFunctionWord(token.key)) return false;
    if (notNames.has(token.key)) return false;
    return token.capital || this.bearers.has(token.key);
  }

  /** Sarasola dijo …, …, según messi, messi: …: a name in lower case of somebody whom no article quotes, where a name is to be. */
  private isStranger(tokens: readonly Token[], at: number, text: string): boolean {
    const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (
      !token ||
      token.key.length < SHORTEST_STRANGER ||
      roles.has(token.key) ||
      !/^\p{L}+$/u.test(token.key)
    )
      return false;
    if (isGivenName(token.key) && this.isStranger(tokens, at + 1, text)) return true;
    const mark = markAfter(text, token.end);
    const told =
      telling.has(after?.key ?? '') ||
      before?.key === 'segun' ||
      (SAID.test(before?.key ?? '') && /^[?!.,]?$/u.test(mark)) ||
      mark === ':';
    return told && (this.proper().has(token.key) || !isKnownWord(token.key));
  }

  private note(called: string, name: string): void {
    for (const word of nameWords(called).filter((each) => !ARTICLE.test(each))) {
      const names = this.bearers.get(word);
      if (names) names.add(name);
      else this.bearers.set(word, new Set([name]));
    }
  }
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: foldLoosely(match[0]),
    capital: /^\p{Lu}/u.test(match[0]),
  }));
}

function isArticle(token: Token | undefined): boolean {
  return ARTICLE.test(token?.key ?? '');
}

function isAdjacent(before: Token | undefined, token: Token, text: string): boolean {
  return before === undefined || /^(?: |-)$/.test(text.slice(before.end, token.start));
}

function properWordsOf(articles: readonly Article[]): ReadonlySet<string> {
  const proper = new Set<string>();
  const common = new Set<string>();
  for (const { body } of articles)
    for (const { 0: word, index } of body.matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
      if (!/^\p{Lu}/u.test(word)) common.add(foldLoosely(word));
      else if (/[\p{Ll}\p{N},;)] ?$/u.test(body.slice(Math.max(0, index - 2), index)))
        proper.add(foldLoosely(word));
    }
  return new Set([...proper].filter((word) => !common.has(word)));
}

/** The first character behind a place that is no blank; empty at the end. A slice of a long text would be copied for each word. */
function markAfter(text: string, from: number): string {
  let at = from;
  while (text[at] === ' ') at += 1;
  return text[at] ?? '';
}

/** Folded, with a blank for what folding takes away (the sign behind ❤️), so that all places stay. */
function foldedInPlace(text: string): string {
  const folded = foldLoosely(text);
  if (folded.length === text.length) return folded;
  return [...text]
    .map((character) => {
      const one = foldLoosely(character);
      return one.length === character.length ? one : ' '.repeat(character.length);
    })
    .join('');
}
