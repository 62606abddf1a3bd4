// Folding: what makes two spellings of a word the same. Only for comparing, never for showing.

/** Accents and other marks, but for the tilde of ñ (U+0303 after n), which is another letter. */
const MARKS_BUT_TILDE_OF_N = /(?<!n)\u0303|(?!\u0303)\p{Mn}/gu;
/** What Spanish is written with but for its accents: nothing in it to take away. */
const PLAIN = /^[\x20-\x7eñ¿¡«»“”‘’—–…]*$/;
const ACCENTED = /[áéíóúü]/g;
const BARE: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' };

/** Folded already: most keys, and two in three words of the lexicon. */
const FOLDED = /^[a-z ]*$/;

/** Lower case without accents; ñ stays ñ: `fold('Año de ÁVILA') === 'año de avila'`. */
export function fold(text: string): string {
  // Nearly all text is Spanish: the short way saves most of the time that reading a library takes.
  const lower = text.toLowerCase().replace(ACCENTED, (letter) => BARE[letter] ?? letter);
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFD').replace(MARKS_BUT_TILDE_OF_N, '').normalize('NFC');
}

/** As `fold`, and ñ becomes n: for whoever types on a keyboard without it. */
export function foldLoosely(text: string): string {
  if (FOLDED.test(text)) return text;
  return fold(text).replaceAll('ñ', 'n');
}

/** The same of each; the list itself where nothing in it changes, so that the lexicon is not kept twice. */
export function foldAllLoosely(texts: readonly string[]): readonly string[] {
  return texts.every((text) => FOLDED.test(text)) ? texts : texts.map(foldLoosely);
}
