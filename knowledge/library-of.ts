// Builds the library: what the articles hold, ready to be asked.
import { type Article, type Sentence, textOf } from './article.ts';
import { ArticleFinder } from './article-finder.ts';
import { askingOf } from './asking.ts';
import { lazily } from './lazily.ts';
import type { Library } from './library.ts';
import { NameBook } from './name-book.ts';
import { explainQuotations } from './quotations/finding/explain-quotations.ts';
import type { Quotation } from './quotations/quotation.ts';
import { nameOf } from './quoted-people.ts';
import type { Passage } from './search/passage.ts';
import { Search } from './search/search.ts';
import { foldLoosely } from './spanish/fold.ts';
import { spanishLexicon } from './spanish/lexicon.ts';
import { Spoken } from './spoken.ts';
import { Suggester } from './suggester.ts';
import { summarize } from './summary/summarize.ts';

/** Passages of a whole topic and of one aspect: what fits a message without scrolling on a phone. */
const TOPIC_PASSAGES = { whole: 6, aspect: 4 } as const;

/** A library of these articles. Throws nothing: the articles have been read and checked. */
export function libraryOf(articles: readonly Article[]): Library {
  return libraryWith(new Search(articles, spanishLexicon), articles);
}

/** The same, built in slices of a few milliseconds, for a process that has other things to do. */
export async function libraryInSlices(articles: readonly Article[]): Promise<Library> {
  return libraryWith(await Search.inSlices(articles, spanishLexicon), articles);
}

function libraryWith(search: Search, unsorted: readonly Article[]): Library {
  const articles = [...unsorted].sort(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.slug.localeCompare(b.slug),
  );
  const spoken = new Spoken(articles, (keys) => search.sentencesHolding(keys));
  const byReference = new Map(
    articles.flatMap((a) =>
      [a.slug, a.key, foldLoosely(a.title)].map((reference) => [foldLoosely(reference), a]),
    ),
  );
  const passage = (article: Article, at: Sentence): Passage => ({
    article: article.slug,
    at,
    text: textOf(article, at),
    highlights: [],
  });
  const articleSuggester = new Suggester(articles, searchableText);
  const titles = lazily(
    () => new NameBook(articles, ({ title, slug }) => [title, slug], { inflected: true }),
  );
  const finder = new ArticleFinder(articles, (key, how) => search.articlesHolding(key, how), titles);

  return {
    articles,
    article: (reference) => byReference.get(foldLoosely(reference.trim())),
    articlesCalled: (reference) => titles().fitting(reference),
    nearestArticle: (typed) => titles().nearest(typed),
    findArticles: (typed) => (typed.trim() === '' ? articles : finder.find(typed)),
    ...askingOf(search, (slug) => {
      const article = byReference.get(foldLoosely(slug));
      return article ? spoken.in(article) : [];
    }),
    topic: (article, topic, aspect) => {
      const limit = aspect ? TOPIC_PASSAGES.aspect : TOPIC_PASSAGES.whole;
      return search
        .about(aspect?.query ?? topic.query, limit, article)
        .sort((a, b) => a.at.start - b.at.start);
    },
    summary: (article, count) =>
      summarize(article, count, spoken.in(article)).map((at) => passage(article, at)),
    paragraph: (article, number) => article.paragraphs[number - 1],
    passage,
    whoSaid: (typed, { article } = {}) => spoken.judge.whoSaid(typed, article),
    checkMessage: (message) => spoken.judge.check(message),
    explainQuotations,
    quotations: ({ person, article } = {}) =>
      (article ? spoken.in(article) : spoken.all()).filter(
        ({ speaker }) => person === undefined || speaker === person,
      ),
    get quoted() {
      return spoken.people.quoted;
    },
    person: (reference) => spoken.people.find(reference),
    peopleCalled: (reference) => {
      const called = spoken.people.called(reference);
      return called.length > 0 ? called : spoken.inRole(reference);
    },
    nearestPerson: (typed) => spoken.people.nearest(typed),
    readAhead: () => spoken.readAhead(),
    suggest: {
      articles: (typed, limit) =>
        typed.trim() === '' ? articles.slice(0, limit) : articleSuggester.suggest(typed, limit),
      people: (typed, limit, article) =>
        spoken.people.suggest(typed, limit, article && speakersOf(spoken.in(article))),
      quotations: (typed, limit, article) => spoken.index.suggest(typed, limit, article),
      aspects: (typed, limit, topic) => new Suggester(topic.aspects, nameOf).suggest(typed, limit),
    },
  };
}

function searchableText(article: Article): string {
  const people = article.people.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [
    article.title,
    article.outlet ?? '',
    article.slug,
    ...people,
    ...article.topics.map(({ command }) => command),
  ].join(' ');
}

function speakersOf(quotations: readonly Quotation[]): ReadonlySet<string> {
  return new Set(quotations.flatMap(({ speaker }) => speaker ?? []));
}
