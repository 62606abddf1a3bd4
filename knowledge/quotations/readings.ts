// The ways to read what somebody typed without marks: as it stands, and without the asking around it.

import asking from './asking.json' with { type: 'json' };
import { alternatives, name, type Place, that, verb, who } from './asking.ts';
import { NAME, type SpeakerNames } from './speaker-names.ts';

/** One way to read what was typed: the words asked about, and who is claimed to have said them, as typed. */
export interface Reading {
  readonly words: string;
  readonly claimed: string | null;
}

/** Words before «quién dijo» that may be about anything. */
const MOST_BEFORE = 6;

/** What is taken off the beginning, one after another; the group is who is claimed to have said it. */
const BEGINNINGS = [
  `(?:${alternatives(asking.fillers)})`,
  `(?:de |fue |y )*(?:${who})(?: (?:fue|es|era|ha sido|son|seria))?(?:(?: (?:el|la|los|las))? (?:que|q|quien))?(?: (?:${verb}))?(?: (?:${that}))?`,
  `(?:que |lo que )?(?:${verb}) (${name})(?: (?:${that}))?`,
  `(?:(?:fue|es|era) )?(${name})(?: del? (?:la |los |las )?\\p{L}+)?,? (?:(?:fue|es) )?(?:(?:el|la|los|las) )?(?:(?:que|quien) )?(?:${verb})(?: (?:${that}))?(?: (?:sus?|un|una))?`,
  `(?:es|era|fue) de (${name})(?: (?:${that}))?`,
  `did (${name})(?: really)? say(?: that)?`,
  `(?:segun|para|como (?:${verb})) (${name})`,
  `(${name})\\s*(?=[:,])`,
  `(?:${that})(?: de (${name}))?`,
].map(beginning);

/** Whatever else is said before it: «una cosa, quién dijo…». */
const BEFORE_ASKING = beginning(
  `\\S+(?: \\S+){0,${MOST_BEFORE - 1}}(?= (?:${who}) (?:(?:fue|es) [^,.?!]{0,12})?(?:${verb})(?!\\p{L}))`,
);

function beginning(pattern: string): RegExp {
  return new RegExp(`^${pattern}(?![\\p{L}\\p{N}${NAME}])[^\\p{L}\\p{N}${NAME}]*`, 'du');
}

const ENDINGS = [
  `(?<=[^\\p{L}\\p{N}])(?:${alternatives(asking.tails.filter((tail) => tail !== 'no'))})`,
  '(?<=[,.?!]\\s*)no|no(?=\\s*\\?)',
  `(?:(?:eso|esto|y) )*(?:${who}) (?:lo )?(?:${verb})(?: (?:eso|esto))?`,
  '(?<=[,?!]\\s*)(?:el|la|los|las|un|una) \\p{L}+(?: del? \\p{L}+)?(?=\\s*\\?)',
  `(?:(?:eso|esto) )?(?:lo |que )?(?:${verb}) (${name})`,
  `(?:segun|according to|(?:was|is) (?:it|that)(?: by)?|it was|(?:said )?by|(?:creo que|me suena que|supongo que|era|fue|es)(?: (?:de|fue|era|es de))?) (${name})`,
  `(?<=[,.?!(–—:-]\\s*)(?:de )?(${name})`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}${NAME}])(?:${pattern})[^\\p{L}\\p{N}${NAME}]*$`, 'du'));

const BACKSHIFTED = new RegExp(`^(?:${alternatives(asking.backshifted)}) `, 'u');
/** Characters at the end that asking is looked for in: «creo que lo dijo» and a name. */
const LONGEST_TAIL = 120;
/** Things taken off one end: nobody asks more roundabout. */
const MOST_STRIPPED = 8;

/**
 * The ways to read a text without marks: as it stands first, then without the asking around it, least of it left
 * first. Whoever reads tries them in order.
 */
export function readingsOf(text: string, names: SpeakerNames): Reading[] {
  const composed = text.normalize('NFC').trim();
  const masked = names.mask(composed);
  const whole: Reading = { words: composed, claimed: null };
  if (masked === undefined) return [whole];
  const beginnings = strippedStarts(masked);
  const readings = beginnings.flatMap((beginning) => {
    const ending = strippedEnd(masked, beginning.at);
    const claim = beginning.claim ?? ending.claim;
    const claimed = claim ? composed.slice(...claim) : null;
    const ends = ending.at < masked.length ? [ending.at, masked.length] : [masked.length];
    return ends.flatMap((end) =>
      [beginning.at, ...backshift(masked, beginning)].map((start) => ({
        words: composed.slice(start, end).replace(/[\s([–—-]+$/, ''),
        claimed: end === masked.length && !beginning.claim ? null : claimed,
      })),
    );
  });
  const said = readings.filter(({ words }) => /[\p{L}\p{N}]/u.test(words) && words !== composed);
  return [whole, ...said];
}

interface Cut {
  readonly at: number;
  readonly claim?: Place | undefined;
  /** Whether what was taken off ended in «que». */
  readonly reported?: boolean;
}

/** Where the text may begin, most taken off first. */
function strippedStarts(masked: string): Cut[] {
  const cuts: Cut[] = [{ at: masked.search(/[\p{L}\p{N}\ue000]|$/u) }];
  while (cuts.length <= MOST_STRIPPED) {
    const last = cuts[cuts.length - 1];
    const at = last?.at ?? 0;
    const rest = masked.slice(at);
    const match = longest(BEGINNINGS, rest) ?? longest([BEFORE_ASKING], rest);
    if (!match || match[0] === '' || match[0].length === rest.length) break;
    const claim = groupOf(match, at) ?? last?.claim;
    cuts.push({ at: at + match[0].length, claim, reported: /que\s*$/.test(match[0]) });
  }
  return cuts.reverse();
}

function strippedEnd(masked: string, from: number): Cut {
  let cut: Cut = { at: masked.length };
  for (let times = 0; times < MOST_STRIPPED; times += 1) {
    const tail = Math.max(from, cut.at - LONGEST_TAIL);
    const match = longest(ENDINGS, masked.slice(tail, cut.at));
    if (!match || tail + match.index <= from) break;
    cut = { at: tail + match.index, claim: cut.claim ?? groupOf(match, tail) };
  }
  return cut;
}

/** «…dijo que era un documento»: the verb is the asker's, in the stead of the printed one. */
function backshift(masked: string, { at, reported }: Cut): number[] {
  const verb = reported ? BACKSHIFTED.exec(masked.slice(at)) : null;
  return verb ? [at + verb[0].length] : [];
}

function longest(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  let found: RegExpExecArray | undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && match[0].length > (found?.[0].length ?? 0)) found = match;
  }
  return found;
}

function groupOf(match: RegExpExecArray, from: number): Place | undefined {
  const group = match.indices?.slice(1).find((indices) => indices !== undefined);
  return group && [from + group[0], from + group[1]];
}
