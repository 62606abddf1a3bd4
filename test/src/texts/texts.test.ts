import { describe, expect, it } from 'vitest';
import {
  type CommandText,
  languageOf,
  languages,
  spokenCommand,
  textsFor,
} from '../../../src/texts/index.ts';

describe('languageOf', () => {
  it.each(['en-US', 'en-GB', 'en', 'EN-us'])('reads %s as English', (locale) => {
    expect(languageOf(locale)).toBe('en');
  });

  it.each(['es-ES', 'es-419', 'pt-BR', 'eno', '', undefined])('reads %s as Spanish', (locale) => {
    expect(languageOf(locale)).toBe('es');
  });
});

describe.each(languages)('commands in %s', (language) => {
  const { commands, topicOptions, choices } = textsFor(language);
  const all = Object.values(commands).flatMap((text) => (text ? withinIt(text) : []));

  it('have names that Discord takes', () => {
    for (const { name } of all.filter((text) => text !== commands['verificar-cita']))
      expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
    expect(commands['verificar-cita'].name.length).toBeLessThanOrEqual(32);
  });

  it('have descriptions of 1 to 100 characters', () => {
    for (const { description } of [...all, ...Object.values(topicOptions)]) {
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });

  it('have no two commands with one name, nor two options of one command', () => {
    const names = Object.values(commands).map((text) => text?.name);
    expect(new Set(names).size).toBe(names.length);
    for (const text of all) {
      const options = Object.values(text.options).map(({ name }) => name);
      expect(new Set(options).size).toBe(options.length);
    }
  });

  it('have choices of at most 100 characters', () => {
    for (const choice of Object.values(choices)) expect(choice?.length).toBeLessThanOrEqual(100);
  });
});

describe('Spanish', () => {
  const { commands, replies, formats } = textsFor('es');

  it('calls commands and options what code calls them', () => {
    for (const [name, text] of Object.entries(commands).filter(([key]) => key !== 'verificar-cita')) {
      expect(text?.name).toBe(name);
      for (const [option, { name: spoken }] of Object.entries(text?.options ?? {}))
        expect(spoken).toBe(option);
    }
  });

  it('says dates in words, and nothing for what is no date', () => {
    expect(formats.date('2024-06-19')).toBe('19 de junio de 2024');
    expect(formats.date('2024-13-45')).toBeUndefined();
    expect(formats.date('ayer')).toBeUndefined();
  });

  it('has its plurals right', () => {
    expect(replies.extent(1, 1)).toBe('1 párrafo, 1 palabra');
    expect(replies.extent(6, 12_345)).toBe('6 párrafos, 12\u202f345 palabras');
    expect(replies.leftOut(1)).toBe('Y 1 más que no cabe en este mensaje.');
    expect(replies.leftOut(2)).toBe('Y 2 más que no caben en este mensaje.');
    expect(replies.quotationsCount(1)).toBe('1 cita');
  });
});

describe('spokenCommand', () => {
  it('is what a reader types, or chooses in a menu', () => {
    expect(spokenCommand('quien-dijo', 'en')).toBe('/who-said');
    expect(spokenCommand('verificar-cita', 'es')).toBe('«Verificar cita»');
    expect(spokenCommand('tratado', 'en')).toBe('/tratado');
  });
});

function withinIt(text: CommandText): CommandText[] {
  return [text, ...Object.values(text.subcommands ?? {})];
}
