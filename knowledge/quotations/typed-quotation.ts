// The words of a quotation within what somebody typed, and whom they take for its speaker.
import asking from './asking.json' with { type: 'json' };
import { NAME, type SpeakerNames } from './speaker-names.ts';

/** One way to read what was typed: the words asked about, and who is claimed to have said them, as typed. */
export interface Reading {
  readonly words: string;
  readonly claimed: string | null;
}

/** A stretch between quotation marks, without the marks. */
export interface Marked extends Reading {
  readonly start: number;
  readonly end: number;
}

const MARKED =
  /«([^«»]+)»|“([^“”]+)”|"([^"]+)"|„([^„“”]+)[“”]|‘([^‘’]{3,})’(?!\p{L})|(?<=^|[\s(¿¡:,])'([^'\n]{3,}?)'(?=$|[\s).,;:!?])/gu;

/** Quotation-marked stretches of a message, in order. Nested marks belong to the outer ones. */
export function markedStretches(message: string, names?: SpeakerNames): Marked[] {
  const found = [...message.matchAll(MARKED)]
    .map((match) => ({
      words: (match.slice(1).find((group) => group !== undefined) ?? '').trim(),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  const masked = names?.mask(message);
  let claimed: string | null = null;
  return found.map((stretch, index) => {
    const before = [found[index - 1]?.end ?? 0, stretch.start] as const;
    const after = [stretch.end, found[index + 1]?.start ?? message.length] as const;
    const place = masked === undefined ? undefined : claimAround(masked, before, after);
    if (place) claimed = message.slice(...place);
    else if (
      index > 0 &&
      !/^[\s,;]*(?:y|e|ni|tambien|ademas|o|que|,)\b[^.!?\n]*$/.test((masked ?? '').slice(...before))
    )
      claimed = null;
    return { ...stretch, claimed };
  });
}

const name = `${NAME}(?:[${NAME} -]*${NAME})?`;
const verb = alternatives(asking.verbs);
const that = alternatives(asking.thats);
const who = alternatives(asking.who);

/** Right after a stretch: «…», dijo X · «…» – X · «…», según X · «…» fue X. Not across another sentence. */
const CLAIM_AFTER = new RegExp(
  `^[\\s,.!?»]*(?:[-–—(~]\\s*|(?:lo |eso |esto |como |, )*(?:${verb}) |(?:creo que |me suena que |supongo que )?(?:lo dijo |fue |era |es (?:de )?|segun |by |de )|creo que )(${name})`,
  'd',
);
/** Right before one: X dijo (que) · según X · X: — the last name of the clause. */
const CLAIM_BEFORE = new RegExp(`(${name})(?!.*${NAME})`, 'd');

type Place = readonly [number, number];

function claimAround(masked: string, before: Place, after: Place): Place | undefined {
  const following = CLAIM_AFTER.exec(masked.slice(...after))?.indices?.[1];
  if (following) return [after[0] + following[0], after[0] + following[1]];
  const text = masked.slice(...before);
  const clause = text.search(/[^.!?\n]*$/);
  const preceding = CLAIM_BEFORE.exec(text.slice(clause))?.indices?.[1];
  const from = before[0] + clause;
  return preceding && [from + preceding[0], from + preceding[1]];
}

/** Words before «quién dijo» that may be about anything. */
const MOST_BEFORE = 6;

/** What is taken off the beginning, one after another; the group is who is claimed to have said it. */
const BEGINNINGS = [
  `(?:${alternatives(asking.fillers)})`,
  `(?:de |fue |y )*(?:${who})(?: (?:fue|es|era|ha sido|son|seria))?(?:(?: (?:el|la|los|las))? (?:que|q|quien))?(?: (?:${verb}))?(?: (?:${that}))?`,
  `(?:que |lo que )?(?:${verb}) (${name})(?: (?:${that}))?`,
  `(?:(?:fue|es|era) )?(${name})(?:,)? (?:(?:el|la|los|las) )?(?:(?:que|quien) )?(?:${verb})(?: (?:${that}))?`,
  `(?:segun|para|como (?:${verb})) (${name})`,
  `(${name})\\s*(?=:)`,
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
  `(?:segun|(?:creo que|me suena que|supongo que|era|fue|es)(?: (?:de|fue|era|es de))?) (${name})`,
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

function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
