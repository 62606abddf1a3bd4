// What stands between quotation marks in a message, and whom the message takes for its speaker.
import { foldLoosely } from '../../spanish/fold.ts';
import asking from './asking.json' with { type: 'json' };
import { alternatives, maskedFor, name, type Place, verb } from './asking.ts';
import type { RequestReading } from './readings.ts';
import { NAME, type SpeakerNames } from './speaker-names.ts';

/** A stretch between quotation marks, without the marks. */
export interface MarkedQuotation extends RequestReading {
  readonly start: number;
  readonly end: number;
}

const MARKED =
  /«([^«»]+)»|“([^“”]+)”|"([^"]+)"|„([^„“”]+)[“”]|‘([^‘’]{3,})’(?!\p{L})|(?<=^|[\s(¿¡:,])'([^'\n]{3,}?)'(?=$|[\s).,;:!?])/gu;

/** Quotation-marked stretches of a message, in order. Nested marks belong to the outer ones. */
export function markedStretches(message: string, names?: SpeakerNames): MarkedQuotation[] {
  const found = [...message.matchAll(MARKED)]
    .map((match) => ({
      words: (match.slice(1).find((group) => group !== undefined) ?? '').trim(),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  const masked = names && maskedFor(message, names);
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
    return { ...stretch, claimed, asked: 0, restated: false };
  });
}

/** What stands between two quotations that are listed: «…» y «…» · «…»; también «…». */
const BETWEEN = new RegExp(`^\\s*[,;.:/]?\\s*(?:(?:${alternatives(asking.links)})(?!\\p{L})[\\s,:]*)*$`, 'u');

/** Whether nothing but such words parts the stretches from one another. */
export function areListed(message: string, stretches: readonly MarkedQuotation[]): boolean {
  return stretches.every((stretch, index) => {
    const next = stretches[index + 1];
    return !next || BETWEEN.test(foldLoosely(message.slice(stretch.end, next.start)));
  });
}

/** Right after a stretch: «…», dijo X · «…» – X · «…», según X · «…» fue X · «…» X, and no more. Not across another sentence. */
const CLAIM_AFTER = new RegExp(
  `^(?:[\\s,»]*(?:[-–—(~]\\s*|(?:lo |eso |esto |como |, )*(?:${verb})(?: [^.,;:!?«»“”"${NAME}]{1,40})? |segun |by |de )|[\\s,.!?»]*(?:(?:creo que |me suena que |supongo que )?(?:lo dijo |fue (?:cosa de )?|era |es (?:de )?)|creo que )|[\\s,]+(?=${name}[\\s.!?)]*$))(${name})`,
  'd',
);
/** Right before one: X dijo (que) · según X · X: — the last name of the clause. */
const CLAIM_BEFORE = new RegExp(`(${name})(?!.*${NAME})`, 'd');

/** Whom a masked text takes for the speaker of what lies between two of its places. */
export function claimAround(masked: string, before: Place, after: Place): Place | undefined {
  const following = CLAIM_AFTER.exec(masked.slice(...after))?.indices?.[1];
  if (following) return [after[0] + following[0], after[0] + following[1]];
  const text = masked.slice(...before);
  const clause = text.search(/[^.!?\n]*$/);
  const preceding = CLAIM_BEFORE.exec(text.slice(clause))?.indices?.[1];
  const from = before[0] + clause;
  return preceding && [from + preceding[0], from + preceding[1]];
}
