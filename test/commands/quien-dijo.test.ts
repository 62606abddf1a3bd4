// What /quien-dijo says of words that were said, half said, changed or never said.
import { beforeAll, describe, expect, it } from 'vitest';
import { treaty } from '../articles.ts';
import { type Desk, failureIn, fullDesk, resultOf } from './desk.ts';
import { treatyQuotations } from './treaty-quotations.ts';
import { whoSaid } from './who-said.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await fullDesk();
});

describe.each(treatyQuotations)('«$text», asked about with /quien-dijo', (said) => {
  const { text, by, cue } = said;

  it('is exact as printed, with its speaker, cue, place and sentence', async () => {
    for (const typed of [text, `«${text}»`, text.toUpperCase(), `  ${text}. `]) {
      const { verdict, quotation, differences, narration } = await whoSaid(desk, typed);
      expect([verdict, differences, narration]).toEqual(['exact', [], null]);
      expect(quotation).toMatchObject({ text, speaker: by, cue, article: treaty });
      expect([quotation?.paragraph, quotation?.sentence]).toEqual(said.at);
      const [start = 0, end = 0] = quotation?.context.highlights[0] ?? [];
      expect(quotation?.context.text.slice(start, end)).toBe(text);
    }
  });

  it('is exact without its accents too', async () => {
    const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
    expect((await whoSaid(desk, bare)).verdict).toBe('exact');
  });

  it('is partial when part of it is typed', async () => {
    if (said.part === undefined) return;
    const { verdict, quotation, differences } = await whoSaid(desk, said.part);
    expect([verdict, quotation?.text, differences]).toEqual(['partial', text, []]);
  });

  it('is partial when it is mistyped', async () => {
    const { verdict, quotation, differences } = await whoSaid(desk, said.typo);
    expect([verdict, quotation?.text, differences]).toEqual(['partial', text, []]);
  });

  it('is altered when a word of it was changed, and marks which', async () => {
    const { verdict, quotation, differences, typed } = await whoSaid(desk, said.altered);
    expect([verdict, quotation?.text, quotation?.speaker]).toEqual(['altered', text, by]);
    expect(differences).toEqual(said.differences);
    expect(typed).toBe(said.altered);
  });

  it('leads to its paragraph and to everything its speaker said', async () => {
    const { actions } = await whoSaid(desk, text);
    const key = desk.library.article(treaty)?.key;
    const persona = desk.library.person(by)?.key;
    expect(actions.map(({ label, request }) => ({ label, ...request }))).toEqual([
      { label: 'context', command: 'parrafo', options: { articulo: key, numero: said.at[0] } },
      {
        label: 'card',
        command: 'tarjeta',
        options: { cita: expect.stringMatching(new RegExp(`^${key}\\.\\d+\\.[0-9a-f]{6}$`)) },
      },
      { label: 'quotations', command: 'citas', options: { persona } },
    ]);
  });
});

describe('/quien-dijo', () => {
  it.each([
    'Vamos a ganar esta guerra cueste lo que cueste',
    'Corea del Norte jamás entregará sus armas nucleares',
    'Estados Unidos es el verdadero enemigo de la humanidad',
    'Las sanciones son un acto de guerra económica',
    'Nuestra amistad durará mil años',
    'No hemos enviado ni un solo misil a Moscú',
    'Estoy muy agradecido por la cena de anoche',
    'El comercio entre nuestros países se duplicará',
    'Occidente ha perdido la cabeza por completo',
    'Invito al presidente a que conozca mi ciudad natal',
  ])('finds nowhere what nobody said: «%s»', async (sentence) => {
    expect(await whoSaid(desk, sentence)).toMatchObject({
      verdict: 'not-found',
      quotation: null,
      differences: [],
      narration: null,
      actions: [],
    });
  });

  it.each(['asociación estratégica', 'asociacion estrategica'])(
    'says of %s that it is the article’s own wording, and where it stands',
    async (term) => {
      const { verdict, quotation, narration, actions } = await whoSaid(desk, term);
      expect([verdict, quotation]).toEqual(['not-found', null]);
      expect([narration?.article, narration?.paragraph, narration?.sentence]).toEqual([treaty, 1, 1]);
      expect(narration?.text).toContain('«asociación estratégica»');
      expect(actions.map(({ label }) => label)).toEqual(['context']);
    },
  );

  it('does not take one word for another that merely stands in its place', async () => {
    expect((await whoSaid(desk, 'soborno')).verdict).toBe('not-found');
  });

  it('finds every quotation of every article exact as printed, wherever it can be typed', async () => {
    for (const { text } of desk.library.quotations()) {
      if ([...text].length < 3 || [...text].length > 300) continue;
      const { verdict, quotation } = await whoSaid(desk, `«${text.replace(/[«»“”"]/g, '')}»`);
      expect([text, verdict]).toEqual([text, 'exact']);
      expect(quotation?.text).toBe(text);
    }
  });

  it('tells whether it was whom the request takes for the speaker', async () => {
    expect((await whoSaid(desk, 'putin dijo pleno apoyo')).claimed).toEqual({
      said: 'putin',
      name: 'Vladimir Putin',
      same: false,
    });
    expect((await whoSaid(desk, '«pleno apoyo», dijo Kim')).claimed).toMatchObject({
      name: 'Kim Jong-un',
      same: true,
    });
    expect((await whoSaid(desk, 'pleno apoyo, lo dijo Messi?')).claimed).toEqual({
      said: 'Messi',
      name: null,
      same: false,
    });
    expect((await whoSaid(desk, 'pleno apoyo')).claimed).toBeNull();
  });

  it('offers the nearest quotation to a translation, as no more than that', async () => {
    const { verdict, quotation, nearby, actions } = await whoSaid(
      desk,
      'who said dear friend of the korean people?',
    );
    expect([verdict, quotation, nearby[0]?.text]).toEqual([
      'not-found',
      null,
      'querido amigo del pueblo coreano',
    ]);
    const [choice] = actions.filter(({ label }) => label === 'choice');
    const chosen = resultOf(await desk.ask('quien-dijo', choice?.request.options), 'attribution');
    expect(chosen).toMatchObject({ verdict: 'exact', quotation: { text: nearby[0]?.text } });
  });

  it('shows others that may be meant as well', async () => {
    const { verdict, nearby } = await whoSaid(desk, 'puerto');
    expect(verdict).toBe('partial');
    expect(nearby.length).toBeGreaterThan(0);
    for (const { text } of nearby) expect(text).toMatch(/puerto/);
  });

  it('takes for one quotation the parts that its attribution parts', async () => {
    const parts = [
      'Nadie perderá un solo día de faena',
      'y quien lo pierda cobrará una compensación que ya está presupuestada',
    ];
    const { verdict, quotation, rest } = await whoSaid(desk, parts.join(', '));
    expect([verdict, quotation?.text, ...rest.map(({ text }) => text)]).toEqual(['exact', ...parts]);
  });

  it('leads from words that nobody said to what was said by whoever is claimed to have said them', async () => {
    const { actions } = await whoSaid(desk, 'Putin dijo que zanahorias con patatas');
    expect(actions.map(({ label }) => label)).toEqual(['quotations']);
  });

  it('looks only into the article that is named', async () => {
    expect((await whoSaid(desk, 'pleno apoyo', treaty)).verdict).toBe('exact');
    const other = desk.library.articles.find(({ slug }) => slug !== treaty)?.slug;
    expect((await whoSaid(desk, 'pleno apoyo', other)).quotation).toBeNull();
  });

  it('names the nearest article for one that is not there', async () => {
    const outcome = await desk.ask('quien-dijo', { cita: 'pleno apoyo', articulo: 'tratado pionyang' });
    expect(failureIn(outcome)).toMatchObject({
      code: 'article.unknown',
      typed: 'tratado pionyang',
      nearest: desk.library.article(treaty)?.title,
    });
  });
});
