// What the articles quote, read when first asked for: reading it takes longer than all else about an article.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from './article.ts';
import { makeTables } from './lazily.ts';
import type { QuotedPerson } from './library.ts';
import { bears, isHeldIn, roleIn } from './quotations/comparing/claim.ts';
import type { SentencesHolding } from './quotations/comparing/narration.ts';
import { QuotationIndex } from './quotations/comparing/quotation-index.ts';
import { QuotationJudge } from './quotations/comparing/quotation-judge.ts';
import { quotationsOf } from './quotations/finding/find-quotations.ts';
import type { Quotation } from './quotations/quotation.ts';
import { QuotedPeople } from './quoted-people.ts';

/** An article's quotations are read once, whatever libraries it is in: a reload keeps the articles that are the same. */
const quotationsRead = new WeakMap<Article, readonly Quotation[]>();

/** «Una vendedora», as worded, has no office that anybody would ask for. */
const HAS_NAME = /^\p{Lu}/u;

export class Spoken {
  private readonly articles: readonly Article[];
  private readonly sentencesHolding: SentencesHolding;
  private builtIndex: QuotationIndex | undefined;
  private builtJudge: QuotationJudge | undefined;
  private builtPeople: QuotedPeople | undefined;

  constructor(articles: readonly Article[], sentencesHolding: SentencesHolding) {
    this.articles = articles;
    this.sentencesHolding = sentencesHolding;
  }

  /** The quotations of one article, in order. */
  in(article: Article): readonly Quotation[] {
    let quotations = quotationsRead.get(article);
    if (!quotations) {
      quotations = quotationsOf(article);
      quotationsRead.set(article, quotations);
    }
    return quotations;
  }

  /** All quotations, in the articles' order. */
  all(): readonly Quotation[] {
    return this.articles.flatMap((article) => this.in(article));
  }

  get index(): QuotationIndex {
    this.builtIndex ??= new QuotationIndex(this.articles, (article) => this.in(article));
    return this.builtIndex;
  }

  get judge(): QuotationJudge {
    this.builtJudge ??= new QuotationJudge(this.articles, this.index, this.sentencesHolding);
    return this.builtJudge;
  }

  get people(): QuotedPeople {
    this.builtPeople ??= new QuotedPeople(this.articles, this.all());
    return this.builtPeople;
  }

  /** The quoted people to whom an article that quotes them gives the role that is typed («la alcaldesa», «el alcalde de Lugo»), most quoted first. */
  inRole(typed: string): readonly QuotedPerson[] {
    const held = roleIn(typed);
    if (held === null) return [];
    const { role } = held;
    const bearers = new Set<string>();
    // Only where the word stands at all: a role is looked for in the whole text of an article.
    for (const article of new Set(this.sentencesHolding([role]).map((sentence) => sentence.article))) {
      if (!isHeldIn(held, article)) continue;
      for (const { speaker } of this.in(article))
        if (
          speaker !== null &&
          HAS_NAME.test(speaker) &&
          !bearers.has(speaker) &&
          bears(role, speaker, article)
        )
          bearers.add(speaker);
    }
    return this.people.quoted.filter(({ name }) => bearers.has(name));
  }

  /** Reads everything ahead, an article a turn of the event loop, so that nobody waits meanwhile. */
  async readAhead(): Promise<void> {
    await makeTables();
    for (const article of this.articles) {
      this.in(article);
      await nextTurn();
    }
    void this.people;
    await nextTurn();
    const index = await QuotationIndex.inSlices(this.articles, (article) => this.in(article));
    // Whoever asked meanwhile had one made at once.
    this.builtIndex ??= index;
    await nextTurn();
    void this.judge;
  }
}
