// Replies that list: quotations, summaries, articles, paragraphs, pins, help.
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../commands/result.ts';
import { renderResult } from '../../../../src/discord/render/index.ts';
import type { Language } from '../../../../src/texts/index.ts';
import { passage, quotation, source, summary } from './results.ts';

const render = (result: Result, language: Language = 'es') =>
  renderResult(result, { language, permissions: new Set() }).embeds[0];

describe('quotations', () => {
  const quotations = Array.from({ length: 6 }, (_, index) => ({ ...quotation, text: `cita ${index + 1}` }));
  const result = {
    kind: 'quotations',
    person: null,
    article: null,
    quotations,
    page: { page: 2, pages: 2 },
    actions: [],
  } as const;

  it('come four to a page, with the page and how many there are', () => {
    const embed = render(result);
    expect(embed?.description?.match(/^> cita \d$/gm)).toEqual(['> cita 5', '> cita 6']);
    expect(embed?.footer?.text).toBe('Página 2 de 2 · 6 citas');
  });

  it('name their speaker only where they are of several people', () => {
    expect(render(result)?.description).toMatch(/— \*\*Kim Jong-un\*\*/);
    const ofOne = render({ ...result, person: 'Kim Jong-un' });
    expect(ofOne?.title).toBe('Citas de Kim Jong-un');
    expect(ofOne?.description).not.toMatch(/—/);
  });

  it('say who tells it where somebody quotes somebody', () => {
    const told = [{ ...quotation, relates: 'Ana Ruiz' }];
    const embed = render({ ...result, quotations: told, page: { page: 1, pages: 1 } });
    expect(embed?.description).toContain('-# Lo cuenta Ana Ruiz');
    expect(render(result)?.description).not.toContain('Lo cuenta');
  });

  it('are all on their page, each from its beginning, where they are too long to be there whole', () => {
    const long = quotations.map(({ text }) => ({ ...quotation, text: `${text} ${'bla '.repeat(900)}fin` }));
    const { description = '' } = render({ ...result, quotations: long, page: { page: 1, pages: 2 } }) ?? {};
    expect(description.match(/^> cita \d bla/gm)).toHaveLength(4);
    expect(description.match(/\\\[…\\\]$/gm)).toHaveLength(4);
  });

  it('say so when there are none', () => {
    const none = { ...result, quotations: [], page: { page: 1, pages: 1 } };
    expect(render({ ...none, person: 'Ana' })?.description).toBe('Aquí no hay ninguna cita de Ana.');
  });
});

describe('a summary', () => {
  it('is the article’s sentences in order, each with its paragraph and a link to it', () => {
    const embed = render({ ...summary, sentences: [passage, { ...passage, paragraph: 6 }] });
    expect(embed?.title).toBe(source.title);
    expect(embed?.url).toBe(source.url);
    expect(embed?.description).toMatch(
      /^> Kim .* Putin\. \[¶2\]\(\S+#:~:text=\S+\)\n\n> Kim .* Putin\. \[¶6\]\(/,
    );
    expect(embed?.footer?.text).toBe(
      'El Faro · 19 de junio de 2024 · Frases textuales del artículo; ¶ indica el párrafo.',
    );
  });
});

describe('articles', () => {
  const card = {
    article: 'tratado',
    source,
    author: 'Ana Ruiz',
    paragraphs: 6,
    words: 412,
    quoted: ['Kim Jong-un', 'Vladimir Putin'],
    topics: ['tratado'],
  };
  const page = { page: 1, pages: 1 };

  it('are listed with what is known of each', () => {
    const embed = render({ kind: 'articles', search: null, articles: [card], page, actions: [] });
    expect(embed?.description).toBe(
      [
        '**1.** [Rusia y Corea del Norte firman un tratado](https://example.org/tratado)',
        '-# El Faro · 19 de junio de 2024 · 6 párrafos, 412 palabras',
        '-# por Ana Ruiz',
        '-# Voces: Kim Jong-un y Vladimir Putin',
        '-# Tema: /tratado',
      ].join('\n'),
    );
    expect(embed?.footer?.text).toBe('1 artículo');
  });

  it('say so when none matches, and quote the search harmlessly', () => {
    const embed = render({ kind: 'articles', search: '**@everyone**', articles: [], page, actions: [] });
    expect(embed?.description).toBe(
      'Ningún artículo coincide con «\\*\\*\\@everyone\\*\\*». Prueba con otra palabra.',
    );
  });
});

describe('a paragraph', () => {
  it('is quoted whole, with its number', () => {
    const text = 'Una frase.\nOtra frase.';
    const embed = render({
      kind: 'paragraph',
      article: 'tratado',
      paragraph: 2,
      paragraphs: 6,
      text,
      source,
      actions: [],
    });
    expect(embed?.description).toBe('-# Párrafo\u00a02 de 6\n> Una frase.\n> Otra frase.');
  });

  it('is cut after a sentence where it is too long', () => {
    const text = 'Una frase que ocupa su lugar. '.repeat(300).trim();
    const embed = render({
      kind: 'paragraph',
      article: 'tratado',
      paragraph: 1,
      paragraphs: 1,
      text,
      source,
      actions: [],
    });
    expect(embed?.description).toMatch(/su lugar\. \\\[…\\\]$/);
  });
});

describe('pins', () => {
  it('say what was done, with a link to the message', () => {
    const link = 'https://discord.com/channels/1/2/3';
    const pins = [{ article: 'tratado', title: 'El tratado', link }];
    expect(render({ kind: 'pins', did: 'pinned', pins, actions: [] })?.description).toBe(
      `**📌 Resumen fijado**\n- [El tratado](${link})`,
    );
  });

  it('say so when there are none', () => {
    expect(render({ kind: 'pins', did: 'listed', pins: [], actions: [] })?.description).toBe(
      'En este canal no hay ningún resumen fijado.',
    );
  });
});

describe('help', () => {
  const result: Result = {
    kind: 'help',
    articles: 3,
    commands: [
      { name: 'quien-dijo', example: '/quien-dijo cita: pleno apoyo' },
      { name: 'fijar', example: '/fijar resumen articulo: tratado' },
      { name: 'resumen', example: '/resumen largo: corto' },
      { name: 'verificar-cita', example: '/verificar-cita mensaje: algo' },
      { name: 'tratado', topic: 'Qué dice el tratado', example: '/tratado aspecto: contexto' },
    ],
    actions: [],
  };

  it('gives each command its description and an example', () => {
    const description = render(result)?.description ?? '';
    expect(description).toMatch(
      /\*\*\/quien-dijo\*\* — Averigua .*\n-# Ejemplo: \/quien-dijo cita: pleno apoyo/,
    );
    expect(description).toMatch(
      /\*\*\/tratado\*\* — Qué dice el tratado\n-# Ejemplo: \/tratado aspecto: contexto/,
    );
  });

  it('gives no line to type for what is chosen in a menu', () => {
    expect(render(result)?.description).toMatch(/\*\*«Verificar cita»\*\* — [^\n]*\n\n/);
  });

  it('gives commands and options by the names that an English reader types', () => {
    const description = render(result, 'en')?.description ?? '';
    expect(description).toMatch(/Example: \/who-said quote: pleno apoyo/);
    expect(description).toMatch(/Example: \/pin summary article: tratado/);
    expect(description).toMatch(/Example: \/summary length: short\n/);
  });
});
