// Whether a noun that no list has may be somebody, and whom a pronoun points at.
import { describe, expect, it } from 'vitest';
import { verbCue } from '../../../../knowledge/quotations/cues/cue-of.ts';
import {
  FIRST_PERSON,
  isAsserting,
  isThing,
  maySpeak,
  pointingOf,
} from '../../../../knowledge/quotations/cues/may-speak.ts';
import { verbIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

function speaks(body: string, word: string): boolean {
  const read = lastLineOf(body);
  const { at, verb } = verbIn(read, word);
  return maySpeak(read.line, verbCue(read.line, at, verb));
}

describe('a noun that no list has', () => {
  it.each([
    ['right after its verb', '«Llueve», dijo el zarrampla.', 'dijo'],
    ['where it asserts something, whatever it is', 'La casa afirmó en un comunicado que «llueve».', 'afirmó'],
    ['by a trade', 'Un trailero de Puebla pedía «agua».', 'pedía'],
    ['made like those for persons', 'El cantólogo pedía «agua».', 'pedía'],
  ])('may be somebody %s: %s', (_, body, word) => {
    expect(speaks(body, word)).toBe(true);
  });

  it.each([
    ['by a trade, where it is not new', 'El trailero de Puebla pedía «agua».', 'pedía'],
    ['before its verb', 'El zarrampla pedía «agua».', 'pedía'],
    ['for words', '«Llueve», dijo la frase.', 'dijo'],
    ['for something thought', '«Llueve», dijo la zarramplación.', 'dijo'],
    ['after a general verb', '«Llueve», siguió el zarrampla.', 'siguió'],
  ])('may not %s: %s', (_, body, word) => {
    expect(speaks(body, word)).toBe(false);
  });
});

it('a clause with «que» after a verb of asserting is asserted', () => {
  const asserts = (body: string, word: string) => {
    const read = lastLineOf(body);
    const { at, verb } = verbIn(read, word);
    return isAsserting(read.line, at, verb.verb);
  };
  expect(asserts('La casa afirmó en un comunicado que «llueve».', 'afirmó')).toBe(true);
  expect(asserts('La casa afirmó «llueve».', 'afirmó')).toBe(false);
  expect(asserts('La casa pidió que «llueva».', 'pidió')).toBe(false);
});

it.each([
  ['frase', true],
  ['informe', true],
  ['pancarta', true],
  ['premio', true],
  ['amistad', true],
  ['amistades', true],
  ['payador', false],
])('«%s» is for a thing: %s', (noun, is) => {
  expect(isThing(noun)).toBe(is);
});

it.each([
  ['ella', 'actor'],
  ['esta', 'last'],
  ['éste', 'last'],
  ['aquella', 'former'],
  ['aquél', 'former'],
  ['primero', 'first'],
  ['segunda', 'second'],
])('«%s» points at the %s', (pronoun, pointing) => {
  expect(pointingOf(pronoun)).toBe(pointing);
});

it('«yo» is whoever tells it', () => {
  expect([FIRST_PERSON.has('yo'), FIRST_PERSON.has('ella')]).toEqual([true, false]);
});
