// Whether what is typed around a quotation only asks about it, or tells who said it, so that it changes nothing of what was said.
import {
  ASKS,
  asksBefore,
  asksBehind,
  beginsAsAdjunct,
  beginsInWord,
  CHAT,
  chatsBefore,
  chatsBehind,
  deniesBefore,
  endsInWord,
  GAP,
  JOINS,
  LINK,
  NOUN,
  PLAIN,
  SEGUN,
  SOMEBODY,
  TURNING,
  WORD,
} from './around-quotation.ts';
import { clitics, copula, INNER, it, that, verb, who } from './asking.ts';
import { asksAnywhere, breaksOffBehind } from './broken-off.ts';
import { partedByLaughter } from './chat-clauses.ts';
import { isSurelyWhole, type Within } from './quotation-within.ts';
import { NAME } from './speaker-names.ts';
import { isTalkAround } from './talk-around.ts';

/** Qué tristeza, q risa: what somebody makes of it. */
const EXCLAIMS = new RegExp(`^\\s*[,.;…!?]+\\s*(?:que|q) ${PLAIN}(?: ${PLAIN})?[^${INNER}]*$`, 'u');

/** Of a whole quotation: set apart from what stands before it, that turns nothing round. */
const TURNED_BEFORE = new RegExp(`(?:^|${GAP})${TURNING}(?:${GAP}${WORD}){0,4}${GAP}$`, 'u');
/** Not «…, no?»: more was printed, and something may be denied of it. */
const TURNED_BEHIND = new RegExp(`^ ${TURNING} *[${INNER}]`, 'u');
const SET_APART_BEFORE = new RegExp(
  `(?:[,.;:…?!(«"-]|(?:^|${GAP})${ASKS}${LINK}*|(?:^|${GAP})(?:${clitics}${verb}|${NOUN}|${SEGUN} ${SOMEBODY})(?: (?:${that}|asi))?|(?:^|${GAP})(?:lo|eso|algo|esa frase|la frase) (?:de|del|como))\\s*$`,
  'u',
);
/** Tres minutos, «tres, para cruzar…»: a word or two before a comma may be said with it. */
const GOES_ON = new RegExp(`(?:^|[^${INNER} ]) *${WORD}(?: ${WORD})?, *$`, 'u');
/** …and from what stands behind, of which the first clause asks, or is a question. */
const SET_APART_BEHIND = new RegExp(
  `^\\s*(?:[,.;:…?!)»"-]\\s*)+(?![^${INNER}]*${JOINS}(?![${INNER}]))(?=[^.?!…]*(?:\\?|(?<![${INNER}])(?:${who}|${verb}|${it}|${SEGUN}|${NAME}+|${copula}|${CHAT})(?![${INNER}])))|^[^${INNER}]*$|^,? o (?:${WORD}${GAP}){0,8}${WORD}\\s*\\?`,
  'u',
);
/** ¿Sandoval no dijo…?: who asks so thinks that it was said. */
const DID_NOT_SAY = new RegExp(
  `(?<!(?<![${INNER}])(?:que|q)) no (?=(${clitics}(?:dijo|dijeron|decia|decian|dice|dicen|puso|ponia))(?![${INNER}])[^?]*\\?[^${INNER}]*$)`,
  'gu',
);
const MARKS_FIRST = new RegExp(`^[^${INNER}]+`, 'u');

/** Whether the place of a quotation in a masked text is so surrounded. */
export function isAskedAround(masked: string, within: Within): boolean {
  const { place, begins, ends, opens, closes } = within;
  const parted = partedByLaughter(masked).replace(DID_NOT_SAY, (found, verb: string, at: number) =>
    // Quién dijo no «me dijeron que viniera»: that verb is the quotation's.
    at + found.length + verb.length <= place.start ? found.replace(' no ', '    ') : found,
  );
  const [before, behind] = [parted.slice(0, place.start), parted.slice(place.end)];
  if (!ends && TURNED_BEHIND.test(behind)) return false;
  const isAdjunct = begins && beginsAsAdjunct(masked.slice(place.start));
  if (isTalkAround(before, behind, { ...within, isAdjunct })) return true;
  const whole = opens && closes;
  const [asksFirst, asksLast] = [asksBefore(before, begins), asksBehind(behind, ends)];
  // ¿Qué viene ahora?: the mark is its own.
  const cue = whole && (asksAnywhere(before) || asksAnywhere(behind.replace(MARKS_FIRST, '')));
  if (!asksFirst && !asksLast && !cue) return false;
  return (
    (asksFirst || isApartFrom(before, begins, whole)) &&
    (asksLast || (isSurelyWhole(within) && breaksOffBehind(behind)) || isApartFromRest(behind, ends, whole))
  );
}

/** Whether what stands before is chat, set apart where more was printed, or set apart from a whole quotation. */
function isApartFrom(before: string, begins: boolean, whole: boolean): boolean {
  if (chatsBefore(before) && !deniesBefore(before) && (begins || !endsInWord(before))) return true;
  return whole && SET_APART_BEFORE.test(before) && !TURNED_BEFORE.test(before) && !GOES_ON.test(before);
}

function isApartFromRest(behind: string, ends: boolean, whole: boolean): boolean {
  if (chatsBehind(behind) && (ends || !beginsInWord(behind))) return true;
  return (ends && EXCLAIMS.test(behind)) || (whole && SET_APART_BEHIND.test(behind));
}
