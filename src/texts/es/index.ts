// The Spanish catalogue.
import { formatsOf } from '../formats.ts';
import type { Texts } from '../texts.ts';
import { cards } from './cards.ts';
import { choices, commands, optionNames, topicOptions } from './commands.ts';
import { failures, permissions } from './failures.ts';
import { buttons, consoleTexts, replies } from './replies.ts';

export const es: Texts = {
  language: 'es',
  formats: formatsOf('es'),
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
