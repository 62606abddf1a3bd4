// What somebody's words set between marks of their own without anybody's having said it: a headline, a song, a name.
import type { Span } from '../../article.ts';
import type { Quotation } from '../quotation.ts';
import { markedSpans } from '../text/marks.ts';
import { type ComparedWord, wordsToCompare } from './compared-words.ts';

const MARK = /[«“”"'‘’]/u;
/** Words of a name or a title that may be asked for as if said: one word alone is the speaker's own choice. */
const FEWEST = 2;

/** The words of each, in order; `others` are all quotations of the article, those within this one among them. */
export function asidesIn(quotation: Quotation, others: readonly Quotation[]): readonly ComparedWord[][] {
  const { text, start } = quotation;
  if (!MARK.test(text)) return [];
  const isSaid = (span: Span) =>
    others.some(
      (other) => other !== quotation && other.start >= start + span.start && other.end <= start + span.end,
    );
  return markedSpans(text, { start: 0, end: text.length })
    .spans.filter((span) => !isSaid(span))
    .map((span) => wordsToCompare(text.slice(span.start, span.end)))
    .filter((words) => words.length >= FEWEST);
}
