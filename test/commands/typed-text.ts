// What people may type or paste into an option: words of the articles, and everything else there is.
import fc from 'fast-check';
import { wildText } from '../src/discord/wild-text.ts';

const words = [
  '¿Qué',
  'incluye',
  'el',
  'acuerdo',
  'Putin',
  'Kim Jong-un',
  'pleno apoyo',
  '«la paz y la estabilidad»',
  'documento',
  'asistencia mutua',
  'tratdo',
  'cuando',
  '2024',
  'puerto',
  'vacuna',
  'no',
  'who said',
];

const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(' '));

/** What breaks programs that read free text, each at its worst: nothing, marks alone, controls, half characters, endless text, other scripts. */
export const hostile = [
  '',
  ' ',
  '\t\n\u00a0\u2003\u3000 ',
  '…?!«»—',
  '😀👨‍👩‍👧🇪🇸',
  '\u0000\u0007\u001b[31m',
  '\u202epleno apoyo\u202c \u2066tratado\u2069',
  '\ud83d',
  'pleno \ude00apoyo\ud83d',
  `p${'\u0301'.repeat(60)}leno a${'\u0489'.repeat(60)}poyo`,
  '\u200b\u200d\ufeff\u2060',
  '@everyone <@&1> **pleno** apoyo ```',
  '|%|%|%| %007C ¿Qué incluye el acuerdo de asociación estratégica?',
  `${'😀'.repeat(40)} ¿Qué incluye el acuerdo de asociación estratégica?`,
  '§a1b2c3.4',
  'a1b2c3.1.1~a1b2c3.1.2',
  '__proto__',
  'constructor',
  '(?:a+)+$',
  'x'.repeat(5_000),
  'tratado '.repeat(625),
  '«pleno apoyo» '.repeat(350),
  '٣٤٥ 条約 договор סודי',
];

/** Texts of any length up to some thousands of characters: likely, wild, or both run together. */
export const typedText = fc.oneof(
  sentence,
  wildText,
  fc.tuple(sentence, wildText).map((parts) => parts.join(' ')),
  fc.constantFrom(...hostile),
);
