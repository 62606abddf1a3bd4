// Words between marks in a text's last line, for tests of whether they are a term.
import { type Marked, wordsBefore } from '../../../knowledge/quotations/finding/marked.ts';
import type { People } from '../../../knowledge/quotations/people/people.ts';
import { whosWho } from '../../../knowledge/quotations/people/whos-who.ts';
import type { PhraseReader } from '../../../knowledge/quotations/sentences/phrase-reader.ts';
import { stretchesOf } from '../../../knowledge/quotations/text/stretches.ts';
import { isMark, type WordToken } from '../../../knowledge/quotations/text/tokens.ts';
import { articleOf } from './article-of.ts';

export interface MarkedIn {
  readonly marked: Marked;
  readonly before: readonly WordToken[];
  readonly people: People;
  readonly reader: PhraseReader;
}

/** The last ones of the line. */
export function markedIn(body: string, head: readonly string[] = []): MarkedIn {
  const article = articleOf(body, head);
  const stretches = stretchesOf(article);
  const { lines, people, reader } = whosWho(article, stretches);
  const tokens = lines.at(-1)?.tokens ?? [];
  const at = tokens.findLastIndex(({ kind }) => kind === 'stretch');
  const token = tokens[at];
  const stretch = token?.kind === 'stretch' ? stretches[token.stretch] : undefined;
  if (!stretch) throw new Error(`nothing between marks in: ${body}`);
  const text = article.body.slice(stretch.start, stretch.end);
  const marked = { tokens, at, text, colon: isMark(tokens[at - 1], ':') };
  return { marked, before: wordsBefore(tokens, at), people, reader };
}
