import { describe, expect, it } from 'vitest';
import type { PermissionName } from '../../../../commands/failure.ts';
import type { Action } from '../../../../commands/result.ts';
import { decodeAction } from '../../../../src/discord/custom-id.ts';
import { pinnedArticleKey, renderPinned, renderResult } from '../../../../src/discord/render/index.ts';
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
  const { components } = renderResult(
    { ...answer, actions },
    { language: 'es', permissions: new Set(permissions) },
  );
  return components.flatMap((row) => row.components);
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
    const [row] = components;
    expect(row?.components.map(({ label }) => label)).toEqual(['Leer el artículo']);
    expect(decodeAction(row?.components[0]?.custom_id ?? '')?.request).toEqual({
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
