// The words of a quotation within what somebody typed: inside its marks, or without the asking around it.
import { fold } from '../spanish/fold.ts';
import asking from './asking.json' with { type: 'json' };

/** Quotation-marked stretches of a message, in order, without the marks. Nested marks belong to the outer ones. */
export function markedStretches(message: string): string[] {
  return [...message.matchAll(/«([^«»]+)»|“([^“”]+)”|"([^"]+)"|„([^„“”]+)[“”]/g)]
    .map(([, a, b, c, d]) => (a ?? b ?? c ?? d ?? '').trim())
    .filter((stretch) => /[\p{L}\p{N}]/u.test(stretch));
}

/** What is asked about: the first marked stretch, or the text without «oye, quién dijo eso de que…?». */
export function typedQuotation(text: string): string {
  return markedStretches(text)[0] ?? withoutAsking(text.normalize('NFC'));
}

const beginnings = [...asking.beginnings].sort((a, b) => b.length - a.length);

function withoutAsking(text: string): string {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '').trimEnd();
  const folded = fold(bare);
  // Positions are only the same in both while folding has not changed the length.
  if (folded.length !== bare.length) return bare;
  const beginning = beginnings.find(
    (words) => folded.startsWith(words) && /^[^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(folded.slice(words.length)),
  );
  return beginning === undefined ? bare : withoutAsking(bare.slice(beginning.length));
}
