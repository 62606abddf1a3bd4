// Words told by how they begin, where a verb or a noun has many forms.

/** Whether a word begins with any of the stems. */
export function startsWithAny(stems: readonly string[]): (word: string) => boolean {
  const pattern = new RegExp(`^(?:${stems.join('|')})`, 'u');
  return (word) => pattern.test(word);
}
