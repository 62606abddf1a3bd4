import { beforeAll, describe, expect, it } from 'vitest';
import type { AttributionResult } from '../../commands/result.ts';
import { articleFrom, treaty } from '../articles.ts';
import { type Desk, deskOf, failureIn, fullDesk, resultOf } from './desk.ts';
import { expectVerbatim } from './verbatim.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await fullDesk();
});

async function whoSaid(cita: string, articulo?: string): Promise<AttributionResult> {
  const options = articulo === undefined ? { cita } : { cita, articulo };
  const result = resultOf(await desk.ask('quien-dijo', options), 'attribution');
  expectVerbatim(result, desk.library);
  return result;
}

/** The article's six quotations and what somebody may make of each; a single word has no part to quote. */
const six = [
  {
    text: 'pleno apoyo',
    by: 'Kim Jong-un',
    cue: 'expresó',
    at: [2, 1],
    part: 'apoyo',
    typo: 'plneo apoyo',
    altered: 'pleno rechazo',
    differences: [{ printed: 'apoyo', typed: 'rechazo' }],
  },
  {
    text: 'Es realmente un documento innovador',
    by: 'Vladimir Putin',
    cue: 'declaró',
    at: [2, 2],
    part: 'un documento innovador',
    typo: 'Es realmente un documneto innovador',
    altered: 'Es realmente un acuerdo innovador',
    differences: [{ printed: 'documento', typed: 'acuerdo' }],
  },
  {
    text: 'querido amigo del pueblo coreano',
    by: 'Kim Jong-un',
    cue: 'calificó',
    at: [4, 1],
    part: 'amigo del pueblo',
    typo: 'qerido amigo del pueblo coreano',
    altered: 'querido enemigo del pueblo coreano',
    differences: [{ printed: 'amigo', typed: 'enemigo' }],
  },
  {
    text: 'la paz y la estabilidad',
    by: 'Kim Jong-un',
    cue: 'aseguró',
    at: [4, 1],
    part: 'paz y la estabilidad',
    typo: 'la paz y la estabildad',
    altered: 'la guerra y la estabilidad',
    differences: [{ printed: 'paz', typed: 'guerra' }],
  },
  {
    text: 'constante e inquebrantable',
    by: 'Vladimir Putin',
    cue: 'agradeció',
    at: [4, 2],
    part: 'inquebrantable',
    typo: 'constante e inquebratable',
    altered: 'constante e interesado',
    differences: [{ printed: 'inquebrantable', typed: 'interesado' }],
  },
  {
    text: 'chantaje',
    by: 'Vladimir Putin',
    cue: 'criticó',
    at: [4, 2],
    part: undefined,
    typo: 'chantage',
    altered: 'chantaje nuclear',
    differences: [{ printed: '', typed: 'nuclear' }],
  },
] as const;

describe.each(six)('«$text», asked about with /quien-dijo', (said) => {
  const { text, by, cue } = said;

  it('is exact as printed, with its speaker, cue, place and sentence', async () => {
    for (const typed of [text, `«${text}»`, text.toUpperCase(), `  ${text}. `]) {
      const { verdict, quotation, differences, narration } = await whoSaid(typed);
      expect([verdict, differences, narration]).toEqual(['exact', [], null]);
      expect(quotation).toMatchObject({ text, speaker: by, cue, article: treaty });
      expect([quotation?.paragraph, quotation?.sentence]).toEqual(said.at);
      const [start = 0, end = 0] = quotation?.context.highlights[0] ?? [];
      expect(quotation?.context.text.slice(start, end)).toBe(text);
    }
  });

  it('is exact without its accents too', async () => {
    const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
    expect((await whoSaid(bare)).verdict).toBe('exact');
  });

  it('is partial when part of it is typed', async () => {
    if (said.part === undefined) return;
    const { verdict, quotation, differences } = await whoSaid(said.part);
    expect([verdict, quotation?.text, differences]).toEqual(['partial', text, []]);
  });

  it('is partial when it is mistyped', async () => {
    const { verdict, quotation, differences } = await whoSaid(said.typo);
    expect([verdict, quotation?.text, differences]).toEqual(['partial', text, []]);
  });

  it('is altered when a word of it was changed, and marks which', async () => {
    const { verdict, quotation, differences, typed } = await whoSaid(said.altered);
    expect([verdict, quotation?.text, quotation?.speaker]).toEqual(['altered', text, by]);
    expect(differences).toEqual(said.differences);
    expect(typed).toBe(said.altered);
  });

  it('leads to its paragraph and to everything its speaker said', async () => {
    const { actions } = await whoSaid(text);
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
    expect(await whoSaid(sentence)).toMatchObject({
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
      const { verdict, quotation, narration, actions } = await whoSaid(term);
      expect([verdict, quotation]).toEqual(['not-found', null]);
      expect([narration?.article, narration?.paragraph, narration?.sentence]).toEqual([treaty, 1, 1]);
      expect(narration?.text).toContain('«asociación estratégica»');
      expect(actions.map(({ label }) => label)).toEqual(['context']);
    },
  );

  it('does not take one word for another that merely stands in its place', async () => {
    expect((await whoSaid('soborno')).verdict).toBe('not-found');
  });

  it('finds every quotation of every article exact as printed, wherever it can be typed', async () => {
    for (const { text } of desk.library.quotations()) {
      if ([...text].length < 3 || [...text].length > 300) continue;
      const { verdict, quotation } = await whoSaid(`«${text.replace(/[«»“”"]/g, '')}»`);
      expect([text, verdict]).toEqual([text, 'exact']);
      expect(quotation?.text).toBe(text);
    }
  });

  it('tells whether it was whom the request takes for the speaker', async () => {
    expect((await whoSaid('putin dijo pleno apoyo')).claimed).toEqual({
      said: 'putin',
      name: 'Vladimir Putin',
      same: false,
    });
    expect((await whoSaid('«pleno apoyo», dijo Kim')).claimed).toMatchObject({
      name: 'Kim Jong-un',
      same: true,
    });
    expect((await whoSaid('pleno apoyo, lo dijo Messi?')).claimed).toEqual({
      said: 'Messi',
      name: null,
      same: false,
    });
    expect((await whoSaid('pleno apoyo')).claimed).toBeNull();
  });

  it('offers the nearest quotation to a translation, as no more than that', async () => {
    const { verdict, quotation, nearby, actions } = await whoSaid(
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
    const { verdict, nearby } = await whoSaid('puerto');
    expect(verdict).toBe('partial');
    expect(nearby.length).toBeGreaterThan(0);
    for (const { text } of nearby) expect(text).toMatch(/puerto/);
  });

  it('takes for one quotation the parts that its attribution parts', async () => {
    const parts = [
      'Nadie perderá un solo día de faena',
      'y quien lo pierda cobrará una compensación que ya está presupuestada',
    ];
    const { verdict, quotation, rest } = await whoSaid(parts.join(', '));
    expect([verdict, quotation?.text, ...rest.map(({ text }) => text)]).toEqual(['exact', ...parts]);
  });

  it('leads from words that nobody said to what was said by whoever is claimed to have said them', async () => {
    const { actions } = await whoSaid('Putin dijo que zanahorias con patatas');
    expect(actions.map(({ label }) => label)).toEqual(['quotations']);
  });

  it('looks only into the article that is named', async () => {
    expect((await whoSaid('pleno apoyo', treaty)).verdict).toBe('exact');
    const other = desk.library.articles.find(({ slug }) => slug !== treaty)?.slug;
    expect((await whoSaid('pleno apoyo', other)).quotation).toBeNull();
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

describe('what /quien-dijo suggests', () => {
  it('comes back as the quotation that was chosen, in every article', async () => {
    for (const { slug } of desk.library.articles) {
      const articulo = { articulo: slug };
      for (const { value } of desk.suggest('quien-dijo', 'cita', '', articulo)) {
        const { verdict, quotation } = await whoSaid(value, slug);
        expect([verdict, quotation?.article]).toEqual(['exact', slug]);
      }
    }
  });

  it('comes back when it is short, long, broken over lines, within marks, like asking, or said twice', async () => {
    const long = 'no dejaremos de reparar las barcas '.repeat(5).trim();
    const harbour = deskOf([
      articleFrom(`---
titulo: El pleno
fecha: 2024-01-02
---

«Sí», dijo Marta Ríos.

«Mi padre me decía “ven conmigo” y yo iba», recordó Marta Ríos.

«Lo de que no hay dinero es mentira», añadió Marta Ríos.

«Apoyo a
los vecinos de siempre», dijo Marta Ríos. «${long}», prometió Marta Ríos.

«Estamos muy contentos», dijo Marta Ríos. «Estamos muy contentos», dijo Luis Vega.
`),
    ]);
    const quotations = harbour.library.quotations();
    expect(quotations).toHaveLength(8);
    const choices = harbour.suggest('quien-dijo', 'cita', '');
    expect(choices).toHaveLength(8);
    for (const [index, { value }] of choices.entries()) {
      const result = resultOf(await harbour.ask('quien-dijo', { cita: value }), 'attribution');
      const { text, speaker } = quotations[index] ?? {};
      expect(result).toMatchObject({ verdict: 'exact', quotation: { text, speaker } });
      expect(result.typed.replace(/\s/g, ' ')).toBe(text?.replace(/\s/g, ' '));
    }
  });

  it('leads from a few words, with or without accents, to the quotation', () => {
    const first = (typed: string) => desk.suggest('quien-dijo', 'cita', typed)[0]?.name;
    expect(first('documento inn')).toBe('Es realmente un documento innovador');
    expect(first('qerido amigo')).toBe('querido amigo del pueblo coreano');
  });

  it('keeps to the article that has been chosen', () => {
    const names = desk.suggest('quien-dijo', 'cita', '', { articulo: treaty }).map(({ name }) => name);
    expect(names).toEqual(six.map(({ text }) => text));
  });
});
