import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Search } from '../../../knowledge/search/search.ts';
import { spanishLexicon } from '../../../knowledge/spanish/lexicon.ts';
import { allArticles, articleFrom, readOwn, treaty } from '../../articles.ts';

const articles = await allArticles();
const search = new Search(articles, spanishLexicon);
const own = articles.find(({ slug }) => slug === treaty) ?? readOwn(treaty);

describe('asking', () => {
  it.each([
    ['¿Qué incluye el acuerdo de asociación estratégica?', 'asistencia mutua en caso de agresión'],
    ['que incluye el acuerdo de asociacion estrategica', 'asistencia mutua en caso de agresión'],
    ['que inclulle el acuredo de asociasion estratejica', 'asistencia mutua en caso de agresión'],
    ['¿Cómo recibieron a Putin en Pyongyang?', 'alfombra roja'],
    ['bailes sincronizados', 'bailes sincronizados'],
  ])('«%s» puts the sentence that answers first', (question, words) => {
    const { passages, nearby } = search.ask(question, 3);
    expect([...passages, ...nearby][0]?.text).toContain(words);
  });

  it('gives at most as many passages as wanted, the same ones first whatever the number', () => {
    const question = '¿Qué dijo Putin de la guerra en Ucrania y del acuerdo con Corea del Norte?';
    const six = search.ask(question, 6).passages;
    expect(six.length).toBeGreaterThan(1);
    for (let limit = 1; limit <= 6; limit += 1)
      expect(search.ask(question, limit).passages).toEqual(six.slice(0, limit));
  });

  it('is silent about what no article speaks of, with nothing near', () => {
    for (const question of ['', '¿?', 'zxqwv krtpl', 'el de la'])
      expect(search.ask(question, 3)).toMatchObject({ found: false, passages: [], nearby: [] });
  });

  it('never answers and is silent at once', () => {
    const words = fc.constantFrom(
      'putin',
      'puerto',
      'vacuna',
      '¿quién?',
      'firmó',
      'faro',
      'ajedrez',
      'no',
      'Roma',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const { found, passages, nearby, confidence } = search.ask(parts.join(' '), 3);
        expect(found).toBe(passages.length > 0);
        expect(found && nearby.length > 0).toBe(false);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        const texts = [...passages, ...nearby].map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });

  it('says the same to the same question', () => {
    const question = '¿Qué pasó en el puerto?';
    expect(search.ask(question, 6)).toEqual(search.ask(question, 6));
  });

  it('keeps to one article when told', () => {
    for (const { text, article } of search.ask('¿Qué pasó en el puerto?', 6, own).nearby) {
      expect(article).toBe(treaty);
      expect(own.body).toContain(text);
    }
  });

  it('finds a paragraph by its editor’s question, and shows the article’s words', () => {
    const article = articleFrom(`---
titulo: Crónica
fecha: 2024-01-01
preguntas:
  - pregunta: ¿Hubo supervivientes del naufragio?
    parrafo: 2
---

El barco se hundió de noche.

Todos llegaron a tierra.`);
    const { passages, nearby } = new Search([article], spanishLexicon).ask('supervivientes del naufragio', 3);
    expect([...passages, ...nearby][0]?.text).toBe('Todos llegaron a tierra.');
  });
});

describe('what a query is about', () => {
  it('is sentences of the article that speak of it, at most as many as wanted', () => {
    const passages = search.about('misiles municiones armas', 4, own);
    expect(passages.length).toBeGreaterThan(0);
    expect(passages.length).toBeLessThanOrEqual(4);
    expect(passages.some(({ text }) => text.includes('municiones y misiles'))).toBe(true);
    for (const { article } of passages) expect(article).toBe(treaty);
  });

  it('is nothing when nothing speaks of it', () => {
    expect(search.about('zxqwv', 4, own)).toEqual([]);
  });
});
