// A name may be a thing’s: la residencia Los Almeces; and a noun before it may have none: dijo a la emisora Ana Paz.
import { describe, expect, it } from 'vitest';
import { isNameOfThing, isOfNoMedium } from '../../../../knowledge/quotations/sentences/names-of-things.ts';
import { lastLineOf } from '../last-line.ts';
import { speakersOf } from '../speakers-of.ts';

function isApartFrom(noun: string, sentence: string, name: string): boolean {
  const { line, at } = lastLineOf(sentence);
  return isOfNoMedium(line.tokens, at(name), noun);
}

function isThing(sentence: string, name: string): boolean {
  const { line, at } = lastLineOf(sentence);
  return isNameOfThing(line.tokens, at(name));
}

describe('the name after a medium that was told something', () => {
  it.each([
    ['emisora', 'Lo dijo a la emisora Ana Paz.', 'Ana'],
    ['portal', 'Lo dijo al portal Ana Paz.', 'Ana'],
    // No list has the given name, and a trade follows.
    ['agencia', 'Lo dijo a la agencia Yaima Paz, vecina de Regla.', 'Yaima'],
  ])('is a person’s after «%s»: %s', (noun, sentence, name) => {
    expect(isApartFrom(noun, sentence, name)).toBe(true);
  });

  it.each([
    ['diario', 'Lo dijo al diario San Juan.', 'San'],
    ['agencia', 'Lo dijo a la agencia Yaima Paz.', 'Yaima'],
    ['agencia', 'Lo dijo a la agencia Yaima Paz, hoja de Regla.', 'Yaima'],
    ['agencia', 'Lo dijo a la agencia Yaima Paz una vecina de Regla.', 'Yaima'],
    ['radio', 'Lo dijo a la radio Ana FM.', 'Ana'],
    ['radio', 'Lo dijo a la radio Ana.', 'Ana'],
  ])('is the medium’s without two words of a person after «%s»: %s', (noun, sentence, name) => {
    expect(isApartFrom(noun, sentence, name)).toBe(false);
  });

  it('is not looked for where nobody was told, or no medium', () => {
    expect(isApartFrom('emisora', 'Lo supo por la emisora Ana Paz.', 'Ana')).toBe(false);
    expect(isApartFrom('vecina', 'Lo dijo a la vecina Ana Paz.', 'Ana')).toBe(false);
  });

  it.each([
    ['«Falta agua», dijo a la emisora Ana Paz.', 'Ana Paz'],
    ['«Falta agua», dijo a la radio Ana FM el alcalde Luis Mena.', 'Luis Mena'],
    ['«Falta agua», dijo en la emisora Ana Paz.', null],
  ])('speaks where it is a person’s: %s', (body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker]);
  });
});

describe('the name after a noun within a phrase', () => {
  it.each([
    ['La directora de la residencia Los Almeces calló.', 'Los'],
    ['La directora del hotel Almeces calló.', 'Almeces'],
    ['La directora de residencia Almeces calló.', 'Almeces'],
    // A given name, but a name goes on with «de» where a surname would not.
    ['La presidenta de la cooperativa Flor de Pancasán calló.', 'Flor'],
  ])('is of that noun, which has an article or «de» of its own: %s', (sentence, name) => {
    expect(isThing(sentence, name)).toBe(true);
  });

  it.each([
    ['El hijo de la alcaldesa Bravo calló.', 'Bravo'],
    ['La presidenta de la cooperativa Flor Pancasán calló.', 'Flor'],
    ['La directora de la Residencia Almeces calló.', 'Almeces'],
    ['Según Almeces, faltan obras.', 'Almeces'],
  ])('is a person’s after a person, as a given name, or as more of another one: %s', (sentence, name) => {
    expect(isThing(sentence, name)).toBe(false);
  });

  it('is of a body or a company that an adjective tells more of', () => {
    expect(isThing('El director de la aerolínea irlandesa Shannonair calló.', 'Shannonair')).toBe(true);
    expect(isThing('El gerente de la constructora gallega Almeces calló.', 'Almeces')).toBe(true);
    expect(isThing('El director de aerolínea irlandesa Shannonair calló.', 'Shannonair')).toBe(false);
    expect(isThing('El director de la tarde irlandesa Shannonair calló.', 'Shannonair')).toBe(false);
  });

  it.each([
    ['El director del servicio climático Copérnico, Carlo Bonetti, coincidió.', true],
    ['El director del servicio climático Copérnico, Carlo Bonetti Paz, coincidió.', true],
    ['El director del servicio climático Copérnico, Carlo, coincidió.', false],
    ['El director del servicio climático Copérnico, Carlo Bonetti y otros coincidieron.', false],
    ['El director del servicio climático Copérnico, Carlo incluido, coincidió.', false],
    ['El director del servicio climático Copérnico y Carlo Bonetti, vecino suyo, coincidieron.', false],
    ['El director del servicio climático Copérnico coincidió.', false],
  ])('is a thing’s before the whole name of whoever it is: %s', (sentence, thing) => {
    expect(isThing(sentence, 'Copérnico')).toBe(thing);
  });

  it.each([
    [
      '«Falta agua», dijo la directora de la residencia Los Almeces.',
      'la directora de la residencia Los Almeces',
    ],
    [
      '«Falta agua», dijo el director de la aerolínea irlandesa Shannonair.',
      'el director de la aerolínea irlandesa Shannonair',
    ],
    ['«Falta agua», dijo el director del servicio climático Copérnico, Carlo Bonetti.', 'Carlo Bonetti'],
  ])('does not speak where it is a thing’s: %s', (body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker]);
  });
});
