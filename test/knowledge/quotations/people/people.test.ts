// Whom an article names by these words: by a name or a part of it, by another name, by a role.
import { describe, expect, it } from 'vitest';
import type { Lookup } from '../../../../knowledge/quotations/people/entity.ts';
import { People } from '../../../../knowledge/quotations/people/people.ts';
import { ProperWords } from '../../../../knowledge/quotations/sentences/proper-words.ts';
import { stretchesOf } from '../../../../knowledge/quotations/text/stretches.ts';
import { linesOf } from '../../../../knowledge/quotations/text/tokens.ts';
import { articleOf } from '../article-of.ts';

function peopleOf(body: string, head: readonly string[] = [], title?: string) {
  const article = articleOf(body, head, title);
  const lines = linesOf(article.body, article.paragraphs, stretchesOf(article));
  const people = new People(article, lines, new ProperWords(lines, []));
  return { people, at: (word: string) => article.body.indexOf(word) };
}

const shown = (found: Lookup) => (found === undefined || found === 'ambiguous' ? found : found.name);

describe('a surname alone', () => {
  const both = 'Habló Julián Otero Vidal. Nadie contestó. Luego habló Eva Otero Gil.';

  it('leads to the one who has it', () => {
    expect(shown(peopleOf('Habló Julián Otero Vidal.').people.byName('Otero'))).toBe('Julián Otero Vidal');
    expect(shown(peopleOf('Habló Julián Otero Vidal.').people.byName('Gil'))).toBeUndefined();
  });

  it('leads to nobody where two have it, but to the first until the other is named', () => {
    const { people, at } = peopleOf(both);
    expect(shown(people.byName('Otero'))).toBe('ambiguous');
    expect(shown(people.byName('Otero', at('Nadie')))).toBe('Julián Otero Vidal');
  });

  it('leads to the one of the headline', () => {
    const { people } = peopleOf(both, [], 'Habla Julián Otero');
    expect(shown(people.byName('Otero'))).toBe('Julián Otero Vidal');
    expect(shown(peopleOf(both, [], 'Habla Otero').people.byName('Otero'))).toBe('ambiguous');
  });
});

describe('another name', () => {
  const head = ['personas:', '  - nombre: Ana Ruiz', '    alias: [alcaldesa, la Roja]'];
  const { people } = peopleOf('Habló Ana Ruiz.', head);

  it.each(['la alcaldesa', 'esta alcaldesa', 'La Roja', 'roja'])(
    'leads to whoever goes by it: %s',
    (name) => {
      expect(shown(people.byOtherName(name))).toBe('Ana Ruiz');
    },
  );

  it('that nobody has leads to nobody', () => {
    expect(people.byOtherName('una alcaldesa')).toBeUndefined();
  });
});

describe('a noun for a body', () => {
  const { people, at } = peopleOf(
    'Calló el Ayuntamiento de Lugo. Nadie contestó. Calló el Ayuntamiento de Vigo.',
  );

  it('leads to the one body that the text has named so far', () => {
    expect(people.bodyCalled('consistorio', at('Nadie'))?.name).toBe('Ayuntamiento de Lugo');
    expect(people.bodyCalled('consistorio', at('Calló'))).toBeUndefined();
  });

  it('leads to none of two, and to none of another kind', () => {
    expect(people.bodyCalled('consistorio')).toBeUndefined();
    expect(people.bodyCalled('universidad')).toBeUndefined();
  });

  it('leads to none where it may be for any', () => {
    expect(peopleOf('Calló la Institución Mar.').people.bodyCalled('institución')).toBeUndefined();
  });
});

describe('a role', () => {
  const { people, at } = peopleOf(
    [
      'Callaron la alcaldesa, Inés Carballal, la edil Eva Gil y el consejero Raúl Paz.',
      'Calló el presidente del club, Luis Mena.',
      'Nadie contestó. Calló el presidente de la comisión, Omar Tello.',
      'Calló el Banco de México. Calló la exministra Rosa Lira.',
    ].join(' '),
  );
  const called = (words: string, gender: 'feminine' | 'masculine' | null = null, until?: string) =>
    shown(people.byRole(words.split(' '), gender, until === undefined ? undefined : at(until)));

  it.each([
    ['alcaldesa', 'Inés Carballal'],
    ['presidente club', 'Luis Mena'],
    ['presidente comisión', 'Omar Tello'],
    // The text calls him el consejero, and tells of no other.
    ['consejero hacienda', 'Raúl Paz'],
    // An adjective that tells nobody apart.
    ['alcaldesa local', 'Inés Carballal'],
    ['banco', 'Banco de México'],
    ['banco central', 'Banco de México'],
  ])('leads to whoever has all of it: %s', (words, name) => {
    expect(called(words)).toBe(name);
  });

  it.each(['alcaldesa salud pública', 'payador', 'universidad', 'presidente gremio'])(
    'leads to nobody whom the text does not call so: %s',
    (words) => {
      expect(called(words)).toBeUndefined();
    },
  );

  it('leads to none of two, but to the first until the other is named', () => {
    expect(called('presidente')).toBe('ambiguous');
    expect(called('presidente', null, 'Nadie')).toBe('Luis Mena');
  });

  it('leads to a man or a woman, where the words tell which', () => {
    expect([called('consejero', 'masculine'), called('consejera', 'feminine')]).toEqual([
      'Raúl Paz',
      undefined,
    ]);
  });

  it('leads to no body that the text names only later', () => {
    expect([called('banco', null, 'Nadie'), called('banco')]).toEqual([undefined, 'Banco de México']);
  });

  it('leads to nobody of whom the text has not told, by a noun that points back', () => {
    const later = peopleOf('Nadie contestó. Calló el presidente, Luis Mena.');
    const mandatario = (until?: number) => shown(later.people.byRole(['mandatario'], 'masculine', until));
    expect([mandatario(later.at('Nadie')), mandatario()]).toEqual([undefined, 'Luis Mena']);
  });

  it('that was left leads to the one who left it', () => {
    expect([people.former('feminine')?.name, people.former('masculine')]).toEqual(['Rosa Lira', null]);
  });
});
