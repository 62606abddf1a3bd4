import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../../knowledge/library-of.ts';
import { claimOf } from '../../../../knowledge/quotations/comparing/claim.ts';
import { SpeakerNames } from '../../../../knowledge/quotations/comparing/speaker-names.ts';
import { articleOf } from '../../../articles.ts';

const article = articleOf(
  'El consejero de Economía, Ramiro Estévez, habló. «Habrá salida», dijo Ramiro Estévez. El alcalde no vino.',
  'Luisa Prieto, jueza, escuchaba. «No lo creo», dijo Luisa Prieto. «Quizá», dijo una vecina.',
);
const library = libraryOf([article]);
const quotations = library.quotations();
const names = new SpeakerNames([article], quotations);
const [exit, belief, perhaps] = quotations.map((quotation) => ({ quotation, article }));

describe('whoever is claimed to have said a quotation', () => {
  it('is known by full name or by any word of it', () => {
    expect(claimOf('estevez', names, exit)).toEqual({ said: 'estevez', name: 'Ramiro Estévez', same: true });
    expect(claimOf('Luisa Prieto', names, exit)).toMatchObject({ name: 'Luisa Prieto', same: false });
  });

  it('is known by the role that the article gives them', () => {
    expect(claimOf('el consejero', names, exit).same).toBe(true);
    expect(claimOf('la jueza', names, belief).same).toBe(true);
    expect(claimOf('el consejero', names, belief).same).toBe(false);
  });

  it('is not settled by a role that the article gives nobody it names', () => {
    expect(claimOf('el alcalde', names, exit).same).toBeNull();
    expect(claimOf('la gobernadora', names, exit).same).toBeNull();
  });

  it('is somebody else when the articles do not know the name', () => {
    expect(claimOf('Messi', names, exit)).toEqual({ said: 'Messi', name: null, same: false });
  });

  it('is somebody else whom an article names and nobody quotes, in lower case too', () => {
    const told = articleOf('Llegó tarde Sarasola Bordas. «Habrá salida», dijo Ramiro Estévez.');
    const one = libraryOf([told]);
    expect(one.whoSaid('bordas dijo habrá salida')).toMatchObject({
      verdict: 'exact',
      claimed: { said: 'bordas', same: false },
    });
    expect(one.whoSaid('estevez dijo habrá salida').claimed?.same).toBe(true);
  });

  it('is not settled where there is no quotation', () => {
    expect(claimOf('Estévez', names)).toEqual({ said: 'Estévez', name: 'Ramiro Estévez', same: null });
  });

  it('is the one whom the article describes in the same words', () => {
    expect(claimOf('una vecina', names, perhaps).same).toBe(
      perhaps?.quotation.speaker === null ? null : true,
    );
  });
});
