import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../src/console/parse-line.ts';
import { createSession } from '../../../src/console/session.ts';
import { wildText } from '../discord/wild-text.ts';
import { library } from './tiny-library.ts';

const session = createSession(library);

describe('a line at the prompt', () => {
  it.each([
    ['/quien-dijo cita: pleno apoyo', 'quien-dijo', { cita: 'pleno apoyo' }],
    ['/quien-dijo pleno apoyo', 'quien-dijo', { cita: 'pleno apoyo' }],
    [
      '/quien-dijo cita: dijo: «sí» articulo: tratado',
      'quien-dijo',
      { cita: 'dijo: «sí»', articulo: 'tratado' },
    ],
    ['/preguntar ¿qué pasó? articulo:tratado', 'preguntar', { pregunta: '¿qué pasó?', articulo: 'tratado' }],
    ['/preguntar pregunta: ¿qué pregunta: hizo?', 'preguntar', { pregunta: '¿qué pregunta: hizo?' }],
    ['¿qué dijo Kim: nada?', 'preguntar', { pregunta: '¿qué dijo Kim: nada?' }],
    ['/parrafo 2', 'parrafo', { numero: '2' }],
    ['/párrafo número: 2', 'parrafo', { numero: '2' }],
    ['/fijar resumen articulo: tratado', 'fijar', { subcommand: 'resumen', articulo: 'tratado' }],
    ['/fijar lista', 'fijar', { subcommand: 'lista' }],
    ['/fijar', 'fijar', {}],
    ['/who-said quote: pleno apoyo', 'quien-dijo', { cita: 'pleno apoyo' }],
    ['/verificar-cita «pleno apoyo»', 'verificar-cita', { mensaje: '«pleno apoyo»' }],
    ['/Verificar cita «pleno apoyo»', 'verificar-cita', { mensaje: '«pleno apoyo»' }],
    ['/cumbre aspecto: la cena', 'cumbre', { aspecto: 'la cena' }],
    ['/nada que ver', 'nada', {}],
    ['/', '', {}],
  ])('%s', (line, command, options) => {
    expect(parseLine(line, session)).toEqual({ command, options });
  });

  it('gives what a command without options cannot take to be refused', async () => {
    const { command, options } = parseLine('/ayuda por favor', session);
    const outcome = await session.ask(command, options, []);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'option.unknown', option: 'por favor' } });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '/', '/preguntar ', '/fijar '), wildText, (start, text) => {
        expect(parseLine(start + text, session).options).toBeTypeOf('object');
      }),
    );
  });
});
