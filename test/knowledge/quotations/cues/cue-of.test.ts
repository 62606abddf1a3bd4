// The cue that a verb or a source gives: its words, with whoever speaks or nobody in particular.
import { describe, expect, it } from 'vitest';
import { openingSource, sourceCue, verbCue } from '../../../../knowledge/quotations/cues/cue-of.ts';
import { cueOfStretch, shown, verbIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

function source(body: string) {
  const read = lastLineOf(body);
  const at = read.line.chunks.findIndex(({ kind }) => kind === 'source');
  const chunk = read.line.chunks[at];
  if (chunk?.kind !== 'source') throw new Error(`no source in: ${body}`);
  return shown(read, sourceCue(chunk, at));
}

function verb(body: string, word: string) {
  const read = lastLineOf(body);
  const { at, verb: chunk } = verbIn(read, word);
  return verbCue(read.line, at, chunk);
}

const whom = (body: string, word: string) => shown(lastLineOf(body), verb(body, word))?.[1];

describe('a source', () => {
  it.each([
    ['Según Ana Ruiz, llueve.', 'Según', 'Ana Ruiz'],
    ['Según sus cálculos, llueve.', 'Según sus cálculos', 'left out'],
    ['Según su informe, llueve.', 'Según', 'left out'],
    ['Según su vecina, llueve.', 'Según', 'su vecina'],
    ['De acuerdo con el informe, llueve.', 'De acuerdo con', 'el informe'],
  ])('names whoever is drawn on, but not who reckoned: %s', (body, words, who) => {
    expect(source(body)).toEqual([words, who]);
  });

  it('that opens a line is for all of it, up to a colon or a semicolon', () => {
    expect(
      cueOfStretch('De acuerdo con Ana Paz, hubo restos, pero nadie «quiso seguir».', openingSource),
    ).toEqual(['De acuerdo con', 'Ana Paz']);
    expect(
      cueOfStretch('De acuerdo con Ana Paz, hubo restos; nadie «quiso seguir».', openingSource),
    ).toBeNull();
    expect(cueOfStretch('Para Ana Paz, hubo restos, pero nadie «quiso seguir».', openingSource)).toBeNull();
    expect(cueOfStretch('Hubo restos, según Ana Paz, pero nadie «quiso seguir».', openingSource)).toBeNull();
  });
});

describe('a verb of saying', () => {
  it.each([
    ['Ana Ruiz dijo: «Llueve».', 'dijo', 'Ana Ruiz'],
    ['Dijo: «Llueve».', 'Dijo', 'left out'],
    [
      'La plaza, explican en el Departamento de Sanidad, «está libre».',
      'explican',
      'el Departamento de Sanidad',
    ],
    ['Desde Educación admiten «retrasos».', 'admiten', 'Educación'],
    ['Desde el Ministerio insisten: «Llueve».', 'insisten', 'el Ministerio'],
    ['«Llueve», apuntan desde el Ministerio.', 'apuntan', 'el Ministerio'],
    ['Desde el rectorado la consideran «injusta», aunque admiten que «llueve».', 'admiten', 'el rectorado'],
    // From where, and no body.
    ['«Llueve», gritaron desde la barra.', 'gritaron', 'left out'],
    ['En Madrid nos contestan: «Llueve».', 'contestan', 'left out'],
    ['El Gobierno respondió por boca de su vocera, Ana Paz: «Llueve».', 'respondió', 'Ana Paz'],
    ['«Llueve», se oyó decir.', 'oyó', 'nobody'],
    ['«Llueve», se la oyó decir.', 'oyó', 'left out'],
    ['«Llueve», se lee en el fallo.', 'lee', 'el fallo'],
    ['«Llueve», leyó la magistrada.', 'leyó', 'la magistrada'],
    ['«Llueve», leyó de un papel.', 'leyó', 'left out'],
    ['Se dice que «llueve».', 'dice', 'nobody'],
    ['«Llueve», ponía en mayúsculas.', 'ponía', 'nobody'],
  ])('names whoever speaks, or nobody: %s', (body, word, who) => {
    expect(whom(body, word)).toBe(who);
  });

  it.each([
    ['Dijo: «Llueve».', 'Dijo', 'singular'],
    ['Dijeron: «Llueve».', 'Dijeron', 'plural'],
    ['«Llueve», solía decirles.', 'decirles', 'singular'],
    ['«Llueve», solían decirles.', 'decirles', 'plural'],
    // Whoever is left out of the verb before it.
    ['«Llueve», indicó, tras lamentar que «truena».', 'lamentar', 'singular'],
  ])('tells how many are left out: %s', (body, word, number) => {
    expect(verb(body, word).number).toBe(number);
  });

  it('says nothing of anybody where it has neither subject nor number', () => {
    expect(verb('Tras lamentar que «truena».', 'lamentar').impersonal).toBe(true);
  });
});
