import { describe, expect, it } from 'vitest';
import { explainQuotation } from '../../../commands/asking/explain-quotation.ts';
import { libraryOf } from '../../../knowledge/library-of.ts';
import { articlesIn, ownFolder, treaty } from '../../articles.ts';

const library = libraryOf(await articlesIn(ownFolder));

function explained(cita: string, articulo?: string) {
  const outcome = explainQuotation({ cita, ...(articulo !== undefined && { articulo }) }, library);
  return outcome.ok ? outcome.value : outcome.failure.code;
}

describe('why a quotation is somebody’s', () => {
  it('is told of every stretch that has the words, in whatever letters they are typed', () => {
    expect(explained('DOCUMENTO innovador')).toMatchObject([
      { text: 'Es realmente un documento innovador', speaker: 'Vladimir Putin', rule: 'verbAfter' },
    ]);
  });

  it('is told of what nobody says, too', () => {
    expect(explained('asociación estratégica')).toMatchObject([
      { text: 'asociación estratégica', said: false, speaker: null, rule: null },
    ]);
  });

  it('is told of the quotation that other words are taken for', () => {
    const { quotation } = library.whoSaid('es realmente un documentto innovador');
    expect(explained('es realmente un documentto innovador')).toMatchObject([{ start: quotation?.start }]);
  });

  it('agrees with what /quien-dijo says of every quotation', () => {
    for (const { text, speaker } of library.quotations())
      expect(explained(text), text).toContainEqual(expect.objectContaining({ text, speaker }));
  });

  it('is told of nothing where nothing is like it, of one article where one is named', () => {
    expect(explained('los gatos ladran a la luna')).toEqual([]);
    expect(explained('pleno apoyo', treaty)).toHaveLength(1);
  });

  it('is a failure where there is no such article, or no quotation', () => {
    expect(explained('pleno apoyo', 'zzzz')).toBe('article.unknown');
    expect(explained('')).toEqual(expect.any(String));
  });
});
