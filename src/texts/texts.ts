// What a catalogue of texts holds: one shape for all languages, so that a missing text does not compile.

import type { TalkAnswer } from '../../commands/asking/small-talk.ts';
import type { Failure, FailureCode, PermissionName } from '../../commands/failure.ts';
import type { SpokenCommand } from '../../commands/names.ts';
import type { Action, Page, PinsResult } from '../../commands/result.ts';
import type { LibraryChanges } from '../../knowledge/load.ts';
import type { VerdictName } from '../../knowledge/quotations/comparing/verdict.ts';
import type { AttributionWay } from '../../knowledge/quotations/quotation.ts';
import type { Formats } from './formats.ts';

export type Language = 'es' | 'en';

/** A command or option as Discord lists it: a name of at most 32 characters, a description of at most 100. */
export interface OptionText {
  readonly name: string;
  readonly description: string;
}

export interface CommandText extends OptionText {
  /** By the option's name in code. */
  readonly options: Readonly<Record<string, OptionText>>;
  /** By the subcommand's name in code. */
  readonly subcommands?: Readonly<Record<string, CommandText>>;
}

interface CommandTextWith<Options extends string> extends CommandText {
  readonly options: Readonly<Record<Options, OptionText>>;
}

/** Every command that people can name, with every option it has. */
export interface CommandTexts {
  readonly preguntar: CommandTextWith<'pregunta' | 'articulo' | 'privado'>;
  readonly 'quien-dijo': CommandTextWith<'cita' | 'articulo'>;
  readonly citas: CommandTextWith<'persona' | 'articulo' | 'pagina'>;
  readonly resumen: CommandTextWith<'articulo' | 'largo'>;
  readonly articulos: CommandTextWith<'buscar' | 'pagina'>;
  readonly parrafo: CommandTextWith<'numero' | 'articulo'>;
  readonly fijar: CommandTextWith<never> & {
    readonly subcommands: {
      readonly resumen: CommandTextWith<'articulo' | 'largo'>;
      readonly lista: CommandTextWith<never>;
      readonly quitar: CommandTextWith<'articulo'>;
    };
  };
  readonly 'verificar-cita': CommandTextWith<'mensaje'>;
  readonly ayuda: CommandTextWith<never>;
}

/** Fails to compile when a command gets a name in code and no text here. */
type Complete = { readonly [Name in SpokenCommand]: CommandText };

/** The names that options go by in sentences, by their names in code. */
export type OptionName = OptionOf[keyof CommandTexts] | 'aspecto' | 'subcommand';
type OptionOf = { readonly [Name in keyof CommandTexts]: keyof CommandTexts[Name]['options'] };

/** How a sentence shows what is not its own: the transport decides what is safe to show. */
export interface Say {
  /** What somebody typed, or a title, name or value from the library. */
  readonly text: (foreign: string) => string;
  /** An option by its name in code, as the reader knows it. */
  readonly option: (name: string) => string;
  /** A command by its name in code, as the reader types it, with its slash. */
  readonly command: (name: string) => string;
}

type FailureOf = { readonly [Each in Failure as Each['code']]: Each };

/** One sentence or two for each code: what is wanted, and how to mend it. */
export type FailureTexts = {
  readonly [Code in FailureCode]: (failure: FailureOf[Code], say: Say) => string;
};

/** Picks the sentence of a failure out of a table. */
export function sentenceOf<Code extends FailureCode>(
  table: FailureTexts,
  code: Code,
  failure: FailureOf[Code],
  say: Say,
): string {
  return table[code](failure, say);
}

export interface ReplyTexts {
  readonly silence: string;
  /** In the stead of `silence` where one of those near may well answer. */
  readonly unsure: string;
  /** To talk that is no question about the articles, in one line; `command` gives a command as the reader types it. */
  readonly talk: Readonly<Record<TalkAnswer, (command: (name: string) => string) => string>>;
  readonly nearby: string;
  readonly also: string;
  /** Before the question of an answer that a member shares. */
  readonly shared: string;
  /** Said when `count` further excerpts or entries do not fit in the message. */
  readonly leftOut: (count: number) => string;
  /** «párrafo 2, frase 1»; without a sentence, the paragraph alone. No number may stand alone on a line. */
  readonly place: (paragraph: number, sentence?: number) => string;
  /** «Párrafo 2 de 6» */
  readonly paragraphOf: (paragraph: number, paragraphs: number) => string;
  readonly page: (page: Page) => string;

  readonly verdicts: Readonly<Record<VerdictName, string>>;
  /** Verdict on a whole quotation that was misspelt, in the stead of `partial`. */
  readonly misspelt: string;
  /** The same where the words are right and whoever is given for their speaker is not. */
  readonly misattributed: Readonly<Record<'exact' | 'partial' | 'misspelt', string>>;
  /** Verdict on words that are the article's own and nobody's quoted speech, though somebody may have said so. */
  readonly narration: string;
  /** The same where the article quotes somebody for some of the words. */
  readonly narrationInPart: string;
  /** Above what it quotes among them. */
  readonly quotedWithin: string;
  /** The verdict is on the first quotation of several; `others` come ready to be shown. */
  readonly onlyTheFirst: (others: readonly string[]) => string;
  readonly unnamedSpeaker: string;
  readonly inContext: string;
  readonly differences: string;
  /** Words that were printed and left out, or typed and never printed. */
  readonly leftOutWords: string;
  readonly addedWords: string;
  /** How the article attributes a quotation; `cue` comes ready to be shown. */
  readonly attributed: (way: AttributionWay, cue: string | null) => string;
  /** Whoever tells what the speaker said; `person` comes ready to be shown. */
  readonly relatedBy: (person: string) => string;
  /** Whom the request took for the speaker, rightly or not; names come ready to be shown, and no word may govern them. */
  readonly claimedRightly: (speaker: string) => string;
  readonly claimedWrongly: (claimed: string, speaker: string) => string;
  /** Whom a message takes for the speaker, where nothing settles it. */
  readonly claimedInMessage: (claimed: string) => string;
  /** Above the nearest quotations that were printed, when the words typed were not. */
  readonly nearestPrinted: string;
  /** Above other quotations that may be meant as well. */
  readonly alsoMeant: string;
  readonly verification: (checks: number) => string;
  readonly nothingToVerify: string;

  /** `person` and `article` come ready to be shown. */
  readonly quotationsTitle: (person: string | null) => string;
  readonly quotationsIn: (article: string) => string;
  readonly noQuotations: (person: string | null) => string;
  readonly quotationsCount: (count: number) => string;

  readonly summaryFooter: string;
  readonly noSummary: string;

  readonly articlesTitle: (search: string | null) => string;
  readonly articlesCount: (count: number) => string;
  readonly noArticles: (search: string | null) => string;
  readonly by: (author: string) => string;
  readonly extent: (paragraphs: number, words: number) => string;
  /** Whom an article quotes; names as the article has them («el art. 5», «Un informe»), so no word may govern them. */
  readonly voices: (names: readonly string[]) => string;
  readonly topics: (commands: readonly string[]) => string;
  /** How many names stand behind those that are shown. */
  readonly andMore: (count: number) => string;

  readonly pins: Readonly<Record<PinsResult['did'], string>>;
  readonly noPins: string;

  readonly helpTitle: string;
  readonly helpIntroduction: (articles: number) => string;
  readonly helpMention: string;
  readonly example: string;
  readonly untitled: string;
}

export interface ConsoleTexts {
  readonly welcome: (articles: number) => string;
  readonly hint: string;
  readonly buttons: string;
  readonly noSuchButton: string;
  readonly farewell: string;
  /** The command that ends the console, without its slash. */
  readonly quit: string;
  /** The command that reads the articles anew, without its slash. */
  readonly reload: string;
  /** What reading them anew came to; slugs of the articles. */
  readonly reloaded: (changes: LibraryChanges) => string;
  /** What is wrong with a line of a script. */
  readonly notJson: string;
  readonly badFields: (fields: readonly string[]) => string;
  /** One line: the arguments that the program takes. */
  readonly usage: string;
  /** What the program does, with examples; below the usage. */
  readonly help: readonly string[];
}

export interface CardTexts {
  /** What the picture shows. `quotation` and `source` come ready to be shown; `source` may be empty. */
  readonly alt: (card: { quotation: string; speaker: string; source: string }) => string;
  /** The picture's file, with its ending. */
  readonly file: string;
  /** Above the choices where several quotations stand together. */
  readonly choose: string;
  /** In the picture's place when it could not be made. */
  readonly noPicture: string;
  /** What the console says in the picture's place. */
  readonly holds: (alt: string) => string;
}

export interface Texts {
  readonly language: Language;
  /** Numbers, lists and dates in words. */
  readonly formats: Formats;
  /** Also by any string, for whoever walks the declarations: undefined where there is no such command. */
  readonly commands: CommandTexts & Complete & { readonly [name: string]: CommandText | undefined };
  /** The option that topic commands have; the rest of their text comes from the article. */
  readonly topicOptions: CommandTextWith<'aspecto'>['options'] & Readonly<Record<string, OptionText>>;
  readonly optionNames: Readonly<Record<OptionName, string>>;
  /** Fixed choices, by their value in code. */
  readonly choices: Readonly<Record<'corto' | 'medio' | 'largo', string>> &
    Readonly<Record<string, string | undefined>>;
  readonly failures: FailureTexts;
  readonly permissions: Readonly<Record<PermissionName, string>>;
  readonly replies: ReplyTexts;
  readonly buttons: Readonly<Record<Action['label'], string>>;
  readonly cards: CardTexts;
  readonly console: ConsoleTexts;
}
