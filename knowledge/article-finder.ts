// A search of the library: the articles that have the words typed, those with them in the title first.
import type { Article } from './article.ts';
import { lazily } from './lazily.ts';
import { NameBook } from './name-book.ts';
import { type Likeness, numbersOf } from './search/article-words.ts';
import { isFunctionWord, isWeakWord, wordsOf } from './spanish/words.ts';

/** What a word counts by where an article has it: one in the title more than several in the text. */
const WORTH = { title: 9, about: 3, text: 1 } as const;
/** A word is looked for in these ways, until some article has it. */
const WAYS = ['same', 'inflected', 'slip'] as const;
/** Characters and words read of a search: more than a search has. */
const LONGEST = { characters: 300, words: 16 } as const;

export class ArticleFinder {
  private readonly articles: readonly Article[];
  private readonly inText: (key: string, how: Likeness) => ReadonlySet<Article>;
  private readonly titles: () => NameBook<Article>;
  private readonly about: () => NameBook<Article>;

  /** `inText` gives the articles with a word in their sentences. */
  constructor(
    articles: readonly Article[],
    inText: (key: string, how: Likeness) => ReadonlySet<Article>,
    titles: () => NameBook<Article>,
  ) {
    this.articles = articles;
    this.inText = inText;
    this.titles = titles;
    this.about = lazily(() => new NameBook(articles, toldOf, { inflected: true }));
  }

  /**
   * The articles that have every word typed, or, where none has, most of them; best first. A word that some article has
   * leads to those that have it and to no other: only for one that none has, its other forms and then slips count.
   */
  find(typed: string): readonly Article[] {
    const found = new Map<Article, { words: number; worth: number }>();
    for (const key of soughtIn(typed)) {
      for (const [article, worth] of this.worthOf(key)) {
        const before = found.get(article) ?? { words: 0, worth: 0 };
        found.set(article, { words: before.words + 1, worth: before.worth + worth });
      }
    }
    let most = 0;
    for (const { words } of found.values()) most = Math.max(most, words);
    const worth = (article: Article): number => found.get(article)?.worth ?? 0;
    return this.articles
      .filter((article) => found.get(article)?.words === most)
      .sort((a, b) => worth(b) - worth(a));
  }

  private worthOf(key: string): ReadonlyMap<Article, number> {
    const worth = new Map<Article, number>();
    for (const how of WAYS) {
      const keys = how === 'same' ? numbersOf(key) : [key];
      const put = (articles: Iterable<Article>, by: number) => {
        for (const article of articles) worth.set(article, Math.max(by, worth.get(article) ?? 0));
      };
      for (const form of keys) {
        put(this.titles().bearing(form, how), WORTH.title);
        put(this.about().bearing(form, how), WORTH.about);
      }
      put(this.inText(key, how), WORTH.text);
      if (worth.size > 0) break;
    }
    return worth;
  }
}

/** What an article's head says of it, its title aside. */
function toldOf({ outlet = '', author = '', people, topics }: Article): string[] {
  const names = people.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [outlet, author, ...names, ...topics.map(({ command }) => command)];
}

/** The words that say what is sought; those of chatting and of grammar only where nothing else was typed. */
function soughtIn(typed: string): readonly string[] {
  const keys = [...new Set(wordsOf(typed.slice(0, LONGEST.characters)).map(({ key }) => key))];
  const telling = keys.filter((key) => !isFunctionWord(key));
  const plain = telling.filter((key) => !isWeakWord(key));
  return ([plain, telling].find((some) => some.length > 0) ?? keys).slice(0, LONGEST.words);
}
