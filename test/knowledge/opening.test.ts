import { describe, expect, it } from 'vitest';
import { sentencesOf, textOf } from '../../knowledge/article.ts';
import { libraryOf } from '../../knowledge/library-of.ts';
import { isOpening } from '../../knowledge/opening.ts';
import places from '../../knowledge/place-beginnings.json' with { type: 'json' };
import { foldLoosely } from '../../knowledge/spanish/fold.ts';
import { articleFrom, articleOf, readOwn, treaty } from '../articles.ts';

const openingOf = (article: ReturnType<typeof articleOf>) =>
  sentencesOf(article)
    .filter((sentence) => isOpening(article, sentence))
    .map((sentence) => textOf(article, sentence));

describe('the opening of an article', () => {
  it.each([
    [['San José, Costa Rica. El teatro reabrió.'], ['San José, Costa Rica.']],
    [['Jerez de la Frontera. El teatro reabrió.'], ['Jerez de la Frontera.']],
    [['Buenos Aires. El teatro reabrió.'], ['Buenos Aires.']],
    [['Valparaíso. El teatro reabrió anoche.'], ['Valparaíso.']],
    [['Santiago de Chile, 9 oct (Andes).', 'El teatro reabrió.'], ['Santiago de Chile, 9 oct (Andes).']],
    [
      ['Por Ana Ruiz', 'Lima', 'El teatro reabrió. Lima. Y hubo fiesta.'],
      ['Por Ana Ruiz', 'Lima'],
    ],
  ])('of %j is %j', (paragraphs, opening) => {
    expect(openingOf(articleOf(...paragraphs))).toEqual(opening);
  });

  it('is nothing where the first sentence tells something, and where no sentence does', () => {
    expect(openingOf(readOwn(treaty))).toEqual([]);
    expect(openingOf(articleOf('El teatro reabrió. Valparaíso.'))).toEqual([]);
    expect(openingOf(articleOf('Valparaíso.'))).toEqual([]);
    for (const told of ['Vino Rosa Gil.', 'Murió Pelé.', 'Llueve.', 'Ganó Lima.', 'Ana Ruiz.'])
      expect(openingOf(articleOf(`${told} Así empezó todo.`))).toEqual([]);
  });

  it('is no excerpt to any question, as an answer or beside one', () => {
    const article = articleFrom(
      'Reabre el Teatro Imperio\n9 de octubre de 2025\nValparaíso. Reabrió anoche el Teatro Imperio, cerrado desde 2010.\nLa obra costó seis millones.',
      'teatro.txt',
    );
    const library = libraryOf([article]);
    for (const question of ['¿Qué pasó en Valparaíso?', 'Valparaíso', '¿dónde está el teatro Imperio?']) {
      const { passages, nearby } = library.ask(question);
      expect([...passages, ...nearby].length).toBeGreaterThan(0);
      expect([...passages, ...nearby].map(({ text }) => text)).not.toContain('Valparaíso.');
    }
  });
});

describe('the beginnings of places', () => {
  it('are folded words, listed once', () => {
    expect(places.beginnings.map(foldLoosely)).toEqual(places.beginnings);
    expect(new Set(places.beginnings).size).toBe(places.beginnings.length);
    expect(places.beginnings.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });
});
