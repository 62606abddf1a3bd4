// The texts that people read: one catalogue per language, and how a reader's language is told.

import type { TalkAnswer } from '../../commands/asking/small-talk.ts';
import type { Declaration } from '../../commands/command.ts';
import type { Failure } from '../../commands/failure.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { type CommandText, type Language, type Say, sentenceOf, type Texts } from './texts.ts';

export type { CommandText, Language, OptionText, Texts } from './texts.ts';

/** Languages with a catalogue; the first is what code and files speak. */
export const languages: readonly Language[] = ['es', 'en'];

const catalogues: Readonly<Record<Language, Texts>> = { es, en };

/** The language for a locale as Discord gives it (`es-419`, `en-GB`): English for `en-*`, Spanish for all else. */
export function languageOf(locale: string | undefined): Language {
  return /^en(?:[-_]|$)/i.test(locale ?? '') ? 'en' : 'es';
}

export function textsFor(language: Language): Texts {
  return catalogues[language];
}

/** Name, description and options of a command, a topic command included; undefined for a button's command. */
export function commandTextOf(declaration: Declaration, language: Language): CommandText | undefined {
  const texts = textsFor(language);
  const { name, description } = declaration;
  if (description === undefined) return texts.commands[name];
  return { name, description, options: texts.topicOptions };
}

/** What a command is called where people type it: `/who-said` for `quien-dijo`, «Check quote» for a menu's entry. */
export function spokenCommand(name: string, language: Language): string {
  const spoken = textsFor(language).commands[name]?.name ?? name;
  return /\s/.test(spoken) ? `«${spoken}»` : `/${spoken}`;
}

/** The name of an option for people; undefined for one that no command has. */
export function spokenOption(name: string, language: Language): string | undefined {
  return new Map<string, string>(Object.entries(textsFor(language).optionNames)).get(name);
}

/** A fixed choice as people type it, without what its label adds: «Short (3 sentences)» is `short`. */
export function spokenChoice(value: string, language: Language): string {
  return (
    textsFor(language)
      .choices[value]?.replace(/ \(.*$/, '')
      .toLowerCase() ?? value
  );
}

/** The line that answers talk to the bot. */
export function talkText(talk: TalkAnswer, language: Language): string {
  return textsFor(language).replies.talk[talk]((name) => spokenCommand(name, language));
}

/**
 * The sentence for a failure. `foreign` makes harmless what others wrote (typed text, titles): escaping for
 * Discord, stripping for a terminal.
 */
export function failureText(failure: Failure, language: Language, foreign: (text: string) => string): string {
  const say: Say = {
    text: foreign,
    option: (name) => spokenOption(name, language) ?? foreign(name),
    command: (name) => foreign(spokenCommand(name, language)),
  };
  return sentenceOf(textsFor(language).failures, failure.code, failure, say);
}
