// Where a cue stands in its line: in the opening, as an aside, within a clause, after its subject.
import { describe, expect, it } from 'vitest';
import { verbCue } from '../../../../knowledge/quotations/cues/cue-of.ts';
import { isAside, isBefore, isInOpening, isWithin } from '../../../../knowledge/quotations/cues/cue-place.ts';
import { verbIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

function verb(body: string, word: string) {
  const read = lastLineOf(body);
  const { at, verb: chunk } = verbIn(read, word);
  return { line: read.line, at, cue: verbCue(read.line, at, chunk) };
}

describe('an opening with what was asked', () => {
  const opening = (body: string) => {
    const { line, cue } = verb(body, 'contestó');
    const phrase = line.chunks.flatMap((chunk) => (chunk.kind === 'phrase' ? [chunk.phrase] : []))[0] ?? null;
    return isInOpening(line, { ...cue, phrase });
  };

  it('has somebody acting who does not answer', () => {
    expect(opening('Preguntada por si el Gobierno cede, contestó: «No».')).toBe(true);
  });

  it.each([
    'Preguntada por eso, el Gobierno contestó: «No».',
    'Preguntada por si el Gobierno cede contestó: «No».',
    'Cansada de que el Gobierno cede, contestó: «No».',
  ])('is not there: %s', (body) => {
    expect(opening(body)).toBe(false);
  });
});

describe('a verb alone between commas', () => {
  const aside = (body: string, word: string) => {
    const { line, at } = verb(body, word);
    return isAside(line, at);
  };

  it.each([
    ['Su cliente, dijo, es «un chivo».', 'dijo'],
    ['Su hijo ya no tiene miedo, dice, «y eso me asusta».', 'dice'],
    ['A medianoche, contó, el interventor le dijo «basta».', 'contó'],
    ['Según dijo, Rusia está «dispuesta».', 'dijo'],
    ['Un plomero que, dice, le enseñó «a decir que no».', 'dice'],
  ])('has not the subject beside it for its own: %s', (body, word) => {
    expect(aside(body, word)).toBe(true);
  });

  it.each([
    ['Ana Ruiz dijo, ya tarde, «basta».', 'dijo'],
    ['El juez calló ayer, dijo, «y eso me asusta».', 'dijo'],
    ['Su jefa puso una condición: sin él, advirtió, «no hay mesa».', 'advirtió'],
  ])('has it in a clause of its own, or past a colon: %s', (body, word) => {
    expect(aside(body, word)).toBe(false);
  });
});

describe('a verb in a clause with «que» or «cual»', () => {
  const within = (body: string, word: string) => {
    const { line, at } = verb(body, word);
    return isWithin(line, at);
  };

  it.each([
    ['Guarda una carta en la que el decano le reprochaba «desidia».', 'reprochaba', true],
    ['Guarda una carta en la cual el decano le reprochaba «desidia».', 'reprochaba', true],
    ['Ana Ruiz dijo y el decano reprochaba «desidia».', 'reprochaba', true],
    // What is told stands in no clause about a thing.
    ['El decano reprochaba «desidia».', 'reprochaba', false],
    ['Guarda una carta que vio: el decano reprochaba «desidia».', 'reprochaba', false],
    ['Guarda lo que «vio» y el decano reprochaba «desidia».', 'reprochaba', false],
  ])('stands within the line, or does not: %s', (body, word, is) => {
    expect(within(body, word)).toBe(is);
  });
});

describe('a thing before its verb', () => {
  it.each([
    ['La campaña prometía «cultura».', true],
    ['Ayer prometía la campaña «cultura».', false],
    ['Ana Ruiz prometía «cultura».', false],
    ['Ayer prometía «cultura».', false],
  ])('is its subject, so that nobody is left out: %s', (body, is) => {
    const { line, cue } = verb(body, 'prometía');
    expect(isBefore(line, cue)).toBe(is);
  });
});
