import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../knowledge/article.ts';
import { rank } from '../../../knowledge/search/ranking/rank.ts';
import { Search } from '../../../knowledge/search/search.ts';
import { spanishLexicon } from '../../../knowledge/spanish/lexicon.ts';
import { allArticles, articleFrom, articleOf, readOwn, treaty } from '../../articles.ts';
import { gatherer, index, read } from './indexed.ts';

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

  it('gives passages as the article has them, with what is in bold within them', () => {
    for (const question of ['¿Qué incluye el acuerdo?', '¿Cuándo llegó Putin a Pyongyang?', 'puerto viejo']) {
      const { passages, nearby } = search.ask(question, 6);
      for (const { article: slug, at, text, highlights } of [...passages, ...nearby]) {
        expect(articles.find((article) => article.slug === slug)?.body.slice(at.start, at.end)).toBe(text);
        for (const [start, end] of highlights) expect(start < end && end <= text.length).toBe(true);
      }
    }
  });

  it('puts the sentence with the date first when asked when, of two that are else alike', () => {
    const boat = articleOf('El barco volvió ya solo.', 'El barco volvió en mayo.', 'Llovía en el puerto.');
    const { passages, nearby } = new Search([boat], spanishLexicon).ask('¿Cuándo volvió el barco?', 3);
    expect([...passages, ...nearby][0]?.text).toBe('El barco volvió en mayo.');
  });

  it('shows the sentence behind the best one second where the best shows nothing of the kind that is asked for', () => {
    const council = articleOf(
      'El pleno cerró la plaza del mercado en mayo. Llovía mucho.',
      'Los concejales vecinales se abstuvieron. Su portavoz dijo que los plazos eran cortos. Llovía.',
    );
    const small = new Search([council], spanishLexicon);
    const { passages } = small.ask('¿Por qué se abstuvieron los concejales vecinales?', 3);
    expect(passages.slice(0, 2).map(({ text }) => text)).toEqual([
      'Los concejales vecinales se abstuvieron.',
      'Su portavoz dijo que los plazos eran cortos.',
    ]);
    const when = small.ask('¿Cuándo cerró el pleno la plaza del mercado?', 3).passages;
    expect(when[0]?.text).toBe('El pleno cerró la plaza del mercado en mayo.');
    expect(when[1]?.text).not.toBe('Llovía mucho.');
  });

  it('shows the best passages in their order, and leaves out those far less likely, even where there is room', () => {
    for (const text of [
      '¿Qué incluye el acuerdo de asociación estratégica?',
      '¿Cuándo llegó Putin a Pyongyang?',
    ]) {
      const { candidates } = rank(read(text), index, gatherer);
      const { found, passages } = search.ask(text, candidates.length);
      expect(found).toBe(true);
      expect(passages.length).toBeLessThan(candidates.length);
      expect(passages.map(({ text: shown }) => shown)).toEqual(
        candidates.slice(0, passages.length).map(({ unit }) => index.textOf(unit)),
      );
    }
  });

  it('says the same to the same question', () => {
    const question = '¿Qué pasó en el puerto?';
    expect(search.ask(question, 6)).toEqual(search.ask(question, 6));
  });

  it('keeps to one article when told', () => {
    for (const question of ['¿Qué pasó en el puerto?', '¿Qué incluye el acuerdo?']) {
      const { passages, nearby } = search.ask(question, 6, own);
      for (const { text, article } of [...passages, ...nearby]) {
        expect(article).toBe(treaty);
        expect(own.body).toContain(text);
      }
    }
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

  it('is none that only touches on it, where another says it all', () => {
    const boat = articleOf('El barco trajo misiles y municiones.', 'El barco volvió.', 'El barco era gris.');
    const passages = new Search([boat], spanishLexicon).about('barco misiles municiones', 4, boat);
    expect(passages.map(({ text }) => text)).toEqual(['El barco trajo misiles y municiones.']);
  });

  it('is nothing when nothing speaks of it', () => {
    expect(search.about('zxqwv', 4, own)).toEqual([]);
  });
});

describe('the sentences that may hold some words', () => {
  it('are given as the articles have them', () => {
    const found = search.sentencesHolding(['alfombra', 'roja']);
    expect(found.length).toBeGreaterThan(0);
    for (const { article, at, text } of found) {
      expect(textOf(article, at)).toBe(text);
      expect(text).toMatch(/alfombra|roja/i);
    }
  });

  it('are none where no sentence has them', () => {
    expect(search.sentencesHolding(['zxqwv'])).toEqual([]);
  });
});

describe('a search whose articles come and go', () => {
  const boat = articleOf('El barco volvió en mayo.', 'Llovía en el puerto.');
  const asked = [
    '¿Cuándo volvió el barco?',
    '¿Qué incluye el acuerdo?',
    'puerto viejo',
    '¿Cuándo llegó Putin a Pyongyang?',
  ];
  const answers = (of: Search) => asked.map((question) => of.ask(question, 6));

  it('answers as if it had been made of what is there now', () => {
    const changing = new Search(articles, spanishLexicon);
    const before = answers(changing);
    changing.add(boat);
    expect(answers(changing)).toEqual(answers(new Search([...articles, boat], spanishLexicon)));
    changing.remove(boat);
    expect(answers(changing)).toEqual(before);
    for (const article of articles) changing.remove(article);
    for (const answer of answers(changing))
      expect(answer).toMatchObject({ found: false, passages: [], nearby: [] });
  });

  it('forgets nothing when told to forget an article that is not there', () => {
    const same = new Search(articles, spanishLexicon);
    same.remove(boat);
    expect(answers(same)).toEqual(answers(search));
  });

  it('built in slices answers as one that is built at once', async () => {
    expect(answers(await Search.inSlices(articles, spanishLexicon))).toEqual(answers(search));
  });
});
