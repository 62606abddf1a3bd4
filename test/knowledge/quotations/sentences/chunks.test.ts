// A line cut into chunks: phrases, verbs of saying, sources, links, marks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastLineOf } from '../last-line.ts';

/** The chunks of a line as «kind: words». */
function chunksOf(sentence: string): string[] {
  const { line, text } = lastLineOf(sentence);
  return line.chunks.map((chunk) => `${chunk.kind}: ${text(chunk)}`);
}

/** The first chunk of a kind. */
function firstOf(kind: string, sentence: string): string | null {
  return (
    chunksOf(sentence)
      .find((chunk) => chunk.startsWith(`${kind}: `))
      ?.slice(kind.length + 2) ?? null
  );
}

describe('a line', () => {
  it('is cut into what its words do', () => {
    expect(chunksOf('La alcaldesa, según Luis Paz, no dijo ayer en Lugo que «ya».')).toEqual([
      'phrase: La alcaldesa',
      'mark: ,',
      'source: según Luis Paz',
      'mark: ,',
      'small: no',
      'speech: dijo',
      'small: ayer',
      'prepositional: en Lugo',
      'link: que',
      'stretch: «ya»',
      'mark: .',
    ]);
  });

  it('has nobody in letters alone in brackets behind a name', () => {
    expect(chunksOf('Ana Ruiz (PP) calló.')[2]).toBe('other: PP');
    expect(chunksOf('La edil (PP) calló.')[2]).toBe('phrase: PP');
  });

  it('is covered by its chunks, each once and in order, in any words', () => {
    const words = [
      'Ana',
      'la',
      'dijo',
      'según',
      'para',
      'de',
      'que',
      ',',
      '«ya»',
      'tal',
      'y',
      'como',
      'se',
      'ha',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 15 }), (some) => {
        const { line } = lastLineOf(some.join(' '));
        let last = 0;
        for (const { from, to } of line.chunks) {
          expect(from).toBe(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBe(line.tokens.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a source', () => {
  it.each([
    ['Según Ana Ruiz, llueve.', 'Según Ana Ruiz'],
    ['De acuerdo con la alcaldesa, llueve.', 'De acuerdo con la alcaldesa'],
    ['Según consta en el informe, llueve.', 'Según consta en el informe'],
    ['A su juicio, llueve.', 'A su juicio'],
    ['Para la oposición, llueve.', 'Para la oposición'],
    ['Llueve y para la oposición es tarde.', 'para la oposición'],
    ['Será para el técnico «una final».', 'para el técnico'],
  ])('has whoever it names with it: %s', (sentence, source) => {
    expect(firstOf('source', sentence)).toBe(source);
  });

  it.each([
    ['«para» begins no clause', 'Hay pan para la oposición.'],
    ['«para» is before a thing', 'Para la mesa, hay pan.'],
    ['the words come later', 'Será para el técnico otra «final».'],
    ['nobody follows', 'Según llueve, crece.'],
  ])('is none where %s: %s', (_, sentence) => {
    expect(firstOf('source', sentence)).toBeNull();
  });
});

describe('a link of several words', () => {
  it.each([
    ['Llueve, tal y como dijo Ana.', 'tal y como', 'como'],
    ['Llueve, así como dijo Ana.', 'así como', 'como'],
    ['Llueve al tiempo que canta Ana.', 'al tiempo que', 'mientras'],
    ['Llueve, ya que canta Ana.', 'ya que', 'porque'],
    ['Llueve y canta Ana.', 'y', 'y'],
  ])('is read as one: «%s», «%s» as «%s»', (sentence, words, word) => {
    const { line, text } = lastLineOf(sentence);
    const link = line.chunks.find(({ kind }) => kind === 'link');
    expect(link && text(link)).toBe(words);
    expect(link).toMatchObject({ word });
  });
});

describe('a small word', () => {
  it.each([
    ['Evocó ayer frente a la casa.', 'frente'],
    ['La alcaldesa lo dijo.', 'lo'],
    ['La protagoniza una vecina.', 'La'],
    ['Habló la cámara que los agrupa, ayer.', 'los'],
    ['No opina lo mismo la interventora.', 'mismo'],
  ])('is no phrase: «%s», «%s»', (sentence, word) => {
    expect(chunksOf(sentence)).toContain(`small: ${word}`);
  });

  it.each([
    ['La protagonista una vecina.', 'La protagonista'],
    ['Habló la cámara que los vecinos, ayer.', 'los vecinos'],
  ])('is part of one where no verb follows: «%s», «%s»', (sentence, phrase) => {
    expect(chunksOf(sentence)).toContain(`phrase: ${phrase}`);
  });
});

describe('a preposition', () => {
  it.each([
    ['has its phrase', 'Habló ayer en la nueva plaza.', 'en la nueva plaza'],
    ['has what an infinitive governs', 'Al abrir la sesión habló Ana.', 'Al abrir la sesión'],
    ['leaves a person to be the subject', 'Al abrir la alcaldesa habló.', 'Al abrir'],
    ['has a body for an object', 'La acusó de manejar la empresa.', 'de manejar la empresa'],
    ['has a bare noun and its adjectives', 'Habló entre risas nerviosas Ana.', 'entre risas nerviosas'],
    ['has a station’s name', 'Se lo dijo a radio Litoral ayer.', 'a radio Litoral'],
    ['leaves a person’s name to be the next phrase', 'Habló desde la pared Ana Ruiz.', 'desde la pared'],
    ['leaves a name behind an hour', 'Avisó a las diez Ana Ruiz.', 'a las diez'],
    ['has a street’s name', 'Habló en la calle Ana Ruiz.', 'en la calle Ana Ruiz'],
  ])('%s: %s', (_, sentence, words) => {
    expect(firstOf('prepositional', sentence)).toBe(words);
  });

  it('before an infinitive of saying is small', () => {
    expect(chunksOf('Al asegurar que sí, calló.').slice(0, 2)).toEqual(['small: Al', 'speech: asegurar']);
  });
});

describe('a phrase names somebody', () => {
  const speaks = (sentence: string, first: string) => {
    const { line, at } = lastLineOf(sentence);
    const phrase = line.phraseAt(at(first));
    if (!phrase) throw new Error(`no phrase at «${first}»`);
    return line.isSomebody(phrase);
  };

  it.each([
    ['Habló ella.', 'ella'],
    ['Habló la alcaldesa.', 'la'],
    ['Habló el ministerio.', 'el'],
    ['Habló el mayor de los hijos.', 'el'],
    ['Habló la bordadora.', 'la'],
    ['Habló el argentino.', 'el'],
    ['Habló el alteño, de 79 años.', 'el'],
    ['Piden más UGT y otros.', 'UGT'],
    ['Habló el «Pulga» Aranda.', 'el'],
    ['Pide calma Turquía.', 'Turquía'],
    ['Pide calma Aemet.', 'Aemet'],
    ['Habló Ana Ruiz.', 'Ana'],
    ['Habló la mesa, Ana Ruiz, ayer.', 'Ana'],
  ])('who may speak: «%s», from «%s»', (sentence, first) => {
    expect(speaks(sentence, first)).toBe(true);
  });

  it.each([
    ['Cayó la mesa.', 'la'],
    ['Cayó la mesa de Ana.', 'la'],
    ['Cayó el alteño.', 'el'],
    ['Cayó el Aconcagua.', 'el'],
  ])('or a thing: «%s», from «%s»', (sentence, first) => {
    expect(speaks(sentence, first)).toBe(false);
  });
});
