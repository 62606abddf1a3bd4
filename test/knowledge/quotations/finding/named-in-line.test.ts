// Who is named in a line, in whatever part of the sentence.
import { describe, expect, it } from 'vitest';
import { namedIn } from '../../../../knowledge/quotations/finding/named-in-line.ts';
import { lastLineOf } from '../last-line.ts';

const named = (body: string) => {
  const { line, who } = lastLineOf(body);
  return namedIn(who, line).map(({ speaker }) => speaker.name);
};

describe('a line names', () => {
  it.each([
    ['whoever acts, and upon whom', 'Ana Ruiz vio a Luis Paz.', ['Ana Ruiz', 'Luis Paz']],
    ['whoever it draws on', 'Según Ana Ruiz, llueve.', ['Ana Ruiz']],
    ['somebody without a name', 'Una vecina calló.', ['Una vecina']],
    ['a body', 'La empresa Gasvega calló.', ['La empresa Gasvega']],
    [
      'the body that somebody is of',
      'Ana Ruiz, portavoz de la Fundación Marea, calló.',
      ['Ana Ruiz', 'Fundación Marea'],
    ],
    ['on whom a thing hangs', 'Un gol de Iker Paz bastó.', ['Iker Paz']],
    ['on whom a case hangs', 'Es el caso de Chusé Bernad Coll.', ['Chusé Bernad Coll']],
    [
      'somebody new on whom a thing hangs',
      'La denuncia de una vecina de Las Fuentes pesó.',
      ['una vecina de Las Fuentes'],
    ],
    [
      'the body on which a thing hangs',
      'El balance de la empresa Gasvega se conoció ayer.',
      ['la empresa Gasvega'],
    ],
    ['who it was who did it', 'Fue su hermano quien la convenció.', ['su hermano']],
  ])('%s: %s', (_, body, names) => {
    expect(named(body)).toEqual(names);
  });

  it('each at the token where the phrase begins', () => {
    const { line, who, at } = lastLineOf('Ayer Ana Ruiz vio a Luis Paz.');
    expect(namedIn(who, line).map((one) => one.at)).toEqual([at('Ana'), at('Luis')]);
  });
});

describe('a line does not name', () => {
  it.each([
    ['anybody by a pronoun', 'Ella calló.', []],
    ['anybody by how they speak', 'Ana Ruiz habló con la voz quebrada.', ['Ana Ruiz']],
    ['anybody in particular', 'Ningún fallecido tenía cada vecino a mano.', []],
    ['somebody else by what they are', 'Luis Paz, un vendedor de seguros, calló.', ['Luis Paz']],
    ['somebody else by a predicate', 'Luis Paz era también el alcalde.', ['Luis Paz']],
    ['somebody else by an office', 'Luis Paz, gerente de la constructora, calló.', ['Luis Paz']],
    ['a party in brackets', 'Ana Ruiz (MAS) calló.', ['Ana Ruiz']],
    ['a thing', 'La puerta se abrió.', []],
  ])('%s: %s', (_, body, names) => {
    expect(named(body)).toEqual(names);
  });

  it('a second place joined to the first', () => {
    expect(named('Llueve en Vigo y Santiago.')).not.toContain('Santiago');
    expect(named('Llueve con Vigo y Santiago.')).toContain('Santiago');
  });
});
