// What is set apart as possible speech, whatever the marks.
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../../knowledge/quotations/text/stretches.ts';
import { articleOf } from '../article-of.ts';

function textsOf(body: string): string[] {
  const article = articleOf(body);
  return stretchesOf(article).map(({ start, end }) => article.body.slice(start, end));
}

describe('quotation marks', () => {
  it.each([
    ['«Uno», dijo.', ['Uno']],
    ['“Uno”, dijo.', ['Uno']],
    ['"Uno", dijo.', ['Uno']],
    ["‘Uno’ y 'dos', dijo.", ['Uno', 'dos']],
    ['„Uno“, dijo.', ['Uno']],
    ['« Uno », dijo.', ['Uno']],
    ['«Uno. ¿Dos? Tres.»', ['Uno. ¿Dos? Tres.']],
  ])('finds what stands in %s', (body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  it('leaves nested quotations to the outer one', () => {
    expect(textsOf('«Me dijo: ‘vete’ y “no vuelvas”». "Él dijo \'sí\'".')).toEqual([
      'Me dijo: ‘vete’ y “no vuelvas”',
      "Él dijo 'sí'",
    ]);
  });

  it('passes over marks without a pair', () => {
    expect(textsOf('Un « suelto. Una pantalla de 15" ancha. «Bien».')).toEqual(['Bien']);
    expect(textsOf('Un » suelto y otro ”. «Bien».')).toEqual(['Bien']);
    expect(textsOf('«Abre “y no cierra», dijo.')).toEqual(['Abre “y no cierra']);
  });

  it('does not let an open mark swallow the next paragraph', () => {
    expect(textsOf('«Abre y no cierra.\n\nOtro párrafo, «bien», sigue.')).toEqual(['bien']);
  });

  it('takes an apostrophe for no mark', () => {
    expect(textsOf("O’Higgins y D'Alessandro jugaron.")).toEqual([]);
  });

  it('passes over marks with nothing to read between them', () => {
    expect(textsOf('«» «…» "  "')).toEqual([]);
  });

  it('goes on with paragraphs that are reopened', () => {
    expect(textsOf('«Primero.\n\n»Segundo «así».\n\n»Tercero», dijo.')).toEqual([
      'Primero.',
      'Segundo «así».',
      'Tercero',
    ]);
  });

  it('run over paragraphs without a mark of their own, to the one that closes them', () => {
    expect(textsOf('Dijo: «Primero.\n\nSegundo “así”.\n\nTercero». Y calló «ayer».')).toEqual([
      'Primero.',
      'Segundo “así”.',
      'Tercero',
      'ayer',
    ]);
  });

  it.each([
    'Dijo: «Primero.\n\nSegundo «así.\n\nTercero». Y calló.',
    `Dijo: «Primero.${'\n\nOtro.'.repeat(6)}\n\nÚltimo». Y calló.`,
    'Dijo: "Primero.\n\nSegundo.\n\nTercero". Y calló.',
  ])('run nowhere where it is not plain what closes them: %s', (body) => {
    expect(textsOf(body)).not.toContain('Primero.');
  });
});

describe('dialogue', () => {
  it('cuts the attribution out of a turn', () => {
    expect(textsOf('—Sí —dijo Ana—. Ya voy.')).toEqual(['Sí', 'Ya voy.']);
    expect(textsOf('—¿Quién? —preguntó.')).toEqual(['¿Quién?']);
  });

  it('cuts the attribution out of what stands between marks', () => {
    expect(textsOf('«Es imposible —afirmó Ana— que vuelva».')).toEqual(['Es imposible', 'que vuelva']);
  });

  it('keeps a parenthesis that attributes nothing', () => {
    expect(textsOf('—La casa —la de mi abuela— se cayó.')).toEqual(['La casa —la de mi abuela— se cayó.']);
  });

  it('takes a list for no dialogue', () => {
    expect(textsOf('- uno\n- dos')).toEqual([]);
    expect(textsOf('– uno')).toEqual([]);
  });
});

describe('interviews and block quotations', () => {
  it('takes questions and answers with their labels off', () => {
    expect(textsOf('P. ¿Va bien?\n\nR. Va.\n\n**P:** ¿Y hoy?\n\n**R:** También.')).toEqual([
      '¿Va bien?',
      'Va.',
      '¿Y hoy?',
      'También.',
    ]);
  });

  it('takes bold questions with the paragraph that answers each', () => {
    expect(textsOf('Intro.\n\n**¿Va?**\n\nVa.\n\n**¿Y hoy?**\n\nTambién.\n\nAsí acaba.')).toEqual([
      '¿Va?',
      'Va.',
      '¿Y hoy?',
      'También.',
    ]);
  });

  it('takes a single bold question for a heading', () => {
    expect(textsOf('**¿Qué pasó?**\n\nNada.')).toEqual([]);
  });

  it('takes a block quotation without its mark and its signature', () => {
    expect(textsOf('> Nadie se irá.\n> — Ana')).toEqual(['Nadie se irá.']);
  });
});
