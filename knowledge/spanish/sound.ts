// Spellings that sound the same: how words are written by ear (asosiasion, yamar, baca).

/** Replacements in order; for folded text, so capitals are free to stand for what is done with. Seseo and yeísmo, as most speakers have them. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^trans/, 'tras'],
  [/ch/g, 'C'],
  [/h/g, ''],
  [/qu(?=[ei])/g, 'k'],
  [/c(?=[ei])|z|x(?=[ei])/g, 's'],
  [/[cq]/g, 'k'],
  [/v/g, 'b'],
  [/y(?![aeiou])/g, 'i'],
  [/ll/g, 'y'],
  [/gu(?=[ei])/g, 'G'],
  [/g(?=[ei])/g, 'j'],
  [/G/g, 'g'],
  [/w/g, 'gu'],
  [/(.)\1/g, '$1'],
];

/** A key that words which sound alike share; the word itself when it has figures. */
export function soundOf(folded: string): string {
  return /\d/.test(folded)
    ? folded
    : RULES.reduce((text, [pattern, by]) => text.replace(pattern, by), folded);
}
