import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookUp, referTo } from '../../../commands/citing/passage-reference.ts';
import { sentencesOf } from '../../../knowledge/article.ts';
import { libraryOf } from '../../../knowledge/library-of.ts';
import { allArticles } from '../../articles.ts';
import { typedText } from '../typed-text.ts';

const library = libraryOf(await allArticles());
const passages = library.articles.flatMap((article) =>
  sentencesOf(article).map((at) => library.passage(article, at)),
);

describe('a reference to passages', () => {
  it('leads back to each passage with what was marked first in it', () => {
    for (const passage of passages) {
      const marked = { ...passage, highlights: [[0, Math.min(5, passage.text.length)]] as const };
      expect(lookUp(referTo([marked], library), library)).toEqual([marked]);
      expect(lookUp(referTo([passage], library), library)).toEqual([passage]);
    }
  });

  it('keeps their order', () => {
    fc.assert(
      fc.property(fc.subarray(passages, { minLength: 1, maxLength: 3 }), (some) => {
        const turned = [...some].reverse();
        expect(lookUp(referTo(turned, library), library)).toEqual(turned);
      }),
    );
  });

  it('drops a mark that the sentence has no room for', () => {
    const [first] = passages;
    if (!first) throw new Error('no passages');
    const reference = referTo([{ ...first, highlights: [[3, first.text.length + 1]] }], library);
    expect(lookUp(reference, library)).toEqual([first]);
  });

  it('leads nowhere when it was made up', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        expect(lookUp(text, library)).toBeUndefined();
      }),
    );
  });
});
