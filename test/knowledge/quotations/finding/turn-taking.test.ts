// Who takes the turn in an exchange, in short texts read to the end.
import { describe, expect, it } from 'vitest';
import { toldCue } from '../../../../knowledge/quotations/cues/cue-told.ts';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { whomBefore } from '../../../../knowledge/quotations/finding/turn-taking.ts';
import { articleOf } from '../article-of.ts';
import { verbIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

const lastSpeaker = (body: string) => quotationsOf(articleOf(body)).at(-1)?.speaker;

describe('whoever takes the turn', () => {
  it('is not the one who has asked', () => {
    const asked = 'La recepcionista preguntó a Eudoxia Palacios por su hijo. ';
    expect(lastSpeaker(`${asked}«Ya viene», contestó la partera.`)).toBe('Eudoxia Palacios');
  });

  it('is the one who has spoken, by a noun that nobody else has', () => {
    const spoke = '«Gané», dijo Ana Ruiz ayer en la plaza. ';
    expect(lastSpeaker(`${spoke}«Y volveré», añadió la rejoneadora.`)).toBe('Ana Ruiz');
  });

  it('is not the one who is cut short', () => {
    const spoke = 'El procesado Luis Paz gritó: «Miente». ';
    expect(lastSpeaker(`${spoke}«Ya hablará», lo cortó el presidente del cuerpo.`)).toBeNull();
  });
});

it('the word before the verb tells to whom it is said', () => {
  const read = lastLineOf('Ana Ruiz les gritó que no, y después dijo que sí.');
  const cue = (word: string) => {
    const { at, verb } = verbIn(read, word);
    return toldCue(read.line, at, verb);
  };
  expect([whomBefore(read.line, cue('gritó')), whomBefore(read.line, cue('dijo'))]).toEqual([
    'les',
    'después',
  ]);
});
