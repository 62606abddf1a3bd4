import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../knowledge/article.ts';
import { treaty } from '../articles.ts';
import { type Desk, deskOf, failureIn, fullDesk, type Options, resultOf } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await fullDesk();
});

async function paragraph(options: Options) {
  return resultOf(await desk.ask('parrafo', options), 'paragraph');
}

describe('/parrafo', () => {
  it('is every paragraph of every article, whole and verbatim', async () => {
    for (const article of desk.library.articles) {
      for (const span of article.paragraphs) {
        const result = await paragraph({ numero: span.paragraph, articulo: article.slug });
        expect(result).toMatchObject({
          article: article.slug,
          paragraph: span.paragraph,
          paragraphs: article.paragraphs.length,
          text: textOf(article, span),
          source: { title: article.title },
        });
      }
    }
  });

  it('has its neighbours a button away, in the message’s place', async () => {
    const key = desk.library.article(treaty)?.key;
    const numbersFrom = async (numero: number) =>
      (await paragraph({ numero, articulo: treaty })).actions.map(({ label, reply, request }) => {
        expect([reply, request.command, request.options.articulo]).toEqual(['update', 'parrafo', key]);
        return [label, request.options.numero];
      });
    expect(await numbersFrom(1)).toEqual([['next', 2]]);
    expect(await numbersFrom(3)).toEqual([
      ['previous', 2],
      ['next', 4],
    ]);
    expect(await numbersFrom(6)).toEqual([['previous', 5]]);
  });

  it('leads through the whole article by its buttons, each paragraph once', async () => {
    const texts: string[] = [];
    let result = await paragraph({ numero: 1, articulo: treaty });
    for (;;) {
      texts.push(result.text);
      const next = result.actions.find(({ label }) => label === 'next');
      if (!next) break;
      result = await paragraph(next.request.options);
    }
    const article = desk.library.article(treaty);
    expect(texts).toEqual(article?.paragraphs.map((span) => textOf(article, span)));
  });

  it('is of the newest article when none is named, and takes digits in a text', async () => {
    expect((await paragraph({ numero: ' 2 ' })).article).toBe(desk.library.articles[0]?.slug);
  });

  it('says which paragraphs there are when the number is of none', async () => {
    expect(failureIn(await desk.ask('parrafo', { numero: 7, articulo: treaty }))).toEqual({
      code: 'paragraph.unknown',
      number: 7,
      last: 6,
      title: desk.library.article(treaty)?.title,
    });
  });

  it.each([
    [{}, 'option.missing'],
    [{ numero: 0 }, 'option.out_of_range'],
    [{ numero: -1 }, 'option.out_of_range'],
    [{ numero: 1.5 }, 'option.invalid'],
    [{ numero: 'dos' }, 'option.invalid'],
    [{ numero: true }, 'option.invalid'],
  ])('refuses %j with %s', async (options, code) => {
    expect(failureIn(await desk.ask('parrafo', options))).toMatchObject({ code, option: 'numero' });
  });

  it('says that there are no articles when there are none', async () => {
    expect(failureIn(await deskOf([]).ask('parrafo', { numero: 1 })).code).toBe('article.none');
  });
});
