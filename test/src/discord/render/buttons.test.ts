import { describe, expect, it } from 'vitest';
import type { PermissionName } from '../../../../commands/failure.ts';
import type { Action } from '../../../../commands/result.ts';
import { decodeAction } from '../../../../src/discord/custom-id.ts';
import { pinnedArticleKey, renderPinned, renderResult } from '../../../../src/discord/render/index.ts';
import { buttonsOf, menusOf } from '../within-limits.ts';
import { answer, summary } from './results.ts';

const request = { command: 'resumen', options: { articulo: 'a1b2c3' } };
const pin: Action = { label: 'pin', request, reply: 'public', permission: 'PinMessages' };
const share: Action = { label: 'share', request, reply: 'public' };
const to = (page: number): Action => ({
  label: 'context',
  request: { command: 'parrafo', options: { numero: page } },
  reply: 'private',
});

function buttons(actions: readonly Action[], permissions: readonly PermissionName[] = []) {
  return buttonsOf(
    renderResult({ ...answer, actions }, { language: 'es', permissions: new Set(permissions) }),
  );
}

describe('buttons', () => {
  it('carry what they ask for', () => {
    const [button] = buttons([share]);
    expect(button?.label).toBe('Compartir');
    expect(decodeAction(button?.custom_id ?? '')).toEqual({ request, reply: 'public' });
  });

  it('for moderators are shown to moderators only', () => {
    expect(buttons([pin])).toEqual([]);
    expect(buttons([pin], ['PinMessages']).map(({ label }) => label)).toEqual(['📌 Fijar']);
  });

  it('that would do the same are shown once', () => {
    expect(buttons([share, share])).toHaveLength(1);
  });

  it('with the same label are numbered', () => {
    expect(buttons([to(1), to(2), share]).map(({ label }) => label)).toEqual([
      'Ver contexto 1',
      'Ver contexto 2',
      'Compartir',
    ]);
  });

  it('with the same label that say what they are about become one menu of them', () => {
    const card = (number: number): Action => ({
      label: 'card',
      request: { command: 'tarjeta', options: { cita: `a1b2c3.${number}.0f9e8d` } },
      reply: 'alike',
      choice: { text: `Cita número ${number}`, about: number === 1 ? 'Marta Ríos' : null },
    });
    const payload = renderResult(
      { ...answer, actions: [card(1), card(2), share] },
      { language: 'es', permissions: new Set() },
    );
    const [menu] = menusOf(payload);
    expect(menu?.options.map(({ label, description }) => [label, description])).toEqual([
      ['Cita número 1', 'Marta Ríos'],
      ['Cita número 2', undefined],
    ]);
    expect(decodeAction(menu?.options[1]?.value ?? '')).toEqual({ request: card(2).request, reply: 'alike' });
    expect(buttonsOf(payload).map(({ label }) => label)).toEqual(['Compartir']);
    expect(buttons([card(1)]).map(({ label }) => label)).toEqual(['Tarjeta']);
  });

  it('come in rows of five, twenty-five at most', () => {
    const { components } = renderResult(
      { ...answer, actions: Array.from({ length: 30 }, (_, index) => to(index + 1)) },
      { language: 'es', permissions: new Set() },
    );
    expect(components.map((row) => row.components.length)).toEqual([5, 5, 5, 5, 5]);
  });

  it('that fit in no custom_id are left out', () => {
    const options = { pregunta: 'x'.repeat(200) };
    expect(buttons([{ ...share, request: { command: 'preguntar', options } }])).toEqual([]);
  });
});

describe('a pinned summary', () => {
  const { components } = renderPinned(summary, 'es');

  it('has one button, which opens the article', () => {
    const shown = buttonsOf({ components });
    expect(shown.map(({ label }) => label)).toEqual(['Leer el artículo']);
    expect(decodeAction(shown[0]?.custom_id ?? '')?.request).toEqual({
      command: 'parrafo',
      options: { articulo: 'a1b2c3', numero: 1 },
    });
  });

  it('is known again by its components', () => {
    expect(pinnedArticleKey(components)).toBe('a1b2c3');
    expect(pinnedArticleKey(JSON.parse(JSON.stringify(components)))).toBe('a1b2c3');
  });

  it('is not mistaken for an ordinary reply, nor for what is not ours', () => {
    const read: Action = {
      label: 'paragraphs',
      request: { command: 'parrafo', options: { articulo: 'a1b2c3', numero: 1 } },
      reply: 'private',
    };
    const reply = renderResult({ ...summary, actions: [read] }, { language: 'es', permissions: new Set() });
    expect(pinnedArticleKey(reply.components)).toBeUndefined();
    expect(pinnedArticleKey(undefined)).toBeUndefined();
    expect(pinnedArticleKey([null, 3, 'x', { custom_id: 5 }, { components: {} }])).toBeUndefined();
  });
});
