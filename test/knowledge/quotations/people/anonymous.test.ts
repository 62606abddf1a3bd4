// Somebody who does not want to be named is nobody whom the text has named before.
import { describe, expect, it } from 'vitest';
import { rows, speakersOf } from '../speakers-of.ts';

describe('whoever does not want to be named', () => {
  it.each(
    rows([
      [
        'El corredor Imanol Arróspide perdió dos minutos. El masajista, que pidió no ser nombrado, cree que «la camiseta aguantará».',
        'El masajista',
      ],
      [
        'La alcaldesa Marta Rivas calló. La funcionaria, que prefirió no dar su nombre, admitió que hubo «errores».',
        'La funcionaria',
      ],
    ]),
  )('keeps the words that the article gives them: $body', ({ body, speakers }) => {
    expect(speakersOf(body)).toEqual(speakers);
  });

  it('is not meant where the clause tells something else', () => {
    expect(
      speakersOf('La alcaldesa Marta Rivas calló. La regidora, que no quiso esperar, admitió «errores».'),
    ).toEqual(['Marta Rivas']);
  });
});
