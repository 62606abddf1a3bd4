import { describe, expect, it } from 'vitest';
import { textOf } from '../../../knowledge/article.ts';
import { articleFrom, articleOf, readOwn, treaty } from '../../articles.ts';

describe('reading an article', () => {
  it('takes a plain text as it came: a paragraph a line, without what the page left at its end', () => {
    const { paragraphs: wanted, body } = readOwn(treaty);
    const texts = wanted.map(({ start, end }) => body.slice(start, end));
    const [first = '', second = '', ...rest] = texts;
    const plain = articleFrom(
      `${first}\n${second}\n\n${rest.join('\n')}\n\n\n\nDeja un comentario`,
      'articulo.txt',
    );
    expect(plain.paragraphs.map((paragraph) => textOf(plain, paragraph))).toEqual(texts);
    expect(plain.slug).toBe('articulo');
    expect(plain.date).toBeUndefined();
    expect(first.startsWith(plain.title.replace('…', ''))).toBe(true);
  });

  it('keeps a last line that only begins like boilerplate', () => {
    const plain = articleFrom('Uno.\nComparte la idea con los suyos, dijo la alcaldesa al cerrar.', 'a.txt');
    expect(plain.paragraphs).toHaveLength(2);
  });

  it.each([
    ['Reabre el Teatro Imperio\n9 de octubre de 2025\n\nReabrió anoche.\nCostó mucho.', '2025-10-09'],
    ['9 de octubre de 2025\nReabre el Teatro Imperio\nReabrió anoche.\nCostó mucho.', '2025-10-09'],
    ['Reabre el Teatro Imperio\nReabrió anoche.\nCostó mucho.', undefined],
  ])(
    'takes the headline and the date of a plain text for its own and not for paragraphs: %j',
    (text, date) => {
      const plain = articleFrom(text, 'teatro.txt');
      expect([plain.title, plain.date]).toEqual(['Reabre el Teatro Imperio', date]);
      expect(plain.paragraphs.map((at) => textOf(plain, at))).toEqual(['Reabrió anoche.', 'Costó mucho.']);
      expect(plain.body).toBe(text);
    },
  );

  it.each([
    ['a first line with a final stop', 'El teatro reabrió anoche.\nCostó mucho.'],
    ['a long first line', `${'El teatro reabrió anoche y '.repeat(7)}\nCostó mucho.`],
    ['a first line of a word or two', 'Cultura viva\nCostó mucho.'],
    ['no prose below', 'Reabre el Teatro Imperio\nEntradas a la venta'],
    ['nothing below', 'Reabre el Teatro Imperio'],
    ['only a date below', 'Reabre el Teatro Imperio\n9 de octubre de 2025'],
    ['a date further below', 'Reabrió anoche.\n9 de octubre de 2025\nCostó mucho.'],
  ])('keeps every line of a plain text as a paragraph that has %s', (_, text) => {
    const plain = articleFrom(text, 'teatro.txt');
    expect(plain.paragraphs.map((at) => textOf(plain, at))).toEqual(
      text.split('\n').map((line) => line.trim()),
    );
  });

  it('takes the date of a plain text from its name', () => {
    expect(articleFrom('Uno.', '2020-02-03-nota.txt').date).toBe('2020-02-03');
  });

  it('has people, topics and questions from the front matter', () => {
    const article = readOwn(treaty);
    expect(article.people.map(({ name }) => name)).toEqual(['Vladimir Putin', 'Kim Jong-un']);
    expect(article.topics[0]?.aspects.map(({ name }) => name)).toEqual([
      'asistencia mutua',
      'cooperación militar',
      'contexto',
      'reacciones',
      'consecuencias',
    ]);
    expect(article.paragraphs).toHaveLength(6);
  });

  it('reads Windows line ends and a byte order mark', () => {
    const article = articleFrom(
      '\uFEFF---\r\ntitulo: Uno\r\nfecha: 2024-01-01\r\n---\r\n\r\nHola.\r\n\r\nAdiós.\r\n',
    );
    expect(article.paragraphs.map((paragraph) => textOf(article, paragraph))).toEqual(['Hola.', 'Adiós.']);
  });

  it('keeps a line break inside a paragraph where it stands', () => {
    const article = articleOf('Una línea\ny otra.', 'Fin.');
    expect(article.paragraphs.map((paragraph) => textOf(article, paragraph))).toEqual([
      'Una línea\ny otra.',
      'Fin.',
    ]);
  });

  it('gives the same key to the same slug and another to another', () => {
    expect(articleFrom('Uno.', 'a.txt').key).toBe(articleFrom('Otro.', 'a.txt').key);
    expect(articleFrom('Uno.', 'b.txt').key).not.toBe(articleFrom('Uno.', 'a.txt').key);
  });
});
