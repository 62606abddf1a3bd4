// Words that a text shows by themselves.
import { describe, expect, it } from 'vitest';
import {
  isOnFrontPage,
  isOnNotice,
  isOnOneOfThem,
  isPlanApposed,
  isWordApposed,
  tellsOfSigns,
} from '../../../../knowledge/quotations/finding/words-shown.ts';
import { lastLineOf } from '../last-line.ts';
import { markedIn } from '../marked-in.ts';

const marked = (body: string) => markedIn(body).marked;

describe('single words', () => {
  it.each([
    ['Discuten sobre dos palabras, «central».', true],
    ['Discuten sobre dos palabras, «central» y «local».', true],
    ['Dijo dos palabras: «basta».', false],
    ['Dijo dos palabras, «No vuelvo».', false],
    ['Vio dos casas, «central».', false],
  ])('are talked of behind what they are: %s: %s', (body, due) => {
    expect(isWordApposed(marked(body))).toBe(due);
  });
});

describe('a plan', () => {
  it.each([
    ['Presentó un plan, «Monte Limpio», con cuadrillas.', true],
    ['Presentó el plan, «Monte Limpio», con cuadrillas.', false],
    ['Presentó un plan, «malo», dijo Ana.', false],
    ['Presentó un plan, «Monte Limpio».', false],
    ['Presentó un ramo, «Monte Limpio», con flores.', false],
  ])('is called so between commas: %s: %s', (body, due) => {
    expect(isPlanApposed(marked(body))).toBe(due);
  });
});

describe('a front page', () => {
  it.each([
    ['La tapa de un diario lo subió al altar: «Santo».', true],
    ['La tapa de El Sur lo subió al altar: «Santo».', true],
    ['La tapa del puchero saltó: «Santo».', false],
    ['La tapa saltó: «Santo».', false],
    ['La tapa de un diario lo subió «al altar».', false],
  ])('bears the words: %s: %s', (body, due) => {
    expect(isOnFrontPage(marked(body))).toBe(due);
  });
});

describe('a notice', () => {
  it.each([
    ['El aviso, en letra pequeña, rezaba: «No tocar».', true],
    ['El aviso reza «No tocar».', true],
    ['El aviso llegó tarde: «No tocar».', false],
    ['El comunicado rezaba: «No tocaremos nada».', false],
  ])('is read: %s: %s', (body, due) => {
    expect(isOnNotice(marked(body))).toBe(due);
  });
});

describe('one of several signs', () => {
  it.each([
    ['Uno dice «Sin humos».', true, true],
    ['Uno dice, en inglés, «Sin humos».', true, true],
    ['Otro, a secas, «Humos».', true, true],
    ['Uno llora «sin humos».', true, false],
    ['Ana dice «sin humos».', true, false],
    ['Uno dice «Sin humos».', false, false],
  ])('bears the words: %s, after signs: %s: %s', (body, signs, due) => {
    expect(isOnOneOfThem({ ...marked(body), signs })).toBe(due);
  });

  it.each([
    ['Había carteles en la plaza.', true],
    ['Los vecinos llevaban carteles.', false],
    ['Había un cartel en la plaza.', false],
  ])('has them in the line before, without whoever carries them: %s: %s', (body, due) => {
    expect(tellsOfSigns(lastLineOf(body).line.tokens)).toBe(due);
  });
});
