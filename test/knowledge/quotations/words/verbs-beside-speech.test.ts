import { describe, expect, it } from 'vitest';
import {
  isAppearing,
  isDeed,
  isFinding,
  isSeeming,
  isSending,
  RECEIVES,
  SPOKEN_TO,
} from '../../../../knowledge/quotations/words/verbs-beside-speech.ts';

describe('verbs beside the words of somebody', () => {
  it.each([
    ['seem so to whoever says it', isSeeming, ['parece', 'resultó'], ['parecer', 'dijo']],
    ['let a message appear', isAppearing, ['apareció', 'quedó', 'hubo'], ['dijo', 'desapareció']],
    ['find it', isFinding, ['encontró', 'recibieron'], ['envió', 'dijo']],
    ['send it', isSending, ['envió', 'dejó', 'escrita'], ['encontró', 'reenvió']],
  ])('%s', (_, holds, yes, no) => {
    expect(yes.filter((word) => !holds(word))).toEqual([]);
    expect(no.filter(holds)).toEqual([]);
  });

  it('are done to somebody who may speak then', () => {
    expect(['condenar', 'interrogar', 'decir', 'criticar'].map(isDeed)).toEqual([true, true, false, false]);
  });
});

describe('what goes before whoever answers', () => {
  it.each([
    'Conversamos con ',
    'Entrevista a ',
    'Hablamos por la tarde con ',
    'Charlamos en la plaza con la alcaldesa, ',
    'VISITAMOS A ',
  ])('is a verb or noun of talking to them: «%s»', (text) => {
    expect(SPOKEN_TO.test(text)).toBe(true);
  });

  it.each([
    ['nobody is talked to', 'Esperamos a '],
    ['it is not right before the name', 'Conversamos con la alcaldesa y cantó '],
    ['too much stands in between', 'Hablamos ayer por la tarde con '],
    ['the verb has no ending', 'Visit a '],
  ])('is none where %s: «%s»', (_, text) => {
    expect(SPOKEN_TO.test(text)).toBe(false);
  });
});

describe('what whoever answers does', () => {
  it.each([
    'Ana Ruiz nos recibe en su casa.',
    'Ana Ruiz atiende a este diario.',
    'Ana Ruiz nos citó en un café.',
    'Ana Ruiz conversó con este diario.',
    'Ana Ruiz responde sin prisa.',
    'Ana Ruiz abre la puerta.',
  ])('is to receive, to talk or to reply: %s', (text) => {
    expect(RECEIVES.test(text)).toBe(true);
  });

  it.each([
    ['a sentence of its own', 'Ana Ruiz es alcaldesa. Hoy nos recibe.'],
    ['whatever else', 'Ana Ruiz nos espera en su casa.'],
    ['to talk before others', 'Ana Ruiz habló en la plaza.'],
  ])('is not %s: %s', (_, text) => {
    expect(RECEIVES.test(text)).toBe(false);
  });
});
