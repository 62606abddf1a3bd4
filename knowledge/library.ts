// The face of this floor: everything that commands may ask of the articles together.
import type { Article, Aspect, Paragraph, Sentence, Topic } from './article.ts';
import type { Verdict } from './quotations/comparing/verdict.ts';
import type { ExplainedQuotation } from './quotations/finding/explain-quotations.ts';
import type { Quotation } from './quotations/quotation.ts';
import type { InTheirWords } from './said-by.ts';
import type { Explanation } from './search/explanation.ts';
import type { Answer, Passage } from './search/passage.ts';

/** A quotation found in somebody's message, with whom the message says it is by, and what became of it. */
export interface CheckedQuotation {
  /** As typed, without its marks. */
  readonly typed: string;
  readonly verdict: Verdict;
}

/** One person as the articles quote them. */
export interface QuotedPerson {
  /** Six characters that stand for the name where room is short. */
  readonly key: string;
  readonly name: string;
  readonly quotations: number;
}

/** Why a question gets its answer. */
export interface ExplainedAnswer extends Explanation {
  /** Set where the question asks for somebody's words: what became of the answer for their sake. */
  readonly inTheirWords?: InTheirWords;
}

export type { ExplainedQuotation };

export interface Library {
  /** By date, newest first. */
  readonly articles: readonly Article[];
  /** The article with this slug, key or title (accents and case do not matter), or undefined. */
  article(reference: string): Article | undefined;
  /** All articles that a reference may mean: those whose title or slug has its words, failing that with slips. */
  articlesCalled(reference: string): readonly Article[];
  /** The article whose slug or title is nearest to what was typed, for «did you mean»; none without a like word. */
  nearestArticle(typed: string): Article | undefined;
  /** Articles that have the words typed, those with them in the title first; all of them for an empty text. */
  findArticles(typed: string): readonly Article[];

  ask(question: string, scope?: { readonly article?: Article; readonly limit?: number }): Answer;
  /** Why `ask` answers a question as it does, with the best `ranked` sentences: for whoever looks into a bad answer. */
  explain(
    question: string,
    scope?: { readonly article?: Article; readonly limit?: number; readonly ranked?: number },
  ): ExplainedAnswer;
  /** The passages that a topic (or one of its aspects) is about, in the article's order. */
  topic(article: Article, topic: Topic, aspect: Aspect | undefined): readonly Passage[];
  /** The most central sentences of an article, in its order. */
  summary(article: Article, sentences: number): readonly Passage[];
  paragraph(article: Article, number: number): Paragraph | undefined;
  /** A sentence as a passage without highlights. */
  passage(article: Article, at: Sentence): Passage;

  whoSaid(typed: string, scope?: { readonly article?: Article }): Verdict;
  /** Every quotation-marked span of a message, checked; the whole message when it holds no marks. */
  checkMessage(message: string): readonly CheckedQuotation[];
  /** In the articles' order; of one speaker, of one article, or all. */
  quotations(filter?: { readonly person?: string; readonly article?: Article }): readonly Quotation[];
  /** Why each stretch between marks of an article was given to whom it was, or to nobody: for whoever looks into a wrong speaker. */
  explainQuotations(article: Article): readonly ExplainedQuotation[];
  /** Everybody whom the articles quote by name; most quoted first. */
  readonly quoted: readonly QuotedPerson[];
  /** The quoted person with this name, alias or key, or undefined. */
  person(reference: string): QuotedPerson | undefined;
  /** All whom a reference may mean: part of a name, mistyped, with an office before it, or by the office alone; most quoted first. */
  peopleCalled(reference: string): readonly QuotedPerson[];
  /** For «did you mean»: nobody whose name has no word like those typed. */
  nearestPerson(typed: string): QuotedPerson | undefined;

  /**
   * Reads ahead what is else read when first asked for, in turns of a few milliseconds; call it once people can
   * already be answered.
   */
  readAhead(): Promise<void>;

  /** What autocomplete offers for what has been typed so far: best first. */
  readonly suggest: {
    articles(typed: string, limit: number): readonly Article[];
    people(typed: string, limit: number, article?: Article): readonly QuotedPerson[];
    quotations(typed: string, limit: number, article?: Article): readonly Quotation[];
    aspects(typed: string, limit: number, topic: Topic): readonly Aspect[];
  };
}
