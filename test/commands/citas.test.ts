import { beforeAll, describe, expect, it } from 'vitest';
import { PAGE } from '../../commands/options/limits.ts';
import type { CitedQuotation } from '../../commands/result.ts';
import { articleFrom, treaty } from '../articles.ts';
import { type Desk, deskOf, failureIn, fullDesk, type Options, resultOf } from './desk.ts';
import { expectVerbatim } from './verbatim.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await fullDesk();
});

async function citas(options: Options = {}) {
  const result = resultOf(await desk.ask('citas', options), 'quotations');
  expectVerbatim(result, desk.library);
  return result;
}

const textsOf = (quotations: readonly CitedQuotation[]) => quotations.map(({ text }) => text);

describe('/citas', () => {
  it('has everything that a person is quoted as saying, in the article’s order', async () => {
    const { person, quotations } = await citas({ persona: 'Kim Jong-un', articulo: treaty });
    expect(person).toBe('Kim Jong-un');
    expect(textsOf(quotations)).toEqual([
      'pleno apoyo',
      'querido amigo del pueblo coreano',
      'la paz y la estabilidad',
    ]);
    expect(textsOf((await citas({ persona: 'Vladimir Putin' })).quotations)).toEqual([
      'Es realmente un documento innovador',
      'constante e inquebrantable',
      'chantaje',
    ]);
  });

  it.each(['Putin', 'putin', 'el presidente ruso', 'el mandatario ruso', 'VLADIMIR PUTIN', 'Vladimir'])(
    'knows who «%s» is',
    async (persona) => {
      expect((await citas({ persona })).person).toBe('Vladimir Putin');
    },
  );

  it('has all quotations of all articles when nobody is named', async () => {
    const { person, article, quotations } = await citas();
    expect([person, article]).toEqual([null, null]);
    expect(quotations).toHaveLength(desk.library.quotations().length);
  });

  it('names the article that was chosen and keeps to it', async () => {
    const { article, quotations } = await citas({ articulo: treaty });
    expect(article).toBe(desk.library.article(treaty)?.title);
    expect(new Set(quotations.map((quotation) => quotation.article))).toEqual(new Set([treaty]));
    expect(quotations).toHaveLength(6);
  });

  it('is an empty list, and no failure, for a person whom the chosen article does not quote', async () => {
    const other = desk.library.articles.find(({ slug }) => slug !== treaty)?.slug ?? '';
    expect(await citas({ persona: 'Putin', articulo: other })).toMatchObject({
      quotations: [],
      page: { page: 1, pages: 1 },
    });
  });

  it('names the nearest for a person who is not there', async () => {
    expect(failureIn(await desk.ask('citas', { persona: 'Boris Putin' }))).toEqual({
      code: 'person.unknown',
      typed: 'Boris Putin',
      nearest: 'Vladimir Putin',
    });
    expect(failureIn(await desk.ask('citas', { persona: 'zxqwv' }))).toMatchObject({
      code: 'person.unknown',
      nearest: undefined,
    });
  });

  it.each(['Vladimr Puttin', 'vladimir putn', 'el señor Putin', 'don Vladimir', 'presidente Putin'])(
    'takes «%s» for the only speaker whom that fits',
    async (persona) => {
      expect((await citas({ persona })).person).toBe('Vladimir Putin');
    },
  );

  it('offers all whom a name fits, and takes the one whom the chosen article quotes', async () => {
    const said = (name: string, slug: string) =>
      articleFrom(`---\ntitulo: ${slug}\nfecha: 2024-01-01\n---\n\n«Vamos», dijo ${name}.`, `${slug}.md`);
    const two = deskOf([said('Carmen Rosa Vega', 'uno'), said('Rosa Maldonado', 'dos')]);
    const failure = failureIn(await two.ask('citas', { persona: 'doña Rosa' }));
    expect(failure).toEqual({
      code: 'person.several',
      typed: 'doña Rosa',
      meant: ['Carmen Rosa Vega', 'Rosa Maldonado'],
      more: 0,
    });
    const chosen = await two.ask('citas', { persona: 'Rosa', articulo: 'dos' });
    expect(resultOf(chosen, 'quotations').person).toBe('Rosa Maldonado');
  });

  it('names the last page for one beyond it', async () => {
    const { page } = await citas();
    const failure = failureIn(await desk.ask('citas', { pagina: page.pages + 1 }));
    expect(failure).toEqual({ code: 'page.unknown', page: page.pages + 1, last: page.pages });
  });
});

describe('the pages of /citas', () => {
  it('show each quotation once, from the first to the last, by the buttons', async () => {
    const shown: CitedQuotation[] = [];
    let result = await citas();
    const all = result.quotations;
    for (let page = 1; ; page += 1) {
      expect(result.page.page).toBe(page);
      shown.push(...result.quotations.slice((page - 1) * PAGE.quotations, page * PAGE.quotations));
      const next = result.actions.find(({ label }) => label === 'next');
      if (!next) break;
      result = await citas(next.request.options);
    }
    expect(shown).toEqual(all);
    expect(result.page.page).toBe(result.page.pages);
  });

  it('keep the person and the article', async () => {
    const body = Array.from({ length: 9 }, (_, index) => `«Van ${index + 3} barcas», dijo Marta Ríos.`);
    const harbour = deskOf([
      articleFrom(
        `---\ntitulo: Puerto\nfecha: 2024-01-01\n---\n\n${body.join('\n\n')}\n\n«No», dijo Luis Vega.`,
      ),
    ]);
    const first = resultOf(await harbour.ask('citas', { persona: 'Ríos', articulo: 'prueba' }), 'quotations');
    expect(first.page).toEqual({ page: 1, pages: 3 });
    const next = first.actions.find(({ label }) => label === 'next')?.request;
    const second = resultOf(await harbour.ask('citas', next?.options), 'quotations');
    expect(second).toMatchObject({ person: 'Marta Ríos', article: 'Puerto', page: { page: 2, pages: 3 } });
    expect(second.quotations).toHaveLength(9);
  });
});

describe('the people that /citas suggests', () => {
  it('come back as themselves, however their names are written in the file', async () => {
    const harbour = deskOf([
      articleFrom(
        '---\ntitulo: Puerto\nfecha: 2024-01-01\n---\n\n«Van tres barcas nuevas», dijo Juan\nPérez Gil a los vecinos.',
      ),
    ]);
    const choices = harbour.suggest('citas', 'persona', '');
    expect(choices).toHaveLength(1);
    for (const { name, value } of choices) {
      const { person } = resultOf(await harbour.ask('citas', { persona: value }), 'quotations');
      expect([name, person]).toEqual(['Juan Pérez Gil', 'Juan Pérez Gil']);
    }
  });

  it('are those of the article that a word filled in leads to', () => {
    const names = desk.suggest('citas', 'persona', '', { articulo: 'pyongyang' }).map(({ name }) => name);
    expect(names).toEqual(['Kim Jong-un', 'Vladimir Putin']);
  });

  it('come first when they are quoted most, and by what they are called', () => {
    expect(desk.suggest('citas', 'persona', 'el mandatario ruso')[0]?.name).toBe('Vladimir Putin');
    expect(desk.suggest('citas', 'persona', 'jong un', { articulo: treaty })[0]?.name).toBe('Kim Jong-un');
  });
});
