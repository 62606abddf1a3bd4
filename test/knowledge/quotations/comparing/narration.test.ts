import { describe, expect, it } from 'vitest';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';
import { narrationOf } from '../../../../knowledge/quotations/comparing/narration.ts';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { Search } from '../../../../knowledge/search/search.ts';
import { spanishLexicon } from '../../../../knowledge/spanish/lexicon.ts';
import { articleOf, readOwn, treaty } from '../../../articles.ts';

const articles = [
  articleOf('El muelle se hunde cuatro milímetros al año.', 'Nadie cobró un euro por la obra.'),
  readOwn(treaty),
];
const search = new Search(articles, spanishLexicon);
const find = (typed: string, scope = articles[0]) =>
  narrationOf(
    wordsToCompare(typed),
    (keys) => search.sentencesHolding(keys),
    (article) => quotationsOf(article),
    scope,
  )?.text ?? null;

describe('where typed words stand as the article’s own', () => {
  it('is the sentence that holds them, misspelt or not', () => {
    expect(find('se hunde cuatro milimetros')).toBe('El muelle se hunde cuatro milímetros al año.');
    expect(find('el mueye se unde 4 milimetros')).toBe('El muelle se hunde cuatro milímetros al año.');
  });

  it('is nowhere when they say something else, or stand elsewhere', () => {
    expect(find('se hunde cinco milímetros')).toBeNull();
    expect(find('cobró un euro por la obra')).toBeNull();
    expect(find('se hunde cuatro milímetros', articles[1])).toBeNull();
  });

  it('is nowhere when a small word was put in, left out or swapped for another', () => {
    expect(find('se hunde los cuatro milímetros')).toBeNull();
    expect(find('se hunde cuatro milímetros año')).toBeNull();
    expect(find('la muelle se hunde cuatro milímetros')).toBeNull();
  });

  it('is nowhere for a short word alone, or small words', () => {
    expect(find('obra')).toBeNull();
    expect(find('por la')).toBeNull();
  });
});
