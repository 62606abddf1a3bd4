import { describe, expect, it } from 'vitest';
import {
  articuloOption,
  findArticle,
  findArticleOrNewest,
} from '../../../commands/options/articulo-option.ts';
import { libraryOf } from '../../../knowledge/library-of.ts';
import { allArticles, articleFrom, readOwn, treaty } from '../../articles.ts';

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
    expect(findArticle('la guerra de corea', library)).toMatchObject({
      ok: false,
      failure: { code: 'article.unknown', typed: 'la guerra de corea', nearest: own.title },
    });
    expect(findArticleOrNewest('zxqwvkrt', library)).toMatchObject({ failure: { nearest: undefined } });
  });

  it.each(['rusia y corea firman', 'COREA', 'pyongyang', 'el pyonyang', 'tratados'])(
    'takes «%s» for the only article with these words in its title or file name',
    (reference) => {
      const found = findArticle(reference, library);
      expect(found.ok && found.value?.slug).toBe(treaty);
    },
  );

  it('offers those whose titles have what was typed, where there are several', () => {
    const titled = (title: string, at: number) =>
      articleFrom(`---\ntitulo: ${title}\nfecha: 2024-01-0${at + 1}\n---\n\nUna frase.`, `nota-${at}.md`);
    const titles = [
      'Obras en el puerto',
      'El puerto cierra',
      'Huelga en el puerto',
      'Puerto y mar',
      'Más puerto',
    ];
    const harbours = libraryOf(titles.map(titled));
    expect(findArticle('puerto', harbours)).toMatchObject({
      failure: { code: 'article.several', typed: 'puerto', meant: titles.slice(1).reverse(), more: 1 },
    });
    expect(findArticle('huelga puerto', harbours)).toMatchObject({ value: { title: 'Huelga en el puerto' } });
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
