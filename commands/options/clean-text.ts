// Text that people typed, made fit to search: nothing invisible, no broken characters, no piles of marks.

/** Control, format (zero-width, bidirectional), private-use and unassigned characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\u3164\uFFA0\u115F\u1160]/gu;
/** More than two marks on one letter is decoration (zalgo), no language. */
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;

/** The same words in composed form (NFC) with single spaces; line breaks and tabs become spaces. */
export function cleanText(text: string): string {
  return text
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether anything can be searched for in it: a letter or a figure. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Characters as a reader counts them (code points), which is how Discord counts an option's length. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/**
 * At most `max` UTF-16 code units, the strictest way to count, cut at a word where there is one and never inside a
 * character, with «…» for what is left out.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  const atWord = cut.replace(/\s+\S*$/u, '');
  return `${atWord.length > max / 2 ? atWord : cut}…`;
}

/** As `shorten`, in units of a button's custom_id, where the signs that part it are written out (`%007C`). */
export function shortenForButton(text: string, max: number): string {
  let units = 0;
  let fitting = 0;
  for (const character of text) {
    units += /[%|]/.test(character) ? 5 : character.length;
    if (units > max) return shorten(text, fitting);
    fitting += character.length;
  }
  return text;
}
