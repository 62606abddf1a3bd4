// Every button of every result: it fits its custom_id, comes back the same, and does what it says when pressed.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Response } from '../../commands/command.ts';
import type { Outcome } from '../../commands/failure.ts';
import type { Action } from '../../commands/result.ts';
import { decodeAction, encodeAction } from '../../src/discord/custom-id.ts';
import { allArticles } from '../articles.ts';
import { crowdOf, oddArticle } from './crowds.ts';
import { type Desk, deskOf, type Options } from './desk.ts';
import { hostile, typedText } from './typed-text.ts';
import { expectVerbatim } from './verbatim.ts';

let desk: Desk;
beforeAll(async () => {
  const articles = await allArticles();
  desk = deskOf([...articles, ...crowdOf(40, articles), oddArticle]);
});

/** Requests that between them lead to every kind of button. */
const requests: readonly [command: string, options: Options][] = [
  ['preguntar', { pregunta: '¿Qué incluye el acuerdo de asociación estratégica?', privado: true }],
  ['preguntar', { pregunta: 'puerto barcas marineros', privado: true }],
  ['preguntar', { pregunta: '¿quién ganó el mundial de ajedrez?', privado: true }],
  ['quien-dijo', { cita: 'pleno apoyo' }],
  ['quien-dijo', { cita: 'asociación estratégica' }],
  ['citas', {}],
  ['citas', { pagina: 2 }],
  ['citas', { persona: 'Putin' }],
  ['citas', { persona: 'Marta Ríos', pagina: 2 }],
  ['resumen', {}],
  ['resumen', { largo: 'largo', articulo: 'multitud-3' }],
  ['articulos', {}],
  ['articulos', { pagina: 3 }],
  ['articulos', { buscar: 'puerto', pagina: 1 }],
  ['parrafo', { numero: 2 }],
  ['fijar', { subcommand: 'resumen' }],
  ['fijar', { subcommand: 'lista' }],
  ['verificar-cita', { mensaje: 'Dijo «pleno apoyo» y “constante e inquebrantable”.' }],
  ['ayuda', {}],
  ['tratado', {}],
  ['odd-topic', { aspecto: 'aspecto número 7' }],
];

async function actionsOf(command: string, options: Options): Promise<readonly Action[]> {
  const outcome = await desk.ask(command, options);
  return outcome.ok ? outcome.value.result.actions : [];
}

/** Presses a button as Discord brings it back: by its custom_id alone. */
async function press(action: Action): Promise<Outcome<Response>> {
  const decoded = decodeAction(encodeAction(action));
  expect(decoded).toEqual({ request: action.request, reply: action.reply });
  return desk.ask(action.request.command, decoded?.request.options, { from: 'button' });
}

describe('every button', () => {
  it.each(requests)('of /%s %j comes back the same and works', async (command, options) => {
    for (const action of await actionsOf(command, options)) {
      const outcome = await press(action);
      expect(outcome.ok ? 'answered' : outcome.failure.code).toBe('answered');
      if (!outcome.ok) continue;
      expectVerbatim(outcome.value.result, desk.library);
      for (const further of outcome.value.result.actions) {
        const again = await press(further);
        expect(again.ok ? 'answered' : again.failure.code).toBe('answered');
      }
    }
  });

  it('works whatever had been asked or searched for', async () => {
    const asked = fc.record({ typed: typedText, command: fc.constantFrom('preguntar', 'articulos') });
    const examples = hostile.flatMap((typed): [{ typed: string; command: string }][] => [
      [{ typed, command: 'preguntar' }],
      [{ typed, command: 'articulos' }],
    ]);
    await fc.assert(
      fc.asyncProperty(asked, async ({ typed, command }) => {
        const options = command === 'preguntar' ? { pregunta: typed, privado: true } : { buscar: typed };
        for (const action of await actionsOf(command, options)) {
          const outcome = await press(action);
          expect(outcome.ok ? 'answered' : outcome.failure.code).toBe('answered');
        }
      }),
      { examples, numRuns: 100 + examples.length },
    );
  });

  it('has a place for what it says: nothing private is shown to all', async () => {
    const places: Partial<Record<Action['label'], Action['reply']>> = {
      previous: 'update',
      next: 'update',
      share: 'public',
      card: 'alike',
    };
    for (const [command, options] of requests) {
      for (const { label, reply } of await actionsOf(command, options))
        expect([label, reply]).toEqual([label, places[label] ?? 'private']);
    }
  });

  it('that only moderators may press asks for the permission again', async () => {
    const pin = (await actionsOf('resumen', {})).find(({ label }) => label === 'pin');
    expect(pin?.permission).toBe('PinMessages');
    const outcome = await desk.ask('fijar', pin?.request.options, {
      from: 'button',
      memberPermissions: new Set(),
    });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'permission.member' } });
  });
});
