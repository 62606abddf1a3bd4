import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../../knowledge/search/index/vocabulary.ts';
import { names, pairOf, understand } from '../../../../knowledge/search/question/question.ts';
import { foldLoosely } from '../../../../knowledge/spanish/fold.ts';
import { spanishLexicon } from '../../../../knowledge/spanish/lexicon.ts';

const vocabulary = new Vocabulary();
const passages = ['tratado', 'de', 'firmaron', 'putin', 'moscú', 'naciones', 'misiles', 'la'];
for (const [passage, word] of passages.entries()) vocabulary.add(foldLoosely(word), word, passage);

const read = (text: string) => understand(text, vocabulary, spanishLexicon);
const typedOf = (text: string) => read(text).concepts.map(({ typed }) => typed);
const conceptOf = (text: string, typed: string) =>
  read(text).concepts.find((concept) => concept.typed === typed);
const meant = (text: string) =>
  read(text).concepts.flatMap(({ words }) => [...words.keys()].map((id) => vocabulary.keyOf(id)));

describe('the ideas of a question', () => {
  it('are its words but those that ask and those that hold it together, once each', () => {
    expect(typedOf('¿Quién firmó el tratado de paz, el tratado?')).toEqual(['firmo', 'tratado', 'paz']);
    expect(typedOf('¿De qué?')).toEqual([]);
    expect(typedOf('¿En qué fecha y en qué ciudad firmaron?')).not.toContain('fecha');
  });

  it('are none of what people only say around it', () => {
    expect(typedOf('hola, cuéntame del tratado, porfa')).toEqual(['tratado']);
    expect(typedOf('hola, cuéntame')).toEqual(['hola', 'cuentame']);
  });

  it('are those that its words name, each word with its own and asking words with none', () => {
    const { words, concepts } = read('¿Quién firmó el tratado de las Naciones?');
    expect(words.map(({ key, idea }) => [key, concepts[idea]?.typed])).toEqual([
      ['quien', undefined],
      ['firmo', 'firmo'],
      ['el', undefined],
      ['tratado', 'tratado'],
      ['de', undefined],
      ['las', undefined],
      ['naciones', 'naciones'],
    ]);
  });

  it('are expressed by the kinds of a class too, less surely than by a synonym, and by no other word of their stem', () => {
    const shop = new Vocabulary();
    for (const [passage, word] of ['delfines', 'cobres', 'cobró'].entries())
      shop.add(foldLoosely(word), word, passage);
    const expressed = (text: string) => {
      const [idea] = understand(text, shop, spanishLexicon).concepts;
      return [...(idea?.words ?? [])].map(([id, closeness]) => [shop.keyOf(id), closeness < 0.4]);
    };
    expect(expressed('¿Qué animal apareció?')).toEqual([['delfines', true]]);
    expect(expressed('¿Qué metales?')).toEqual([['cobres', true]]);
  });

  it('are each expressed by words of their own: one that is asked for by itself does not stand for another', () => {
    const yard = new Vocabulary();
    for (const [passage, word] of ['firmaron', 'suscribieron'].entries()) yard.add(word, word, passage);
    const expressed = (text: string) =>
      understand(text, yard, spanishLexicon).concepts.map(({ words }) => words.size);
    expect(expressed('¿Firmaron?')).toEqual([2]);
    expect(expressed('¿Firmaron o suscribieron?')).toEqual([1, 1]);
  });

  it('are told apart by the accents with which they are written, where they are', () => {
    const music = new Vocabulary();
    for (const [passage, word] of ['géneros', 'generar'].entries())
      music.add(foldLoosely(word), word, passage);
    const surely = (text: string) => {
      const [idea] = understand(text, music, spanishLexicon).concepts;
      return ['generos', 'generar'].map((key) => (idea?.words.get(music.idOf(key) ?? -1) ?? 0) > 0.9);
    };
    expect(surely('género')).toEqual([true, false]);
    expect(surely('genero')).toEqual([true, true]);
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

  it('are expressed the less surely the further the word is from the one typed', () => {
    const surely = (typed: string, key: string) =>
      read(typed).concepts[0]?.words.get(vocabulary.idOf(key) ?? -1) ?? 0;
    expect(surely('firmaron', 'firmaron')).toBeGreaterThan(surely('firmar', 'firmaron'));
    expect(surely('firmar', 'firmaron')).toBeGreaterThan(surely('rubricar', 'firmaron'));
    expect(surely('rubricar', 'firmaron')).toBeGreaterThan(0);
  });

  it('are names where they are written so or nobody knows them', () => {
    expect(conceptOf('¿Qué dijo Putin?', 'putin')?.name).toBe(true);
    expect(conceptOf('¿Qué dijo Zelenski?', 'zelenski')?.name).toBe(true);
    expect(conceptOf('qué dijo zelenski', 'zelenski')?.name).toBe(true);
    expect(conceptOf('qué dice el tratado', 'tratado')?.name).toBe(false);
    expect(conceptOf('¿Qué dice el Tratado?', 'tratado')?.name).toBe(true);
    expect(conceptOf('Tratado de paz', 'tratado')?.name).toBe(false);
  });

  it('weigh less when they are words of asking, or of any conversation and of no passage', () => {
    const importance = (text: string, typed: string) => conceptOf(text, typed)?.importance ?? Number.NaN;
    const plain = importance('¿Qué pasó con el tratado?', 'tratado');
    expect(importance('¿Qué pasó con el tratado?', 'paso')).toBeLessThan(plain);
    expect(importance('la ciudad del tratado', 'ciudad')).toBeLessThan(plain);
  });
});

describe('what the question itself says', () => {
  it('are the words that it names', () => {
    const question = read('¿Qué tratado firmaron?');
    expect(names(question, vocabulary.idOf('tratado'))).toBe(true);
    expect(names(question, vocabulary.idOf('putin'))).toBe(false);
    expect(names(question, undefined)).toBe(false);
  });

  it('are the pairs of neighbouring words, of which one at least means something', () => {
    const pairs = (text: string) => [...read(text).pairs];
    const pair = (first: string, second: string) =>
      pairOf(vocabulary.numberOf(first) ?? -1, vocabulary.numberOf(second) ?? -1);
    expect(pairs('tratado de la putin')).toEqual([pair('tratado', 'de'), pair('la', 'putin')]);
    expect(pairs('putin zanahoria tratado')).toEqual([]);
    expect(pair('tratado', 'putin')).not.toBe(pair('putin', 'tratado'));
  });

  it('is what the asking words belong to, where they belong to anything', () => {
    const focus = (text: string) => {
      const question = read(text);
      return question.concepts[question.focus]?.typed;
    };
    expect(focus('¿Qué tratado firmó Putin?')).toBe('tratado');
    expect(focus('¿Cuántos misiles dio Putin?')).toBe('misiles');
    expect(focus('Putin, ¿qué tratado firmó?')).toBe('tratado');
    expect(focus('¿Qué se firmó?')).toBeUndefined();
    expect(focus('¿Cuál fue el primer tratado?')).toBe('tratado');
    // Who or where it was is seldom told with the noun that asks for it.
    expect(focus('¿Qué jugador firmó?')).toBeUndefined();
    expect(focus('tratado de Putin')).toBeUndefined();
  });

  it('can be read of any text whatever, each idea with closeness and importance from 0 to 1', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom('quién', 'tratado', 'Putin', 'de', 'xq', 'tratdo', 'la', '3'))
        .map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const question = read(text);
        expect(question.text).toBe(text);
        expect(question.focus).toBeGreaterThanOrEqual(-1);
        expect(question.focus).toBeLessThan(Math.max(1, question.concepts.length));
        const typed = question.concepts.map((concept) => concept.typed);
        expect(new Set(typed).size).toBe(typed.length);
        for (const { words, importance } of question.concepts)
          for (const share of [importance, ...words.values()]) {
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThanOrEqual(1);
          }
      }),
    );
  });
});
