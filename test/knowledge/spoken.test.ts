import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../knowledge/library-of.ts';
import { quotationsOf } from '../../knowledge/quotations/finding/find-quotations.ts';
import { Spoken } from '../../knowledge/spoken.ts';
import { allArticles, articleOf } from '../articles.ts';

const articles = await allArticles();
const reading = () => new Spoken(articles, () => []);

describe('what the articles quote', () => {
  it('is each article’s quotations, in the articles’ order', () => {
    const spoken = reading();
    for (const article of articles) expect(spoken.in(article)).toEqual(quotationsOf(article));
    expect(spoken.all()).toEqual(articles.flatMap(quotationsOf));
  });

  it('is read once: whoever asks again gets the very same', () => {
    const spoken = reading();
    const [article] = articles;
    if (!article) throw new Error('no articles');
    expect(spoken.in(article)).toBe(spoken.in(article));
    expect(spoken.index).toBe(spoken.index);
    expect(spoken.people).toBe(spoken.people);
  });

  it('is the same read ahead as read when asked for', async () => {
    const ahead = reading();
    await ahead.readAhead();
    expect(ahead.all()).toEqual(reading().all());
    expect(ahead.people.quoted).toEqual(reading().people.quoted);
  });

  it('may be asked for while it is being read ahead', async () => {
    const spoken = reading();
    const read = spoken.readAhead();
    expect(spoken.judge.whoSaid('pleno apoyo').verdict).toBe('exact');
    const [person] = spoken.people.quoted;
    await read;
    expect(spoken.people.quoted[0]).toBe(person);
  });

  it('lets others run between one article and the next', async () => {
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 0);
    await reading().readAhead();
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(0);
  });

  describe('of somebody in a role', () => {
    const press = articleOf(
      'La alcaldesa, Inés Rey, llegó. «Abriremos en mayo», dijo Rey. «Ya veremos», dijo el fiscal Luis Paz.',
      '«No abrirá», dijo la concejala Ana Gil, que fue alcaldesa. El obispo, Raúl Sanz, calló.',
    );
    const library = libraryOf([press]);
    const named = (typed: string) => library.peopleCalled(typed).map(({ name }) => name);

    it('is found by the role alone', () => {
      expect(named('la alcaldesa')).toEqual(['Inés Rey']);
      expect(named('FISCAL')).toEqual(['Luis Paz']);
    });

    it('is nobody whom the article does not quote, nor in another role, nor with more than a role', () => {
      expect(named('el obispo')).toEqual([]);
      expect(named('la jueza')).toEqual([]);
      expect(named('la alcaldesa de Lugo')).toEqual([]);
      expect(named('')).toEqual([]);
    });

    it('is found by the role and what it is held of, where the article is about that', () => {
      const town = articleOf(
        'En Vigo de Abajo llovió. La alcaldesa, Eva Sanz, habló. «Abriremos», dijo Sanz.',
      );
      const bishop = articleOf('Llovió. Habló el obispo de Astorga, Raúl Sáez: «Recen todos».');
      const both = libraryOf([press, { ...town, slug: 'town' }, { ...bishop, slug: 'bishop' }]);
      const called = (typed: string) => both.peopleCalled(typed).map(({ name }) => name);
      expect(called('la alcaldesa de Vigo de Abajo')).toEqual(['Eva Sanz']);
      expect(called('alcaldesa de vigo')).toEqual(['Eva Sanz']);
      expect(called('el obispo de Astorga')).toEqual(['Raúl Sáez']);
      expect(called('el obispo de Lugo')).toEqual([]);
    });
  });
});
