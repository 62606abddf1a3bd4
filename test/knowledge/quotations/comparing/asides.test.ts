// What somebody's words name between marks of their own is not what somebody said.
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../../knowledge/library-of.ts';
import { articleOf } from '../article-of.ts';

const library = libraryOf([
  articleOf(
    [
      'La prensa tituló mal. «En 2009 un diario publicó “La murga ha muerto” y nos reímos mucho», contó Rosa Lira.',
      '«Mi abuelo me decía: “Nadie regala el agua”, y era verdad», recordó Hugo Mena.',
    ].join('\n\n'),
  ),
]);

describe('a headline, a title or a name within what somebody says', () => {
  it('is not taken for what anybody said, and its place is shown', () => {
    const { verdict, quotation, narration } = library.whoSaid('quién dijo la murga ha muerto');
    expect([verdict, quotation]).toEqual(['not-found', null]);
    expect(narration?.text).toContain('La murga ha muerto');
  });

  it('does not hide the words around it', () => {
    expect(library.whoSaid('la murga ha muerto y nos reímos mucho').quotation?.speaker).toBe('Rosa Lira');
  });

  it('is something else than somebody quoted within a quotation', () => {
    const { verdict, quotation } = library.whoSaid('nadie regala el agua');
    expect([verdict, quotation?.speaker, quotation?.relates]).toEqual(['exact', 'Mi abuelo', 'Hugo Mena']);
  });
});
