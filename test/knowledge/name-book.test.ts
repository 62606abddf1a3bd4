import { beforeAll, describe, expect, it } from 'vitest';
import { NameBook } from '../../knowledge/name-book.ts';
import { goesBeforeNames } from '../../knowledge/quotations/comparing/before-names.ts';
import { quotationsOf } from '../../knowledge/quotations/finding/find-quotations.ts';
import { wordsOf } from '../../knowledge/spanish/words.ts';
import { articlesIn } from '../articles.ts';
import { editedOnce, withoutMarks } from '../bench/noise.ts';
import { randomFrom } from '../bench/random.ts';

const people = [
  'Ximena Durazo',
  'Wilmer Huamán',
  'Eulalia Coronado',
  'Marcela Guerra',
  'Marcela Oviedo',
  'Yurani Mosquera',
  'Julián Arbeláez',
  'Octavio Ledezma',
];
const names = new NameBook(people, (name) => [name], { beside: goesBeforeNames });

describe('a book of names', () => {
  it.each([
    ['Ximena Durazp', 'Ximena Durazo'],
    ['wilmer huamn', 'Wilmer Huamán'],
    ['huamam', 'Wilmer Huamán'],
    ['doña Eulalia', 'Eulalia Coronado'],
    ['la alcaldesa Guerra', 'Marcela Guerra'],
    ['la secretaria de Salud, Marcela Oviedo', 'Marcela Oviedo'],
    ['juez Ledesma', 'Octavio Ledezma'],
    ['ARBELAEZ', 'Julián Arbeláez'],
  ])('leads from «%s» to the only one whom that fits', (typed, name) => {
    expect(names.fitting(typed)).toEqual([name]);
  });

  it('takes an office behind a name for a surname', () => {
    expect(names.fitting('Julián Pastor')).toEqual([]);
    expect(names.nearest('Julián Pastor')).toBe('Julián Arbeláez');
  });

  it('leads to all whom a name fits', () => {
    expect(names.fitting('Marcela')).toEqual(['Marcela Guerra', 'Marcela Oviedo']);
    expect(names.fitting('marcella')).toEqual(['Marcela Guerra', 'Marcela Oviedo']);
  });

  it('leads to whoever has the name as typed before whoever has it but for a slip', () => {
    const alike = new NameBook(['Ana Serrano', 'Luis Serrana'], (name) => [name]);
    expect(alike.fitting('serrana')).toEqual(['Luis Serrana']);
    expect(alike.fitting('serranp')).toEqual(['Ana Serrano', 'Luis Serrana']);
  });

  it.each(['Quiroga', 'el juez', 'ministra', 'doña', 'de', '', '…', '2024', 'Pedro Sánchez'])(
    'leads from «%s» nowhere and suggests nobody, for nobody shares anything with that',
    (typed) => {
      expect(names.fitting(typed)).toEqual([]);
      expect(names.nearest(typed)).toBeUndefined();
    },
  );

  it('suggests whoever shares most with what fits nobody', () => {
    expect(names.fitting('Ximena Guerra')).toEqual([]);
    expect(names.nearest('Marcela Ovieda Rey')).toBe('Marcela Oviedo');
    expect(names.nearest('Octavio Paz')).toBe('Octavio Ledezma');
  });

  it('knows a word of the language with another ending where names are such words', () => {
    const titles = new NameBook(['Cierra el puerto', 'La huelga sigue'], (title) => [title], {
      inflected: true,
    });
    expect(titles.fitting('puertos')).toEqual(['Cierra el puerto']);
    expect(titles.fitting('las huelgas')).toEqual(['La huelga sigue']);
  });
});

describe('among the speakers of many articles', () => {
  const SEED = 7;
  let here: readonly string[];
  let elsewhere: readonly string[];
  beforeAll(async () => {
    here = await speakersOf('test/quotations/fresh');
    elsewhere = await speakersOf('test/quotations/held-back');
  });

  it('a surname with a slip leads to its bearer or nobody, and suggests the bearer', () => {
    const book = new NameBook(here, (name) => [name], { beside: goesBeforeNames });
    const random = randomFrom(SEED);
    const typed = here.map((name) => ({
      surname: surnameOf(name),
      slip: editedOnce(surnameOf(name), random),
    }));
    const bears = ({ surname }: { surname: string }, name: string | undefined) =>
      name !== undefined && wordsOf(name).some(({ key }) => key === surname);
    const taken = typed.map((each) => ({ each, fitting: book.fitting(each.slip) }));
    const sure = taken.filter(({ fitting }) => fitting.length === 1);
    expect(sure.filter(({ each, fitting }) => !bears(each, fitting[0]))).toEqual([]);
    expect(sure.length / typed.length).toBeGreaterThan(0.75);
    const suggested = typed.filter((each) => bears(each, book.nearest(each.slip)));
    expect(suggested.length / typed.length).toBeGreaterThan(0.95);
  });

  it('a surname that nobody bears seldom leads to anybody, and suggests hardly anybody', () => {
    const book = new NameBook(here, (name) => [name], { beside: goesBeforeNames });
    const borne = new Set(here.flatMap((name) => wordsOf(name).map(({ key }) => key)));
    const foreign = elsewhere.map(surnameOf).filter((surname) => !borne.has(surname));
    expect(foreign.length).toBeGreaterThan(50);
    const share = (led: readonly string[]) => led.length / foreign.length;
    expect(share(foreign.filter((surname) => book.fitting(surname).length === 1))).toBeLessThan(0.05);
    expect(share(foreign.filter((surname) => book.nearest(surname) !== undefined))).toBeLessThan(0.08);
  });
});

async function speakersOf(folder: string): Promise<readonly string[]> {
  const quotations = (await articlesIn(folder)).flatMap((article) => quotationsOf(article));
  const speakers = new Set(quotations.flatMap(({ speaker }) => speaker ?? []));
  return [...speakers].filter((name) => surnameOf(name).length > 3);
}

function surnameOf(name: string): string {
  return withoutMarks(wordsOf(name).at(-1)?.key ?? '');
}
