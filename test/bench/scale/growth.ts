// How fast a text's vocabulary grows with its length: Heaps' law, V(n) = K · n^β.

/** Beyond these, a short file's β says more about the file than about the language. */
const LEAST_EXPONENT = 0.45;
const GREATEST_EXPONENT = 0.75;

export interface Heaps {
  readonly exponent: number;
  readonly wordsIn: number;
  readonly vocabulary: number;
}

/** Fits the law to the whole of a text and to every second sentence of it. */
export function heapsOf(sentences: readonly string[]): Heaps {
  const whole = countWords(sentences);
  const half = countWords(sentences.filter((_, at) => at % 2 === 0));
  const fitted = Math.log(whole.vocabulary / half.vocabulary) / Math.log(whole.wordsIn / half.wordsIn);
  const exponent = Number.isFinite(fitted) ? fitted : LEAST_EXPONENT;
  return { ...whole, exponent: Math.min(GREATEST_EXPONENT, Math.max(LEAST_EXPONENT, exponent)) };
}

/** Different words that a text of `words` words has by the law. */
export function vocabularyAt({ exponent, wordsIn, vocabulary }: Heaps, words: number): number {
  return vocabulary * (Math.max(1, words) / Math.max(1, wordsIn)) ** exponent;
}

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function countWords(sentences: readonly string[]): Pick<Heaps, 'wordsIn' | 'vocabulary'> {
  const words = sentences.flatMap(wordsOf);
  return { wordsIn: words.length, vocabulary: new Set(words).size };
}
