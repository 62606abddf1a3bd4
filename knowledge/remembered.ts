// Answers about words, kept for the next time that the word is asked about: a text uses few words often.

/** Words kept: a long article has fewer different ones, and so many take some hundred kilobytes. */
const MOST = 4_096;
/** Characters of a word that is kept: a longer one is seldom met again. */
const LONGEST = 40;

/** The same function of a word, which works out the answer once; it must depend on nothing else. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (word) => {
    const kept = known.get(word);
    if (kept) return kept.answer;
    if (word.length > LONGEST) return answer(word);
    // A word cut out of a text holds on to the whole of it; its letters put together again do not.
    const own = word.split('').join('');
    const found = answer(own);
    if (known.size >= MOST) known.clear();
    known.set(own, { answer: found });
    return found;
  };
}
