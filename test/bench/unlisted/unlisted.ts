// Annotated articles with names or nouns that no list of the bot has: what its lists are worth, and its rules without them.
import { type Gender, genderOf, isGivenName } from '../../../knowledge/spanish/gender.ts';
import data from './unlisted-words.json' with { type: 'json' };

/** What is put into the articles: given names of speakers, or the nouns by which the text points back at them. */
export const variants = ['spanish', 'foreign', 'nouns'] as const;
export type Variant = (typeof variants)[number];

/** As far as an article's annotation matters here. */
export interface Span {
  readonly text: string;
  readonly said: boolean;
  readonly speaker?: string | null | undefined;
  readonly way?: string | undefined;
  readonly cue?: string | null | undefined;
  readonly nested?: true | undefined;
}

interface Annotated<S extends Span> {
  /** The article's file. */
  readonly source: string;
  readonly spans: readonly S[];
}

/** The article and its annotation with other words; the number of those that were changed. */
export function withUnlisted<S extends Span>(
  annotated: Annotated<S>,
  variant: Variant,
): Annotated<S> & { readonly changed: number } {
  return variant === 'nouns' ? withNouns(annotated) : withNames(annotated, data[variant]);
}

type Pool = Readonly<Record<Gender, readonly string[]>>;

/** Each given name of a speaker is another one of its gender, throughout. */
function withNames<S extends Span>({ source, spans }: Annotated<S>, pool: Pool) {
  const names = new Map<string, string>();
  const next = { feminine: 0, masculine: 0 };
  for (const { speaker } of spans) {
    const [first = '', second = ''] = speaker?.split(' ') ?? [];
    const gender = genderOf(first);
    if (names.has(first) || !gender || !isGivenName(first) || !/^\p{Lu}/u.test(second)) continue;
    names.set(first, pool[gender][next[gender] % pool[gender].length] ?? first);
    next[gender] += 1;
  }
  const renamed = (text: string) => text.replace(/[\p{L}-]+/gu, (word) => names.get(word) ?? word);
  return {
    source: renamed(source),
    spans: spans.map((span) => ({
      ...span,
      text: renamed(span.text),
      ...(span.speaker && { speaker: renamed(span.speaker) }),
    })),
    changed: names.size,
  };
}

/** Characters looked at for the noun, after the words and before them. */
const AFTER = 60;
const BEFORE = 200;

/** The noun with its article by which the text points back at a named speaker (dijo el alcalde) is a word that is none. */
function withNouns<S extends Span>({ source, spans }: Annotated<S>) {
  let changed = 0;
  let text = source;
  let from = 0;
  for (const { speaker, way, cue, nested, text: words } of spans) {
    const at = nested ? -1 : text.indexOf(words, from);
    if (at === -1) continue;
    from = at;
    if (way !== 'role' || !cue || !/^\p{Lu}/u.test(speaker ?? '')) continue;
    const noun = nounAfter(text, at + words.length, cue) ?? nounBefore(text, at, cue);
    if (!noun) continue;
    const pool = data.nouns[noun.feminine ? 'feminine' : 'masculine'];
    text = text.slice(0, noun.start) + (pool[changed % pool.length] ?? '') + text.slice(noun.end);
    if (noun.start < at) from = noun.start;
    changed += 1;
  }
  return { source: text, spans, changed };
}

interface Noun {
  readonly start: number;
  readonly end: number;
  readonly feminine: boolean;
}

/** «…», dijo el alcalde */
function nounAfter(text: string, end: number, cue: string): Noun | null {
  const after = text.slice(end, end + AFTER);
  const verb = after.search(new RegExp(`(?<=^[^\\p{L}]{1,4})${cue}(?= (?:el|la) \\p{Ll})`, 'u'));
  return verb === -1 ? null : nounAt(text, end + verb + cue.length + 1);
}

/** El alcalde explicó que «…»: at the start of the sentence. */
function nounBefore(text: string, at: number, cue: string): Noun | null {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const start = Math.max(...['. ', '\n', '” ', '» '].map((mark) => before.lastIndexOf(mark) + mark.length));
  const sentence = before.slice(start);
  if (!/^(?:El|La) \p{Ll}/u.test(sentence) || !sentence.includes(cue)) return null;
  return nounAt(text, at - before.length + start);
}

/** The noun after the article that begins at `from`. */
function nounAt(text: string, from: number): Noun | null {
  const [, article = '', noun = ''] = /^(el|la) (\p{Ll}+)/iu.exec(text.slice(from, from + AFTER)) ?? [];
  const start = from + article.length + 1;
  return noun === '' ? null : { start, end: start + noun.length, feminine: /^la$/iu.test(article) };
}
