// Whether a reader would know the quotation again in what was typed.
import { describe, expect, it } from 'vitest';
import { align } from '../../../../knowledge/quotations/comparing/alignment.ts';
import type { Graded } from '../../../../knowledge/quotations/comparing/compare.ts';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';
import { isRecognisable, likenessOf } from '../../../../knowledge/quotations/comparing/recognition.ts';

/** From the first typed word to the last: what stands around them was not meant. */
function held(typed: string, printed: string) {
  const words = wordsToCompare(printed);
  const steps = align(wordsToCompare(typed), words);
  const from = steps.findIndex((step) => 'typed' in step);
  const to = steps.findLastIndex((step) => 'typed' in step);
  const core: Graded[] = steps.slice(from, to + 1).map((step) => ({ ...step, grave: true }));
  return { core, words };
}

const recognised = (typed: string, printed: string) => {
  const { core, words } = held(typed, printed);
  return isRecognisable(core, words);
};

describe('a quotation is known again', () => {
  it.each([
    ['where it is turned', 'todavía ganamos algo', 'todavía no ganamos nada'],
    ['by all that was typed', 'compartimos', 'no compartimos'],
    ['by half of a short one', 'pleno rechazo', 'pleno apoyo'],
    ['by a run of words as printed', 'la paz y la prosperidad', 'la paz y la estabilidad del mundo'],
    ['by its frame of all or none', 'ninguno es conductor', 'ninguno es infiltrado'],
    ['in another order', 'la estabilidad y la paz', 'la paz y la estabilidad'],
    ['by small words around a number', 'al menos hasta 2035', 'al menos hasta 2025'],
    ['within the words it is set in', 'dijo que al menos hasta 2035', 'al menos hasta 2025'],
    ['by most of its words', 'es realmente un papel innovador', 'es realmente un documento innovador'],
    ['in another form', 'firmaron la paz duradera', 'firmamos la paz duradera'],
  ])('%s: «%s»', (_, typed, printed) => {
    expect(recognised(typed, printed)).toBe(true);
  });

  it.each([
    ['by nothing but small words', 'no es fácil', 'no es justo'],
    ['by one word of a long one', 'queremos pan y paz', 'la paz llegará cuando callen las armas'],
    ['by words that have nothing to do with it', 'vamos a ganar la guerra', 'la paz y la estabilidad'],
    ['by half of the frame', 'ninguno canta mal', 'ninguno es infiltrado'],
    ['where another verb was put among them', 'todavía no sabemos nada', 'todavía no ganamos nada'],
    ['where the one word in common is one of many', 'pleno rechazo general vecinal', 'pleno apoyo'],
    ['in another order by one word', 'la guerra y la paz', 'la paz y la estabilidad de todos los pueblos'],
    ['by a number in two words', 'hasta 2035', 'hasta 2025'],
  ])('not %s: «%s»', (_, typed, printed) => {
    expect(recognised(typed, printed)).toBe(false);
  });
});

describe('how much of what was typed is the quotation’s', () => {
  const likeness = (typed: string, printed: string) => likenessOf(held(typed, printed).core);

  it('is all of it where it is as printed, slips forgiven', () => {
    expect(likeness('pleno apoyo', 'pleno apoyo')).toBe(1);
    expect(likeness('pleno apollo', 'pleno apoyo')).toBe(1);
  });

  it('is its share by weight: a small word weighs a quarter', () => {
    expect(likeness('pleno silencio', 'pleno apoyo')).toBe(0.5);
    expect(likeness('la cama', 'la paz')).toBeCloseTo(0.2);
  });

  it('is less in another form, and less still in an opposite', () => {
    expect(likeness('firmaron', 'firmamos')).toBe(0.7);
    expect(likeness('hospital', 'hospitales')).toBe(0.9);
    expect(likeness('obra inestable sigue', 'obra estable sigue')).toBeCloseTo(2.5 / 3);
    expect(likeness('pleno rechazo', 'pleno apoyo')).toBe(0.75);
  });

  it('is no less for a negation, which is what is looked for', () => {
    expect(likeness('no compartimos eso', 'compartimos eso')).toBe(1);
  });

  it('is nothing where nothing was typed', () => {
    expect(likenessOf([])).toBe(0);
  });
});
