// Whose the turns of an exchange are that nothing attributes.
import { describe, expect, it } from 'vitest';
import { type ExchangeTurn, settledTurns } from '../../../../knowledge/quotations/finding/exchange.ts';
import type { Speaker } from '../../../../knowledge/quotations/people/speaker.ts';
import { person } from '../person.ts';

const [ana, luis, eva] = [person('Ana Ruiz'), person('Luis Paz'), person('Eva Gil')];
const open: ExchangeTurn = { speaker: null, question: false, cutsIn: false };
const asked: ExchangeTurn = { ...open, question: true };
const by = (speaker: Speaker): ExchangeTurn => ({ ...open, speaker });

const settled = (
  turns: readonly ExchangeTurn[],
  before: readonly (readonly Speaker[])[] = [],
  isAsking = false,
) => settledTurns({ turns, before, isAsking }).map((speaker) => speaker?.name ?? null);

describe('an open turn of an exchange', () => {
  it('is the other one’s of the two whom the exchange names, before and after', () => {
    expect(settled([open, by(ana), open, open, by(luis)])).toEqual([
      'Luis Paz',
      null,
      'Luis Paz',
      'Ana Ruiz',
      null,
    ]);
  });

  it('is told as taken by turns', () => {
    expect(settledTurns({ turns: [by(ana), open, by(luis)], before: [], isAsking: false })[1]).toBeNull();
    expect(
      settledTurns({ turns: [by(ana), open, by(ana), by(luis)], before: [], isAsking: false })[1],
    ).toEqual({ ...luis, way: 'turn' });
  });

  it('stays open where the turns before and after it do not agree', () => {
    expect(settled([by(ana), open, by(luis)])).toEqual([null, null, null]);
  });

  it('is the only other person’s of whom the paragraphs before tell, the nearest first', () => {
    expect(settled([by(ana), open], [[ana, luis], [eva]])).toEqual([null, 'Luis Paz']);
    expect(settled([by(ana), open], [[ana], [luis]])).toEqual([null, 'Luis Paz']);
    expect(settled([by(ana), open], [[ana, luis, eva]])).toEqual([null, null]);
  });

  it('is no body’s, nobody’s of whom the text tells only as worded, and no crowd’s', () => {
    const council = { ...person('el Ayuntamiento'), person: false, group: true };
    const worded = person('un vecino', { way: 'source' });
    const many = person('los vecinos', { plural: true });
    expect(settled([by(ana), open], [[council, worded, many]])).toEqual([null, null]);
  });

  it('stays open with three who speak, or none', () => {
    expect(settled([by(ana), open, by(luis), by(eva)])).toEqual([null, null, null, null]);
    expect(settled([open, asked], [[ana]])).toEqual([null, null]);
  });

  it('may be a reporter’s question, unless somebody is said to ask or both are named', () => {
    expect(settled([asked, by(ana)], [[luis]])).toEqual([null, null]);
    expect(settled([asked, by(ana)], [[luis]], true)).toEqual(['Luis Paz', null]);
    expect(settled([asked, by(ana), by(luis)])).toEqual(['Luis Paz', null, null]);
  });

  it('is not counted past somebody who cuts in', () => {
    const cut = { ...by(eva), cutsIn: true };
    expect(settled([by(ana), by(luis), cut, open])).toEqual([null, null, null, null]);
    expect(settled([{ ...open, cutsIn: true }, by(ana), by(luis)])).toEqual([null, null, null]);
  });
});
