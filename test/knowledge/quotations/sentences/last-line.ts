// The last line of a text, as the tests of names read it.
import { ProperWords } from '../../../../knowledge/quotations/sentences/proper-words.ts';
import { linesOf } from '../../../../knowledge/quotations/text/tokens.ts';
import { articleOf } from '../article-of.ts';

/** The last line of a text, with the words that are proper in all of it. */
export function readLastLine(body: string, names: readonly string[] = [], houses: readonly string[] = []) {
  const article = articleOf(body);
  const lines = linesOf(article.body, article.paragraphs, []);
  const tokens = lines.at(-1)?.tokens ?? [];
  const at = (word: string) => {
    const place = tokens.findIndex(({ start, end }) => article.body.slice(start, end) === word);
    if (place === -1) throw new Error(`no «${word}» in the line`);
    return place;
  };
  const text = (from: number, to: number) => article.body.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return { tokens, at, text, proper: new ProperWords(lines, names, houses) };
}
