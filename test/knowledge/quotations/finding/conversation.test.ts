// Whose turn it is in a conversation of two, as dashes tell it.
import { describe, expect, it } from 'vitest';
import { type Attribution, unattributed } from '../../../../knowledge/quotations/finding/attribution.ts';
import { Conversation } from '../../../../knowledge/quotations/finding/conversation.ts';
import { person } from '../person.ts';
import { speakersOf } from '../speakers-of.ts';

const by = (name: string): Attribution => ({ cue: 'dijo', speaker: person(name) });

/** Whoever has the next turn after these. */
function next(...taken: readonly (Attribution | undefined)[]): string | null {
  const turns = new Conversation();
  for (const attribution of taken) turns.taken(attribution, null);
  return turns.next().speaker.name;
}

describe('the next turn', () => {
  it('is the other one’s of the two who spoke last', () => {
    expect(next(by('Ana Ruiz'), by('Luis Paz'))).toBe('Ana Ruiz');
    expect(next(by('Eva Gil'), by('Ana Ruiz'), by('Luis Paz'))).toBe('Ana Ruiz');
  });

  it.each([
    ['nobody has spoken', []],
    ['one has', [by('Ana Ruiz')]],
    ['the same one has twice', [by('Ana Ruiz'), by('Ana Ruiz')]],
    ['it is open who has', [unattributed, by('Luis Paz')]],
    ['nothing was given', [undefined, by('Luis Paz')]],
  ])('is nobody’s where %s', (_, taken) => {
    expect(next(...taken)).toBeNull();
  });

  it('is theirs who were asked, unless narration comes between', () => {
    const turns = new Conversation();
    turns.taken(by('Ana Ruiz'), null);
    turns.taken(by('Luis Paz'), person('Eva Gil'));
    expect(turns.next()).toMatchObject({ cue: null, speaker: { name: 'Eva Gil', way: 'turn' } });
    turns.interrupt();
    expect(turns.next().speaker).toMatchObject({ name: 'Ana Ruiz', way: 'turn' });
  });
});

describe('turns of an article', () => {
  it('go to and fro between the two who are named', () => {
    const turns = ['—¿Vienes? —dijo Ana Ruiz.', '—No —dijo Luis Paz.', '—Vaya.', '—Pues sí.'];
    expect(speakersOf(turns.join('\n\n'))).toEqual(['Ana Ruiz', 'Luis Paz', 'Ana Ruiz', 'Luis Paz']);
  });
});
