// What parts a quotation in a masked text so strongly from what stands beside it that nothing of that is said with it.
import { CHAT, NOUN, PLAIN, SEGUN } from './around-quotation.ts';
import { INNER, it, verb, who } from './asking.ts';

const CUE = new RegExp(`\\?|(?<![${INNER}])(?:${who}|${verb}|${it}|${SEGUN}|${NOUN})(?![${INNER}])`, 'u');
const BROKEN_OFF_BEFORE = new RegExp(`[\\n)][^${INNER}]*(?:${CHAT}[^${INNER}]+)*$`, 'u');
/** Jajaj en la cárcel, but not «jajaj y en la cárcel». */
const GOES_ON =
  '(?:y|e|o|u|ni|pero|sino|aunque|porque|pq|xq|salvo|excepto|menos|hasta|mientras|cuando|que|q)';
/** Qué arte: that is no «que» which goes on. */
const BROKEN_OFF_BEHIND = new RegExp(
  `^[^${INNER}]*[\\n(][^${INNER}]*(?:(?!${GOES_ON}(?![${INNER}]))[${INNER}]|(?:que|q) ${PLAIN}(?: ${PLAIN})?\\s*[,.!?…\\n])`,
  'u',
);

/** Whether laughter, a picture, a bracket or the end of a line parts from a quotation what stands before it. */
export function breaksOffBefore(text: string): boolean {
  return BROKEN_OFF_BEFORE.test(text);
}

/** The same of what stands behind it and does not go on with it. */
export function breaksOffBehind(text: string): boolean {
  return BROKEN_OFF_BEHIND.test(text);
}

/** Whether somebody is asked for, or said to have said something, in a text. */
export function asksAnywhere(text: string): boolean {
  return CUE.test(text);
}
