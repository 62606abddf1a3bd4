// Whom a message takes for a speaker.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../../knowledge/library-of.ts';
import { NAME, SpeakerNames } from '../../../../knowledge/quotations/comparing/speaker-names.ts';
import { articleOf } from '../article-of.ts';

const article = articleOf(
  [
    'El consejero Ramiro Estévez habló. «Habrá salida», dijo Ramiro Estévez. «Quizá», dijo Ana Estévez Paz.',
    'Llegó tarde Sarasola Bordas. «Ya veremos», dijo una persona que trabajó en Lugo.',
  ].join('\n\n'),
  ['personas:', '  - nombre: Luisa Prieto', '    alias: [La Jueza de Hierro]'],
);
const names = new SpeakerNames([article], libraryOf([article]).quotations());

/** The words that stand for a name, and for no other word. */
function namesIn(text: string): string[] {
  const masked = names.mask(text);
  return [...masked.matchAll(new RegExp(`${NAME}+`, 'gu'))].map(({ 0: run, index }) =>
    text.slice(index, index + run.length),
  );
}

describe('a name', () => {
  it('is borne by all whom its words fit', () => {
    expect(names.namedBy('estevez')).toEqual(['Ramiro Estévez', 'Ana Estévez Paz']);
    expect(names.namedBy('Ramiro Estévez')).toEqual(['Ramiro Estévez']);
    expect(names.namedBy('Estévez Paz')).toEqual(['Ana Estévez Paz']);
    expect(names.namedBy('Ramiro Paz')).toEqual([]);
  });

  it('is the same with a role or a courtesy before it', () => {
    expect(names.namedBy('el consejero Ramiro')).toEqual(['Ramiro Estévez']);
    expect(names.namedBy('doña Luisa')).toEqual(['Luisa Prieto']);
  });

  it('may be another by which the article calls somebody', () => {
    expect(names.namedBy('hierro')).toEqual(['Luisa Prieto']);
    expect(names.namedBy('la jueza')).toEqual(['Luisa Prieto']);
  });

  it('is nobody’s where no article has it', () => {
    expect(names.namedBy('Messi')).toEqual([]);
    expect(names.namedBy('')).toEqual([]);
    // Words of a speaker who has no name.
    expect(names.namedBy('persona')).toEqual([]);
    expect(names.namedBy('trabajó')).toEqual([]);
  });
});

describe('the names in a message', () => {
  it.each([
    ['with capitals', 'Ramiro Estévez dijo que sí', ['Ramiro Estévez']],
    ['in lower case, where articles have them', 'dijo ramiro estévez que sí', ['ramiro estévez']],
    ['that nobody knows, with a capital', 'eso es de Messi creo', ['Messi']],
    ['over particles', 'eso es de Ana de la Vega creo', ['Ana de la Vega']],
    ['over two particles and no more', 'de Ana de la de Vega creo', ['Ana', 'Vega']],
    ['with the role before them', 'eso es de el juez Iriarte creo', ['el juez Iriarte']],
    ['with a role alone, by its article', 'eso dijo la jueza creo', ['la jueza']],
    ['with a courtesy', 'eso es de doña Elvira creo', ['doña Elvira']],
    ['two of them', 'dijo Ramiro y también Luisa', ['Ramiro', 'Luisa']],
    ['of a stranger before a verb of telling', 'sarasola dijo que sí', ['sarasola']],
    ['of a stranger after «según»', 'que sí, según messi', ['messi']],
    ['of a stranger before a colon', 'messi: que sí', ['messi']],
    ['of a stranger who closes the text', 'que sí, dijo messi', ['messi']],
    ['with a given name', 'laura messi dijo que sí', ['laura messi']],
  ])('are found %s: «%s»', (_, text, found) => {
    expect(namesIn(text)).toEqual(found);
  });

  it.each([
    ['a role without an article', 'eso es de juez creo'],
    ['a courtesy before no name', 'eso es de doña creo'],
    ['a word of asking', 'Quién Dijo eso'],
    ['an everyday word where a name is to be', 'según parece'],
    ['a word in the middle', 'dijo messi que sí'],
    ['a word of two letters', 'eso es de Yo'],
    ['nothing', ''],
  ])('are not %s: «%s»', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('are parted by more than a blank or a hyphen', () => {
    expect(namesIn('eso es de Ana-Eva, Luisa')).toEqual(['Ana-Eva', 'Luisa']);
  });

  it('leave the rest folded and in its place', () => {
    expect(names.mask('ASÍ habló Messi')).toBe(`asi hablo ${NAME.repeat(5)}`);
  });

  it('cannot be told in a text that folds to another length', () => {
    expect(names.mask('Así habló Messi ❤️').length).toBe('Así habló Messi ❤️'.length);
    expect(names.mask('Así habló'.normalize('NFD'))).toBe('asi  hablo ');
  });

  it('are masked in place in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(names.mask(text).length).toBe(text.length);
      }),
    );
  });
});
