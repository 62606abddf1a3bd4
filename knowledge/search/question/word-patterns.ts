// Patterns of words, as data files have them, as one regular expression: see answer-types.json.

/** Of words in Latin letters; all of Unicode's would take four times as long. */
const LETTER = '[\\w\\u00c0-\\u024f]';
/** Between two words of a pattern. */
const GAP = '[\\s\\u00a0]+';
const ANY_WORDS = '(?:[^\\s.;:]+[\\s\\u00a0]+){0,3}?';
const PART = /\b[A-Z]{3,}\b/g;

type Parts = Readonly<Record<string, string>>;

/** Matches where one of the patterns stands, whole words only; undefined where there are none. */
export function patternsOf(patterns: readonly string[], parts: Parts): RegExp | undefined {
  if (patterns.length === 0) return undefined;
  const alternatives = patterns.map((pattern) => sourceOf(pattern, parts)).join('|');
  return new RegExp(`(?<!${LETTER})(?:${alternatives})(?!${LETTER})`, 'u');
}

function sourceOf(pattern: string, parts: Parts): string {
  const words = wordsIn(pattern);
  return words
    .map((word, at) => {
      if (word === '*') return ANY_WORDS;
      if (word.startsWith('!')) return `(?<!${word.slice(1)} )`;
      const gap = at === words.length - 1 ? '' : GAP;
      const source = `(?:${filled(word.replace(/^~/, ''), parts)})${gap}`;
      return word.startsWith('~') ? `(?:${source})?` : source;
    })
    .join('');
}

/** Split at the spaces that stand in no bracket. */
function wordsIn(pattern: string): string[] {
  const words = [''];
  let depth = 0;
  for (const character of pattern) {
    if (/[([]/.test(character)) depth += 1;
    if (/[)\]]/.test(character)) depth -= 1;
    if (character === ' ' && depth === 0) words.push('');
    else words[words.length - 1] += character;
  }
  return words;
}

/** With the parts in the stead of their names. */
function filled(word: string, parts: Parts): string {
  return word.replace(PART, (name) => {
    const part = parts[name];
    return part === undefined ? name : `(?:${part})`;
  });
}
