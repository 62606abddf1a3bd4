// What of the page's own scripts runs without a browser: its Markdown, and its two catalogues of texts.
import { describe, expect, it } from 'vitest';

/** They are plain JavaScript, checked by a configuration of their own. */
const front = (file: string): string =>
  new URL(`../../../../src/practice-room/page/front/${file}`, import.meta.url).href;

const { parse }: { parse: (text: string) => unknown } = await import(front('markdown/parse.js'));
const { es }: { es: Record<string, unknown> } = await import(front('texts/es.js'));
const { en }: { en: Record<string, unknown> } = await import(front('texts/en.js'));

const line = (...content: unknown[]) => [{ type: 'paragraph', content }];
const text = (words: string) => ({ type: 'text', text: words });

describe("Discord's Markdown on the page", () => {
  it.each([
    ['\\*no\\* \\[…\\] 3\\. \\-', line(text('*no* […] 3. -'))],
    [
      '**a** *b* _c_ __d__ ~~e~~',
      line(
        { type: 'strong', content: [text('a')] },
        text(' '),
        { type: 'em', content: [text('b')] },
        text(' '),
        { type: 'em', content: [text('c')] },
        text(' '),
        { type: 'underline', content: [text('d')] },
        text(' '),
        { type: 'strike', content: [text('e')] },
      ),
    ],
    ['**un \\*\\* dentro**', line({ type: 'strong', content: [text('un ** dentro')] })],
    ['snake_case_name', line(text('snake_case_name'))],
    [
      '[Título \\(x\\)](https://a.es/b#:~:text=c%20d)',
      line({ type: 'link', href: 'https://a.es/b#:~:text=c%20d', content: [text('Título (x)')] }),
    ],
    ['[malo](javascript:alert(1))', line(text('[malo](javascript:alert(1))'))],
    ['<script>alert(1)</script>', line(text('<script>alert(1)</script>'))],
    ['`**crudo**`', line({ type: 'code', text: '**crudo**' })],
    ['<@123>', line({ type: 'user', id: '123' })],
    ['a\nb', line(text('a'), { type: 'break' }, text('b'))],
  ])('reads %s', (markdown, expected) => {
    expect(parse(markdown)).toEqual(expected);
  });

  it('reads quotes, subtext, headings, lists and code, each a block', () => {
    const blocks = parse('> uno\n> dos\n-# pie\n\n# Título\n- a\n- b\n1. c\n```js\nx\n```');
    expect(blocks).toEqual([
      { type: 'quote', content: line(text('uno'), { type: 'break' }, text('dos')) },
      { type: 'subtext', content: [text('pie')] },
      { type: 'blank' },
      { type: 'heading', level: 1, content: [text('Título')] },
      { type: 'list', ordered: false, start: 1, items: [[text('a')], [text('b')]] },
      { type: 'list', ordered: true, start: 1, items: [[text('c')]] },
      { type: 'code', text: 'x' },
    ]);
  });

  it('survives what nobody would write', () => {
    const started = performance.now();
    parse('**'.repeat(2000));
    parse('[('.repeat(2000));
    parse('*_~|'.repeat(1000));
    parse(`${'> '.repeat(500)}x`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the texts', () => {
  it('are the same in both languages, with the same blanks to fill', () => {
    expect(Object.keys(en)).toEqual(Object.keys(es));
    const blanks = (words: unknown) =>
      String(words)
        .match(/\{\w+\}/g)
        ?.sort() ?? [];
    for (const key of Object.keys(es)) expect(blanks(en[key]), key).toEqual(blanks(es[key]));
  });
});
