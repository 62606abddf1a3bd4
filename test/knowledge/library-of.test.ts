import { describe, expect, it } from 'vitest';
import { sentencesOf, textOf } from '../../knowledge/article.ts';
import { libraryInSlices, libraryOf } from '../../knowledge/library-of.ts';
import { allArticles, articleFrom, readOwn, treaty } from '../articles.ts';

const articles = await allArticles();
const library = libraryOf(articles);
const own = readOwn(treaty);

const dated = (date: string, slug: string) =>
  articleFrom(`---\ntitulo: Nota ${slug}\nfecha: ${date}\n---\n\nUna frase.`, `${slug}.md`);

describe('the library', () => {
  it('has the newest article first, whatever order they come in', () => {
    const some = [dated('2020-01-01', 'b'), dated('2024-01-01', 'c'), dated('2020-01-01', 'a')];
    const undated = articleFrom('Una frase.', 'z.txt');
    expect(libraryOf([undated, ...some]).articles.map(({ slug }) => slug)).toEqual(['c', 'a', 'b', 'z']);
    expect(some.map(({ slug }) => slug)).toEqual(['b', 'c', 'a']);
  });

  it('answers the same when it was built in slices, and lets others have their turn meanwhile', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    const many = Array.from({ length: 60 }, (_, at) =>
      articles.map((a) => ({ ...a, slug: `${a.slug}-${at}` })),
    ).flat();
    await libraryInSlices(many);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
    const sliced = await libraryInSlices(articles);
    for (const question of ['¿Qué firmaron?', 'quien gano la final', 'ajedrez'])
      expect(sliced.ask(question)).toEqual(library.ask(question));
  });

  it('may be empty', () => {
    const empty = libraryOf([]);
    expect(empty.ask('¿qué pasó?')).toEqual({ found: false, confidence: 0, passages: [], nearby: [] });
    expect(empty.whoSaid('pleno apoyo').verdict).toBe('not-found');
    expect([empty.articles, empty.quotations(), empty.quoted, empty.findArticles('x')]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(empty.suggest.quotations('x', 5)).toEqual([]);
    expect(empty.nearestArticle('x')).toBeUndefined();
  });

  it('knows an article by slug, key and title, whatever the accents and case', () => {
    for (const article of library.articles) {
      for (const reference of [article.slug, article.key, article.title, article.title.toUpperCase()])
        expect(library.article(reference)).toBe(article);
    }
    for (const nothing of ['', ' ', 'otro']) expect(library.article(nothing)).toBeUndefined();
  });

  it('finds articles by title, outlet, people and topics; all for an empty text', () => {
    expect(library.findArticles('  ')).toEqual(library.articles);
    for (const typed of ['tratado de asistencia', 'kim', 'tratado'])
      expect(library.findArticles(typed)[0]?.slug).toBe(treaty);
    expect(library.nearestArticle('rusia i corea')?.slug).toBe(treaty);
  });

  it('asks within one article when that is wanted, and for as many passages as wanted', () => {
    for (const article of library.articles) {
      const { passages, nearby } = library.ask('¿Qué pasó en el puerto con el acuerdo?', {
        article,
        limit: 2,
      });
      expect(passages.length).toBeLessThanOrEqual(2);
      for (const passage of [...passages, ...nearby]) expect(passage.article).toBe(article.slug);
    }
  });

  it('has the paragraphs of an article by number, and none beyond', () => {
    const article = library.article(treaty) ?? own;
    expect(library.paragraph(article, 6)?.paragraph).toBe(6);
    expect([library.paragraph(article, 0), library.paragraph(article, 7)]).toEqual([undefined, undefined]);
  });

  it('has the quotations in the articles’ order, of one person, of one article, or both', () => {
    const article = library.article(treaty) ?? own;
    const all = library.quotations();
    const order = library.articles.map(({ slug }) => slug);
    expect([...new Set(all.map((quotation) => quotation.article))]).toEqual(
      order.filter((slug) => all.some((quotation) => quotation.article === slug)),
    );
    expect(library.quotations({ article })).toHaveLength(6);
    expect(library.quotations({ article, person: 'Kim Jong-un' })).toHaveLength(3);
    expect(library.quotations({ person: 'Vladimir Putin' })).toHaveLength(3);
    expect(library.quotations({ person: 'Nadie' })).toEqual([]);
  });

  it('has a topic’s passages in the article’s order, fewer for an aspect', () => {
    const article = library.article(treaty) ?? own;
    const [topic] = article.topics;
    if (!topic) throw new Error('no topic');
    for (const aspect of [undefined, ...topic.aspects]) {
      const starts = library.topic(article, topic, aspect).map(({ at }) => at.start);
      expect(starts.length).toBeGreaterThan(0);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    }
  });
});

describe('every passage of the library', () => {
  it('is a whole sentence of its article and knows its place', () => {
    const questions = [
      '¿Qué incluye el acuerdo?',
      'puerto',
      '¿cuándo llegó Putin?',
      'vacuna altiplano',
      '¿y el faro?',
    ];
    const passages = library.articles.flatMap((article) => [
      ...questions.flatMap((question) => {
        const answer = library.ask(question, { article });
        return [...answer.passages, ...answer.nearby];
      }),
      ...library.summary(article, 6),
      ...sentencesOf(article).map((at) => library.passage(article, at)),
    ]);
    expect(passages.length).toBeGreaterThan(100);
    for (const { article: slug, at, text, highlights } of passages) {
      const article = library.article(slug) ?? own;
      const sentence = article.paragraphs[at.paragraph - 1]?.sentences[at.sentence - 1];
      expect(sentence).toEqual(at);
      expect(textOf(article, at)).toBe(text);
      for (const [start, end] of highlights)
        expect(0 <= start && start < end && end <= text.length).toBe(true);
    }
  });
});
