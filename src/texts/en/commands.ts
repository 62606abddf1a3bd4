// Commands and options as English-speaking members see them in Discord's list.
import { SUMMARY } from '../../../commands/options/limits.ts';
import type { OptionName, Texts } from '../texts.ts';

export const optionNames: Readonly<Record<OptionName, string>> = {
  pregunta: 'question',
  articulo: 'article',
  privado: 'private',
  cita: 'quote',
  persona: 'person',
  pagina: 'page',
  largo: 'length',
  buscar: 'search',
  numero: 'number',
  mensaje: 'message',
  aspecto: 'aspect',
  subcommand: 'action',
};

const option = (name: OptionName, description: string) => ({ name: optionNames[name], description });

export const commands: Texts['commands'] = {
  preguntar: {
    name: 'ask',
    description: 'Ask anything: I answer with the exact words of the articles',
    options: {
      pregunta: option('pregunta', 'Your question, in your own words'),
      articulo: option('articulo', 'Search this article only'),
      privado: option('privado', 'Only you will see the answer'),
    },
  },
  'quien-dijo': {
    name: 'who-said',
    description: 'Find out who said something, and whether the quote is exact',
    options: {
      cita: option('cita', 'The quote, or part of it'),
      articulo: option('articulo', 'Search this article only'),
    },
  },
  citas: {
    name: 'quotes',
    description: 'What each person said, as the articles quote it',
    options: {
      persona: option('persona', 'Whose quotes you want'),
      articulo: option('articulo', 'Quotes from this article only'),
      pagina: option('pagina', 'Page number'),
    },
  },
  resumen: {
    name: 'summary',
    description: 'The key sentences of an article, exactly as published',
    options: {
      articulo: option('articulo', 'The article you want summarised; the newest if you choose none'),
      largo: option('largo', 'How many sentences you want to read'),
    },
  },
  articulos: {
    name: 'articles',
    description: 'The articles I know',
    options: {
      buscar: option('buscar', 'A title, an outlet, a person or a topic'),
      pagina: option('pagina', 'Page number'),
    },
  },
  parrafo: {
    name: 'paragraph',
    description: 'Read one paragraph of an article',
    options: {
      numero: option('numero', 'Number of the paragraph'),
      articulo: option('articulo', 'The article you want to read; the newest if you choose none'),
    },
  },
  fijar: {
    name: 'pin',
    description: 'Summaries pinned in this channel (for moderators)',
    options: {},
    subcommands: {
      resumen: {
        name: 'summary',
        description: 'Post the summary of an article and pin it; if it is already pinned, update it',
        options: {
          articulo: option('articulo', 'The article you want summarised; the newest if you choose none'),
          largo: option('largo', 'How many sentences the summary will have'),
        },
      },
      lista: {
        name: 'list',
        description: 'Show the summaries pinned in this channel',
        options: {},
      },
      quitar: {
        name: 'remove',
        description: 'Take the pinned summary of an article out of this channel',
        options: {
          articulo: option(
            'articulo',
            'The article whose summary you want to remove; the newest if you choose none',
          ),
        },
      },
    },
  },
  'verificar-cita': {
    name: 'Check quote',
    description: 'Check the quotes in a message: in its menu, choose Apps › Check quote',
    options: { mensaje: option('mensaje', 'The text of the message you want checked') },
  },
  ayuda: {
    name: 'help',
    description: 'What I can do for you, with examples',
    options: {},
  },
};

export const topicOptions: Texts['topicOptions'] = {
  aspecto: option('aspecto', 'Which part of the topic interests you'),
};

export const choices: Texts['choices'] = {
  corto: `Short (${SUMMARY.corto} sentences)`,
  medio: `Medium (${SUMMARY.medio} sentences)`,
  largo: `Long (${SUMMARY.largo} sentences)`,
};
