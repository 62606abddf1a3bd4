// What somebody says, read as lines of its own, with what it quotes.
import type { Paragraph, Span } from '../../article.ts';
import { sentencesBetween } from '../../reading/sentences.ts';
import { markedSpans } from './marks.ts';
import { type Stretch, trimmed } from './stretch.ts';
import { type Line, linesOf } from './tokens.ts';

/** The lines of what is said in a stretch, and the stretches between marks within it. */
export function linesWithin(
  body: string,
  stretch: Stretch,
): { readonly lines: readonly Line[]; readonly inner: readonly Stretch[] } {
  const inner = innerStretches(body, stretch);
  return { lines: linesOf(body, [spokenParagraph(body, stretch)], inner), inner };
}

export interface Exchange {
  readonly lines: readonly Line[];
  readonly inner: readonly Stretch[];
  /** How many of the stretches are the question's: they come first. */
  readonly asked: number;
}

/** The same of an answer, with the lines of its question before it. */
export function linesOfExchange(body: string, question: Stretch, answer: Stretch): Exchange {
  const asked = innerStretches(body, question);
  const inner = [...asked, ...innerStretches(body, answer)];
  const paragraphs = [question, answer].map((turn) => spokenParagraph(body, turn));
  return { lines: linesOf(body, paragraphs, inner), inner, asked: asked.length };
}

/** What is said, as a paragraph by itself; none of the article's, so that it has no dateline. */
function spokenParagraph(body: string, { start, end }: Span): Paragraph {
  const sentences = sentencesBetween(body, { start, end }).map((span, index) => ({
    start: span.start,
    end: span.end,
    paragraph: 1,
    sentence: index + 1,
  }));
  return { paragraph: 0, start, end, sentences };
}

function innerStretches(body: string, { start, end }: Stretch): Stretch[] {
  return markedSpans(body, { start, end }).spans.flatMap((outer) => {
    const inside = { start: outer.start + 1, end: outer.end - 1 };
    const words = trimmed(body, { ...inside, outer, form: 'marks', continues: false, part: null });
    return words ? [words] : [];
  });
}
