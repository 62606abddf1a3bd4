// Option trees, permissions and ids, as Discord sends them.
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../src/discord/options.ts';
import { madeAt } from '../../../src/discord/payload.ts';
import { bitfieldOf, permissionNames, permissionsOf } from '../../../src/discord/permissions.ts';

describe('options', () => {
  it('are read by name, with their types', () => {
    const tree = [
      { name: 'pregunta', type: 3, value: '¿quién firmó?' },
      { name: 'privado', type: 5, value: true },
      { name: 'numero', type: 4, value: 3 },
    ];
    expect(readOptions(tree).options).toEqual({ pregunta: '¿quién firmó?', privado: true, numero: 3 });
  });

  it('of a subcommand come up beside it', () => {
    const tree = [{ name: 'resumen', type: 1, options: [{ name: 'articulo', type: 3, value: 'puerto' }] }];
    expect(readOptions(tree).options).toEqual({ subcommand: 'resumen', articulo: 'puerto' });
  });

  it('of a subcommand without any leave the subcommand', () => {
    expect(readOptions([{ name: 'lista', type: 1 }]).options).toEqual({ subcommand: 'lista' });
  });

  it('tell which one somebody is typing in, apart from those filled in', () => {
    const tree = [
      { name: 'articulo', type: 3, value: 'puerto' },
      { name: 'persona', type: 3, value: 'Mar', focused: true },
    ];
    expect(readOptions(tree)).toEqual({
      options: { articulo: 'puerto' },
      focused: { name: 'persona', typed: 'Mar' },
    });
  });
});

describe('permissions', () => {
  it('are the named bits of the field', () => {
    expect([...permissionsOf(String((1n << 51n) | (1n << 10n)))]).toEqual(['PinMessages', 'ViewChannel']);
  });

  it('are all there for an administrator', () => {
    expect([...permissionsOf('8')]).toEqual(permissionNames);
  });

  it('do not come with managing messages', () => {
    expect(permissionsOf(String(1n << 13n)).has('PinMessages')).toBe(false);
  });

  it('are written as Discord wants them', () => {
    expect(bitfieldOf('PinMessages')).toBe('2251799813685248');
  });
});

describe('an id', () => {
  it('tells when it was made', () => {
    // The example of Discord's own documentation.
    expect(new Date(madeAt('175928847299117063')).toISOString()).toBe('2016-04-30T11:18:25.796Z');
  });
});
