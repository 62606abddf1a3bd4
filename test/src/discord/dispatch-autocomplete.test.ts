// What the dispatcher offers while a member types.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AnyCommand } from '../../../commands/command.ts';
import { handleInteraction } from '../../../src/discord/dispatch.ts';
import type { Interaction } from '../../../src/discord/payload.ts';
import { deskWith } from './dispatching.ts';
import { fakeCommand } from './fake-commands.ts';
import { typing } from './payloads.ts';

describe('autocomplete', () => {
  const offering = (choices: readonly { name: string; value: string }[]) =>
    fakeCommand({
      name: 'citas',
      options: [{ name: 'persona', type: 'string', suggest: () => choices }],
    });
  const typed = typing('citas', [{ name: 'persona', type: 3, value: 'mar', focused: true }]);
  const choicesOf = async (payload: Interaction, commands: readonly AnyCommand[]) => {
    const { callback } = await handleInteraction(payload, deskWith(commands).desk);
    return z
      .object({
        type: z.literal(8),
        data: z.object({ choices: z.array(z.object({ name: z.string(), value: z.string() })) }),
      })
      .parse(callback).data.choices;
  };

  it('offers at most 25 choices of at most 100 characters', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ name: 'ñ🙂'.repeat(60), value: String(index) }));
    const choices = await choicesOf(typed, [offering(many)]);
    expect(choices).toHaveLength(25);
    for (const { name } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      expect(name.endsWith('…')).toBe(true);
    }
  });

  it('leaves out what Discord would refuse', async () => {
    const bad = [
      { name: ' ', value: 'a' },
      { name: 'b', value: 'x'.repeat(101) },
      { name: 'c', value: '' },
    ];
    expect(await choicesOf(typed, [offering([...bad, { name: 'María', value: 'm' }])])).toEqual([
      { name: 'María', value: 'm' },
    ]);
  });

  it('finds an option under its subcommand', async () => {
    const command = fakeCommand({
      name: 'fijar',
      subcommands: [
        {
          name: 'quitar',
          options: [
            { name: 'articulo', type: 'string', suggest: ({ typed }) => [{ name: typed, value: typed }] },
          ],
        },
      ],
    });
    const options = [{ name: 'articulo', type: 3, value: 'pue', focused: true }];
    const payload = typing('fijar', [{ name: 'quitar', type: 1, options }]);
    expect(await choicesOf(payload, [command])).toEqual([{ name: 'pue', value: 'pue' }]);
  });

  it('has nothing to offer for an unknown command or option', async () => {
    expect(await choicesOf(typed, [])).toEqual([]);
    expect(
      await choicesOf(typing('citas', [{ name: 'x', type: 3, value: '', focused: true }]), [offering([])]),
    ).toEqual([]);
  });

  it('has nothing to offer when suggesting breaks, and the log says why', async () => {
    const { desk, lines } = deskWith([
      fakeCommand({
        name: 'citas',
        options: [
          {
            name: 'persona',
            type: 'string',
            suggest: () => {
              throw new Error('boom');
            },
          },
        ],
      }),
    ]);
    const { callback, end } = await handleInteraction(typed, desk);
    expect(callback).toEqual({ type: 8, data: { choices: [] } });
    expect(end).toMatchObject({ outcome: 'failed' });
    expect(lines.join('')).toContain('boom');
  });
});
