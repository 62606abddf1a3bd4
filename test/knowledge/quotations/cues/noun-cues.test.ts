// What attributes words by a noun: la promesa de Ana · «…» fue su respuesta.
import { describe, expect, it } from 'vitest';
import { cueBefore } from '../../../../knowledge/quotations/cues/cue-before.ts';
import {
  isBroughtAlong,
  isFoundText,
  nounCue,
  nounCueOf,
  remindedCue,
} from '../../../../knowledge/quotations/cues/noun-cues.ts';
import { cueOfStretch, shown, stretchIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

describe('a noun for words', () => {
  it.each([
    ['La promesa de Ana Ruiz: «Vuelvo».', 'promesa', 'Ana Ruiz'],
    ['La última promesa electoral de Ana Ruiz: «Vuelvo».', 'promesa', 'Ana Ruiz'],
    ['La respuesta de la ministra fue clara: «Vuelvo».', 'respuesta', 'la ministra'],
    ['La alcaldesa abrió con una advertencia: «Vuelvo».', 'advertencia', 'La alcaldesa'],
    ['Cuenta que un sujeto le dejó un mensaje: «Vuelvo».', 'mensaje', 'un sujeto'],
    ['Abrió con una advertencia: «Vuelvo».', 'advertencia', 'left out'],
    ['Repitió su promesa: «Vuelvo».', 'promesa', 'left out'],
    ['Apareció una nueva amenaza: «Vuelvo».', 'amenaza', 'nobody'],
    ['Al grito de «Vuelvo», los hinchas invadieron la cancha.', 'grito', 'los hinchas'],
    ['«Vuelvo» fue su respuesta.', 'respuesta', 'left out'],
    ['«Vuelvo», ha sido la respuesta de Ana Ruiz.', 'respuesta', 'Ana Ruiz'],
    ['«Vuelvo», fue toda la respuesta que dio.', 'respuesta', 'left out'],
    ['La jueza leyó una carta de Ana Ruiz: «Vuelvo».', 'carta', 'Ana Ruiz'],
    ['La jueza leyó un correo de un vecino, Ana Ruiz: «Vuelvo».', 'correo', 'Ana Ruiz'],
    ['«Vuelvo», es la frase que repite Ana Ruiz.', 'frase', 'Ana Ruiz'],
    ['«Vuelvo»: la frase de Ana Ruiz corrió por el pueblo.', 'frase', 'Ana Ruiz'],
  ])('says whose they are, or leaves it out: %s', (body, words, whom) => {
    expect(cueOfStretch(body, nounCue)).toEqual([words, whom]);
  });

  it.each([
    ['tells how somebody reads', 'Ana Ruiz leyó en voz alta: «Vuelvo».'],
    ['tells that somebody was asked', 'A preguntas de Ana Ruiz, calló: «Vuelvo».'],
    ['is far off', 'La promesa de ayer por la tarde en la plaza grande y vieja de «agua».'],
    ['stands before a verb', 'La promesa de ayer llegó con «agua».'],
    ['stands past a semicolon', 'La promesa de Ana Ruiz; luego: «Vuelvo».'],
    ['stands after the words without «ser»', '«Vuelvo» y su respuesta.'],
    ['stands after a colon, and is nobody’s', '«Vuelvo»: una frase corrió por el pueblo.'],
  ])('is none where it %s: %s', (_, body) => {
    expect(cueOfStretch(body, nounCue)).toBeNull();
  });

  it('is brought along by whoever acts', () => {
    const along = (body: string) => {
      const { line } = lastLineOf(body);
      const cue = nounCue(
        line,
        line.chunks.findIndex(({ kind }) => kind === 'stretch'),
      );
      return cue !== null && isBroughtAlong(line, cue);
    };
    expect(along('Le devolvió la página con una sola pregunta: «¿Quién?».')).toBe(true);
    expect(along('Le devolvió la página y una sola pregunta: «¿Quién?».')).toBe(false);
    expect(along('Le devolvió la página con la pregunta: «¿Quién?».')).toBe(false);
  });

  it.each([
    ['Son palabras de Ana Ruiz.', ['palabras', 'Ana Ruiz']],
    ['La frase es de Ana Ruiz.', ['frase', 'Ana Ruiz']],
    ['La frase es vieja.', null],
    ['Ayer llegó a casa la frase de Ana Ruiz.', null],
  ])('that begins a line says whose words were before it: %s', (body, whose) => {
    const read = lastLineOf(body);
    expect(shown(read, nounCueOf(read.line))).toEqual(whose);
  });
});

describe('whoever is reminded', () => {
  const reminded = (body: string) =>
    cueOfStretch(body, (line, at) => {
      const verb = cueBefore(line, at, null);
      return verb && remindedCue(line, verb, nounCue(line, at));
    });

  it.each([
    ['Pere Gil recordó al alcalde su promesa: «Vuelvo».', ['promesa', 'alcalde']],
    ['Pere Gil le recordó su promesa: «Vuelvo».', ['promesa', 'nobody']],
    ['Pere Gil recordó su promesa: «Vuelvo».', null],
    ['Pere Gil recordó al alcalde una promesa: «Vuelvo».', null],
    ['Pere Gil dijo al alcalde su promesa: «Vuelvo».', null],
  ])('has promised it: %s', (body, whose) => {
    expect(reminded(body)).toEqual(whose);
  });

  it('is told so by whoever reminds', () => {
    const read = lastLineOf('Pere Gil recordó al alcalde su promesa: «Vuelvo».');
    const at = stretchIn(read);
    const verb = cueBefore(read.line, at, null);
    const cue = verb && remindedCue(read.line, verb, nounCue(read.line, at));
    expect(shown(read, cue?.relates ?? null)).toEqual(['recordó', 'Pere Gil']);
  });
});

it.each([
  ['Encontró una nota sin firma: «Vuelvo».', true],
  ['Recibió ayer una carta: «Vuelvo».', true],
  ['Encontró la nota: «Vuelvo».', false],
  ['Escribió una nota: «Vuelvo».', false],
  ['Encontró una puerta: «Vuelvo».', false],
])('whoever finds a message has not written it: %s', (body, found) => {
  const read = lastLineOf(body);
  expect(isFoundText(read.line, stretchIn(read) - 1)).toBe(found);
});
