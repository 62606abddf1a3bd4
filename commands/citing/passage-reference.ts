// Passages written small enough for a button: article key, paragraph, sentence and what is in bold.
import type { Library } from '../../knowledge/library.ts';
import type { Highlight, Passage } from '../../knowledge/search/passage.ts';

/** `a1b2c3.2.1.0.14`: article key, paragraph, sentence, then (perhaps) the first highlight; joined by `~`. */
export function referTo(passages: readonly Passage[], library: Library): string {
  return passages
    .map(({ article, at, highlights: [first] }) =>
      [library.article(article)?.key ?? article, at.paragraph, at.sentence, ...(first ?? [])].join('.'),
    )
    .join('~');
}

/** The passages referred to; undefined as soon as one of them is not there. */
export function lookUp(references: string, library: Library): Passage[] | undefined {
  const passages: Passage[] = [];
  for (const reference of references.split('~')) {
    const passage = lookUpOne(reference, library);
    if (!passage) return undefined;
    passages.push(passage);
  }
  return passages;
}

function lookUpOne(reference: string, library: Library): Passage | undefined {
  const found = /^([0-9a-f]{6})\.(\d{1,5})\.(\d{1,5})(?:\.(\d{1,6})\.(\d{1,6}))?$/.exec(reference);
  const article = found?.[1] === undefined ? undefined : library.article(found[1]);
  const at = article && library.paragraph(article, Number(found?.[2]))?.sentences[Number(found?.[3]) - 1];
  if (!article || !at) return undefined;
  const passage = library.passage(article, at);
  const highlight: Highlight = [Number(found?.[4] ?? 0), Number(found?.[5] ?? 0)];
  const fits = highlight[0] < highlight[1] && highlight[1] <= passage.text.length;
  return { ...passage, highlights: fits ? [highlight] : [] };
}
