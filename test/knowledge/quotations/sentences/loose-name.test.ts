// A name after a noun is the noun’s or somebody else’s: in «a la gaitera Raquel Paz» hers, in «a las diez Ana Ruiz» not.
import { describe, expect, it } from 'vitest';
import { isLooseBy } from '../../../../knowledge/quotations/sentences/loose-name.ts';
import { lastLineOf } from '../last-line.ts';
import { speakersOf } from '../speakers-of.ts';

/** Of the phrase that begins with a word. */
function looseIn(sentence: string, first: string): boolean | null {
  const { line, who, at } = lastLineOf(sentence);
  const phrase = who.reader.read(line.tokens, at(first));
  if (!phrase?.name) throw new Error(`no name after «${first}»`);
  return isLooseBy(line.tokens, phrase, phrase.name);
}

describe('the name after a noun', () => {
  it.each([
    ['Lo contó a esta redacción Nélida Bazterrica.', 'esta'],
    ['Lo contó a este redactor Nélida Bazterrica.', 'este'],
    ['Lo contó a esa vecina Nélida Bazterrica.', 'esa'],
    ['Avisó a las diez Ana Ruiz.', 'las'],
    ['Salió a la una Ana Ruiz.', 'la'],
    ['Llegó por la noche Ana Ruiz.', 'la'],
    ['Esperó hasta la madrugada Ana Ruiz.', 'la'],
  ])('is somebody else’s where that is pointed at or an hour: %s', (sentence, first) => {
    expect(looseIn(sentence, first)).toBe(true);
  });

  it.each([
    ['Habló al concejal Raúl Paz.', 'concejal'],
    ['Habló al músico Raúl Paz.', 'músico'],
    ['Habló ante el amigo Raúl Paz.', 'el'],
    // No list has these trades.
    ['Habló a la toldera Raquel Paz.', 'la'],
    ['Habló ante el bordador Raúl Paz.', 'el'],
    ['Habló ante la bagualista Raquel Paz.', 'la'],
  ])('is of whoever has a trade, listed or not: %s', (sentence, first) => {
    expect(looseIn(sentence, first)).toBe(false);
  });

  it.each([
    ['Denunció a la empresa Lácteos del Nervión.', 'la'],
    ['Protestó ante la compañía minera Cerro Pelado.', 'la'],
    ['Escribió a la aerolínea Volandia.', 'la'],
  ])('is of a body: %s', (sentence, first) => {
    expect(looseIn(sentence, first)).toBe(false);
  });

  it.each([
    ['Pidió calma al club Riquelme.', 'club'],
    ['Habló en la asamblea Joselyn Irizarry.', 'la'],
    ['Escribió a la empresa Ana Ruiz.', 'la'],
  ])('leaves it to the name where it may be somebody’s: %s', (sentence, first) => {
    expect(looseIn(sentence, first)).toBeNull();
  });

  it.each([
    ['Esperó en la plaza Raúl Paz.', 'la'],
    ['Murió en el hospital Edwin Calcina.', 'el'],
    ['Estudia en el colegio Ana Ruiz.', 'el'],
    ['Vivía en la calle Edwin Calcina, un río seco.', 'la'],
    ['Esperaba en la calle Edwin Calcina un estudiante.', 'la'],
  ])('is of a place that is called after somebody: %s', (sentence, first) => {
    expect(looseIn(sentence, first)).toBe(false);
  });

  it.each([
    ['Salió desde el hospital Edwin Calcina, un estudiante que viajaba.', 'el'],
    ['Vivía en la calle Edwin Calcina, maestro jubilado.', 'la'],
  ])('leaves it to the name where a place stands before and a trade after: %s', (sentence, first) => {
    expect(looseIn(sentence, first)).toBeNull();
  });

  it('is of the street where that has one word, or what stands after it is no trade of a person’s', () => {
    expect(looseIn('Vivía en la calle Edwin, un estudiante que viajaba.', 'la')).toBe(false);
    expect(looseIn('Vivía en la calle Ronda Alta, un estudiante que viajaba.', 'la')).toBe(false);
  });

  it.each([
    ['Vive abrazada a sus hijos Julia Coss.', 'sus'],
    ['Se lo contó a los vecinos Julia Coss.', 'los'],
    ['Habló ante unos vecinos Julia Coss.', 'unos'],
    // Nor does a thing that takes no name settle it.
    ['Habló ante la pared Julia Coss.', 'la'],
  ])('leaves it to the name where several have it, or a thing: %s', (sentence, first) => {
    expect(looseIn(sentence, first)).toBeNull();
  });

  it('hangs on the nearest of several nouns', () => {
    expect(looseIn('Vio a los acusados del crimen del playero Bruno Paz.', 'los')).toBe(false);
    expect(looseIn('Habló ante los padres de la alumna Julia Coss.', 'los')).toBe(false);
  });

  it('has no noun to be of where it stands alone', () => {
    expect(looseIn('Se lo contó a esta Nélida Bazterrica.', 'esta')).toBe(false);
    expect(looseIn('Se lo contó a Nélida Bazterrica.', 'Nélida')).toBe(false);
  });
});

describe('whoever speaks after a preposition and its noun', () => {
  it.each([
    ['«Ya era hora», dijo a esta redacción Nélida Bazterrica.', 'Nélida Bazterrica'],
    ['«Ya era hora», avisó a las diez Ana Ruiz.', 'Ana Ruiz'],
    ['«Ya era hora», avisó desde el hospital Edwin Calcina, un estudiante que viajaba.', 'Edwin Calcina'],
    ['«Ya era hora», avisó desde la plaza Ana Ruiz.', null],
    ['«Ya era hora», avisó a la gaitera Raquel Paz.', null],
  ])('is whoever the name is loose of it: %s', (body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker]);
  });
});
