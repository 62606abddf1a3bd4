// A stretch of an article's body that somebody may have said, before anyone asks who.
import type { Span } from '../../article.ts';

/** What sets the stretch apart: marks («»), a dash or label at the start of a turn, or a block quotation. */
export type StretchForm = 'marks' | 'turn' | 'block';

/** `start` and `end` hold the words alone; `outer` holds the marks or the dash as well. */
export interface Stretch extends Span {
  readonly outer: Span;
  readonly form: StretchForm;
  /** The paragraph before left its marks open and this one reopens them. */
  readonly continues: boolean;
  /** In an interview: whether this turn asks or answers. */
  readonly part: 'question' | 'answer' | null;
  /** Who signs a block quotation (> — Ana Ruiz), as printed. */
  readonly signed?: string;
}

/** The same stretch without white space at its edges, or null when no letter or figure is left. */
export function trimmed(body: string, stretch: Stretch): Stretch | null {
  const text = body.slice(stretch.start, stretch.end);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  if (!/^\s|\s$/.test(text)) return stretch;
  const start = stretch.start + (text.length - text.trimStart().length);
  return { ...stretch, start, end: stretch.start + text.trimEnd().length };
}
