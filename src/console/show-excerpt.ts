// Excerpts and citations as a terminal shows them.
import type { CitedPassage, Source } from '../../commands/result.ts';
import type { Highlight } from '../../knowledge/search/passage.ts';
import type { Texts } from '../texts/index.ts';
import { highlighted, oneLine, type Paint } from './paint.ts';

/** Before each line of an excerpt, as a message has its bar. */
const BAR = '│ ';

/** Parts with a blank line between; empty ones left out. */
export function sections(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Verbatim words behind a bar, what answers in bold. */
export function block(text: string, highlights: readonly Highlight[], paint: Paint): string {
  return paint.wrap(highlighted(text, highlights, paint), BAR);
}

/** An excerpt and, below it, where it stands. */
export function excerpt(passage: CitedPassage, texts: Texts, paint: Paint): string {
  return `${block(passage.text, passage.highlights, paint)}\n${citationLine(passage, texts, paint)}`;
}

/** Title, outlet, date and place, and the address where there is one. */
export function citationLine(
  cited: { readonly source: Source; readonly paragraph: number; readonly sentence: number },
  texts: Texts,
  paint: Paint,
): string {
  const place = texts.replies.place(cited.paragraph, cited.sentence);
  const parts = [oneLine(cited.source.title), ...aboutSource(cited.source, texts), place];
  return paint.dim(paint.wrap(parts.join(' · '), '  '));
}

/** Outlet, date and address of an article. */
export function sourceLine(source: Source, texts: Texts, paint: Paint): string {
  return paint.dim(paint.wrap(aboutSource(source, texts).join(' · '), '  '));
}

function aboutSource({ outlet, date, url }: Source, texts: Texts): string[] {
  const day = date === undefined ? undefined : texts.formats.date(date);
  return [outlet, day, url].flatMap((part) => (part === undefined ? [] : [oneLine(part)]));
}
