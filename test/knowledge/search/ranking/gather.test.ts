import { describe, expect, it } from 'vitest';
import { GATHERED } from '../../../../knowledge/search/weights.ts';
import { articleFrom, articleOf } from '../../../articles.ts';
import {
  articles,
  gatherer,
  index,
  indexed,
  questions,
  read,
  sentencesIn,
  sentenceWith,
} from '../indexed.ts';

const textOfParagraph = (of: typeof index, number: number) => {
  const { first, end } = of.paragraph(number);
  return Array.from({ length: end - first }, (_, at) => of.textOf(of.sentence(first + at))).join(' ');
};
const shipwreck = articleFrom(`---
titulo: Naufragio nocturno
fecha: 2024-01-01
preguntas:
  - pregunta: ¿Hubo supervivientes?
    parrafo: 2
---

El barco se hundió.

Todos llegaron a tierra.`);

describe('what is gathered for a question', () => {
  it('is paragraphs with a word of it, or with an editor’s question that has one, once each', () => {
    for (const question of questions) {
      const { paragraphs, hints } = gatherer.gather(question);
      const words = new Set(question.concepts.flatMap((concept) => [...concept.words.keys()]));
      const holding = new Set(
        sentencesIn(index)
          .filter((id) => index.wordIds(id).some((word) => words.has(word)))
          .map((id) => index.paragraphOf(id)),
      );
      for (const hinted of hints.keys()) holding.add(hinted);
      expect(paragraphs.length).toBe(Math.min(GATHERED, holding.size));
      expect(new Set(paragraphs).size).toBe(paragraphs.length);
      for (const paragraph of paragraphs) expect(holding).toContain(paragraph);
    }
  });

  it('is at most so many, the ones that express most first', () => {
    const many = Array.from({ length: GATHERED * 2 }, (_, at) => `El barco ${at} volvió.`);
    const small = indexed(articleOf(...many, 'El barco chocó con el faro.', ...many));
    const { paragraphs } = small.gatherer.gather(small.read('barco faro'));
    expect(paragraphs).toHaveLength(GATHERED);
    expect(paragraphs[0]).toBe(many.length);
  });

  it('puts words that stand in one sentence before the same words apart', () => {
    const small = indexed(
      articleOf(
        'El barco volvió. Nadie vio el faro.',
        'El barco chocó con el faro. Nadie volvió.',
        'Llueve.',
      ),
    );
    expect(small.gatherer.gather(small.read('barco faro')).paragraphs).toEqual([1, 0]);
  });

  it('says of each idea how surely titles and editors’ questions express it', () => {
    const small = indexed(articleOf('Una frase.'), shipwreck);
    const question = small.read('supervivientes del naufragio');
    const { titles, hints, paragraphs } = small.gatherer.gather(question);
    expect(question.concepts.map(({ typed }) => typed)).toEqual(['supervivientes', 'naufragio']);
    expect([...titles].map(([article, surely]) => [article, ...surely])).toEqual([[shipwreck, 0, 1]]);
    expect([...hints].map(([paragraph, surely]) => [paragraph, ...surely])).toEqual([[2, 1, 0]]);
    expect(paragraphs[0]).toBe(2);
  });

  it('says in how many sentences of an article each idea is expressed', () => {
    const small = indexed(articleOf('El barco volvió. El barco era gris, un barco viejo.', 'El faro.'));
    const { articles: often } = small.gatherer.gather(small.read('barco faro'));
    expect([...(often.get(0) ?? [])]).toEqual([2, 1]);
  });

  it('says so of the articles of the paragraphs that it gives, and of no others', () => {
    for (const question of questions) {
      const { paragraphs, articles: often } = gatherer.gather(question);
      const wanted = new Set(paragraphs.map((number) => index.numberOf(index.paragraph(number).article)));
      expect(new Set(often.keys())).toEqual(wanted);
    }
  });

  it('gives nothing of an article that is not there', () => {
    expect(gatherer.gather(read('acuerdo puerto'), articleOf('El acuerdo del puerto.')).paragraphs).toEqual(
      [],
    );
  });

  it('takes what a sentence expresses in two ways to be as sure as the surer one', () => {
    const small = indexed(articleOf('El buque no es un barco.', 'El buque volvió.'));
    const both = small.gatherer.gather(small.read('barco'), undefined);
    const [surely = 0] = both.articles.get(0) ?? [];
    expect(surely).toBeGreaterThan(1);
    expect(surely).toBeLessThan(2);
    expect(both.paragraphs).toEqual([0, 1]);
  });

  it('is surer or as sure as nothing, never beyond 1, for titles and editors’ questions', () => {
    for (const question of questions) {
      const { titles, hints, weights } = gatherer.gather(question);
      expect(weights).toHaveLength(question.concepts.length);
      for (const row of [...titles.values(), ...hints.values()]) {
        expect(row).toHaveLength(question.concepts.length);
        for (const surely of row) expect(surely >= 0 && surely <= 1).toBe(true);
      }
    }
  });

  it('is of one article when told', () => {
    for (const article of articles) {
      const { paragraphs } = gatherer.gather(read('acuerdo puerto vacuna faro'), article);
      for (const paragraph of paragraphs) expect(index.paragraph(paragraph).article).toBe(article);
    }
  });

  it('is nothing for a question that says nothing', () => {
    const { paragraphs, weights, titles, hints } = gatherer.gather(read('el de la'));
    expect([paragraphs, weights, titles.size, hints.size]).toEqual([[], [], 0, 0]);
  });

  it('is the same whatever was asked before', () => {
    const first = questions.map((question) => gatherer.gather(question));
    const again = [...questions].reverse().map((question) => gatherer.gather(question));
    expect(again.reverse()).toEqual(first);
    gatherer.gather(read('acuerdo puerto'), articles[0]);
    expect(questions.map((question) => gatherer.gather(question))).toEqual(first);
  });

  it('follows the index as articles come and go', () => {
    const barge = articleOf('La barcaza encalló.');
    const small = indexed(barge);
    const texts = (question: string) =>
      small.gatherer
        .gather(small.read(question))
        .paragraphs.map((number) => textOfParagraph(small.index, number));
    expect(texts('barco barcaza')).toEqual(['La barcaza encalló.']);
    small.index.add(shipwreck);
    expect(texts('barco barcaza').sort()).toEqual(['El barco se hundió.', 'La barcaza encalló.']);
    small.index.remove(barge);
    expect(texts('barco barcaza')).toEqual(['El barco se hundió.']);
    small.index.remove(shipwreck);
    expect(texts('barco barcaza supervivientes')).toEqual([]);
  });
});

describe('the weight of an idea', () => {
  const weightIn = (text: string, typed: string) => {
    const question = read(text);
    return (
      gatherer.gather(question).weights[question.concepts.findIndex((concept) => concept.typed === typed)] ??
      0
    );
  };

  it('is the larger the rarer its word is', () => {
    expect(weightIn('Putin alfombra', 'alfombra')).toBeGreaterThan(weightIn('Putin alfombra', 'putin'));
    expect(weightIn('Putin alfombra', 'putin')).toBeGreaterThan(0);
  });

  it('is small for a word of asking', () => {
    expect(weightIn('cuéntame del tratado', 'cuentame')).toBeLessThan(
      weightIn('cuéntame del tratado', 'tratado'),
    );
  });

  it('is no smaller for other words that may stand for it, where the word itself is there', () => {
    const alone = indexed(articleOf('El barco salió.', 'Llueve.', 'Nieva.', 'Truena.'));
    const beside = indexed(articleOf('El barco salió.', 'El buque.', 'La nave.', 'El navío.'));
    const weight = (small: typeof alone) => small.gatherer.gather(small.read('barco')).weights[0];
    expect(beside.read('barco').concepts[0]?.words.size).toBeGreaterThan(1);
    expect(weight(beside)).toBe(weight(alone));
  });

  it('leads to the sentence with the rare word before the one with the common word', () => {
    const small = indexed(
      articleOf('El barco salió.', 'El barco volvió.', 'El faro brilla.', 'El barco es gris.'),
    );
    const [first] = small.gatherer.gather(small.read('barco faro')).paragraphs;
    expect(first).toBe(small.index.paragraphOf(sentenceWith(small.index, 'faro')));
  });
});
