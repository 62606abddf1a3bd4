import { beforeAll, describe, expect, it } from 'vitest';
import { SUMMARY } from '../../commands/options/limits.ts';
import { sentencesOf } from '../../knowledge/article.ts';
import { articleOf, treaty } from '../articles.ts';
import { type Desk, deskOf, failureIn, fullDesk, type Options, resultOf } from './desk.ts';
import { expectVerbatim } from './verbatim.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await fullDesk();
});

async function summary(options: Options, on = desk) {
  const result = resultOf(await on.ask('resumen', options), 'summary');
  expectVerbatim(result, on.library);
  return result;
}

describe('/resumen', () => {
  it.each([
    ['corto', 2],
    ['medio', 4],
    ['largo', 6],
  ] as const)('%s is %i sentences of each article, cited, in its order', async (largo, count) => {
    expect(SUMMARY[largo]).toBe(count);
    for (const article of desk.library.articles) {
      const { sentences, length } = await summary({ articulo: article.slug, largo });
      expect(length).toBe(largo);
      expect(sentences).toHaveLength(Math.min(count, sentencesOf(article).length));
      const places = sentences.map(({ paragraph, sentence }) => paragraph * 1_000 + sentence);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      for (const sentence of sentences) expect(sentence.source.title).toBe(article.title);
    }
  });

  it('is of medium length unless told otherwise, and of the newest article', async () => {
    expect(await summary({})).toMatchObject({
      length: 'medio',
      article: desk.library.articles[0]?.slug,
      articleKey: desk.library.articles[0]?.key,
    });
  });

  it('gives what there is of an article shorter than that', async () => {
    const short = deskOf([articleOf('Una sola frase sobre el puerto.')]);
    expect((await summary({ largo: 'largo' }, short)).sentences).toHaveLength(1);
  });

  it('opens the article by one button and is pinned, at the same length, by another', async () => {
    const { actions, articleKey } = await summary({ articulo: treaty, largo: 'corto' });
    expect(actions.map(({ label, permission, request }) => ({ label, permission, ...request }))).toEqual([
      {
        label: 'paragraphs',
        permission: undefined,
        command: 'parrafo',
        options: { articulo: articleKey, numero: 1 },
      },
      {
        label: 'pin',
        permission: 'PinMessages',
        command: 'fijar',
        options: { subcommand: 'resumen', articulo: articleKey, largo: 'corto' },
      },
    ]);
  });

  it('says which lengths there are when another is asked for', async () => {
    expect(failureIn(await desk.ask('resumen', { largo: 'enorme' }))).toEqual({
      code: 'option.invalid',
      option: 'largo',
      allowed: ['corto', 'medio', 'largo'],
    });
  });

  it('says that there are no articles when there are none', async () => {
    expect(failureIn(await deskOf([]).ask('resumen', {})).code).toBe('article.none');
  });
});
