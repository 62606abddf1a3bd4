import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../../knowledge/library.ts';
import { libraryOf } from '../../../../knowledge/library-of.ts';
import { allArticles } from '../../../articles.ts';

let library: Library;

beforeAll(async () => {
  library = libraryOf(await allArticles());
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
