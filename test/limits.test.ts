// Discord checks an option by its declaration, we check it by the schema: both have to mean the same.
import { describe, expect, it } from 'vitest';
import type { Declaration, OptionDeclaration, OptionValue } from '../commands/command.ts';
import type { FailureCode } from '../commands/failure.ts';
import { commandsFor } from '../commands/index.ts';
import { BUTTON, CHOICES, MESSAGE, POSITION, QUESTION, QUOTATION, REFERENCE } from '../commands/limits.ts';
import { libraryOf } from '../knowledge/library-of.ts';
import { CUSTOM_ID } from '../src/discord/custom-id.ts';
import { commandTextOf, languages, optionTextOf, spokenOption, textsFor } from '../src/texts/index.ts';
import { readOwn, treaty } from './articles.ts';
import { oddArticle } from './commands/crowds.ts';
import { deskOf, type Options } from './commands/desk.ts';

const articles = [readOwn(treaty), oddArticle];
const desk = deskOf(articles);

interface Place {
  readonly declaration: Declaration;
  readonly subcommand: string | undefined;
  readonly option: OptionDeclaration;
  readonly name: string;
}

/** Every option of every command, wherever it stands. */
const places: Place[] = commandsFor(libraryOf(articles)).flatMap(({ declaration }) => {
  const forms = declaration.subcommands ?? [{ name: undefined, options: declaration.options }];
  return forms.flatMap(({ name: subcommand, options }) =>
    options.map((option) => ({
      declaration,
      subcommand,
      option,
      name: [declaration.name, subcommand, option.name].filter(Boolean).join(' '),
    })),
  );
});

const ofType = (type: OptionDeclaration['type']) => places.filter(({ option }) => option.type === type);
/** A message has no limits of ours: what is too long of it is cut, and Discord declares none for it. */
const texts = ofType('string').filter(
  ({ option, declaration }) => !option.choices && declaration.kind !== 'message',
);
const chosen = places.filter(({ option }) => option.choices);

const filled: Readonly<Record<string, OptionValue>> = {
  pregunta: '¿Qué incluye el acuerdo?',
  cita: 'pleno apoyo',
  numero: 1,
  mensaje: 'pleno apoyo',
  pasajes: `${readOwn(treaty).key}.1.1`,
};

/** The code that `value` in this option fails with, where it is an option's code; null when the schema takes it. */
async function refusal(
  { declaration, subcommand, option }: Place,
  value: unknown,
): Promise<FailureCode | null> {
  const form = declaration.subcommands?.find(({ name }) => name === subcommand) ?? declaration;
  const needed = form.options.filter(({ required }) => required).map(({ name }) => [name, filled[name]]);
  const options: Record<string, unknown> = {
    ...(subcommand !== undefined && { subcommand }),
    ...Object.fromEntries(needed),
    [option.name]: value,
  };
  if (value === undefined) delete options[option.name];
  const command = desk.commands.find((one) => one.declaration === declaration);
  const found = command ?? desk.commands.find((one) => one.declaration.name === declaration.name);
  const outcome = await found?.answer(options, desk.context);
  if (!outcome || outcome.ok) return null;
  return outcome.failure.code.startsWith('option.') ? outcome.failure.code : null;
}

describe.each(texts)('the text of $name', (place) => {
  const { min = 0, max = 0 } = place.option;

  it('declares both its limits', () => {
    expect(min).toBeGreaterThan(0);
    expect(max).toBeGreaterThan(min);
  });

  it('is taken with the fewest and the most characters, in any script', async () => {
    for (const character of ['x', 'ñ', '平', '𝐱'])
      for (const length of [min, max]) expect(await refusal(place, character.repeat(length))).toBeNull();
  });

  it('is refused with one fewer and one more', async () => {
    const fewer = min === 1 ? 'option.empty' : 'option.too_short';
    expect(await refusal(place, 'x'.repeat(min - 1))).toBe(fewer);
    expect(await refusal(place, 'x'.repeat(max + 1))).toBe('option.too_long');
  });

  it('is refused when it is no text', async () => {
    expect(await refusal(place, 7)).toBe('option.invalid');
  });
});

describe.each(ofType('integer'))('the number of $name', (place) => {
  const { min = 0, max = 0 } = place.option;

  it('is taken at its limits and refused one beyond', async () => {
    expect([min, max]).toEqual([POSITION.min, POSITION.max]);
    expect(await refusal(place, min)).toBeNull();
    expect(await refusal(place, max)).toBeNull();
    expect(await refusal(place, min - 1)).toBe('option.out_of_range');
    expect(await refusal(place, max + 1)).toBe('option.out_of_range');
    expect(await refusal(place, min + 0.5)).toBe('option.invalid');
  });
});

describe.each(ofType('boolean'))('the yes or no of $name', (place) => {
  it('is taken either way and nothing else is', async () => {
    expect(await refusal(place, true)).toBeNull();
    expect(await refusal(place, false)).toBeNull();
    expect(await refusal(place, 'quizá')).toBe('option.invalid');
  });
});

describe.each(chosen)('the choices of $name', (place) => {
  it('are all taken, and are no more than Discord lists', async () => {
    const { choices = [] } = place.option;
    expect(choices.length).toBeLessThanOrEqual(CHOICES.max);
    for (const choice of choices) {
      expect(choice.length).toBeLessThanOrEqual(CHOICES.characters);
      expect(await refusal(place, choice)).toBeNull();
    }
  });
});

describe.each(places)('$name', (place) => {
  it('is missing only where it is required', async () => {
    const wanted = place.option.required ? 'option.missing' : null;
    expect(await refusal(place, undefined)).toBe(wanted);
  });

  it('is named and described in every language, unless only a button carries it', () => {
    for (const language of languages) {
      const spoken = commandTextOf(place.declaration, language);
      const text = optionTextOf(spoken, place.option.name, place.subcommand);
      if (place.declaration.kind === 'button') {
        expect(spoken).toBeUndefined();
        continue;
      }
      expect(text?.name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
      expect(text?.description).toMatch(/^.{1,100}$/u);
      expect(spokenOption(place.option.name, language)).toBe(text?.name);
    }
  });
});

describe('every command', () => {
  it('refuses an option that it does not declare', async () => {
    for (const { declaration, answer } of desk.commands) {
      const [subcommand] = declaration.subcommands ?? [];
      const form = subcommand ?? declaration;
      const needed = form.options.filter(({ required }) => required).map(({ name }) => [name, filled[name]]);
      const options: Options = {
        ...Object.fromEntries(needed),
        ...(subcommand && { subcommand: subcommand.name }),
      };
      const outcome = await answer({ ...options, sobra: 1 }, desk.context);
      expect(outcome).toEqual({ ok: false, failure: { code: 'option.unknown', option: 'sobra' } });
    }
  });

  it('has no text in the catalogues for options or subcommands that it does not declare', () => {
    for (const language of languages) {
      for (const [name, text] of Object.entries(textsFor(language).commands)) {
        const { declaration } = desk.commands.find((one) => one.declaration.name === name) ?? {};
        const optionNames = declaration?.options.map((option) => option.name) ?? [];
        expect(Object.keys(text?.options ?? {}).sort()).toEqual([...optionNames].sort());
        const subcommands = declaration?.subcommands?.map((subcommand) => subcommand.name) ?? [];
        expect(Object.keys(text?.subcommands ?? {}).sort()).toEqual([...subcommands].sort());
      }
    }
  });

  it('has a text for each of its fixed choices that are not the article’s own words', () => {
    const fixed = chosen.filter(({ declaration }) => declaration.description === undefined);
    for (const language of languages)
      for (const choice of fixed.flatMap(({ option }) => option.choices ?? []))
        expect(textsFor(language).choices[choice]).toMatch(/\S/);
  });
});

describe('the limits', () => {
  it('are as promised to who types, and those of Discord', () => {
    expect([QUESTION, QUOTATION]).toEqual([
      { min: 3, max: 300 },
      { min: 3, max: 300 },
    ]);
    expect(REFERENCE.max).toBeLessThanOrEqual(CHOICES.characters);
    expect([CHOICES.max, CHOICES.characters]).toEqual([25, 100]);
    expect(BUTTON.max).toBe(CUSTOM_ID);
    expect(MESSAGE.max).toBe(4_000);
  });
});
