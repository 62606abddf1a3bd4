// What attributes words before them: Ana dijo que «…» · según Ana, «…» · Blas Coll, para quien «…».
import { describe, expect, it } from 'vitest';
import { cueBefore, outerCue } from '../../../../knowledge/quotations/cues/cue-before.ts';
import { cueOfStretch, shown, stretchIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

const attributed = (body: string, nth = 0) =>
  cueOfStretch(body, (line, at) => cueBefore(line, at, null), nth);

describe('the nearest verb or source before the words', () => {
  it.each([
    ['Ana Ruiz dijo que «llueve».', 'dijo', 'Ana Ruiz'],
    ['Ana Ruiz dijo: «Llueve».', 'dijo', 'Ana Ruiz'],
    ['Según Ana Ruiz, «llueve».', 'Según', 'Ana Ruiz'],
    ['Habló Blas Coll, para quien el contrato es «leonino».', 'para quien', 'Blas Coll'],
    ['Eva Gil pidió calma y Ana Ruiz dijo que «llueve».', 'dijo', 'Ana Ruiz'],
    // A foreseen verb gives way to whoever tells of it.
    ['Ana Ruiz añadió que el Congreso lo ratificará «en mayo».', 'añadió', 'Ana Ruiz'],
    ['Matizó que se dijeron «en caliente».', 'Matizó', 'left out'],
    ['Las obras que, según dijo, avanzan «a buen ritmo».', 'dijo', 'left out'],
    ['El parte de Carabineros, donde se detalla que «llueve».', 'se detalla', 'El parte de Carabineros'],
    ['Recibió una carta en la que se pide «calma».', 'se pide', 'una carta'],
  ])('attributes them: %s', (body, words, whom) => {
    expect(attributed(body)).toEqual([words, whom]);
  });

  it('told the first of what is joined with «y que»', () => {
    const body = 'Ana Ruiz afirmó que el convenio fijaba el cierre y que el agua «ya no es agua».';
    expect(attributed(body)).toEqual(['afirmó', 'Ana Ruiz']);
    expect(attributed('Ana Ruiz afirmó que el agua subió el 1,5 % y que resulta «turbia».')).toEqual([
      'afirmó',
      'Ana Ruiz',
    ]);
  });

  it.each([
    ['another clause begins', 'Ana Ruiz dijo adiós; el río «llueve».'],
    ['another clause begins', 'Ana Ruiz dijo adiós, y el río va «lleno».'],
    ['the verb tells who somebody is', 'Un río que pidió Ana Ruiz, va «lleno».'],
    ['the verb stands in what is spoken of', 'Lo que pide el Gobierno equivale a «nada».'],
    ['nobody says so', 'Nadie piensa «llueve».'],
    ['a thing is before its verb', 'La protesta se extenderá «sin fin».'],
    ['it tells which one was spoken to', 'Vio al funcionario que denunció: «Llueve».'],
  ])('does not where %s: %s', (_, body) => {
    expect(attributed(body)).toBeNull();
  });

  it('is not used twice', () => {
    const { line } = lastLineOf('Ana Ruiz dijo «llueve».');
    const at = line.chunks.findIndex(({ kind }) => kind === 'stretch');
    const cue = cueBefore(line, at, null);
    expect(cue).not.toBeNull();
    expect(cueBefore(line, at, cue?.chunk ?? null)).toBeNull();
  });

  it('is understood where the second of two is called something too', () => {
    const body = 'El juez calificó el robo de «grave» y la defensa, de «menor».';
    expect([attributed(body, 0), attributed(body, 1)]).toEqual([
      ['calificó', 'El juez'],
      ['calificó', 'la defensa'],
    ]);
    // The felling is what is called so, by the same person.
    expect(attributed('El juez calificó el río de «bueno» y la tala, de «mala».', 1)).toEqual([
      'calificó',
      'El juez',
    ]);
  });
});

describe('whoever tells the clause in which a cue stands', () => {
  const outer = (body: string) => {
    const read = lastLineOf(body);
    const cue = cueBefore(read.line, stretchIn(read), null);
    if (!cue) throw new Error(`no cue in: ${body}`);
    return shown(read, outerCue(read.line, cue));
  };

  it.each([
    'Ana Ruiz explicó que el grupo había pedido «calma».',
    'Ana Ruiz explicó en un comunicado que el grupo había pedido «calma».',
    'Ana Ruiz explicó más tarde que el grupo había pedido «calma».',
    'Ana Ruiz explicó, con todo, que el grupo había pedido «calma».',
    'Ana Ruiz explicó que no llovía y que el grupo había pedido «calma».',
  ])('says so before «que»: %s', (body) => {
    expect(outer(body)).toEqual(['explicó', 'Ana Ruiz']);
  });

  it('may think so, by a verb of opinion', () => {
    expect(outer('Anunció un recurso al estimar que la sentencia contiene «errores».')?.[0]).toBe('estimar');
  });

  it.each([
    ['no verb of saying has the clause', 'Es verdad que el grupo había pedido «calma».'],
    ['another clause begins', 'Ana Ruiz explicó que llovía; el grupo pidió «calma».'],
    ['another clause begins', 'Ana Ruiz explicó que llovía, y el grupo pidió «calma».'],
    ['a quotation stands between', 'Ana Ruiz explicó que «llueve» y el grupo pidió calma.'],
  ])('is nobody where %s: %s', (_, body) => {
    expect(outer(body)).toBeNull();
  });
});
