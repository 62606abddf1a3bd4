// Who does what in a line.
import { describe, expect, it } from 'vitest';
import { lastLineOf } from '../last-line.ts';

function subjectIn(sentence: string, verb: string): string | null {
  const { line, chunkAt, text } = lastLineOf(sentence);
  const subject = line.subjects.of(chunkAt(verb));
  return subject && text(subject);
}

describe('the subject of a verb of saying', () => {
  it.each([
    ['stands before it', 'La alcaldesa dijo que sí.', 'dijo', 'La alcaldesa'],
    ['stands after it', '«Ya», dijo la alcaldesa.', 'dijo', 'la alcaldesa'],
    [
      'is whoever acts in a clause with «cuando»',
      'Ana Ruiz obedeció cuando el pasajero sacó el cuchillo y le susurró: «Ya».',
      'susurró',
      'el pasajero',
    ],
    [
      'is whoever acts in what is told, the teller behind the verb',
      'Contó Ana Ruiz que el ingeniero bajó del auto y le dijo: «Ya».',
      'dijo',
      'el ingeniero',
    ],
    [
      'is whoever acts in what is told, past an infinitive between commas',
      'Ana Ruiz recuerda que su padre, al cerrar la puerta, le dio la llave y le dijo: «Ya».',
      'dijo',
      'su padre',
    ],
    ['is that of the verb it is joined to', 'La alcaldesa calló y dijo que sí.', 'dijo', 'La alcaldesa'],
    ['is that of the one before it', '«¿A?», dijo Ana Ruiz, «¿B?» añadió.', 'añadió', 'Ana Ruiz'],
    [
      'goes on past what is said',
      'Ana Ruiz dijo que Luis Paz calló y advirtió que no.',
      'advirtió',
      'Ana Ruiz',
    ],
    [
      'goes on with what continues',
      'Ana Ruiz cuenta que su padre la compró y añade: «Ya».',
      'añade',
      'Ana Ruiz',
    ],
    [
      'is that within what is said',
      'El volante contó que el técnico entró y dijo: «Ya».',
      'dijo',
      'el técnico',
    ],
    [
      'is the teller’s in the teller’s tense',
      'Ana Ruiz señaló que Luis Cano será titular y expresó su «confianza».',
      'expresó',
      'Ana Ruiz',
    ],
    [
      'is no body within what is said',
      'Ana Ruiz recordó que la empresa tuvo ayudas y avisó: «Ya».',
      'avisó',
      'Ana Ruiz',
    ],
    [
      'is no thing within what is said',
      'Ana Ruiz recordó que aquel trabajo, de 2007, recomendaba no edificar, y agregó: «Ya».',
      'agregó',
      'Ana Ruiz',
    ],
    [
      'is that of its clause after a semicolon',
      'El sindicato elevó la cifra; la consejería la rebajó y habló de «pan».',
      'habló',
      'la consejería',
    ],
    [
      'is that of its clause after a link',
      'El alcalde lo negó, si bien un informe de la casa tiene sello y advierte de «riesgos».',
      'advierte',
      'un informe de la casa',
    ],
    ['is no aside', 'Ana Villalobos, aunque oficialista, exigió «calma».', 'exigió', 'Ana Villalobos'],
    [
      'acts for a purpose',
      'Ana Ruiz contó que su cuñado la llamó para decirle: «Ya».',
      'decirle',
      'su cuñado',
    ],
    ['follows its clause', 'Tras asegurar que «ya», Luis Gil se marchó.', 'asegurar', 'Luis Gil'],
    ['is of a mind', 'El alcalde recibió a una vecina, molesta por «el ruido».', 'molesta', 'una vecina'],
    [
      'is of a mind in its number',
      'El alcalde recibió a unos vecinos, seguro de que «ya».',
      'seguro',
      'El alcalde',
    ],
    [
      'is that of the outer clause',
      'Habló Ana Quintanilla, que lo felicitó por un resultado que tildó de «inobjetable».',
      'tildó',
      'Ana Quintanilla',
    ],
    [
      'is not whoever asks for it in between',
      'La alcaldesa descartó recurrir, como le pide la patronal, y apeló a la «calma».',
      'apeló',
      'La alcaldesa',
    ],
  ])('%s: «%s»', (_, sentence, verb, subject) => {
    expect(subjectIn(sentence, verb)).toBe(subject);
  });

  it.each([
    ['whoever answers is another', '«¿A?», dijo Ana Ruiz, «¿B?» respondió.', 'respondió'],
    ['whoever was asked is', 'Cuando un periodista le preguntó el precio, contestó: «Ya».', 'contestó'],
    ['several are not one', 'Cuando los vecinos le pidieron un papel, se negó: «No».', 'negó'],
    ['it is left out', 'La respuesta, dijo, está aquí.', 'dijo'],
  ])('is none where %s: «%s»', (_, sentence, verb) => {
    expect(subjectIn(sentence, verb)).toBeNull();
  });

  it('is none of what is no verb of saying', () => {
    expect(subjectIn('La alcaldesa llegó.', 'llegó')).toBeNull();
  });
});

describe('the subject of a line', () => {
  it('is its first phrase that hangs on nothing', () => {
    const { line, text } = lastLineOf('Ayer en Lugo la alcaldesa calló.');
    expect(line.subjects.ofLine && text(line.subjects.ofLine)).toBe('la alcaldesa');
    expect(lastLineOf('Ayer llovió.').line.subjects.ofLine).toBeNull();
  });

  it.each([
    ['La fiscal y el abogado discutieron.', true],
    ['Felisa Paz, de 81 años y abuela de tres, calló.', false],
    ['Ana Paz y sus hijos callaron.', false],
    ['Méndez y otros hombres callaron.', false],
    ['La vicepresidenta y ministra de Hacienda calló.', false],
    ['La fiscal y la mesa cayeron.', false],
    ['La fiscal calló y el abogado habló.', false],
    ['La fiscal calló.', false],
    ['Ayer llovió.', false],
  ])('may be joined to somebody else: «%s»: %s', (sentence, due) => {
    expect(lastLineOf(sentence).line.subjects.isJoint).toBe(due);
  });
});
