// Whoever is heard saying something, or speaks for somebody else: se la oyó decir, por boca de su vocera.
import { describe, expect, it } from 'vitest';
import {
  mouthpieceAfter,
  mouthpieceBefore,
  namedBeside,
  numberHeard,
  textRead,
  whomHeard,
} from '../../../../knowledge/quotations/cues/heard.ts';
import type { Phrase } from '../../../../knowledge/quotations/sentences/phrase.ts';
import { verbIn } from '../cue-in.ts';
import { type LastLine, lastLineOf } from '../last-line.ts';

function at<Found>(body: string, word: string, find: (read: LastLine, at: number) => Found): Found {
  const read = lastLineOf(body);
  return find(read, verbIn(read, word).at);
}

const number = (body: string, word: string) =>
  at(body, word, (read, place) => numberHeard(read.line, place, verbIn(read, word).verb));
const words = (body: string, word: string, find: (line: LastLine['line'], at: number) => Phrase | null) =>
  at(body, word, (read, place) => {
    const phrase = find(read.line, place);
    return phrase && read.text(phrase);
  });

describe('whoever a pronoun is for before a verb of hearing', () => {
  it.each([
    ['Se la oyó decir: «Vámonos».', 'oyó', 'singular'],
    ['Se les escuchó gritar: «Vámonos».', 'escuchó', 'plural'],
    ['Un vecino lo oyó gritar: «Vámonos».', 'oyó', 'singular'],
    ['Se oyó decir: «Vámonos».', 'oyó', null],
    ['Se la oyó hoy: «Vámonos».', 'oyó', null],
    ['Se le oyó decir a un ministro: «Vámonos».', 'oyó', null],
    ['Se la dijo hoy: «Vámonos».', 'dijo', null],
  ])('is one, several, or nobody: %s', (body, word, heard) => {
    expect(number(body, word)).toBe(heard);
  });
});

describe('whom a verb of hearing has as a phrase', () => {
  it.each([
    ['Se escucha al piloto decir: «Vámonos».', 'escucha', 'piloto'],
    ['Se oye gritar a una mujer: «Vámonos».', 'oye', 'una mujer'],
    ['Se oye al diputado Juan Mora, jefe de su partido, decir: «Vámonos».', 'oye', 'diputado Juan Mora'],
    ['Se escucha al piloto en la torre: «Vámonos».', 'escucha', null],
    ['Se oye gritar por una mujer: «Vámonos».', 'oye', null],
  ])('speaks where it cries or says: %s', (body, word, whom) => {
    expect(words(body, word, whomHeard)).toBe(whom);
  });
});

describe('the text in which something is read', () => {
  it.each([
    ['«Vámonos», se lee en el fallo.', 'el fallo'],
    ['«Vámonos», se lee en la puerta.', null],
    ['«Vámonos», se lee por el fallo.', null],
    ['«Vámonos», lee en el fallo.', null],
  ])('says it: %s', (body, text) => {
    const read = lastLineOf(body);
    const { at: place, verb } = verbIn(read, 'lee');
    const phrase = textRead(read.line, place, verb);
    expect(phrase && read.text(phrase)).toBe(text);
  });
});

describe('whoever speaks for a body', () => {
  it.each([
    ['El Gobierno respondió por boca de su vocera, Ana Paz, que «llueve».', 'Ana Paz'],
    ['El Gobierno respondió, por boca de su vocera, que «llueve».', 'su vocera'],
    ['El Gobierno respondió según su vocera, Ana Paz, que «llueve».', null],
    ['El Gobierno respondió que «llueve».', null],
  ])('comes after the verb, by name where one is beside: %s', (body, whom) => {
    expect(words(body, 'respondió', mouthpieceAfter)).toBe(whom);
  });

  it.each([
    ['La entidad, por boca de su presidente, Gastón Irigoyen, replica: «Llueve».', 'Gastón Irigoyen'],
    ['La entidad, por boca de su presidente, replica: «Llueve».', 'su presidente'],
    ['La entidad, según su presidente, replica: «Llueve».', null],
    ['La entidad replica: «Llueve».', null],
  ])('or before it, between commas: %s', (body, whom) => {
    expect(words(body, 'replica', mouthpieceBefore)).toBe(whom);
  });

  it('has a name only where one stands past the comma', () => {
    const { line, chunkAt, text } = lastLineOf('Habló su vocera, Ana Paz, y su jefa, una vecina.');
    const beside = (word: string) => {
      const phrase = namedBeside(line, chunkAt(word), null);
      return phrase && text(phrase);
    };
    expect([beside('vocera'), beside('jefa'), beside('Paz')]).toEqual(['Ana Paz', null, null]);
  });
});
