import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../../knowledge/search/index/vocabulary.ts';
import { understand } from '../../../../knowledge/search/question/question.ts';
import { foldLoosely } from '../../../../knowledge/spanish/fold.ts';
import { spanishLexicon } from '../../../../knowledge/spanish/lexicon.ts';

/** By idea of the question: the words of these that may express it. */
function ideas(text: string, ...printed: string[]): Record<string, string[]> {
  const vocabulary = new Vocabulary();
  for (const [unit, word] of printed.entries()) vocabulary.add(foldLoosely(word), word, unit);
  return Object.fromEntries(
    understand(text, vocabulary, spanishLexicon).concepts.map(({ typed, words }) => [
      typed,
      [...words.keys()].map((id) => vocabulary.keyOf(id)).sort(),
    ]),
  );
}

describe('a phrase in a question', () => {
  it('leaves each of its words the idea that it names, which whatever stands for the whole expresses too', () => {
    expect(ideas('el mercado de valores', 'bolsa', 'mercados', 'valor')).toEqual({
      mercado: ['bolsa', 'mercados'],
      valores: ['bolsa', 'valor'],
    });
    expect(ideas('las Naciones Unidas', 'onu', 'naciones')).toEqual({
      naciones: ['naciones', 'onu'],
      unidas: ['onu'],
    });
  });

  it('is one idea where it is a place: its words are found in the names of others', () => {
    expect(ideas('Corea del Norte', 'norcoreano', 'corea', 'norte')).toEqual({
      'corea del norte': ['norcoreano'],
    });
    expect(ideas('la Casa Blanca', 'estadounidense', 'casa')).toEqual({ 'casa blanca': ['estadounidense'] });
  });

  it('is one idea where it is English, and the question is', () => {
    expect(ideas('who broke into the house', 'robaron', 'romper', 'casa')).toHaveProperty('broke into');
  });

  it('is one idea where no more than one of its words says anything', () => {
    expect(Object.keys(ideas('¿Cuánto gana al mes?', 'mensual', 'gana'))).toEqual(['gana', 'al mes']);
  });

  it('is nothing but its words where the passages have nothing that stands for it', () => {
    expect(ideas('Corea del Norte', 'corea')).toEqual({ corea: ['corea'], norte: [] });
  });
});
