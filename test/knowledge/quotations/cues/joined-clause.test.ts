// Where a further clause begins that is about somebody else: Ana ganó la etapa, pero Luis salvó el liderato.
import { describe, expect, it } from 'vitest';
import {
  beginsClause,
  isBroughtIn,
  isJoinedPronoun,
} from '../../../../knowledge/quotations/cues/joined-clause.ts';
import { lastLineOf } from '../last-line.ts';

/** Whether the link of the line begins a clause. */
function begins(body: string, word: string): boolean {
  const { line, chunkAt } = lastLineOf(body);
  return beginsClause(line, chunkAt(word));
}

describe('a clause begins', () => {
  it.each([
    ['Ana ganó la etapa, pero Luis salvó el liderato.', 'pero'],
    ['Ana ganó la etapa, mientras Luis salvó el liderato.', 'mientras'],
    ['Ana ganó la etapa, aunque Luis salvó el liderato.', 'aunque'],
    ['Ganó el club y su goleador, Luis Paz, lo dedicó a su abuela.', 'y'],
    ['Sonó el himno, y el presidente, Joaquín Estrems, subió.', 'y'],
    ['El club se quedó sin premio y Eneko Larrinaga no escondió su enfado.', 'y'],
  ])('with a link and somebody who acts: %s', (body, word) => {
    expect(begins(body, word)).toBe(true);
  });

  it.each([
    ['no comma stands before the link', 'Ana ganó la etapa pero Luis salvó el liderato.', 'pero'],
    [
      'no comma stands before who is not somebody’s',
      'Sonó el himno y el presidente, Joaquín Estrems, subió.',
      'y',
    ],
    ['nothing was done before', 'Eva Gil y Eneko Larrinaga no escondieron su enfado.', 'y'],
    ['nothing is done after', 'El club se quedó con Eva y Eneko Larrinaga en casa.', 'y'],
    ['nobody has a name', 'El club se quedó sin premio y el público no escondió su enfado.', 'y'],
    ['the link is another', 'El club vio que Eneko Larrinaga no escondió su enfado.', 'que'],
    ['no link stands there', 'Ana ganó la etapa, pero Luis salvó el liderato.', 'ganó'],
  ])('does not where %s: %s', (_, body, word) => {
    expect(begins(body, word)).toBe(false);
  });
});

describe('somebody new to the text', () => {
  const broughtIn = (body: string) => {
    const { line } = lastLineOf(body);
    const phrase = line.phraseAt(0);
    return phrase !== null && isBroughtIn(line, phrase);
  };

  it.each([
    ['Un empleado soltó el llanto.', true],
    ['Una vecina soltó el llanto.', true],
    ['El empleado soltó el llanto.', false],
    ['Unos empleados soltaron el llanto.', false],
    ['Una puerta soltó el llanto.', false],
    ['Una empresa soltó el llanto.', false],
  ])('is one person: %s', (body, is) => {
    expect(broughtIn(body)).toBe(is);
  });
});

describe('he or she goes on', () => {
  const goesOn = (body: string) => {
    const { line, chunkAt } = lastLineOf(body);
    return isJoinedPronoun(line, chunkAt('y'));
  };

  it('in a clause of their own behind «y»', () => {
    expect(goesOn('Luis la despidió y ella lo denunció.')).toBe(true);
    expect(goesOn('Ana lo llamó y él no respondió.')).toBe(true);
  });

  it.each([
    ['nothing is done there', 'Luis despidió a su socia y ella, nada.'],
    ['somebody else does', 'Luis la despidió y Ana lo denunció.'],
  ])('not where %s: %s', (_, body) => {
    expect(goesOn(body)).toBe(false);
  });
});
