// The Spanish catalogue.
import { grammarOf } from '../grammar.ts';
import type { Texts } from '../texts.ts';
import { cards } from './cards.ts';
import { choices, commands, optionNames, topicOptions } from './commands.ts';
import { failures, permissions } from './failures.ts';
import { buttons, consoleTexts, replies } from './replies.ts';

export const es: Texts = {
  language: 'es',
  grammar: grammarOf('es'),
  commands,
  topicOptions,
  optionNames,
  choices,
  failures,
  permissions,
  replies,
  buttons,
  cards,
  console: consoleTexts,
};
