import { describe, expect, it } from 'vitest';
import type { PassageIndex } from '../../../../knowledge/search/index/passage-index.ts';
import { SIGN } from '../../../../knowledge/search/index/signs.ts';
import type { Question } from '../../../../knowledge/search/question/question.ts';
import { meaningsOf, readParagraph } from '../../../../knowledge/search/ranking/paragraph-reading.ts';
import { isFunctionWord, wordsOf } from '../../../../knowledge/spanish/words.ts';
import { articleOf } from '../../../articles.ts';
import { gatherer, index, indexed, questions } from '../indexed.ts';

const reading = (number: number, question: Question, of: PassageIndex) =>
  readParagraph(number, question, meaningsOf(question), of);
/** The first paragraph of an article of these, read in the light of a question. */
function readFirst(question: string, ...paragraphs: readonly string[]) {
  const small = indexed(articleOf(...paragraphs));
  return reading(0, small.read(question), small.index);
}

describe('the meanings of words', () => {
  it('are the ideas that each may express, as surely as the question says', () => {
    const { read } = indexed(articleOf('El barco vio el faro.'));
    const question = read('barco faro');
    const meanings = meaningsOf(question);
    question.concepts.forEach(({ words }, idea) => {
      for (const [word, closeness] of words) expect(meanings.get(word)).toContainEqual([idea, closeness]);
    });
    expect([...meanings.values()].flat()).toHaveLength(
      question.concepts.reduce((sum, { words }) => sum + words.size, 0),
    );
  });
});

describe('a paragraph that is read', () => {
  it('says what each of its sentences expresses, and where', () => {
    const { sentences, around } = readFirst(
      'barco faro',
      'El barco gris salió. Nadie vio el faro.',
      'Llueve.',
    );
    expect(sentences.map(({ evidence }) => [...evidence])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(sentences.map(({ places }) => places)).toEqual([[1], [3]]);
    expect([...around]).toEqual([1, 1]);
  });

  it('counts how often each idea is expressed', () => {
    const { often } = readFirst('barco faro', 'El barco era un barco. El barco vio el faro.');
    expect([...often]).toEqual([3, 1]);
  });

  it('tells the words that mean something and the ones beyond the question', () => {
    const [sentence] = readFirst('barco', 'El barco gris salió del puerto.').sentences;
    expect([sentence?.length, sentence?.fresh]).toEqual([4, 3]);
  });

  it('tells how many of the question’s neighbouring words are neighbours here', () => {
    const pairs = (text: string) =>
      readFirst('tratado de defensa mutua', text, 'Un tratado de defensa mutua.').sentences[0]?.pairs;
    expect(pairs('Es un tratado de defensa mutua.')).toBe(1);
    expect(pairs('Es una defensa mutua, con tratado.')).toBeCloseTo(1 / 3);
    expect(pairs('Es mutua esa defensa.')).toBe(0);
  });

  it('tells the words with a sign of what is asked for that the question did not name', () => {
    const { sentences } = readFirst(
      '¿Cuándo salió el barco en 2020?',
      'El barco salió en 2020 y volvió en 2022.',
    );
    expect(sentences[0]?.signed.map(({ place }) => place)).toEqual([8]);
    expect((sentences[0]?.signed[0]?.signs ?? 0) & SIGN.year).toBe(SIGN.year);
    expect(readFirst('¿Quién salió?', 'El barco salió en 2020.').sentences[0]?.signed).toEqual([]);
  });

  it('is all of its sentences in order, whatever is asked', () => {
    for (const question of questions)
      for (const number of gatherer.gather(question).paragraphs) {
        const { article, first, end, length } = index.paragraph(number);
        const read = reading(number, question, index);
        expect([read.number, read.article, read.length]).toEqual([number, article, length]);
        expect(read.sentences.map(({ id }) => id)).toEqual(
          Array.from({ length: end - first }, (_, at) => first + at),
        );
      }
  });

  it('keeps shares from 0 to 1, and places and counts within the sentence', () => {
    for (const question of questions)
      for (const number of gatherer.gather(question).paragraphs) {
        const { sentences, around, often } = reading(number, question, index);
        around.forEach((surely, at) => {
          expect(surely).toBe(Math.max(...sentences.map(({ evidence }) => evidence[at] ?? 0)));
          expect(surely >= 0 && surely <= 1).toBe(true);
          expect(often[at] ?? 0).toBeGreaterThanOrEqual(surely);
        });
        for (const { id, places, length, fresh, pairs, signed } of sentences) {
          const words = wordsOf(index.textOf(index.sentence(id)));
          expect(length).toBeGreaterThanOrEqual(words.filter(({ key }) => !isFunctionWord(key)).length);
          expect(fresh >= 0 && fresh <= length && pairs >= 0 && pairs <= 1).toBe(true);
          for (const place of [...places, ...signed.map((sign) => sign.place)])
            expect(words[place]).toBeDefined();
        }
      }
  });
});
