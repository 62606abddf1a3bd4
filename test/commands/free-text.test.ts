// Whatever is typed into whichever option: an answer or a failure we know, fit for Discord, and every excerpt verbatim.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OptionValue } from '../../commands/command.ts';
import { commandsFor } from '../../commands/index.ts';
import { libraryOf } from '../../knowledge/library-of.ts';
import { renderFailure, renderResult } from '../../src/discord/render/index.ts';
import { languages, textsFor } from '../../src/texts/index.ts';
import { allArticles, readOwn, treaty } from '../articles.ts';
import { shown } from '../src/discord/shown.ts';
import { expectWithinLimits } from '../src/discord/within-limits.ts';
import { oddArticle } from './crowds.ts';
import { allPermissions, type Desk, deskOf, type Options } from './desk.ts';
import { hostile, typedText } from './typed-text.ts';
import { expectVerbatim } from './verbatim.ts';

let desk: Desk;
beforeAll(async () => {
  desk = deskOf([...(await allArticles()), oddArticle]);
});

/** What stands in the other options that a command cannot do without. */
const filled: Readonly<Record<string, OptionValue>> = {
  pregunta: '¿Qué incluye el acuerdo?',
  cita: 'pleno apoyo',
  numero: 1,
  mensaje: '«pleno apoyo»',
  pasajes: `${readOwn(treaty).key}.1.1`,
};

interface FreeText {
  readonly command: string;
  readonly option: string;
  readonly others: Options;
}

/** Every option of every command, its subcommands and topics included, in which people write what they like. */
const freeTexts: FreeText[] = commandsFor(libraryOf([readOwn(treaty), oddArticle])).flatMap(
  ({ declaration }) => {
    const forms = declaration.subcommands ?? [{ name: undefined, options: declaration.options }];
    return forms.flatMap(({ name, options }) =>
      options
        .filter(({ type }) => type === 'string')
        .map((option) => ({
          command: declaration.name,
          option: option.name,
          others: {
            ...(name !== undefined && { subcommand: name }),
            ...Object.fromEntries(
              options.filter(({ required }) => required).map((one) => [one.name, filled[one.name] ?? '']),
            ),
          },
        })),
    );
  },
);

describe.each(freeTexts)('/$command with anything in «$option»', ({ command, option, others }) => {
  const given = fc.record({
    typed: typedText,
    from: fc.constantFrom('command' as const, 'button' as const),
    privado: fc.boolean(),
  });

  it('answers or fails in a way that is foreseen, as plain data that Discord takes', async () => {
    const examples = hostile.map((typed): [{ typed: string; from: 'command'; privado: boolean }] => [
      { typed, from: 'command', privado: true },
    ]);
    await fc.assert(
      fc.asyncProperty(given, async ({ typed, from, privado }) => {
        const options = { ...others, [option]: typed, ...(command === 'preguntar' && { privado }) };
        const outcome = await desk.ask(command, options, { from });
        for (const language of languages) {
          const payload = outcome.ok
            ? renderResult(outcome.value.result, { language, permissions: allPermissions })
            : renderFailure(outcome.failure, language);
          expectWithinLimits(payload);
          for (const { title = '', description = '' } of payload.embeds)
            expect([...shown(title).strays, ...shown(description).strays]).toEqual([]);
        }
        if (!outcome.ok) {
          expect(Object.keys(textsFor('es').failures)).toContain(outcome.failure.code);
          expect(outcome.failure.code).not.toBe('internal');
          return;
        }
        const { result } = outcome.value;
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expectVerbatim(result, desk.library);
      }),
      { examples, numRuns: 60 + examples.length },
    );
  });

  it('suggests at most 25 choices of 1 to 100 characters, or none', () => {
    fc.assert(
      fc.property(typedText, (typed) => {
        const choices = desk.suggest(command, option, typed, others);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const text of choices.flatMap(({ name, value }) => [name, value])) {
          expect(text.trim()).not.toBe('');
          expect([...text].length).toBeLessThanOrEqual(100);
        }
      }),
      { examples: hostile.map((typed): [string] => [typed]), numRuns: 40 + hostile.length },
    );
  });
});

describe('every option in which people write', () => {
  it('is tried above', () => {
    expect(freeTexts.map(({ command, option }) => `${command} ${option}`)).toEqual([
      'preguntar pregunta',
      'preguntar articulo',
      'quien-dijo cita',
      'quien-dijo articulo',
      'citas persona',
      'citas articulo',
      'resumen articulo',
      'resumen largo',
      'articulos buscar',
      'parrafo articulo',
      'fijar articulo',
      'fijar largo',
      'fijar articulo',
      'verificar-cita mensaje',
      'mostrar pasajes',
      'mostrar pregunta',
      'tarjeta cita',
      'tratado aspecto',
      'odd-topic aspecto',
    ]);
  });
});
