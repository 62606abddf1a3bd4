import { describe, expect, it } from 'vitest';
import { sentencesOf, textOf } from '../../../knowledge/article.ts';
import { PassageIndex } from '../../../knowledge/search/passage-index.ts';
import { spanishLexicon } from '../../../knowledge/spanish/lexicon.ts';
import { isFunctionWord, wordsOf } from '../../../knowledge/spanish/words.ts';
import { allArticles, articleFrom } from '../../articles.ts';

const articles = await allArticles();
const index = new PassageIndex(spanishLexicon);
for (const article of articles) index.add(article);

describe('the index of passages', () => {
  it('holds every sentence of every article once, verbatim, under its paragraph', () => {
    const indexed = index.paragraphs.flatMap((ids, paragraph) =>
      ids.map((id) => {
        const unit = index.unit(id);
        if (unit.field !== 'sentence') throw new Error('no sentence');
        expect(unit.paragraph).toBe(paragraph);
        expect(textOf(unit.article, unit.at)).toBe(unit.text);
        return unit.text;
      }),
    );
    const wanted = articles.flatMap((article) => sentencesOf(article).map((at) => textOf(article, at)));
    expect(indexed).toEqual(wanted);
    expect(index.sentenceCount).toBe(wanted.length);
    expect(index.paragraphs).toHaveLength(articles.flatMap(({ paragraphs }) => paragraphs).length);
  });

  it('leads from every word that means something to each sentence it stands in', () => {
    for (const [paragraph, ids] of index.paragraphs.entries()) {
      for (const id of ids) {
        const unit = index.unit(id);
        if (unit.field !== 'sentence') continue;
        for (const { key } of wordsOf(unit.text).filter((word) => !isFunctionWord(word.key))) {
          const places = index.vocabulary.passagesOf(index.vocabulary.idOf(key) ?? -1);
          expect([paragraph, key, places.includes(id)]).toEqual([paragraph, key, true]);
        }
      }
    }
  });

  it('never looks for words that only hold a sentence together', () => {
    for (const word of ['de', 'que', 'la', 'the']) expect(index.vocabulary.idOf(word)).toBeUndefined();
  });

  it('leads from an editor’s question to the paragraph that answers it, and from a title to its article', () => {
    const small = new PassageIndex(spanishLexicon);
    const article = articleFrom(`---
titulo: Naufragio nocturno
fecha: 2024-01-01
preguntas:
  - pregunta: ¿Hubo supervivientes?
    parrafo: 2
---

El barco se hundió.

Todos llegaron a tierra.`);
    small.add(articleFrom('---\ntitulo: Otro\nfecha: 2024-01-01\n---\n\nUna frase.', 'otro.md'));
    small.add(article);
    const unitsOf = (key: string) =>
      small.vocabulary.passagesOf(small.vocabulary.idOf(key) ?? -1).map((id) => small.unit(id));
    expect(unitsOf('supervivientes')).toEqual([{ field: 'question', paragraph: 2 }]);
    expect(unitsOf('naufragio')).toEqual([{ field: 'title', article }]);
  });

  it('has no unit beyond its last: asking for one is a bug', () => {
    expect(() => index.unit(1_000_000)).toThrow('1000000');
  });
});

describe('the sentences that may hold some words', () => {
  it('are among all those that hold them', () => {
    for (const [paragraph] of index.paragraphs.entries()) {
      const [first] = (index.paragraphs[paragraph] ?? []).map((id) => index.unit(id));
      if (first?.field !== 'sentence') continue;
      const keys = wordsOf(first.text).map(({ key }) => key);
      if (keys.every((key) => isFunctionWord(key))) continue;
      expect(index.sentencesHolding(keys)).toContain(first);
    }
  });

  it('are none when a word stands nowhere or none says anything', () => {
    expect(index.sentencesHolding(['tratado', 'zxqwv'])).toEqual([]);
    expect(index.sentencesHolding(['de', 'la'])).toEqual([]);
    expect(index.sentencesHolding([])).toEqual([]);
  });
});
