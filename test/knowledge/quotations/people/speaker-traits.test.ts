// What a phrase tells of whoever it is for, before anybody knows the name.
import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../../../knowledge/quotations/people/speaker.ts';
import { traits } from '../../../../knowledge/quotations/people/speaker-traits.ts';
import { lastLineOf } from '../last-line.ts';

/** Of the phrase that a sentence begins with. */
function opening(sentence: string): Speaker {
  const phrase = lastLineOf(sentence).line.phraseAt(0);
  if (!phrase) throw new Error(`no phrase in: ${sentence}`);
  return traits(phrase);
}

describe('gender', () => {
  it.each([
    ['La congresista calló.', 'feminine'],
    ['El congresista calló.', 'masculine'],
    ['Ella calló.', 'feminine'],
    ['Él calló.', 'masculine'],
    ['Su congresista calló.', null],
    // La víctima may be a man.
    ['La víctima calló.', null],
    ['La autoridad calló.', null],
  ])('is told by the determiner or the pronoun: %s', (sentence, gender) => {
    expect(opening(sentence).gender).toBe(gender);
  });
});

describe('number', () => {
  it.each([
    ['Los vecinos callaron.', true],
    ['Ellos callaron.', true],
    ['Ellas callaron.', true],
    ['Voceros del gremio callaron.', true],
    ['El vecino calló.', false],
    ['Ella calló.', false],
  ])('is told by the words: %s', (sentence, plural) => {
    expect(opening(sentence).plural).toBe(plural);
  });
});

it('a pronoun is for a person, and a noun is kept for what it calls them', () => {
  expect(opening('Ella calló.')).toMatchObject({ person: true, noun: '' });
  expect(opening('La vieja alcaldesa calló.')).toMatchObject({ person: false, noun: 'alcaldesa' });
});

it('nobody has a name by traits alone, but somebody they are', () => {
  expect(opening('Ana Ruiz calló.')).toMatchObject({
    name: null,
    way: 'none',
    somebody: true,
    group: false,
    generic: false,
  });
});
