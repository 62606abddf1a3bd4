import { describe, expect, it } from 'vitest';
import { Lexicon, spanishLexicon as lexicon } from '../../../knowledge/spanish/lexicon.ts';
import { lexiconData } from '../../../knowledge/spanish/lexicon-data.ts';
import { wordsOf } from '../../../knowledge/spanish/words.ts';

function related(word: string, asEnglish = false): string[] {
  return lexicon.related(word, asEnglish).map(({ key }) => key);
}

function joined(text: string): string[] {
  return lexicon.joinPhrases(wordsOf(text)).map(({ key }) => key);
}

describe('the lexicon', () => {
  it.each([
    ['respaldo', 'apoyo'],
    ['mandatario', 'presidente'],
    ['dijo', 'decir'],
    ['fue', 'ir'],
    ['fue', 'ser'],
    ['volque', 'volcar'],
    ['planteo', 'plantear'],
    ['asintio', 'asentir'],
    ['muestrame', 'mostrar'],
    ['olio', 'oler'],
    ['invitacion', 'invitar'],
    ['onu', 'naciones unidas'],
    ['rusos', 'rusia'],
    ['kremlin', 'rusia'],
    ['yanquis', 'estados unidos'],
  ])('leads from %s to %s', (typed, printed) => {
    expect(related(typed)).toContain(printed);
  });

  it('translates English only where it is asked to', () => {
    expect(related('treaty', true)).toContain('tratado');
    expect(related('treaty')).not.toContain('tratado');
    expect(related('signing', true)).toContain('firmar');
    expect(related('broke into', true)).toContain('entrar a robar');
  });

  it('lets a capital stand for its country in print, but not the other way round', () => {
    expect(related('rusia')).toContain('moscu');
    expect(related('moscu')).not.toContain('rusia');
  });

  it('leads from what is asked to what answers it, but not back', () => {
    expect(related('cuesta')).toContain('presupuesto');
    expect(related('presupuesto')).not.toContain('costar');
    expect(related('edad')).toContain('anos');
  });

  it('leads from a class to its kinds as they stand, further off than to a synonym, and not back', () => {
    const animals = lexicon.kinds('animales', false);
    expect(animals.keys).toEqual(expect.arrayContaining(['delfin', 'delfines', 'perro', 'oso polar']));
    expect(animals.closeness).toBeLessThan(0.4);
    expect(lexicon.kinds('delfin', false).keys).toEqual([]);
    expect(joined('un medio de transporte')).toEqual(['un', 'medio de transporte']);
  });

  it('leads from a class in English to its kinds only where it is asked to', () => {
    expect(lexicon.kinds('disease', true).keys).toContain('dengue');
    expect(lexicon.kinds('disease', false).keys).toEqual([]);
  });

  it.each([
    ['enojado', 'cabreado'],
    ['carro', 'automovil'],
    ['arqueros', 'guardameta'],
    ['anualmente', 'cada ano'],
    ['pillaron', 'atrapar'],
    ['apechugar', 'cargar con'],
    ['chido', 'genial'],
  ])('takes a word of one shore for one of the other: %s, %s', (typed, printed) => {
    expect(related(typed)).toContain(printed);
  });

  it('is surer of another form of a word than of a synonym', () => {
    const closeness = (word: string, other: string) =>
      lexicon.related(word, false).find(({ key }) => key === other)?.closeness ?? 0;
    expect(closeness('dijo', 'dijeron')).toBeGreaterThan(closeness('dijo', 'afirmar'));
    for (const { closeness: each } of lexicon.related('firmar', false))
      expect(each > 0 && each < 1).toBe(true);
  });

  it('is surer of the groups of an entry than of those of another with its stem', () => {
    const closeness = (word: string, other: string) =>
      lexicon.related(word, false).find(({ key }) => key === other)?.closeness ?? 0;
    expect(closeness('informante', 'soplon')).toBeGreaterThan(closeness('informante', 'dossier'));
    expect(closeness('informe', 'dossier')).toBeGreaterThan(closeness('informe', 'soplon'));
  });

  it('writes chat spellings out and leaves other words as they are', () => {
    expect(['q', 'xq', 'tratado'].map((word) => lexicon.spelling(word))).toEqual([
      'que',
      'por que',
      'tratado',
    ]);
  });

  it('joins the words of one entry, the longest first', () => {
    expect(joined('las Naciones Unidas y Corea del Norte')).toEqual([
      'las',
      'naciones unidas',
      'y',
      'corea del norte',
    ]);
  });

  it('joins entries that begin with a preposition or an auxiliary', () => {
    expect(joined('votaron por unanimidad')).toEqual(['votaron', 'por unanimidad']);
    expect(joined('rige el estado de emergencia')).toEqual(['rige', 'el', 'estado de emergencia']);
    expect(related('unanimemente')).toContain('por unanimidad');
  });

  it('takes «la plata» for money and «La Plata» for the city', () => {
    expect(joined('la plata')).toEqual(['la', 'plata']);
  });

  it('keeps the single words beside the joined ones where it indexes', () => {
    expect(lexicon.withPhrases(wordsOf('Corea del Norte')).map(({ key }) => key)).toEqual([
      'corea',
      'del',
      'norte',
      'corea del norte',
    ]);
  });

  it('knows its own words and not every word', () => {
    expect([lexicon.knows('firmar'), lexicon.knows('dijeron'), lexicon.knows('zxqw')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a lexicon of other data', () => {
  const nothing = new Lexicon({ ...lexiconData, verbs: { groups: [] }, english: { words: {} } });
  const keysOf = (of: Lexicon, key: string) => of.related(key, true).map((related) => related.key);

  it('knows what its data holds, and nothing else', () => {
    expect(keysOf(lexicon, 'treaty')).toContain('tratado');
    expect(keysOf(nothing, 'treaty')).not.toContain('tratado');
    expect(keysOf(nothing, 'firmar')).toContain('firma');
    expect(keysOf(nothing, 'firmar').length).toBeLessThan(keysOf(lexicon, 'firmar').length);
  });
});
