import { beforeAll, describe, expect, it } from 'vitest';
import { PAGE, REPEATED } from '../../commands/options/limits.ts';
import type { ArticleCard } from '../../commands/result.ts';
import { allArticles, articleFrom, treaty } from '../articles.ts';
import { crowdOf } from './crowds.ts';
import { type Desk, deskOf, failureIn, fullDesk, type Options, resultOf } from './desk.ts';

let desk: Desk;
let crowd: Desk;
beforeAll(async () => {
  desk = await fullDesk();
  crowd = deskOf(crowdOf(20, await allArticles()));
});

const BULLETIN = 'Boletín semanal del puerto viejo y de las barcas de los marineros de la ría del norte';
const bulletins = deskOf(
  Array.from({ length: 15 }, (_, index) =>
    articleFrom(`---\ntitulo: ${BULLETIN} ${index}\nfecha: 2024-01-01\n---\n\nUna frase.`, `b-${index}.md`),
  ),
);

async function articles(options: Options = {}, on = desk) {
  return resultOf(await on.ask('articulos', options), 'articles');
}

/** Every card that the pages show, by following the button to the next. */
async function leafedThrough(options: Options, on: Desk): Promise<ArticleCard[]> {
  const shown: ArticleCard[] = [];
  let result = await articles(options, on);
  for (let page = 1; ; page += 1) {
    expect(result.page.page).toBe(page);
    shown.push(...result.articles.slice((page - 1) * PAGE.articles, page * PAGE.articles));
    const next = result.actions.find(({ label }) => label === 'next');
    if (!next) return shown;
    result = await articles(next.request.options, on);
  }
}

describe('/articulos', () => {
  it('lists the library, newest first', async () => {
    const { search, articles: cards } = await articles();
    expect(search).toBeNull();
    expect(cards.map(({ article }) => article)).toEqual(desk.library.articles.map(({ slug }) => slug));
    const dates = cards.map(({ source }) => source.date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('tells of each article its source, length, voices and topics', async () => {
    const { articles: cards } = await articles({ buscar: 'tratado pyongyang' });
    const article = desk.library.article(treaty);
    expect(cards[0]).toEqual({
      article: treaty,
      source: { title: article?.title, date: '2024-06-19' },
      paragraphs: 6,
      words: article?.body.split(/[\s-]+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length,
      quoted: ['Kim Jong-un', 'Vladimir Putin'],
      topics: ['tratado'],
    });
  });

  it('names byline, outlet and address where the file has them', async () => {
    const head =
      'titulo: Uno\nfecha: 2024-01-01\nmedio: El Faro\nautor: Ana Ruiz\nurl: https://example.org/uno';
    const { articles: cards } = await articles({}, deskOf([articleFrom(`---\n${head}\n---\n\nUna frase.`)]));
    expect(cards[0]).toMatchObject({
      author: 'Ana Ruiz',
      source: { outlet: 'El Faro', url: 'https://example.org/uno' },
      words: 2,
    });
  });

  it.each(['Pyongyang', 'pyongyan', 'Putin', 'mandatario ruso', 'tratado'])(
    'finds the article of the treaty by «%s»',
    async (buscar) => {
      expect((await articles({ buscar })).articles[0]?.article).toBe(treaty);
    },
  );

  it('finds nothing, and that is no failure, where nothing matches', async () => {
    expect(await articles({ buscar: 'zxqwvkrtpl' })).toMatchObject({
      search: 'zxqwvkrtpl',
      articles: [],
      page: { page: 1, pages: 1 },
      actions: [],
    });
  });

  it('names the last page for one beyond it', async () => {
    expect(failureIn(await crowd.ask('articulos', { pagina: 9 }))).toEqual({
      code: 'page.unknown',
      page: 9,
      last: Math.ceil(20 / PAGE.articles),
    });
  });

  it('is empty when there are no articles', async () => {
    expect((await articles({}, deskOf([]))).articles).toEqual([]);
  });
});

describe('the pages of /articulos', () => {
  it('show each article once, by the buttons', async () => {
    expect(await leafedThrough({}, crowd)).toEqual((await articles({}, crowd)).articles);
    expect(await leafedThrough({}, crowd)).toHaveLength(20);
  });

  it.each(['boletín', BULLETIN, `😀 … ${BULLETIN}`, '%%%||| boletín', 'boletin|semanal%'])(
    'are all of one search: %s',
    async (buscar) => {
      const { articles: all, search } = await articles({ buscar }, bulletins);
      expect(search).toBe(buscar);
      expect(all).toHaveLength(15);
      expect(await leafedThrough({ buscar }, bulletins)).toEqual(all);
    },
  );

  it('repeat as much of a search as a button holds', async () => {
    const { actions } = await articles({ buscar: BULLETIN }, bulletins);
    const repeated = String(actions.find(({ label }) => label === 'next')?.request.options.buscar);
    expect(repeated.length).toBeLessThanOrEqual(REPEATED.search);
    expect(BULLETIN.startsWith(repeated.replace(/…$/, ''))).toBe(true);
  });
});
