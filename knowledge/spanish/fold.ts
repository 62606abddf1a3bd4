// Folding: what makes two spellings of a word the same. Only for comparing, never for showing.

/** Accents and other marks, but for the tilde of ñ (U+0303 after n), which is another letter. */
const MARKS_BUT_TILDE_OF_N = /(?<!n)\u0303|(?!\u0303)\p{Mn}/gu;
const ASCII = /^[\x20-\x7e]*$/;

/** Lower case without accents; ñ stays ñ: `fold('Año de ÁVILA') === 'año de avila'`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.normalize('NFD').replace(MARKS_BUT_TILDE_OF_N, '').normalize('NFC');
}

/** As `fold`, and ñ becomes n: for whoever types on a keyboard without it. */
export function foldLoosely(text: string): string {
  return fold(text).replaceAll('ñ', 'n');
}
