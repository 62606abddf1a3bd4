import { describe, expect, it } from 'vitest';
import { type Article, sentencesOf, textOf } from '../../../../knowledge/article.ts';
import type { PassageIndex } from '../../../../knowledge/search/index/passage-index.ts';
import { SIGN, signsOf } from '../../../../knowledge/search/index/signs.ts';
import { foldLoosely } from '../../../../knowledge/spanish/fold.ts';
import { isFunctionWord, wordsOf } from '../../../../knowledge/spanish/words.ts';
import { articleFrom, articleOf } from '../../../articles.ts';
import { articles, index, indexed, sentencesIn, sentenceWith } from '../indexed.ts';

const shipwreck = articleFrom(`---
titulo: Naufragio nocturno
medio: El Faro
fecha: 2024-01-01
preguntas:
  - pregunta: ¿Hubo supervivientes?
    parrafo: 2
---

El barco se hundió.

Todos llegaron a tierra.`);
const other = articleFrom('---\ntitulo: Otro\nfecha: 2024-01-01\n---\n\nUna frase del barco.', 'otro.md');

/** The texts of the sentences that hold a word, in order. */
const textsWith = (of: PassageIndex, key: string) =>
  [...of.vocabulary.passagesOf(of.vocabulary.numberOf(key) ?? -1)]
    .map((id) => of.unit(id))
    .flatMap((unit) => (unit.field === 'sentence' ? [of.textOf(unit)] : [unit.field]));
const keysOf = (some: readonly Article[]) =>
  new Set(some.flatMap(({ body, title }) => wordsOf(`${title} ${body}`).map(({ key }) => key)));

describe('the index of passages', () => {
  it('holds every sentence of every article once, verbatim, in order', () => {
    const held = sentencesIn(index).map((id) => index.textOf(index.sentence(id)));
    expect(held).toEqual(
      articles.flatMap((article) => sentencesOf(article).map((at) => textOf(article, at))),
    );
    expect(index.sentenceCount).toBe(held.length);
  });

  it('holds each sentence under its paragraph and its article', () => {
    articles.forEach((article, number) => {
      expect(index.numberOf(article)).toBe(number);
      article.paragraphs.forEach(({ sentences }, at) => {
        const paragraph = index.firstParagraphOf(article) + at;
        const { article: of, first, end } = index.paragraph(paragraph);
        expect(of).toBe(article);
        expect(index.articleNumberOfParagraph(paragraph)).toBe(number);
        expect(end - first).toBe(sentences.length);
        sentences.forEach((sentence, place) => {
          const unit = index.sentence(first + place);
          expect([unit.article, unit.at, unit.paragraph]).toEqual([article, sentence, paragraph]);
          expect(index.paragraphOf(first + place)).toBe(paragraph);
          expect(index.articleNumberOf(first + place)).toBe(number);
        });
      });
    });
  });

  it('leads from every word that means something to each sentence it stands in', () => {
    for (const id of sentencesIn(index))
      for (const { key } of wordsOf(index.textOf(index.sentence(id)))) {
        const places = index.vocabulary.passagesOf(index.vocabulary.idOf(key) ?? -1);
        expect([id, key, places.includes(id)]).toEqual([id, key, !isFunctionWord(key)]);
      }
  });

  it('keeps each word of a sentence where it stands, verbatim, with its signs', () => {
    for (const id of sentencesIn(index)) {
      const text = index.textOf(index.sentence(id));
      const single = wordsOf(text);
      const kept = index.wordsOf(id);
      expect(kept.slice(0, single.length)).toEqual(
        single.map(({ key, start, end }, at) => ({
          id: index.vocabulary.numberOf(key),
          start,
          end,
          signs: signsOf(text, single)[at],
        })),
      );
      for (const { id: word, start, end, signs } of kept.slice(single.length)) {
        // The verb of a phrase may stand in another form than the phrase is known by (cobró de más: cobrar de más).
        const afterFirst = (words: readonly string[]) => words.slice(1).join(' ');
        const written = wordsOf(text.slice(start, end)).map(({ key }) => key);
        expect(afterFirst(index.vocabulary.keyOf(word).split(' '))).toBe(afterFirst(written));
        expect(signs).toBe(0);
      }
      expect(index.wordIds(id).slice(0, kept.length)).toEqual(kept.map(({ id: word }) => word));
    }
  });

  it('tells the place of each word, of a phrase that of its first, and its signs', () => {
    for (const id of sentencesIn(index)) {
      const single = wordsOf(index.textOf(index.sentence(id)));
      const kept = index.wordsOf(id);
      let at = 0;
      index.eachWord(id, (word, place, signs) => {
        if ((signs & SIGN.implied) !== 0) return;
        expect([word, signs]).toEqual([kept[at]?.id, kept[at]?.signs]);
        expect(single[place]?.start).toBe(kept[at]?.start);
        if (at < single.length) expect(place).toBe(at);
        at += 1;
      });
      expect(at).toBe(kept.length);
    }
  });

  it('keeps phrases of the lexicon beside their words', () => {
    const { index: small } = indexed(articleOf('Habló en Roma ante las Naciones Unidas en 2022.'));
    const phrase = small.wordsOf(0).find(({ id }) => small.vocabulary.keyOf(id) === 'naciones unidas');
    const text = small.textOf(small.sentence(0));
    expect(text.slice(phrase?.start, phrase?.end)).toBe('Naciones Unidas');
    const year = small.wordsOf(0).find(({ start }) => text.startsWith('2022', start));
    expect((year?.signs ?? 0) & SIGN.year).toBe(SIGN.year);
  });

  it('keeps behind the words of a sentence what they imply, at their places, and forgets it with the article', () => {
    const told = articleOf('La jueza, Ana Ruiz, calló.', 'Luego Ruiz volvió.');
    const { index: small } = indexed(told);
    const implied: string[] = [];
    small.eachWord(1, (word, place, signs) => {
      if ((signs & SIGN.implied) !== 0) implied.push(`${place} ${small.vocabulary.keyOf(word)}`);
    });
    expect(implied.sort()).toEqual(['1 ~ana', '1 ~jueza']);
    const judge = small.vocabulary.impliedOf(small.vocabulary.idOf('jueza') ?? -1);
    expect([...small.vocabulary.passagesOf(judge ?? -1)]).toEqual([1]);
    expect(small.wordsOf(1).map(({ id }) => small.vocabulary.keyOf(id))).toEqual(['luego', 'ruiz', 'volvio']);
    small.remove(told);
    expect(small.vocabulary.passagesOf(judge ?? -1).length).toBe(0);
  });

  it('never looks for words that only hold a sentence together', () => {
    for (const word of ['de', 'que', 'la', 'the']) expect(index.vocabulary.idOf(word)).toBeUndefined();
  });

  it('leads from an editor’s question to the paragraph that answers it, and from a title to its article', () => {
    const { index: small } = indexed(other, shipwreck);
    const unitsOf = (key: string) =>
      [...small.vocabulary.passagesOf(small.vocabulary.idOf(key) ?? -1)].map((id) => {
        expect(small.paragraphOf(id)).toBe(-1);
        return small.unit(id);
      });
    expect(unitsOf('supervivientes')).toEqual([{ field: 'question', paragraph: 2 }]);
    expect(unitsOf('naufragio')).toEqual([{ field: 'title', article: shipwreck }]);
    expect(unitsOf('faro')).toEqual([{ field: 'title', article: shipwreck }]);
  });

  it('knows how many words that mean something a paragraph has, and on average', () => {
    const texts = ['El barco se hundió.', 'Todos vieron el faro. Era de piedra gris.'];
    const { index: small } = indexed(articleOf(...texts));
    const meaningful = (text: string) => wordsOf(text).filter(({ key }) => !isFunctionWord(key)).length;
    const [short = 0, long = 0] = texts.map(meaningful);
    expect([0, 1].map((number) => small.paragraph(number).length)).toEqual([short, long]);
    expect(small.meanLength).toBe((short + long) / 2);
    expect(indexed().index.meanLength).toBe(1);
  });

  it('has nothing beyond its last: asking for it is a bug', () => {
    expect(() => index.unit(1_000_000)).toThrow('1000000');
    expect(() => index.paragraph(1_000_000)).toThrow('1000000');
    expect(() => index.firstParagraphOf(other)).toThrow('otro');
    const title = index.unitsEver - 1;
    expect(index.unit(title).field).not.toBe('sentence');
    expect(() => index.sentence(title)).toThrow(String(title));
  });

  it('adds an article in steps of a paragraph, as it does at once', () => {
    const { index: small } = indexed();
    const steps = [...small.addInSteps(shipwreck)];
    // Read first, for who is called what; then added.
    expect(steps).toHaveLength(2 * shipwreck.paragraphs.length);
    const { index: once } = indexed(shipwreck);
    expect([small.sentenceCount, small.unitsEver]).toEqual([once.sentenceCount, once.unitsEver]);
    for (const key of keysOf([shipwreck])) expect(textsWith(small, key)).toEqual(textsWith(once, key));
    expect(small.firstParagraphOf(shipwreck)).toBe(0);
  });

  it('goes on beyond its first room', () => {
    const { index: long } = indexed(
      articleOf(...Array.from({ length: 1500 }, (_, at) => `Frase ${at} del barco.`)),
      other,
    );
    expect(long.sentenceCount).toBe(1501);
    expect(long.paragraphOf(1499)).toBe(1499);
    expect(long.articleNumberOf(1499)).toBe(0);
    expect(long.articleNumberOfParagraph(1499)).toBe(0);
    expect(long.articleNumberOfParagraph(1500)).toBe(1);
    expect(long.articleNumberOf(sentenceWith(long, 'Una frase'))).toBe(1);
  });
});

describe('a word that is mostly a name', () => {
  const port = articleOf('Ayer llegó Prado al prado. Luego habló Prado, y otra vez Prado.');
  const named = (of: PassageIndex, key: string) => of.isNamed(of.vocabulary.numberOf(key) ?? -1);

  it('is told from one that seldom is, for as long as the articles are there that write it so', () => {
    const { index: small } = indexed(port, articleOf('El prado es verde y prado se llama.', 'Hay un prado.'));
    expect([named(small, 'prado'), named(small, 'verde')]).toEqual([true, false]);
    small.remove(port);
    expect(named(small, 'prado')).toBe(false);
  });
});

describe('an article removed from the index', () => {
  it('leaves nothing of itself, and the rest as if it had never been there', () => {
    const all = [...articles, shipwreck, other];
    for (const gone of all) {
      const rest = all.filter((article) => article !== gone);
      const { index: shrunk } = indexed(...all);
      const { index: never } = indexed(...rest);
      shrunk.remove(gone);
      for (const key of keysOf(all)) {
        expect([key, textsWith(shrunk, key)]).toEqual([key, textsWith(never, key)]);
        expect(shrunk.vocabulary.idOf(key) === undefined).toBe(never.vocabulary.idOf(key) === undefined);
      }
      expect([shrunk.sentenceCount, shrunk.meanLength]).toEqual([never.sentenceCount, never.meanLength]);
      expect(() => shrunk.firstParagraphOf(gone)).toThrow(gone.slug);
      expect(shrunk.numberOf(gone)).toBe(-1);
      for (const kept of rest) {
        const first = shrunk.firstParagraphOf(kept);
        expect(shrunk.paragraph(first).article).toBe(kept);
      }
    }
  });

  it('takes its numbers with it: they are not given again', () => {
    const { index: small } = indexed(shipwreck, other);
    const { unitsEver } = small;
    const kept = sentenceWith(small, 'Una frase');
    small.remove(shipwreck);
    expect(() => small.unit(0)).toThrow('0');
    expect(() => small.paragraph(0)).toThrow('0');
    expect(small.wordsOf(0)).toEqual([]);
    small.add(shipwreck);
    expect(sentenceWith(small, 'El barco')).toBe(unitsEver);
    expect(small.firstParagraphOf(shipwreck)).toBe(3);
    expect(small.articleNumberOf(unitsEver)).toBe(2);
    expect(small.numberOf(shipwreck)).toBe(2);
    expect(sentenceWith(small, 'Una frase')).toBe(kept);
    expect(small.unit(kept)).toMatchObject({ article: other });
  });

  it('is found again when it is put back, once', () => {
    const { index: small } = indexed(shipwreck, other);
    small.remove(shipwreck);
    small.add(shipwreck);
    expect(textsWith(small, 'barco')).toEqual(['Una frase del barco.', 'El barco se hundió.']);
    expect(small.sentenceCount).toBe(3);
  });

  it('changes nothing when it was not there', () => {
    const { index: small } = indexed(other);
    small.remove(shipwreck);
    small.remove(other);
    small.remove(other);
    expect([small.sentenceCount, small.meanLength]).toEqual([0, 1]);
    expect(textsWith(small, 'barco')).toEqual([]);
  });
});

describe('the sentences that may hold some words', () => {
  it('are among all those that hold them', () => {
    for (const id of sentencesIn(index)) {
      const sentence = index.sentence(id);
      const keys = wordsOf(index.textOf(sentence)).map(({ key }) => key);
      if (keys.every((key) => isFunctionWord(key))) continue;
      expect(index.sentencesHolding(keys)).toContain(sentence);
    }
  });

  it('are those of the rarest word', () => {
    const found = index.sentencesHolding(['putin', 'alfombra']).map((unit) => index.textOf(unit));
    expect(found.length).toBeGreaterThan(0);
    for (const text of found) expect(foldLoosely(text)).toContain('alfombra');
  });

  it('are none when a word stands nowhere or none says anything', () => {
    expect(index.sentencesHolding(['tratado', 'zxqwv'])).toEqual([]);
    expect(index.sentencesHolding(['de', 'la'])).toEqual([]);
    expect(index.sentencesHolding([])).toEqual([]);
  });
});
