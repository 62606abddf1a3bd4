// Where Spanish words may be parted at the end of a line.
import es from 'hyphen/es/index.js';

/** Letters of the shortest word that is parted, and what stays at least before and after the break. */
const SHORTEST = 6;
const BEFORE = 2;
const AFTER = 3;

const SOFT = '\u00AD';
/** Runs of small letters: names, acronyms and figures are left whole. */
const COMMON = new RegExp(`(?<![\\p{L}\\p{N}@/._-])\\p{Ll}{${SHORTEST},}(?![\\p{L}\\p{N}@/_-])`, 'gu');

/** The pieces of a word (with whatever punctuation is on it) between which a hyphen may stand. */
export function syllables(word: string): string[] {
  const parted = word.replace(COMMON, (letters) => partsOf(letters).join(SOFT));
  return parted.split(SOFT);
}

function partsOf(letters: string): string[] {
  const parts = es.hyphenateSync(letters, { hyphenChar: SOFT, minWordLength: SHORTEST }).split(SOFT);
  // Whatever the patterns may do, the letters are what was printed.
  if (parts.join('') !== letters) return [letters];
  return keepingEnds(parts);
}

/** Without the breaks that leave too little on either side. */
function keepingEnds(parts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    const before = kept.at(-1);
    if (before !== undefined && before.length < BEFORE) kept[kept.length - 1] = before + part;
    else kept.push(part);
  }
  const last = kept.at(-1) ?? '';
  if (kept.length < 2 || last.length >= AFTER) return kept;
  return [...kept.slice(0, -2), `${kept.at(-2)}${last}`];
}
