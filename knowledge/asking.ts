// Questions to the library: what the search answers, and to «¿qué dijo Ana?» her own words.
import type { Library } from './library.ts';
import type { Quotation } from './quotations/quotation.ts';
import { asksForWords, inTheirWords, LOOKED_AT } from './said-by.ts';
import type { Answer } from './search/passage.ts';
import type { Search } from './search/search.ts';
import { NEARBY } from './search/weights.ts';

/** Passages that an answer has unless told otherwise: three shown, three behind «more». */
const PASSAGES = 6;

/** `quotationsIn` gives an article's quotations by its slug. */
export function askingOf(
  search: Search,
  quotationsIn: (slug: string) => readonly Quotation[],
): Pick<Library, 'ask' | 'explain'> {
  const theirs = (found: Answer, question: string, limit: number) => {
    const { answer, did } = inTheirWords(found, question, quotationsIn);
    const { passages, nearby } = answer;
    return {
      did,
      answer: { ...answer, passages: passages.slice(0, limit), nearby: nearby.slice(0, NEARBY) },
    };
  };
  return {
    ask: (question, { article, limit = PASSAGES } = {}) =>
      asksForWords(question)
        ? theirs(search.ask(question, Math.max(limit, LOOKED_AT), article), question, limit).answer
        : search.ask(question, limit, article),
    explain: (question, { article, limit = PASSAGES, ranked = limit } = {}) => {
      const asksWords = asksForWords(question);
      const passages = asksWords ? Math.max(limit, LOOKED_AT) : limit;
      const explanation = search.explain(question, { passages, ranked }, article);
      if (!asksWords) return explanation;
      const { answer, did } = theirs(explanation.answer, question, limit);
      return { ...explanation, answer, inTheirWords: did };
    },
  };
}
