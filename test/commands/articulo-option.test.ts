import { describe, expect, it } from 'vitest';
import { articuloOption, findArticle, findArticleOrNewest } from '../../commands/articulo-option.ts';
import { libraryOf } from '../../knowledge/library-of.ts';
import { allArticles, articleFrom, readOwn, treaty } from '../articles.ts';

const library = libraryOf(await allArticles());
const own = readOwn(treaty);

describe('the option «articulo»', () => {
  it.each([own.slug, own.key, own.title, own.title.toUpperCase(), ` ${own.slug} `])(
    'knows %j',
    (reference) => {
      const found = findArticle(reference, library);
      expect(found.ok && found.value?.slug).toBe(treaty);
    },
  );

  it('is all articles, or the newest, when it is left out', () => {
    expect(findArticle(undefined, library)).toEqual({ ok: true, value: undefined });
    expect(findArticleOrNewest(undefined, library)).toEqual({ ok: true, value: library.articles[0] });
  });

  it('names the nearest for one that is not there, if any is near', () => {
    expect(findArticle('rusia y corea firman', library)).toMatchObject({
      ok: false,
      failure: { code: 'article.unknown', typed: 'rusia y corea firman', nearest: own.title },
    });
    expect(findArticleOrNewest('zxqwvkrt', library)).toMatchObject({ failure: { nearest: undefined } });
  });

  it('fails where there are no articles', () => {
    expect(findArticleOrNewest(undefined, libraryOf([]))).toMatchObject({
      failure: { code: 'article.none' },
    });
  });

  it('suggests by title, outlet or people, and what it suggests comes back', () => {
    for (const typed of ['', 'tratado', 'putin', 'vacna', 'puerto']) {
      const choices = articuloOption.suggest?.({ typed, options: {}, library }) ?? [];
      expect(choices.length).toBeGreaterThan(0);
      for (const { name, value } of choices) {
        const found = findArticle(value, library);
        expect(found.ok && found.value?.title.startsWith(name.replace(/…$/, ''))).toBe(true);
      }
    }
  });

  it('goes by the key where the file’s name is too long for a choice', () => {
    const long = libraryOf([
      articleFrom('---\ntitulo: Uno\nfecha: 2024-01-01\n---\n\nUna frase.', `${'muy-'.repeat(40)}largo.md`),
    ]);
    const [choice] = articuloOption.suggest?.({ typed: '', options: {}, library: long }) ?? [];
    expect(choice?.value).toBe(long.articles[0]?.key);
  });
});
