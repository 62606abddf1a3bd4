// The last line of a short text as the finder reads it, for tests of what is asked of one line.

import { type ReadLine, readLine } from '../../../knowledge/quotations/cues/cue.ts';
import { Acting } from '../../../knowledge/quotations/finding/acting.ts';
import { namedIn } from '../../../knowledge/quotations/finding/named-in-line.ts';
import { WhoSpeaks } from '../../../knowledge/quotations/finding/who-speaks.ts';
import { Discourse } from '../../../knowledge/quotations/people/discourse.ts';
import { Pages } from '../../../knowledge/quotations/people/pages.ts';
import { nobody } from '../../../knowledge/quotations/people/speaker.ts';
import { type WhosWho, whosWho } from '../../../knowledge/quotations/people/whos-who.ts';
import type { Chunk } from '../../../knowledge/quotations/sentences/chunk.ts';
import { ChunkIndex } from '../../../knowledge/quotations/sentences/chunk-index.ts';
import type { Phrase, Range } from '../../../knowledge/quotations/sentences/phrase.ts';
import { Subjects } from '../../../knowledge/quotations/sentences/subjects.ts';
import { stretchesOf } from '../../../knowledge/quotations/text/stretches.ts';
import type { Line } from '../../../knowledge/quotations/text/tokens.ts';
import { articleOf } from './article-of.ts';

export interface LastLine {
  readonly line: ReadLine;
  /** Whoever the line names, and whoever acts in those before it. */
  readonly discourse: Discourse;
  readonly who: WhosWho;
  readonly whoSpeaks: WhoSpeaks;
  /** The text's own words from one token to another. */
  readonly text: (range: Range) => string;
  /** The token that is this word, the first of them. */
  readonly at: (word: string) => number;
  /** The place of the chunk that ends in this word. */
  readonly chunkAt: (word: string) => number;
}

export function lastLineOf(body: string): LastLine {
  const article = articleOf(body);
  const { lines, ...who } = whosWho(article, stretchesOf(article));
  const discourse = new Discourse(new Pages(), { mourned: null, interviewee: null });
  const whoSpeaks = new WhoSpeaks(who, nobody);
  const acting = new Acting(who, whoSpeaks, discourse);
  for (const line of lines.slice(0, -1)) {
    const read = entered(line, who, discourse.pages);
    acting.subject(read, namedIn(who, read), false);
    discourse.pages.end(null);
  }
  const last = lines.at(-1);
  if (last === undefined) throw new Error(`no line in: ${body}`);
  const line = entered(last, who, discourse.pages);
  const text = ({ from, to }: Range) =>
    article.body.slice(line.tokens[from]?.start, line.tokens[to - 1]?.end);
  const at = (word: string) =>
    found(
      line.tokens.findIndex((_, token) => text({ from: token, to: token + 1 }) === word),
      word,
    );
  const chunkAt = (word: string) =>
    found(
      line.chunks.findIndex(({ to }: Chunk) => text({ from: to - 1, to }) === word),
      word,
    );
  return { line, discourse, who, whoSpeaks, text, at, chunkAt };
}

/** A misspelt word would make a test of nothing. */
function found(place: number, word: string): number {
  if (place === -1) throw new Error(`no «${word}» in the line`);
  return place;
}

/** As the finder enters a line before it reads off who acts in it. */
function entered({ paragraph, tokens }: Line, who: WhosWho, pages: Pages): ReadLine {
  const { chunker, reader } = who;
  pages.enter(paragraph);
  const chunks = chunker.chunksOf({ paragraph, tokens });
  const index = new ChunkIndex(chunks);
  const isSomebody = (phrase: Phrase) => chunker.isSomebody(tokens, phrase);
  const phraseAt = (token: number) => reader.read(tokens, token);
  const subjects = new Subjects({ tokens, chunks, index, isSomebody, phraseAt });
  const line = readLine({ tokens, chunks, index, subjects, isSomebody, phraseAt });
  pages.begin(namedIn(who, line));
  return line;
}
