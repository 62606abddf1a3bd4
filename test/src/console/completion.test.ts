import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete } from '../../../src/console/completion.ts';
import { createSession } from '../../../src/console/session.ts';
import { wildText } from '../discord/wild-text.ts';
import { library } from './tiny-library.ts';

const session = createSession(library);

describe('Tab at the prompt', () => {
  it.each([
    ['/pre', ['/preguntar '], '/pre'],
    ['/c', ['/citas ', '/cumbre '], '/c'],
    ['/sal', ['/salir '], '/sal'],
    ['/fijar ', ['resumen ', 'lista ', 'quitar '], ''],
    ['/fijar qu', ['quitar '], 'qu'],
    ['/fijar quitar ', ['articulo: '], ''],
    ['/preguntar ', ['pregunta: ', 'articulo: ', 'privado: '], ''],
    ['/preguntar pregunta: ¿qué pasó? ar', ['articulo: '], 'ar'],
    ['/resumen largo: m', ['medio'], 'm'],
    ['/quien-dijo cita: apo', ['pleno apoyo'], 'apo'],
    ['¿qué', [], '¿qué'],
  ])('after «%s» offers %j', (line, candidates, typed) => {
    expect(complete(line, session, 'es')).toEqual([candidates, typed]);
  });

  it('offers English names to whoever reads English', () => {
    expect(complete('/who', session, 'en')).toEqual([['/who-said '], '/who']);
    expect(complete('/who-said qu', session, 'en')).toEqual([['quote: '], 'qu']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('/', '/preguntar ', '/fijar ', '/citas persona: '),
        wildText,
        (start, text) => {
          expect(complete(start + text, session, 'es')).toHaveLength(2);
        },
      ),
    );
  });
});
