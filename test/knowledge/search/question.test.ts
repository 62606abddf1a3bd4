import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { names, understand } from '../../../knowledge/search/question.ts';
import kinds from '../../../knowledge/search/question-words.json' with { type: 'json' };
import { Vocabulary } from '../../../knowledge/search/vocabulary.ts';
import { foldLoosely } from '../../../knowledge/spanish/fold.ts';
import { spanishLexicon } from '../../../knowledge/spanish/lexicon.ts';

const vocabulary = new Vocabulary();
for (const [passage, word] of ['tratado', 'firmaron', 'putin', 'moscú', 'naciones', 'misiles'].entries())
  vocabulary.add(foldLoosely(word), word, passage);

const read = (text: string) => understand(text, vocabulary, spanishLexicon);
const typedOf = (text: string) => read(text).concepts.map(({ typed }) => typed);
const meant = (text: string) =>
  read(text).concepts.flatMap(({ words }) => [...words.keys()].map((id) => vocabulary.keyOf(id)));

describe('what a question asks for', () => {
  it.each([
    ['¿Quién firmó el tratado?', 'who'],
    ['quein firmo el tratado', 'who'],
    ['who signed the treaty', 'who'],
    ['¿Cuándo se firmó?', 'when'],
    ['qndo llego putin', 'when'],
    ['¿A qué hora llegó?', 'when'],
    ['¿Dónde está Moscú?', 'where'],
    ['en que ciudad firmaron', 'where'],
    ['¿Cuántos misiles hay?', 'howMany'],
    ['how many missiles', 'howMany'],
    ['¿Por qué firmaron?', 'why'],
    ['porque firmaron', 'why'],
    ['xq firmaron', 'why'],
    ['¿En qué fecha firmaron?', 'when'],
    ['¿Qué dice el tratado?', 'other'],
    ['tratado', 'other'],
    ['', 'other'],
  ])('in «%s» is %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });
});

describe('the ideas of a question', () => {
  it('are its words but those that ask and those that hold it together, once each', () => {
    expect(typedOf('¿Quién firmó el tratado de paz, el tratado?')).toEqual(['firmo', 'tratado', 'paz']);
    expect(typedOf('¿De qué?')).toEqual([]);
    expect(typedOf('¿En qué fecha y en qué ciudad firmaron?')).not.toContain('fecha');
  });

  it('lead to the words that the passages use for them', () => {
    expect(meant('tratado')).toEqual(['tratado']);
    expect(meant('firmar')).toContain('firmaron');
    expect(meant('tratdo')).toEqual(['tratado']);
    expect(meant('who signed the treaty')).toEqual(expect.arrayContaining(['firmaron', 'tratado']));
    expect(meant('zanahoria')).toEqual([]);
  });

  it('are expressed by themselves more surely than by anything else', () => {
    for (const text of ['tratado', 'firmaron', 'putin', 'moscu']) {
      const [concept] = read(text).concepts;
      const own = concept?.words.get(vocabulary.idOf(text) ?? -1) ?? 0;
      expect(own).toBe(1);
      for (const closeness of concept?.words.values() ?? []) expect(closeness).toBeLessThanOrEqual(own);
    }
  });

  it('are names where they are written so or nobody knows them', () => {
    const name = (text: string, typed: string) =>
      read(text).concepts.find((concept) => concept.typed === typed)?.name;
    expect(name('¿Qué dijo Putin?', 'putin')).toBe(true);
    expect(name('¿Qué dijo Zelenski?', 'zelenski')).toBe(true);
    expect(name('qué dice el tratado', 'tratado')).toBe(false);
  });

  it('weigh less when they are words of asking', () => {
    const [weak] = read('cuéntame del tratado').concepts;
    const plain = read('cuéntame del tratado').concepts.find(({ typed }) => typed === 'tratado');
    expect(weak?.importance).toBeLessThan(plain?.importance ?? 0);
  });

  it('say which words the question itself names', () => {
    const question = read('¿Qué tratado firmaron?');
    expect(names(question, vocabulary.idOf('tratado'))).toBe(true);
    expect(names(question, vocabulary.idOf('putin'))).toBe(false);
    expect(names(question, undefined)).toBe(false);
  });

  it('can be read of any text whatever, each with closeness and importance from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const question = read(text);
        expect(question.text).toBe(text);
        for (const { words, importance } of question.concepts)
          for (const share of [importance, ...words.values()]) {
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThanOrEqual(1);
          }
      }),
    );
  });
});

describe('the question words', () => {
  it('are folded, each of one kind', () => {
    const all = kinds.kinds.flatMap(({ phrases }) => phrases);
    expect(new Set(all).size).toBe(all.length);
    expect(all.map(foldLoosely)).toEqual(all);
  });

  it('are of kinds that code knows', () => {
    expect(kinds.kinds.map(({ kind }) => kind).sort()).toEqual(['howMany', 'when', 'where', 'who', 'why']);
  });
});
