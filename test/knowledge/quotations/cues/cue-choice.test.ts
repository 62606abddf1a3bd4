// Of what may bring words in, which tells whose they are: the verb or the noun, its subject or another.
import { describe, expect, it } from 'vitest';
import { cueBefore } from '../../../../knowledge/quotations/cues/cue-before.ts';
import {
  hasClause,
  isOfQuoted,
  isThingBefore,
  namedAnswer,
  nearerCue,
  withTeller,
} from '../../../../knowledge/quotations/cues/cue-choice.ts';
import { toldCue } from '../../../../knowledge/quotations/cues/cue-told.ts';
import { nounCue } from '../../../../knowledge/quotations/cues/noun-cues.ts';
import { cueOfStretch, shown, stretchIn, verbIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

/** A line, with the cue of the verb that ends in a word, and where its first quotation stands. */
function verbOf(body: string, word: string) {
  const read = lastLineOf(body);
  const { at, verb } = verbIn(read, word);
  return { line: read.line, cue: toldCue(read.line, at, verb), at: stretchIn(read) };
}

describe('words set beside a noun for them', () => {
  it('are whose the noun says', () => {
    expect(cueOfStretch('La respuesta de Arguedas Paz, «mañana», arrancó risas.', namedAnswer)).toEqual([
      'respuesta',
      'Arguedas Paz',
    ]);
  });

  it.each([
    ['the noun says not whose', 'La respuesta, «mañana», arrancó risas.'],
    ['no comma stands between', 'La respuesta de Arguedas Paz «mañana» arrancó risas.'],
    ['the noun does not open the line', 'Ayer llegó la respuesta de Arguedas Paz, «mañana».'],
  ])('are nobody’s where %s: %s', (_, body) => {
    expect(cueOfStretch(body, namedAnswer)).toBeNull();
  });
});

describe('of a verb and a noun before a colon', () => {
  const nearer = (body: string) =>
    cueOfStretch(body, (line, at) => nearerCue(line, cueBefore(line, at, null), nounCue(line, at)));

  it.each([
    ['La fiscal recordó las palabras del acusado: «Fue ella».', 'palabras', 'acusado'],
    ['Un censor le devolvió la página con una sola pregunta: «¿Quién?».', 'pregunta', 'Un censor'],
    ['La respuesta de la ministra fue tajante: «No».', 'respuesta', 'la ministra'],
  ])('the noun tells where it says whose, or is brought along: %s', (body, words, whom) => {
    expect(nearer(body)).toEqual([words, whom]);
  });

  it('the verb tells otherwise, or whichever there is', () => {
    expect(nearer('La fiscal leyó la frase y dijo: «Fue ella».')).toEqual(['dijo', 'La fiscal']);
    expect(nearer('Las palabras del acusado recordó la fiscal y dijo: «Fue ella».')?.[0]).toBe('dijo');
    expect(nearer('La promesa de Ana Ruiz: «Vuelvo».')).toEqual(['promesa', 'Ana Ruiz']);
    expect(nearer('Ayer llovió: «Vuelvo».')).toBeNull();
  });
});

describe('the phrase before a verb between commas', () => {
  const ofQuoted = (body: string, text: string) => {
    const { line, cue, at } = verbOf(body, 'afirma');
    return isOfQuoted(line, at, cue, text);
  };

  it('is the subject of what is quoted, where that begins with its verb', () => {
    expect(ofQuoted('El jugador, afirma, «captaba a otros».', 'captaba a otros')).toBe(true);
    expect(ofQuoted('El jugador, afirma, «no se captaba a sí mismo».', 'no se captaba a sí mismo')).toBe(
      true,
    );
    expect(ofQuoted('El jugador, afirma, «buena gente».', 'buena gente')).toBe(false);
    expect(ofQuoted('El jugador afirma «captaba a otros».', 'captaba a otros')).toBe(false);
  });
});

describe('the subject before a verb', () => {
  it.each([
    ['Los grifos mostraban «errores».', 'mostraban', true],
    ['Los vecinos mostraban «errores».', 'mostraban', false],
    ['El informe dijo «errores».', 'dijo', false],
    ['Las palabras dijeron «errores».', 'dijeron', false],
    ['Ella dijo «errores».', 'dijo', false],
    ['Dijo «errores» la puerta.', 'Dijo', false],
  ])('is a thing, or somebody, or words: %s', (body, word, thing) => {
    const { line, cue } = verbOf(body, word);
    expect(isThingBefore(line, cue)).toBe(thing);
  });
});

describe('a clause that hangs on the verb', () => {
  it.each([
    ['Les prometió por teléfono que se irían «pronto».', true],
    ['Les prometió que se irían «pronto».', true],
    ['Les prometió el cielo que querían «pronto».', false],
    ['Les prometió «pronto».', false],
  ])('holds the words, or does not: %s', (body, has) => {
    const { line, cue, at } = verbOf(body, 'prometió');
    expect(hasClause(line, cue, at)).toBe(has);
  });
});

describe('a source within what somebody tells', () => {
  const teller = (body: string) => {
    const read = lastLineOf(body);
    const cue = cueBefore(read.line, stretchIn(read), null);
    if (!cue) throw new Error(`no cue in: ${body}`);
    return shown(read, withTeller(read.line, cue).relates ?? null);
  };

  it('is related by whoever tells of it', () => {
    expect(teller('Ana Ruiz contó que, según su hijo, era tarde: «Vuelvo».')).toEqual(['contó', 'Ana Ruiz']);
    expect(teller('Era tarde, según su hijo: «Vuelvo».')).toBeNull();
    expect(teller('Ana Ruiz contó: «Vuelvo».')).toBeNull();
  });
});
