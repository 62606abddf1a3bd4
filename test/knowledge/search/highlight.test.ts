import { describe, expect, it } from 'vitest';
import { highlightsOf } from '../../../knowledge/search/highlight.ts';
import { rank } from '../../../knowledge/search/ranking/rank.ts';
import { articleOf } from '../../articles.ts';
import { gatherer, index, indexed, questions, read, sentenceWith } from './indexed.ts';

/** What is in bold in the sentence that holds these words. */
function bold(question: string, words: string): string[] {
  const id = sentenceWith(index, words);
  const text = index.textOf(index.sentence(id));
  return highlightsOf(read(question), id, index).map(([start, end]) => text.slice(start, end));
}
/** The same of a sentence of one's own. */
function boldIn(question: string, text: string): string[] {
  const small = indexed(articleOf(text));
  return highlightsOf(small.read(question), 0, small.index).map(([start, end]) => text.slice(start, end));
}

describe('what is set in bold', () => {
  it('is what answers: the time for when, the place for where', () => {
    expect(bold('¿Cuándo llegó Putin a Pyongyang?', 'alfombra roja')).toEqual(
      expect.arrayContaining([expect.stringContaining('miércoles')]),
    );
    expect(bold('¿A dónde llegó Putin?', 'alfombra roja').join(' ')).toContain('Pyongyang');
  });

  it.each<[string, string, string[]]>([
    [
      '¿Cuándo volvió el barco?',
      'El barco volvió en la madrugada del miércoles a Cádiz.',
      ['madrugada del miércoles'],
    ],
    ['¿Cuándo volvió el barco?', 'El barco volvió el 1 de septiembre a Cádiz.', ['1 de septiembre']],
    ['¿Cuándo volvió el barco?', 'El barco volvió el 2 de mayo de 2021.', ['2 de mayo de 2021']],
    ['¿Dónde volvió el barco?', 'El barco volvió en San Cosme a puerto.', ['San Cosme']],
    ['¿Dónde está Cosme?', 'Lo vieron en San Cosme, junto al mar.', ['San Cosme']],
    ['¿En qué año volvió el barco?', 'El barco volvió en 2022 con 30 marineros.', ['2022']],
    ['¿Cuántos marineros volvieron?', 'En 2022 volvieron quince marineros.', ['quince marineros']],
    [
      '¿Cuántos puntos tiene el equipo?',
      'El equipo ganó 3 a 2 con dos goles al final y suma 31 puntos.',
      ['31 puntos'],
    ],
    ['¿Cuánto cayeron las ventas?', 'Las ventas cayeron un 12 % en marzo.', ['12 %']],
    ['¿Cuánto se recaudó?', 'Se recaudaron 86 millones de pesos en la noche.', ['86 millones de pesos']],
    ['¿Cuánto subió el precio?', 'El precio subió 4 que nadie esperaba.', ['4']],
    [
      '¿Quién volvió?',
      'Ayer volvió el presidente, Vladimir Putin, con Kim Jong-un.',
      ['Vladimir Putin', 'Kim Jong-un'],
    ],
    ['¿Dónde firmaron el acuerdo?', 'Los líderes firmaron en Pyongyang el acuerdo.', ['Pyongyang']],
    ['¿A quién vio Putin?', 'Allí Putin vio a Kim en persona.', ['Kim']],
    [
      '¿Por qué volvió el barco?',
      'Era ya de noche, el barco volvió porque llovía, y nadie habló.',
      ['el barco volvió porque llovía'],
    ],
    [
      '¿Qué hizo el barco?',
      'Era ya de noche, el barco volvió vacío, y nadie habló.',
      ['el barco volvió vacío'],
    ],
    ['¿Quién es Kim?', 'Ayer volvió Kim Jong con gente.', ['Kim Jong']],
    ['¿Quién es Kim?', 'Ayer volvió Kim con Elena.', ['Elena']],
    ['¿Cuándo volvió el barco?', 'El barco volvió tras la larga guerra, ya vacío.', ['tras la larga guerra']],
    [
      '¿Cuántos barcos hay?',
      'Hay 3 en Lima, 4 en Roma, 5 en Cádiz, 6 en Bilbao y 7 en Vigo.',
      ['3', '4', '5', '6'],
    ],
  ])('for «%s» in «%s» is %j', (question, text, spans) => {
    expect(boldIn(question, text)).toEqual(spans);
  });

  it('is not what the question itself named', () => {
    expect(bold('¿A quién invitó Putin?', 'visitar Moscú').join(' ')).not.toMatch(/^Putin$/);
  });

  it('is the clause that speaks of the question where nothing of the kind asked for is there', () => {
    expect(boldIn('¿Cuándo volvió el barco?', 'El barco volvió vacío, nadie habló.')).toEqual([
      'El barco volvió vacío',
    ]);
  });

  it('is nothing in a sentence that says nothing of the question', () => {
    expect(bold('¿Qué comen los delfines?', 'alfombra roja')).toEqual([]);
  });

  it('lies within the sentence, apart and in order, at the edges of words, few', () => {
    for (const question of questions) {
      for (const { id, unit } of rank(question, index, gatherer).candidates) {
        const text = index.textOf(unit);
        const highlights = highlightsOf(question, id, index);
        expect(highlights.length).toBeLessThanOrEqual(4);
        let last = 0;
        for (const [start, end] of highlights) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(text.slice(start - 1, start + 1)).not.toMatch(/^\p{L}\p{L}$/u);
          expect(text.slice(end - 1, end + 1)).not.toMatch(/^\p{L}\p{L}$/u);
          last = end;
        }
      }
    }
  });
});
