import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../knowledge/library.ts';
import { libraryOf } from '../../../knowledge/library-of.ts';
import { allArticles } from '../../articles.ts';

let library: Library;

beforeAll(async () => {
  library = libraryOf(await allArticles());
});

describe('who said it', () => {
  it('finds every quotation by its own words, exactly', () => {
    for (const quotation of library.quotations()) {
      const { verdict, quotation: found } = library.whoSaid(`«${quotation.text.replace(/[«»“”"‘’]/g, '')}»`);
      expect([verdict, found?.text.length], quotation.text).toEqual(['exact', quotation.text.length]);
    }
  });

  it('finds none in an article that did not print it', () => {
    const [quotation] = library.quotations();
    const other = library.articles.find(({ slug }) => slug !== quotation?.article);
    expect(other && library.whoSaid(quotation?.text ?? '', { article: other }).verdict).not.toBe('exact');
  });

  it('says where the words stand when they are the article’s own', () => {
    const { verdict, narration, quotation } = library.whoSaid('asistencia mutua en caso de agresión');
    expect([verdict, quotation, narration?.article]).toEqual([
      'not-found',
      null,
      '2024-06-19-tratado-pyongyang',
    ]);
    expect(narration?.text).toContain('asistencia mutua en caso de agresión');
  });

  it('has no word for half a word', () => {
    expect(library.whoSaid('inconstante e inquebrantable').verdict).not.toBe('exact');
    expect(library.whoSaid('constant').verdict).not.toBe('exact');
  });

  it('never calls said what holds a word that nobody printed', () => {
    const quotations = library.quotations();
    fc.assert(
      fc.property(fc.nat(quotations.length - 1), fc.nat(20), (which, at) => {
        const words = (quotations[which]?.text ?? '').replace(/[«»“”"‘’]/g, '').split(/\s+/);
        words.splice(at % (words.length + 1), 0, 'zanahoria');
        expect(['altered', 'not-found']).toContain(library.whoSaid(words.join(' ')).verdict);
      }),
    );
  });
});

describe('checking a message', () => {
  it('gives a verdict on each marked stretch, in order', () => {
    const checks = library.checkMessage(
      'Kim habló de «pleno apoyo» y Putin de “documento innovador”; otro, de "zanahorias con patatas".',
    );
    expect(checks.map(({ typed, verdict }) => [typed, verdict.verdict])).toEqual([
      ['pleno apoyo', 'exact'],
      ['documento innovador', 'partial'],
      ['zanahorias con patatas', 'not-found'],
    ]);
  });

  it('takes a message without marks whole', () => {
    expect(
      library.checkMessage(' pleno apoyo ').map(({ typed, verdict }) => [typed, verdict.verdict]),
    ).toEqual([['pleno apoyo', 'exact']]);
  });
});

describe('suggesting quotations', () => {
  it('completes the last word and forgives slips in the others', () => {
    expect(library.suggest.quotations('pleno apo', 25)[0]?.text).toBe('pleno apoyo');
    expect(library.suggest.quotations('documneto inno', 25)[0]?.text).toBe(
      'Es realmente un documento innovador',
    );
  });

  it('offers the first ones before anything is typed, and never more than asked for', () => {
    expect(library.suggest.quotations('', 5)).toEqual(library.quotations().slice(0, 5));
    expect(library.suggest.quotations('de', 3).length).toBeLessThanOrEqual(3);
  });
});
