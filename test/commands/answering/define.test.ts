import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand } from '../../../commands/answering/define.ts';
import { succeed } from '../../../commands/failure.ts';
import { position, text } from '../../../commands/options/schema.ts';
import type { HelpResult } from '../../../commands/result.ts';
import { deskOf } from '../desk.ts';

const help: HelpResult = { kind: 'help', articles: 0, commands: [], actions: [] };
const { context } = deskOf([]);

describe('a command', () => {
  it('runs on its options as its schema reads them', async () => {
    const seen: unknown[] = [];
    const command = defineCommand({
      declaration: { name: 'orden', kind: 'slash', options: [] },
      input: z.strictObject({
        texto: text('texto', { min: 1, max: 9 }),
        numero: position('numero', { min: 1, max: 9 }),
      }),
      run: (input) => {
        seen.push(input);
        return succeed({ visibility: 'private', result: help });
      },
    });
    const outcome = await command.answer({ texto: '  hola\u200b ', numero: '7' }, context);
    expect(outcome).toEqual({ ok: true, value: { visibility: 'private', result: help } });
    expect(seen).toEqual([{ texto: 'hola', numero: 7 }]);
  });

  it('does not run on options that do not fit', async () => {
    const command = defineCommand({
      declaration: { name: 'orden', kind: 'slash', options: [] },
      input: z.strictObject({ texto: text('texto', { min: 3, max: 9 }) }),
      run: () => {
        throw new Error('ran');
      },
    });
    expect(await command.answer({ texto: 'no' }, context)).toEqual({
      ok: false,
      failure: { code: 'option.too_short', option: 'texto', min: 3 },
    });
  });
});
