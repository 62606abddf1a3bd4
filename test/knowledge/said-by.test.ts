// A question for what somebody said: their own words first, and silence where nobody is told to say anything.
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../knowledge/library-of.ts';
import data from '../../knowledge/said-by.json' with { type: 'json' };
import { asksForWords } from '../../knowledge/said-by.ts';
import { articleFrom } from '../articles.ts';

const match = articleFrom(
  [
    '---',
    'titulo: Peñaflor gana con polémica',
    'fecha: 2024-05-06',
    '---',
    '',
    'El árbitro Elías Quintanal sancionó un penal en el último minuto. El técnico de Las Parejas, Rodolfo Manzur, no se guardó nada: «Nos robaron delante de todos».',
    '',
    'Manzur había pedido otro árbitro en la víspera del partido. «Si eso es mano, que cierren el fútbol», remató.',
  ].join('\n'),
  'partido.md',
);
const library = libraryOf([match]);

describe('a question for words', () => {
  it.each([
    '¿Qué dijo Manzur?',
    'q dijo manzur del penal',
    '¿qué le respondió la alcaldesa al juez?',
    'what did the coach say about it?',
    '¿Qué opina el ministro?',
  ])('is one: %s', (question) => {
    expect(asksForWords(question)).toBe(true);
  });

  it.each([
    '¿Quién dijo que cierren el fútbol?',
    '¿Qué firmaron?',
    'what did the coach win?',
    '¿cuánto dijo que cuesta?',
    '',
  ])('is none: %s', (question) => {
    expect(asksForWords(question)).toBe(false);
  });

  it('is answered by a sentence in which that person is quoted, and not by one that only names them', () => {
    const { found, passages } = library.ask('¿Qué dijo Manzur?');
    expect(found).toBe(true);
    expect(passages[0]?.text).toMatch(/Nos robaron|Si eso es mano/u);
  });

  it('finds the words of whoever goes on speaking without being named there', () => {
    const { passages } = library.ask('¿qué dijo manzur de la mano?');
    expect(passages.map(({ text }) => text)).toContain('«Si eso es mano, que cierren el fútbol», remató.');
  });

  it('meets silence where the sentence names somebody and tells of nothing that they said', () => {
    const { found, nearby } = library.ask('¿qué dijo el árbitro Elías Quintanal?');
    expect(found).toBe(false);
    expect(nearby[0]?.text).toContain('Elías Quintanal');
  });

  it('leaves what a text says to the search: a report says all that it holds', () => {
    const report = libraryOf([
      articleFrom(
        '---\ntitulo: El informe de aguas\nfecha: 2024-05-06\n---\n\nEl informe Quintanal salió ayer. Los vertidos de Quintanal aumentan cada verano en el río.',
        'informe.md',
      ),
    ]);
    expect(report.ask('¿Qué dice el informe Quintanal de los vertidos del río?').found).toBe(true);
  });

  it('gives no more passages than were asked for', () => {
    expect(library.ask('¿Qué dijo Manzur?', { limit: 1 }).passages).toHaveLength(1);
  });
});

describe('said-by.json', () => {
  it('has folded words, each once', () => {
    for (const words of [data.asking, data.pronouns, data.verbs, data.english]) {
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^[a-z]+$/u);
    }
  });
});
