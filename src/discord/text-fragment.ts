// Links that open a page at a given text (WICG, «URL Fragment Text Directives»).

/** Texts up to this long are given whole; longer ones by how they begin and end. In characters. */
const WHOLE = 80;
/** Words at each end of a longer text: enough to be found once in a page. */
const WORDS = 5;
/** Characters at each end, so that long words do not make a long address. */
const END = 60;

/**
 * The address with a directive that points at the text: `…#:~:text=primeras%20palabras,%C3%BAltimas`. An existing
 * `#hash` stays; an existing directive is replaced.
 */
export function textFragmentUrl(url: string, text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const [before = ''] = url.split(':~:', 1);
  if (plain === '') return before;
  return `${before}${before.includes('#') ? '' : '#'}:~:text=${directiveOf(plain)}`;
}

function directiveOf(plain: string): string {
  if (plain.length <= WHOLE) return encode(plain);
  const words = plain.split(' ');
  const first = fewOf(words);
  const last = fewOf(words.slice(first.length).reverse()).reverse();
  return [first, last]
    .filter((end) => end.length > 0)
    .map((end) => encode(end.join(' ')))
    .join(',');
}

/** The leading words of a list that make one end; a single word too long for it is cut. */
function fewOf(words: readonly string[]): string[] {
  const few: string[] = [];
  let room = END;
  for (const word of words.slice(0, WORDS)) {
    room -= word.length + 1;
    if (room < 0) break;
    few.push(word);
  }
  const [longest] = words;
  return few.length === 0 && longest !== undefined ? [[...longest].slice(0, END).join('')] : few;
}

/** `-`, `,` and `&` belong to the directive; the others would end a link in Discord's Markdown or mark text. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[-_.!~*'()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
