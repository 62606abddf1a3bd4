import { beforeAll, describe, expect, it } from 'vitest';
import { readOwn, treaty } from '../articles.ts';
import { oddArticle } from './crowds.ts';
import { commandNamed, type Desk, deskOf, failureIn, fullDesk, type Options, resultOf } from './desk.ts';
import { expectVerbatim } from './verbatim.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await fullDesk();
});

async function tratado(options: Options = {}) {
  const result = resultOf(await desk.ask('tratado', options), 'answer');
  expectVerbatim(result, desk.library);
  return result;
}

const placeOf = ({ paragraph, sentence }: { paragraph: number; sentence: number }) =>
  paragraph * 1_000 + sentence;

describe('/tratado', () => {
  it('is the key passages of its article, cited, in the article’s order', async () => {
    const { passages, topic, found } = await tratado();
    expect([found, topic]).toEqual([true, { command: 'tratado' }]);
    expect(passages.length).toBeGreaterThan(1);
    const places = passages.map(placeOf);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    expect(new Set(passages.map(({ article }) => article))).toEqual(new Set([treaty]));
  });

  it.each([
    ['asistencia mutua', 'asistencia mutua en caso de agresión'],
    ['cooperación militar', 'cooperación técnico-militar'],
    ['contexto', 'aliados desde la fundación'],
    ['reacciones', 'Estados Unidos y sus aliados han acusado'],
    ['consecuencias', 'implicaciones significativas para la estabilidad'],
  ])('narrowed to «%s» says so and holds it', async (aspecto, words) => {
    const { passages, topic } = await tratado({ aspecto });
    expect(topic).toEqual({ command: 'tratado', aspect: aspecto });
    expect(passages.some(({ text }) => text.includes(words))).toBe(true);
  });

  it('knows an aspect without its accents and capitals', async () => {
    const { topic } = await tratado({ aspecto: 'COOPERACION militar' });
    expect(topic?.aspect).toBe('cooperación militar');
  });

  it('names the nearest for an aspect that it has not', async () => {
    expect(failureIn(await desk.ask('tratado', { aspecto: 'cooperacion militr' }))).toEqual({
      code: 'aspect.unknown',
      typed: 'cooperacion militr',
      nearest: 'cooperación militar',
    });
  });

  it('leads to the summary and the quotations of its article', async () => {
    const { key } = readOwn(treaty);
    expect((await tratado()).actions.map(({ label, request }) => [label, request])).toEqual([
      ['summary', { command: 'resumen', options: { articulo: key } }],
      ['quotations', { command: 'citas', options: { articulo: key } }],
    ]);
  });
});

describe('a topic command', () => {
  it('is there for every topic of every article, described by the article', () => {
    for (const { topics } of desk.library.articles) {
      for (const { command, description, aspects } of topics) {
        const { declaration } = commandNamed(desk.commands, command);
        expect(declaration).toMatchObject({ kind: 'slash', description });
        expect(declaration.options.flatMap(({ choices }) => choices ?? [])).toEqual(
          aspects.map(({ name }) => name),
        );
      }
    }
  });

  it('suggests its aspects where they are more than Discord takes choices', () => {
    const odd = deskOf([oddArticle]);
    const [option] = commandNamed(odd.commands, 'odd-topic').declaration.options;
    expect([option?.choices, typeof option?.suggest]).toEqual([undefined, 'function']);
    expect(odd.suggest('odd-topic', 'aspecto', 'aspecto número 27')[0]?.value).toBe('aspecto número 27');
  });

  it('has no options where its topic has no aspects', () => {
    expect(commandNamed(deskOf([oddArticle]).commands, 'sin-aspectos').declaration.options).toEqual([]);
  });
});
