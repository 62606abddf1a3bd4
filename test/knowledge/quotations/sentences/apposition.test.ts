// Whose a role is that stands after a name and its comma.
import { describe, expect, it } from 'vitest';
import {
  isBareOpening,
  isBareRole,
  namesBefore,
} from '../../../../knowledge/quotations/sentences/apposition.ts';
import { lastLineOf } from '../last-line.ts';

/** The phrase that begins with a word, in its line. */
function phraseIn(sentence: string, first: string) {
  const { line, who, at, text } = lastLineOf(sentence);
  const phrase = who.reader.read(line.tokens, at(first));
  if (!phrase) throw new Error(`no phrase at «${first}»`);
  return { tokens: line.tokens, phrase, text };
}

const bareRole = (sentence: string, first: string) => {
  const { tokens, phrase } = phraseIn(sentence, first);
  return isBareRole(tokens, phrase);
};

describe('a bare role', () => {
  it.each([
    ['Celia Robles, concejala y prima del tesorero, calló.', 'concejala'],
    ['Celia Robles, concejala y prima del tesorero, calló.', 'prima'],
    ['Celia Robles, concejala e hija del tesorero, calló.', 'hija'],
    ['Celia Robles, capitana del Tigre, calló.', 'capitana'],
  ])('stands after a comma or «y»: «%s», from «%s»', (sentence, first) => {
    expect(bareRole(sentence, first)).toBe(true);
  });

  it.each([
    ['has an article', 'Celia Robles, la concejala, calló.', 'la'],
    ['is of several', 'Celia Robles, vecinos de Lugo, calló.', 'vecinos'],
    ['has a name', 'Habló Celia, concejala Ana Ruiz, ayer.', 'concejala'],
    ['is no person’s', 'Celia Robles, empresa de Lugo, calló.', 'empresa'],
    ['begins its line', 'concejala de Lugo, calló.', 'concejala'],
    ['follows another word', 'Celia Robles era concejala de Lugo.', 'concejala'],
    ['follows another mark', 'Celia Robles: concejala de Lugo.', 'concejala'],
    ['is a pronoun', 'Celia Robles, ella, calló.', 'ella'],
  ])('is none where it %s: %s', (_, sentence, first) => {
    expect(bareRole(sentence, first)).toBe(false);
  });
});

describe('a bare opening', () => {
  const opens = (sentence: string, first: string) => {
    const { tokens, phrase } = phraseIn(sentence, first);
    return isBareOpening(tokens, phrase);
  };

  it.each([
    ['Directora de Estadística, recibe a este diario.', 'Directora'],
    ['Directora del instituto que mide el pan, recibe a este diario.', 'Directora'],
  ])('is a role at the start of a line, with a comma after it: %s', (sentence, first) => {
    expect(opens(sentence, first)).toBe(true);
  });

  it.each([
    ['has an article', 'La directora de Estadística, recibe.', 'La'],
    ['does not begin the line', 'Ayer directora de Estadística, recibe.', 'directora'],
    ['has no comma after it', 'Directora de Estadística recibe.', 'Directora'],
    ['has another mark first', 'Directora de Estadística: pan, sal.', 'Directora'],
    ['is of several', 'Vecinos de Lugo, reciben.', 'Vecinos'],
    ['is no person’s', 'Empresa de Lugo, recibe.', 'Empresa'],
    [
      'has its comma too far off',
      'Directora de Estadística y de lo que mide cada día el pan que se come en la villa, recibe.',
      'Directora',
    ],
  ])('is none where it %s: %s', (_, sentence, first) => {
    expect(opens(sentence, first)).toBe(false);
  });
});

describe('the names on which a role may hang', () => {
  const namesIn = (sentence: string, first: string) => {
    const { tokens, phrase, text } = phraseIn(sentence, first);
    return namesBefore(tokens, phrase).map(text);
  };

  it('are the capitals before the comma, the longest run first', () => {
    expect(namesIn('Habló Celia Robles, concejala de Lugo.', 'concejala')).toEqual([
      'Habló Celia Robles',
      'Celia Robles',
      'Robles',
    ]);
    expect(namesIn('Ayer habló Celia de la Vega, concejala.', 'concejala')).toEqual([
      'Celia de la Vega',
      'Vega',
    ]);
  });

  it('are those before the first role too, where a second is joined to it', () => {
    expect(namesIn('Ayer habló Raúl Paz, diputado opositor y primo del tesorero.', 'primo')).toEqual([
      'Raúl Paz',
      'Paz',
    ]);
  });

  it.each([
    ['there is no comma', 'Ayer habló Raúl Paz como primo.', 'primo'],
    ['no capital stands before it', 'Ayer habló Raúl Paz en casa, primo del tesorero.', 'primo'],
    ['a verb stands after the comma', 'Ayer habló Raúl Paz, llegó tarde y primo suyo.', 'primo'],
  ])('are none where %s: %s', (_, sentence, first) => {
    expect(namesIn(sentence, first)).toEqual([]);
  });

  it('have six words at most', () => {
    const sentence = 'Ayer Ana Eva Ida Ada Ema Ina Ona Ruiz, prima del tesorero, calló.';
    expect(namesIn(sentence, 'prima')[0]).toBe('Ida Ada Ema Ina Ona Ruiz');
  });
});
