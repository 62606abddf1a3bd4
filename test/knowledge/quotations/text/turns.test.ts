// What is said without quotation marks: dialogue, interviews, block quotations.
import { describe, expect, it } from 'vitest';
import type { Stretch } from '../../../../knowledge/quotations/text/stretch.ts';
import { Turns } from '../../../../knowledge/quotations/text/turns.ts';
import { articleOf } from '../article-of.ts';

/** The stretches of each paragraph, as `of` tells them. */
function spokenIn<Told>(text: string, of: (stretch: Stretch, body: string) => Told): Told[][] {
  const article = articleOf(text);
  const turns = new Turns(article);
  return article.paragraphs.map((_, index) => turns.spokenIn(index).map((each) => of(each, article.body)));
}

const textsIn = (text: string) => spokenIn(text, ({ start, end }, body) => body.slice(start, end));
const partsIn = (text: string) => spokenIn(text, ({ part }) => part).flat();

describe('a turn of dialogue', () => {
  it.each(['—Sí.', '― Sí.', '–Sí.', '-Sí.', '— sí.', '—¿Sí?', '—…sí', '-«Sí»'])(
    'begins with a dash: %s',
    (text) => {
      expect(textsIn(text)).toEqual([[text.replace(/^.\s?/u, '')]]);
    },
  );

  it.each(['- sí', '– sí', '-sí', '—', 'Sí —no— sí', '--Sí'])('does not begin like a list: %s', (text) => {
    expect(textsIn(text)).toEqual([[]]);
  });

  it('leaves the narrator out, and keeps the dash in what sets it apart', () => {
    const text = '—Sí —dijo Ana—. Ya voy.';
    expect(textsIn(text)).toEqual([['Sí', 'Ya voy.']]);
    expect(spokenIn(text, ({ outer }, body) => body.slice(outer.start, outer.end))).toEqual([
      ['—Sí —', 'Ya voy.'],
    ]);
  });

  it('asks and is answered by turns, from the first question on', () => {
    expect(partsIn('—Hola.\n\n—¿Quién es?\n\n—Ana.\n\n—Pase.\n\n—Gracias.')).toEqual([
      null,
      'question',
      'answer',
      'question',
      'answer',
    ]);
  });

  it('begins anew after the narration', () => {
    expect(partsIn('—¿Quién es?\n\nNadie hablaba.\n\n—Ana.')).toEqual(['question', null]);
    expect(partsIn('—¿Quién es?\n\n> Nadie.\n\n—Ana.')).toEqual(['question', null, null]);
  });
});

describe('a turn with a label', () => {
  it.each([
    ['P. ¿Va?', '¿Va?', 'question'],
    ['R: Va.', 'Va.', 'answer'],
    ['**P.** ¿Va?', '¿Va?', 'question'],
    ['**Respuesta:** Va.', 'Va.', 'answer'],
    ['PREGUNTA: ¿Va?', '¿Va?', 'question'],
    ['P.- ¿Va?', '¿Va?', 'question'],
    ['R. — Va.', 'Va.', 'answer'],
  ])('is what stands after it: %s', (text, words, part) => {
    expect(textsIn(text)).toEqual([[words]]);
    expect(partsIn(text)).toEqual([part]);
  });

  it.each(['Pepe: sí', 'P ¿va?', 'R.', 'Preguntas: sí'])('needs a label: %s', (text) => {
    expect(textsIn(text)).toEqual([[]]);
  });
});

describe('an interview in bold', () => {
  it('has bold questions, and the paragraphs after them for answers', () => {
    const text = 'Intro.\n\n**¿Va?**\n\nVa.\n\nMucho.\n\n__—¿Y hoy?__\n\nTambién.';
    expect(textsIn(text)).toEqual([[], ['¿Va?'], ['Va.'], ['Mucho.'], ['¿Y hoy?'], ['También.']]);
    expect(partsIn(text)).toEqual(['question', 'answer', 'answer', 'question', 'answer']);
  });

  it('has two questions at least: one may be a heading', () => {
    expect(textsIn('**¿Va?**\n\nVa.').flat()).toEqual([]);
    expect(textsIn('**¿Va?**\n\nVa.\n\n**Otra cosa**\n\nNo.').flat()).toEqual([]);
  });

  it('goes on past its last answer for as long as somebody says «I»', () => {
    const asked = '**¿Va?**\n\nVa.\n\n**¿Y hoy?**\n\nTambién.';
    expect(textsIn(`${asked}\n\nA mí me gusta.\n\nNo paramos.\n\nAsí acaba.\n\nYo no.`)).toEqual([
      ...[['¿Va?'], ['Va.'], ['¿Y hoy?'], ['También.'], ['A mí me gusta.'], ['No paramos.'], [], []],
    ]);
    expect(textsIn(`${asked}\n\nDijo «yo no».`).at(-1)).toEqual([]);
  });
});

describe('a block quotation', () => {
  it('is what stands behind the mark of each line, and knows who signs it', () => {
    const text = '> Nadie se irá.\n>Nunca.\n> — Ana Ruiz';
    expect(textsIn(text)).toEqual([['Nadie se irá.', 'Nunca.']]);
    expect(spokenIn(text, ({ form, signed }) => [form, signed])).toEqual([
      [
        ['block', 'Ana Ruiz'],
        ['block', 'Ana Ruiz'],
      ],
    ]);
  });

  it('has no signature where nobody signs', () => {
    expect(spokenIn('> Nadie se irá.', (stretch) => 'signed' in stretch)).toEqual([[false]]);
  });

  it('may have its signature in bold or italics', () => {
    expect(spokenIn('> Nadie.\n> *—Ana Ruiz*', ({ signed }) => signed)).toEqual([['Ana Ruiz']]);
  });
});

it('past the last paragraph nothing is said', () => {
  expect(new Turns(articleOf('—Sí.')).spokenIn(1)).toEqual([]);
});
