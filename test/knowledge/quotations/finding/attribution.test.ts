// Who says a stretch, and by what words: nobody whom the line has just named is named anew by a noun.
import { describe, expect, it } from 'vitest';
import {
  type Attribution,
  besidesLast,
  besidesNamed,
  unattributed,
} from '../../../../knowledge/quotations/finding/attribution.ts';
import type { AttributionWay } from '../../../../knowledge/quotations/quotation.ts';
import { person } from '../person.ts';
import { speakersOf } from '../speakers-of.ts';

const said = (name: string, way: AttributionWay): Attribution => ({
  cue: 'dijo',
  speaker: person(name, { way }),
});

describe('somebody by a noun, right after the same one by name', () => {
  it('is somebody else, and stays open', () => {
    const found = besidesLast(said('Yunior Paz', 'role'), said('Yunior Paz', 'name'));
    expect([found.cue, found.speaker.name, found.speaker.way]).toEqual(['dijo', null, 'none']);
  });

  it.each([
    ['the last is another', said('Yunior Paz', 'role'), said('Luis Gil', 'name')],
    ['the last has no name there either', said('Yunior Paz', 'role'), said('Yunior Paz', 'role')],
    ['both are by name', said('Yunior Paz', 'name'), said('Yunior Paz', 'name')],
    ['there is none before', said('Yunior Paz', 'role'), null],
  ])('is who it seems where %s', (_, found, last) => {
    expect(besidesLast(found, last)).toBe(found);
  });

  it('leaves the second of two quotations in a line open', () => {
    const after = '«Ganamos», dijo el técnico Yunior Paz, y el entrenador lo interrumpió: «Perdimos».';
    expect(speakersOf(`El entrenador, Yunior Paz, llegó. ${after}`)).toEqual(['Yunior Paz', null]);
  });
});

it('what nothing attributes is nobody’s', () => {
  expect([unattributed.cue, unattributed.speaker.name, unattributed.speaker.way]).toEqual([
    null,
    null,
    'none',
  ]);
});

describe('somebody whom the words themselves name', () => {
  const name = ({ speaker }: Attribution) => speaker.name;

  it.each<AttributionWay>(['role', 'dropped', 'pronoun'])('does not say them, where meant by a %s', (way) => {
    expect(name(besidesNamed(said('Leandro Puig', way), 'Leandro, esto urge'))).toBeNull();
    expect(name(besidesNamed(said('Brais Lema', way), 'El señor Lema sigue de baja'))).toBeNull();
  });

  it.each([
    ['they are given by name', said('Leandro Puig', 'name'), 'Leandro no firma'],
    [
      'somebody else calls them so within the words',
      said('Ana Ruiz', 'role'),
      'Me dijo: ‘Doña Ana Ruiz, firme’',
    ],
    ['only a part of a longer word is theirs', said('Ana Luz Paz', 'role'), 'Pazos y Luzón no vinieron'],
  ])('may say them where %s', (_, found, text) => {
    expect(besidesNamed(found, text)).toBe(found);
  });
});
