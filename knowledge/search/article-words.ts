// Which articles have a word, as typed, with another ending, or but for a slip.
import type { Article } from '../article.ts';
import { nounFormsOf } from '../spanish/noun-forms.ts';
import type { PassageIndex } from './index/passage-index.ts';

/** How much of a word is to be the same: all but the number, the stem, or most letters. */
export type Likeness = 'same' | 'inflected' | 'slip';

/** A word that is less like the one typed is another word. */
const SLIP = 0.75;

/** The articles with such a word in a sentence or in their title. */
export function articlesHolding(key: string, how: Likeness, index: PassageIndex): ReadonlySet<Article> {
  const articles = new Set<Article>();
  for (const id of wordsLike(key, how, index))
    for (const unit of index.vocabulary.passagesOf(id)) {
      const found = index.unit(unit);
      // An editor's question is no word of the article.
      if (found.field !== 'question') articles.add(found.article);
    }
  return articles;
}

function wordsLike(key: string, how: Likeness, { vocabulary }: PassageIndex): readonly number[] {
  switch (how) {
    case 'same':
      return numbersOf(key).flatMap((form) => vocabulary.idOf(form) ?? []);
    case 'inflected':
      return vocabulary.family(key);
    case 'slip':
      return vocabulary
        .similar(key)
        .filter(({ closeness }) => closeness >= SLIP)
        .map(({ id }) => id);
  }
}

/** A word in the singular and in the plural, whichever of them it is; loosely folded. */
export function numbersOf(key: string): readonly string[] {
  const singulars = [key.replace(/s$/, ''), key.replace(/es$/, ''), key.replace(/ces$/, 'z')].filter(
    (singular) => singular !== key && nounFormsOf(singular).includes(key),
  );
  return [...new Set([...nounFormsOf(key), ...singulars])];
}
