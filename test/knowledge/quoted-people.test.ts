import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../knowledge/quotations/finding/find-quotations.ts';
import { QuotedPeople } from '../../knowledge/quoted-people.ts';
import { allArticles, articleFrom } from '../articles.ts';

const articles = await allArticles();
const quotations = articles.flatMap(quotationsOf);
const people = new QuotedPeople(articles, quotations);

describe('the people quoted', () => {
  it('are all whom the articles name as speakers, most quoted first', () => {
    const speakers = quotations.flatMap(({ speaker }) => speaker ?? []);
    expect(new Set(people.quoted.map(({ name }) => name))).toEqual(new Set(speakers));
    for (const { name, quotations: count } of people.quoted)
      expect(count).toBe(speakers.filter((speaker) => speaker === name).length);
    const counts = people.quoted.map((person) => person.quotations);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('have a key each', () => {
    expect(new Set(people.quoted.map(({ key }) => key)).size).toBe(people.quoted.length);
  });

  it('are found by name, key and any other name the editor gives them', () => {
    for (const person of people.quoted) {
      expect(people.find(person.name)).toBe(person);
      expect(people.find(person.key)).toBe(person);
      expect(people.find(` ${person.name.toUpperCase()} `)).toBe(person);
    }
    expect(people.find('el mandatario ruso')?.name).toBe('Vladimir Putin');
    expect(people.find('KIM')?.name).toBe('Kim Jong-un');
  });

  it('are not found by what nobody is called', () => {
    for (const nobody of ['', ' ', 'zxqwv', '…']) expect(people.find(nobody)).toBeUndefined();
  });

  it('are near to a slip of the finger, and to nothing that is no name', () => {
    expect(people.nearest('Vladimir Putn')?.name).toBe('Vladimir Putin');
    expect(people.nearest('zxqwvkrt')).toBeUndefined();
    expect(people.nearest('')).toBeUndefined();
  });

  it('are suggested by part of a name, among some of them when that is wanted', () => {
    expect(people.suggest('puti', 5)[0]?.name).toBe('Vladimir Putin');
    expect(people.suggest('', 3)).toEqual(people.quoted.slice(0, 3));
    const only = new Set(['Kim Jong-un']);
    expect(people.suggest('', 25, only).map(({ name }) => name)).toEqual(['Kim Jong-un']);
    expect(people.suggest('putin', 25, only)).toEqual([]);
  });
});

describe('a surname', () => {
  it('leads to whoever alone bears it', () => {
    const article = articleFrom(`---\ntitulo: x\nfecha: 2024-01-01\n---\n
«Vamos bien», dijo Marta Ríos. «Vamos mal», dijo Luis Ríos. «Ya veremos», dijo Eva Lamas.`);
    const three = new QuotedPeople([article], quotationsOf(article));
    expect(three.find('Lamas')?.name).toBe('Eva Lamas');
    expect(three.find('marta')?.name).toBe('Marta Ríos');
    expect(three.find('Ríos')).toBeUndefined();
  });
});
