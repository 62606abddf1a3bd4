import { beforeAll, describe, expect, it } from 'vitest';
import { EXCERPTS, REPEATED } from '../../commands/options/limits.ts';
import { ANSWER_THRESHOLD, DOUBT_THRESHOLD } from '../../knowledge/search/weights.ts';
import { encodeAction } from '../../src/discord/custom-id.ts';
import { articleFrom, treaty } from '../articles.ts';
import { type Desk, deskOf, failureIn, fullDesk, type Options, resultOf } from './desk.ts';
import { expectVerbatim } from './verbatim.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await fullDesk();
});

const ANSWERED = '¿Qué incluye el acuerdo de asociación estratégica?';
const UNANSWERED = '¿quién ganó el mundial de ajedrez de 1972?';

async function ask(pregunta: string, options: Options = {}) {
  return resultOf(await desk.ask('preguntar', { pregunta, ...options }), 'answer');
}

describe('/preguntar', () => {
  it('answers with whole sentences of the article, the best first, what answers marked in it', async () => {
    const result = await ask(ANSWERED);
    expect(result).toMatchObject({ found: true, question: ANSWERED, nearby: [] });
    expect(result.passages[0]?.text).toContain('asistencia mutua en caso de agresión');
    expect(result.passages.length).toBeLessThanOrEqual(EXCERPTS.shown);
    expect(result.passages[0]?.highlights.length).toBeGreaterThan(0);
    expect(result.confidence).toBeGreaterThan(0);
    expect(result.confidence).toBeLessThanOrEqual(1);
    expectVerbatim(result, desk.library);
  });

  it('cites title, date, paragraph and sentence', async () => {
    const [passage] = (await ask(ANSWERED)).passages;
    const article = desk.library.article(treaty);
    expect(passage).toMatchObject({ article: treaty, paragraph: 1, sentence: 1 });
    expect(passage?.source).toEqual({ title: article?.title, date: '2024-06-19' });
  });

  it('is silent where the articles do not answer, and never puts what is near in the answer’s place', async () => {
    const result = await ask(UNANSWERED);
    expect(result).toMatchObject({ found: false, passages: [], actions: [] });
    expect(result.nearby.length).toBeLessThanOrEqual(EXCERPTS.nearby);
    expectVerbatim(result, desk.library);
  });

  it('is not sure where what is near may well answer, and certain where it hardly does', async () => {
    const near = await ask('¿es verdad que Putin se ha quedado medio solo en el mundo?', {
      articulo: treaty,
    });
    expect(near).toMatchObject({ found: false, unsure: true });
    expect(near.confidence).toBeGreaterThanOrEqual(DOUBT_THRESHOLD);
    expect(near.confidence).toBeLessThan(ANSWER_THRESHOLD);
    expect(near.nearby.length).toBeGreaterThan(0);
    const far = await ask(UNANSWERED, { articulo: treaty });
    expect(far.confidence).toBeLessThan(DOUBT_THRESHOLD);
    expect(far.unsure).toBeUndefined();
  });

  it('is silent when nothing it was asked stands in any article', async () => {
    expect(await ask('zxqwv krtpl')).toMatchObject({ found: false, passages: [], nearby: [] });
  });

  it('does not need accents, signs or capitals', async () => {
    const result = await ask('que incluye el acuerdo de asociacion estrategica');
    expect(result.passages[0]?.paragraph).toBe(1);
  });

  it('looks only into the article that is named, by slug, key or title', async () => {
    const article = desk.library.article(treaty);
    for (const articulo of [treaty, article?.key ?? '', article?.title.toUpperCase() ?? '']) {
      const { passages, nearby } = await ask('¿Qué pasó con el puerto?', { articulo });
      for (const passage of [...passages, ...nearby]) expect(passage.article).toBe(treaty);
    }
  });

  it('answers for all to see unless asked privately', async () => {
    for (const [privado, visibility] of [
      [false, 'public'],
      [true, 'private'],
      ['sí', 'private'],
      ['no', 'public'],
    ] as const) {
      const outcome = await desk.ask('preguntar', { pregunta: ANSWERED, privado });
      expect(outcome).toMatchObject({ ok: true, value: { visibility } });
    }
  });

  it('offers the context always, and to share only what is private', async () => {
    const labels = async (options: Options) =>
      (await ask(ANSWERED, options)).actions.map(({ label }) => label);
    expect(await labels({})).toContain('context');
    expect(await labels({})).not.toContain('share');
    expect(await labels({ privado: true })).toEqual(expect.arrayContaining(['context', 'share']));
  });

  it.each([
    ['', 'option.empty'],
    ['   ', 'option.empty'],
    ['¿?…', 'option.empty'],
    ['😀😀😀', 'option.empty'],
    ['\u200b\u202e\u0000', 'option.empty'],
    ['ya', 'option.too_short'],
    ['x'.repeat(301), 'option.too_long'],
    ['x'.repeat(5_000), 'option.too_long'],
  ])('refuses %j with %s', async (pregunta, code) => {
    expect(failureIn(await desk.ask('preguntar', { pregunta }))).toMatchObject({ code, option: 'pregunta' });
  });
});

describe('sharing a private answer', () => {
  async function shareOf(pregunta: string, on = desk) {
    const outcome = await on.ask('preguntar', { pregunta, privado: true });
    const found = resultOf(outcome, 'answer').actions.find(({ label }) => label === 'share');
    if (!found) throw new Error('no button to share');
    expect(encodeAction(found).length).toBeLessThanOrEqual(100);
    return found.request;
  }

  it('shows the same sentence and the question to all', async () => {
    const request = await shareOf(ANSWERED);
    const outcome = await desk.ask(request.command, request.options, { from: 'button' });
    expect(outcome).toMatchObject({ ok: true, value: { visibility: 'public' } });
    const shared = resultOf(outcome, 'answer');
    expect(shared).toMatchObject({ shared: true, found: true });
    expect(shared.passages).toHaveLength(1);
    expect(shared.passages[0]?.text).toBe((await ask(ANSWERED)).passages[0]?.text);
    expect(ANSWERED.startsWith(shared.question?.replace('…', '') ?? '-')).toBe(true);
  });

  it('goes without the question when its beginning says nothing', async () => {
    const request = await shareOf(`${'😀'.repeat(40)} ${ANSWERED}`);
    expect(request.options.pregunta).toBeUndefined();
  });

  it('has room for signs that a button writes out', async () => {
    const { options } = await shareOf(`${'%|'.repeat(20)} ${ANSWERED}`);
    expect(String(options.pregunta ?? '').length).toBeLessThanOrEqual(REPEATED.question);
  });

  it('has room for the last of very many paragraphs', async () => {
    const paragraphs = Array.from({ length: 1_500 }, (_, index) => `Nada pasó el día ${index}.`);
    const last = `${'Y luego vino, despacio, la lluvia. '.repeat(300)}El alcalde inauguró el faro con Ana Ruiz.`;
    const head = '---\ntitulo: Crónica\nfecha: 2024-01-01\n---\n\n';
    const long = deskOf([articleFrom(`${head}${[...paragraphs, last].join('\n\n')}\n`)]);
    const request = await shareOf('¿Con quién inauguró el alcalde el faro aquel día de lluvia?', long);
    expect(request.options.pasajes).toMatch(/^[0-9a-f]{6}\.1501\.301/);
    expect((await long.ask(request.command, request.options)).ok).toBe(true);
  });
});

describe('«more»', () => {
  it('shows the passages after those that are shown, none of them again', async () => {
    const question = 'puerto barcas marineros';
    const result = await ask(question);
    const more = result.actions.find(({ label }) => label === 'more');
    if (!more) throw new Error('no further passages');
    const further = resultOf(await desk.ask(more.request.command, more.request.options), 'answer');
    const all = desk.library.ask(question, { limit: EXCERPTS.shown + EXCERPTS.more }).passages;
    expect([...result.passages, ...further.passages].map(({ text }) => text)).toEqual(
      all.map(({ text }) => text),
    );
    expectVerbatim(further, desk.library);
  });
});
