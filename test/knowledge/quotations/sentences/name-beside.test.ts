// The name set beside a phrase that has none of its own.
import { describe, expect, it } from 'vitest';
import { nameAfterComma, nameBeside } from '../../../../knowledge/quotations/sentences/name-beside.ts';
import { ProperWords } from '../../../../knowledge/quotations/sentences/proper-words.ts';
import { lastLineOf } from '../last-line.ts';

/** The name beside the phrase that begins with a word. */
function besideIn(sentence: string, first: string): string | null {
  const { line, who, at, text } = lastLineOf(sentence);
  const phrase = who.reader.read(line.tokens, at(first));
  if (!phrase) throw new Error(`no phrase at «${first}»`);
  const name = nameBeside(new ProperWords([], []), line.tokens, phrase);
  return name && text(name);
}

describe('the name beside a role', () => {
  it.each([
    ['follows its comma', 'Habló la alcaldesa, Inés Carballal, ayer.', 'la', 'Inés Carballal'],
    ['ends the line', 'Habló la alcaldesa, Inés Carballal.', 'la', 'Inés Carballal'],
    ['stands in brackets', 'Habló la alcaldesa (Inés Carballal).', 'la', 'Inés Carballal'],
    ['follows a title', 'Habló la alcaldesa, doña Inés Carballal, ayer.', 'la', 'Inés Carballal'],
    ['follows a trade', 'Habló la gerenta, ingeniera Ana Paz, ayer.', 'la', 'Ana Paz'],
    ['follows kin', 'Habló el director, su sobrino Raúl Paz, ayer.', 'el', 'Raúl Paz'],
    [
      'follows an article and a word',
      'Habló su director, el italiano Sandro Bellini.',
      'su',
      'Sandro Bellini',
    ],
    ['follows two words', 'Habló el director, el general retirado Óscar Paz.', 'el', 'Óscar Paz'],
    ['is that of whoever is somebody’s', 'Habló su número dos, Empar Soler.', 'su', 'Empar Soler'],
    ['is that of kin', 'Habló el mayor de sus hijos, Torcuato Rienda.', 'el', 'Torcuato Rienda'],
    ['is that of one of several', 'Habló uno de los rezagados, Evodio Sifuentes.', 'uno', 'Evodio Sifuentes'],
    ['is that of a trade no list has', 'El batería, Kike Lozano, desmintió todo.', 'El', 'Kike Lozano'],
    [
      'is that of a word no list has, behind the verb',
      '«Llueve», se ríe el benjamín, Nacho Paz.',
      'el',
      'Nacho Paz',
    ],
    ['is that of one of some', 'Habló el mayor de ellos, Torcuato Rienda.', 'el', 'Torcuato Rienda'],
    ['is that of one by place', 'Habló la cuarta, Ana Gil.', 'la', 'Ana Gil'],
    [
      'follows words that present it',
      'Habló una mujer, que se llama Caridad Rivero.',
      'una',
      'Caridad Rivero',
    ],
    ['follows them without a comma', 'Una jubilada que dijo llamarse Maroulla calló.', 'Una', 'Maroulla'],
    ['follows a place', 'Habló el diputado por Salta Emiliano Estrada ayer.', 'el', 'Emiliano Estrada'],
    [
      'follows what a body is called for short',
      'Habló la directora del Instituto de Meteorología (INM), Ana Gil, ayer.',
      'la',
      'Ana Gil',
    ],
    [
      'follows that, and where the body is',
      'Habló el presidente de la Federación de Vecinos (Fedeve) del Distrito 7, Luis Gil, ayer.',
      'el',
      'Luis Gil',
    ],
    ['follows a title of a work', 'Habló el director de «La jaula», Iñaki Soto.', 'el', 'Iñaki Soto'],
    [
      'follows a clause that tells which one',
      'Habló la directora de la cámara que agrupa a las fábricas, Ana Gil.',
      'la',
      'Ana Gil',
    ],
    [
      'follows a long role',
      'Habló el jefe de la unidad y de la brigada de Lugo, Luis Gil.',
      'el',
      'Luis Gil',
    ],
  ])('%s: %s', (_, sentence, first, name) => {
    expect(besideIn(sentence, first)).toBe(name);
  });

  it.each([
    ['the phrase has one', 'Habló la alcaldesa Eva Paz, Inés Carballal, ayer.', 'la'],
    ['the noun is where', 'Estaba a su lado, Jonás Paz, ayer.', 'su'],
    ['it is that of whoever the noun is of', 'Lamentó la marcha del portavoz, Luis Paz.', 'la'],
    ['the noun is a crowd', 'Entre el público, Julián Cuéllar levantó la mano.', 'el'],
    ['the noun is a thing', 'Cayó la mesa, Inés Carballal, ayer.', 'la'],
    ['a trade no list has does not speak', 'El batería, Kike Lozano, llegó tarde.', 'El'],
    ['the name goes on in another way', 'Habló la alcaldesa, Inés Carballal cantó.', 'la'],
    ['it tells where somebody is from', 'Habló el dueño, un apicultor de Lugo.', 'el'],
    ['the clause goes on first', 'La alcaldesa calló, Inés Carballal, ayer.', 'La'],
    ['it is that of the addressee', 'Gritaban los vecinos desde la grada al técnico, Ramiro Ayala.', 'los'],
    [
      'it is that of whoever the clause tells of',
      'Leyó el juez un correo que la fiscal, Ana Gil, mandó.',
      'un',
    ],
  ])('is none where %s: %s', (_, sentence, first) => {
    expect(besideIn(sentence, first)).toBeNull();
  });
});

describe('the name after a comma', () => {
  const afterIn = (sentence: string, mark: string) => {
    const { line, at, text } = lastLineOf(sentence);
    const name = nameAfterComma(new ProperWords([], []), line.tokens, at(mark));
    return name && text(name);
  };

  it('is right behind it', () => {
    expect(afterIn('Este, el esloveno Luka Hribar, lo negó.', ',')).toBe('Luka Hribar');
    expect(afterIn('Este, que se llama Luka Hribar, lo negó.', ',')).toBe('Luka Hribar');
  });

  it('is none behind another mark, nor where another word stands first', () => {
    expect(afterIn('Este: Luka Hribar, lo negó.', ':')).toBeNull();
    expect(afterIn('Este, por Luka Hribar, lo negó.', ',')).toBeNull();
  });
});
