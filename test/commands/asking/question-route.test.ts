import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../commands/asking/question-route.ts';
import { libraryOf } from '../../../knowledge/library-of.ts';
import { allArticles, readOwn, treaty } from '../../articles.ts';

const articles = await allArticles();
const library = libraryOf(articles);
const small = libraryOf([readOwn(treaty)]);

describe('the route of a message', () => {
  it('is talk where all of it is talk, even within an article', () => {
    const talk = { by: 'talk', talk: 'greeting' };
    expect(routeOf('hola', undefined, library)).toEqual(talk);
    expect(routeOf('hola', library.articles[0], library)).toEqual(talk);
  });

  it('is the gist of the article that is named, or of the only one', () => {
    expect(routeOf('resumen del tratado', undefined, library)).toMatchObject({
      by: 'gist',
      article: { slug: treaty },
    });
    expect(routeOf('¿de qué va el artículo?', undefined, small)).toMatchObject({
      by: 'gist',
      article: { slug: treaty },
    });
  });

  it('asks which article where there are several and none is named', () => {
    expect(routeOf('¿de qué va el artículo?', undefined, library)).toEqual({
      by: 'talk',
      talk: 'whichArticle',
    });
  });

  it('is the search for all else, for what a gist was asked of where no article is called so', () => {
    expect(routeOf('¿Qué firmaron?', undefined, library)).toEqual({ by: 'search', sought: '¿Qué firmaron?' });
    expect(routeOf('hazme un resumen de las sanciones de la ONU', undefined, library)).toEqual({
      by: 'search',
      sought: 'sanciones de la onu',
    });
  });
});
