import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../commands/failure.ts';
import { renderFailure } from '../../../../src/discord/render/index.ts';
import { EMBED } from '../../../../src/discord/render/limits.ts';
import { shown } from '../shown.ts';
import { wildText } from '../wild-text.ts';

const say = (failure: Failure) => renderFailure(failure, 'es').embeds[0]?.description;

describe('a failure', () => {
  it.each<[Failure, string]>([
    [
      { code: 'permission.bot', permission: 'PinMessages' },
      'Me falta el permiso «Fijar mensajes» en este canal.',
    ],
    [{ code: 'button.stale' }, 'Este botón ya no sirve; repite la orden.'],
    [{ code: 'command.unknown', command: 'citar', nearest: 'citas' }, '¿Querías decir /citas?'],
    [{ code: 'paragraph.unknown', number: 9, last: 6, title: 'El tratado' }, 'elige uno del 1 al 6.'],
    [
      { code: 'option.too_long', option: 'pregunta', max: 300, length: 12_345 },
      'tiene 12\u202f345 caracteres y caben 300.',
    ],
    [
      { code: 'option.invalid', option: 'largo', allowed: ['corto', 'medio', 'largo'] },
      'solo puede ser «corto», «medio» o «largo».',
    ],
    [{ code: 'internal', reference: '7f3a12b4' }, '7f3a12b4'],
  ])('%j is told in a sentence', (failure, sentence) => {
    expect(say(failure)).toContain(sentence);
  });

  it('names options and commands as the reader knows them', () => {
    const { embeds } = renderFailure({ code: 'option.missing', option: 'pregunta' }, 'en');
    expect(embeds[0]?.description).toBe('The option “question” is missing. Fill it in and try again.');
  });

  it('shows what was typed harmlessly and within limits, whatever it is', () => {
    const failure = wildText.chain((typed) =>
      fc.constantFrom<Failure>(
        { code: 'article.unknown', typed, nearest: typed },
        { code: 'person.unknown', typed, nearest: undefined },
        { code: 'command.unknown', command: typed, nearest: undefined },
        { code: 'option.unknown', option: typed },
        { code: 'option.invalid', option: typed, allowed: Array.from({ length: 40 }, () => typed) },
        { code: 'pins.none', title: typed },
      ),
    );
    fc.assert(
      fc.property(failure, fc.constantFrom('es' as const, 'en' as const), (one, language) => {
        const { embeds, allowed_mentions } = renderFailure(one, language);
        const { description = '' } = embeds[0] ?? {};
        expect(allowed_mentions).toEqual({ parse: [] });
        expect(description.length).toBeLessThanOrEqual(EMBED.description);
        expect(shown(description).strays).toEqual([]);
      }),
    );
  });
});
