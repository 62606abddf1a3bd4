import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import data from '../../../commands/asking/gist.json' with { type: 'json' };
import { gistIn } from '../../../commands/asking/gist.ts';
import { SUMMARY } from '../../../commands/options/limits.ts';
import { foldLoosely } from '../../../knowledge/spanish/fold.ts';
import { languages, spokenCommand, talkText } from '../../../src/texts/index.ts';
import { articleFrom, treaty } from '../../articles.ts';
import { type Desk, deskOf, fullDesk, resultOf } from '../desk.ts';
import { expectVerbatim } from '../verbatim.ts';

describe('the gist of an article', () => {
  it.each([
    ['¿De qué va el artículo?', ''],
    ['de q trata', ''],
    ['¿Sobre qué es esta noticia?', ''],
    ['¿qué dice la nota?', ''],
    ['resumen', ''],
    ['Hola, ¿me haces un resumen, por favor?', ''],
    ['hazme un resumen de la noticia', ''],
    ['TL;DR', ''],
    ['what is the article about?', ''],
    ['summarize this article please', ''],
    ['what does the article say?', ''],
    ['resumen del tratado', 'tratado'],
    ['¿De qué trata la noticia sobre la huelga de Quilmahue?', 'huelga de quilmahue'],
    ['summary of the treaty', 'treaty'],
    ['¿de qué va lo del notario?', 'notario'],
    ['cuéntame lo de la maestra', 'maestra'],
    ['ponme al día de la huelga', 'huelga'],
    ['lo más importante del pleno', 'pleno'],
    ['¿me lo resumes?', ''],
    ['summarize the strike article', 'strike'],
    ['maje, ¿de qué va el artículo?', ''],
    ['¿de qué va el artículo, causa?', ''],
    ['resumen del tratado porfa hermano', 'tratado'],
    ['resumen de la causa', 'causa'],
    ['alguien sabe d q va la noticia', ''],
  ])('is asked for in «%s», of «%s»', (message, about) => {
    expect(gistIn(message)?.about).toBe(about);
  });

  it.each([
    '',
    '…',
    'hola',
    '¿de qué trata el tratado?',
    '¿qué dice el artículo sobre Kim?',
    '¿qué dice el informe?',
    '¿qué dijo Putin?',
    'what is the treaty',
    '¿quién hizo el resumen?',
    '¿de qué habla Putin?',
    'cuéntame qué firmaron',
    'cuéntame lo que dijo Putin',
    'explícame por qué firmaron',
  ])('is not asked for in «%s»', (message) => {
    expect(gistIn(message)).toBeUndefined();
  });

  it('is asked for in no question of the sets', () => {
    const questions = z.object({ question: z.string() });
    const sets = z.object({ answerable: z.array(questions), unanswerable: z.array(questions) });
    const all = readdirSync('test/questions')
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const read = sets.safeParse(JSON.parse(readFileSync(`test/questions/${name}`, 'utf8')));
        return read.success ? [...read.data.answerable, ...read.data.unanswerable] : [];
      });
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ question }) => gistIn(question) !== undefined)).toEqual([]);
  });

  it('is looked for in any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(typeof (gistIn(text)?.about ?? '')).toBe('string');
      }),
    );
  });
});

describe('the phrases that ask for it', () => {
  it('are folded words, each listed once in its list', () => {
    const { about: _, ...lists } = data;
    for (const list of Object.values(lists)) {
      for (const phrase of list) {
        expect(foldLoosely(phrase)).toBe(phrase);
        expect(phrase).toMatch(/^[a-z]+(?: [a-z]+)*$/);
      }
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('ask for it as written', () => {
    for (const phrase of data.summaries) expect(gistIn(phrase)?.about, phrase).toBe('');
    for (const phrase of [...data.tellings, ...data.sayings])
      expect(gistIn(`${phrase} el artículo`)?.about, phrase).toBe('');
  });
});

describe('/preguntar, asked for the gist', () => {
  let several: Desk;
  let alone: Desk;
  beforeAll(async () => {
    several = await fullDesk();
    alone = deskOf(several.library.articles.filter(({ slug }) => slug === treaty));
  });

  it('answers with the summary of the only article, word for word and in its order, and offers a longer one', async () => {
    const result = resultOf(await alone.ask('preguntar', { pregunta: '¿de qué va el artículo?' }), 'answer');
    expect(result).toMatchObject({ found: true, gist: true, confidence: 1, nearby: [] });
    const summary = resultOf(await alone.ask('resumen', { largo: 'corto' }), 'summary');
    expect(result.passages).toEqual(summary.sentences);
    expect(result.passages).toHaveLength(SUMMARY.corto);
    expectVerbatim(result, alone.library);
    expect(result.actions.map(({ label }) => label)).toEqual(['summary', 'paragraphs']);
    const [longer] = result.actions;
    expect(longer?.request).toEqual({
      command: 'resumen',
      options: { articulo: alone.library.article(treaty)?.key },
    });
  });

  it('asks which article where there are several and none is named', async () => {
    const result = resultOf(await several.ask('preguntar', { pregunta: 'hazme un resumen' }), 'answer');
    expect(result).toMatchObject({ found: false, talk: 'whichArticle', passages: [], actions: [] });
  });

  it('takes the article that is filled in, or that the question names by words of its title', async () => {
    const filledIn = await several.ask('preguntar', { pregunta: 'resumen', articulo: treaty });
    const named = await several.ask('preguntar', { pregunta: 'resumen del tratado de Pyongyang' });
    for (const outcome of [filledIn, named]) {
      const { gist, passages } = resultOf(outcome, 'answer');
      expect(gist).toBe(true);
      expect(new Set(passages.map(({ article }) => article))).toEqual(new Set([treaty]));
    }
  });

  it('takes the only article that has the words, where it is spoken of and no title has them', async () => {
    const outcome = await several.ask('preguntar', { pregunta: '¿de qué va lo del chantaje occidental?' });
    const { gist, passages } = resultOf(outcome, 'answer');
    expect([gist, new Set(passages.map(({ article }) => article))]).toEqual([true, new Set([treaty])]);
  });

  it('searches for what is meant where no title has it, or several have', async () => {
    const outcome = await alone.ask('preguntar', { pregunta: 'resumen de las sanciones de la ONU' });
    const result = resultOf(outcome, 'answer');
    expect(result.gist).toBeUndefined();
    expect(result.passages[0]?.text).toContain('las sanciones de la ONU');
    const twins = deskOf(
      ['uno', 'dos'].map((slug) =>
        articleFrom(`---\ntitulo: La huelga\nfecha: 2024-01-02\n---\nParó ${slug}.\n`, slug),
      ),
    );
    const both = resultOf(await twins.ask('preguntar', { pregunta: 'resumen de la huelga' }), 'answer');
    expect(both.gist).toBeUndefined();
  });

  it('keeps to the article that is filled in', async () => {
    const other = several.library.articles.find(({ slug }) => slug !== treaty);
    const outcome = await several.ask('preguntar', {
      pregunta: 'resumen del tratado de Pyongyang',
      articulo: other?.slug ?? '',
    });
    for (const { article } of resultOf(outcome, 'answer').passages) expect(article).toBe(other?.slug);
  });
});

describe.each(languages)('the question which article, in %s', (language) => {
  it('names the two commands that lead on', () => {
    const line = talkText('whichArticle', language);
    expect(line).not.toContain('\n');
    for (const name of ['resumen', 'articulos'] as const)
      expect(line).toContain(spokenCommand(name, language));
  });
});
