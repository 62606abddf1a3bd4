// Whoever a reporter has spoken with, before a colon.
import { describe, expect, it } from 'vitest';
import { spokenWith } from '../../../../knowledge/quotations/cues/cue-conversed.ts';
import { stretchIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

function spokenWithIn(body: string): string | null {
  const read = lastLineOf(body);
  const phrase = spokenWith(read.line, stretchIn(read));
  return phrase && read.text(phrase);
}

describe('a reporter', () => {
  it.each([
    ['Nuestra enviada ha hablado con Ana Ruiz: «No dormimos».', 'Ana Ruiz'],
    ['Nuestra enviada habló ayer con la alcaldesa, Ana Ruiz: «No dormimos».', 'Ana Ruiz'],
    ['Este diario conversó con una vecina: «No dormimos».', 'una vecina'],
    ['La redacción de El Faro ha hablado con Ana Ruiz: «No dormimos».', 'Ana Ruiz'],
    ['Hablamos con una vecina: «No dormimos».', 'una vecina'],
  ])('asks, and whoever was asked speaks: %s', (body, whom) => {
    expect(spokenWithIn(body)).toBe(whom);
  });

  it.each([
    ['somebody else speaks with them', 'El alcalde habló con una vecina: «No dormimos».'],
    ['nobody is spoken with', 'Nuestra enviada ha salido con una vecina: «No dormimos».'],
    ['a thing is', 'Nuestra enviada habló con prisa: «No dormimos».'],
    ['nobody is there', 'Nuestra enviada ha hablado: «No dormimos».'],
  ])('is not what the line tells of when %s: %s', (_, body) => {
    expect(spokenWithIn(body)).toBeNull();
  });
});
