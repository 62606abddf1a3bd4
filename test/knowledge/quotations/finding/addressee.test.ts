// Whoever is asked something answers next, though nothing says so: a reply without a name is given to them.
import { describe, expect, it } from 'vitest';
import { addresseeOf } from '../../../../knowledge/quotations/finding/addressee.ts';
import { lastLineOf } from '../last-line.ts';
import { speakersOf } from '../speakers-of.ts';

/** Whoever the last line of a text asks. */
function asked(body: string): string | null {
  const { line, discourse, who, whoSpeaks } = lastLineOf(body);
  return addresseeOf({ line, discourse }, { speakers: who.speakers, whoSpeaks })?.name ?? null;
}

describe('whoever a line asks', () => {
  it.each([
    ['El juez preguntó a Luis Paz por la deuda.', 'Luis Paz'],
    ['El juez interrogó al contable Luis Paz.', 'Luis Paz'],
    ['El contable, Luis Paz, entró. El juez preguntó al contable por la deuda.', 'Luis Paz'],
    ['La testigo, Ana Ruiz, entró. El juez preguntó a la testigo por la deuda.', 'Ana Ruiz'],
    // By a noun for anybody, whoever was just named.
    ['La contable Ana Ruiz entró. El juez preguntó a la mujer por la deuda.', 'Ana Ruiz'],
    ['El juez preguntó a una vecina por la deuda.', 'una vecina'],
  ])('is whom it names, or means by a role: %s', (body, whom) => {
    expect(asked(body)).toBe(whom);
  });

  it.each([
    'El juez preguntó por la deuda.',
    'El juez preguntó al banco por la deuda.',
    'El juez preguntó al ayuntamiento por la deuda.',
  ])('stays open where no person is asked: %s', (body) => {
    expect(asked(body)).toBeNull();
  });

  it.each(['El juez respondió a Luis Paz.', 'El juez vio a Luis Paz.'])(
    'is nobody where the line asks nothing: %s',
    (body) => {
      expect(asked(body)).toBeNull();
    },
  );
});

describe('whoever «le» stands for before the verb that asks', () => {
  it.each([
    ['Luis Paz compareció. Ana Gil le preguntó por la deuda.', 'Luis Paz'],
    ['Luis Paz compareció. El juez le preguntó por la deuda.', 'Luis Paz'],
    ['Luis Paz compareció. Eva Mena entró. Ana Gil le preguntó por la deuda.', 'Eva Mena'],
    // Whoever asks does not ask herself.
    ['Luis Paz compareció. Ana Gil habló. Ana Gil le preguntó por la deuda.', 'Luis Paz'],
  ])('is whoever acted last before the one who asks: %s', (body, whom) => {
    expect(asked(body)).toBe(whom);
  });

  it.each([
    ['the pronoun is of several', 'Luis Paz compareció. Ana Gil les preguntó por la deuda.'],
    ['there is no pronoun', 'Luis Paz compareció. Ana Gil preguntó por la deuda.'],
    ['nobody has acted', 'Ana Gil le preguntó por la deuda.'],
    ['two have', 'Luis Paz y Eva Mena comparecieron. Ana Gil le preguntó por la deuda.'],
    ['several have', 'Los vecinos comparecieron. Ana Gil le preguntó por la deuda.'],
    ['a body has', 'El Ayuntamiento calló. Ana Gil le preguntó por la deuda.'],
    ['a body asks', 'Luis Paz compareció. La empresa Gasvega le preguntó por la deuda.'],
    ['a pronoun asks', 'Luis Paz compareció. Ella le preguntó por la deuda.'],
    ['the one who asks is left out', 'Luis Paz compareció. Después le preguntó por la deuda.'],
  ])('stays open where %s: %s', (_, body) => {
    expect(asked(body)).toBeNull();
  });
});

describe('the answer', () => {
  it.each([
    ['Ana Gil preguntó a Luis Paz por la deuda. «No la recuerdo», contestó.', 'Luis Paz'],
    ['Luis Paz compareció. Ana Gil le preguntó por la deuda. «No la recuerdo», contestó.', 'Luis Paz'],
    ['Luis Paz compareció. Ella le preguntó por la deuda. «No la recuerdo», contestó.', null],
  ])('is given to whoever was asked, where that is plain: %s', (body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker]);
  });

  it('is the next turn of a conversation, unless a paragraph comes between', () => {
    const question = '—¿Dónde está el dinero? —preguntó la jueza Ana Gil a Luis Paz.';
    const answer = '—No lo recuerdo.';
    expect(speakersOf(`${question}\n\n${answer}`)).toEqual(['Ana Gil', 'Luis Paz']);
    expect(speakersOf(`${question}\n\nHubo un silencio.\n\n${answer}`)).toEqual(['Ana Gil', null]);
    expect(speakersOf(`—¿Dónde está el dinero? —preguntó la jueza Ana Gil.\n\n${answer}`)).toEqual([
      'Ana Gil',
      null,
    ]);
  });
});
