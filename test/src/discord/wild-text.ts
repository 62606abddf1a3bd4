// Texts of the kind that break renderers, for property tests.
import fc from 'fast-check';

const nasty = [
  '@everyone',
  '<@123456789012345678>',
  '<@&1>',
  '<#1>',
  '</fijar:1>',
  '<:emoji:1>',
  ':smile:',
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```\n',
  '\\',
  '[a](https://mal.example)',
  '[',
  ']',
  'https://discord.gg/abc',
  'discord.gg/abc',
  'http://a.b/c_d_e',
  '\n# ',
  '\n-# ',
  '\n- ',
  '\n> ',
  '\n>>> ',
  '\n12. ',
  '\n',
  ' ',
  '\u202e',
  '\u2066',
  '\u200b',
  'a\u0301\u0301\u0301\u0301',
  '\ud83d',
  '\ude00',
  '😀',
  '👨‍👩‍👧',
  '\u0000',
  '\u2028',
  '«pleno apoyo»',
  'el 19 de junio de 2024, ',
  'constante e inquebrantable. ',
  'ñandú ',
  'x'.repeat(300),
  'palabra '.repeat(120),
];

/** Up to some thousands of code units: ordinary words among everything that Discord or a terminal interprets. */
export const wildText = fc
  .array(
    fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

/** A sentence as an article may hold it: any characters, not blank at its ends, never empty. */
export const wildSentence = wildText
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/\n\s*\n/.test(text));

/** Highlights anywhere in a text, in order or not. */
export function highlightsOf(text: string) {
  const position = fc.nat({ max: text.length });
  return fc.array(
    fc.tuple(position, position).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    { maxLength: 3 },
  );
}
