import { describe, expect, it } from 'vitest';
import roleWords from '../../../../knowledge/search/confidence/role-words.json' with { type: 'json' };
import { statedFactsIn } from '../../../../knowledge/search/confidence/stated-facts.ts';
import { articleOf } from '../../../articles.ts';
import { indexed } from '../indexed.ts';

const { index, read } = indexed(
  articleOf('Ayer habló Elena Prado en Cádiz con Tomás Gil sobre el puerto, que costó 62 millones en marzo.'),
);
const stated = (text: string) => {
  const question = read(text);
  return statedFactsIn(question, (word) => index.isNamed(word)).map((one) => ({
    kind: one.kind,
    words: one.ideas.map((idea) => question.concepts[idea]?.typed).join(' '),
    ...(one.kind === 'name' ? { role: one.role } : {}),
  }));
};

describe('what a question states', () => {
  it('are its numbers, its months and its weekdays', () => {
    expect(stated('¿Por qué costó 62 millones en marzo?')).toEqual([
      { kind: 'amount', words: '62 millones' },
      { kind: 'time', words: 'marzo' },
    ]);
  });

  it.each([
    ['¿Qué dijo Elena Prado?', 'elena prado', 'acts'],
    ['¿Quién contestó a Elena Prado?', 'elena prado', 'undergoes'],
    ['¿Quién contestó al alcalde Gil?', 'gil', 'undergoes'],
    ['¿Por qué hablaron en Cádiz?', 'cadiz', 'place'],
    ['¿Qué dijo la madre de Gil?', 'gil', 'aside'],
  ])('are the names in «%s», in their role', (text, words, role) => {
    expect(stated(text)).toEqual([{ kind: 'name', words, role }]);
  });

  it('are names without capitals too, where the articles write them with one and the question writes none', () => {
    expect(stated('por que hablaron en cadiz')).toEqual([{ kind: 'name', words: 'cadiz', role: 'place' }]);
    expect(stated('por que hablaron del puerto')).toEqual([]);
  });

  it('are nothing where the question only asks', () => {
    expect(stated('¿Cuándo se firmó el tratado?')).toEqual([]);
    expect(stated('')).toEqual([]);
  });
});

describe('the words by which roles show', () => {
  it('are folded, and each shows but one role', () => {
    const { undergoes, place, aside, articles } = roleWords;
    const all = [...undergoes, ...place, ...aside, ...articles];
    expect(all.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});
