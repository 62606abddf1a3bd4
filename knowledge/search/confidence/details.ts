// Details that readers ask for and articles seldom give: a salary, children, an age, a prison.

import { lazily } from '../../lazily.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import { stemsOf } from '../../spanish/stem.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Question } from '../question/question.ts';
import data from './details.json' with { type: 'json' };

interface Detail {
  /** Stems of the words by which an answer to it shows. */
  readonly stems: () => readonly string[];
}

const byWord = new Map<string, Detail>();
for (const { asked, asking = [], shown } of data.details) {
  const detail = { stems: lazily(() => [...new Set([...asked, ...shown].flatMap(stemsOf))]) };
  for (const word of [...asked, ...asking]) byWord.set(foldLoosely(word), detail);
}

/** Whether the question asks for a detail of which no word stands in the paragraph. */
export function lacksDetail({ words }: Question, paragraph: number, index: PassageIndex): boolean {
  return words.some(({ key }) => {
    const detail = byWord.get(key);
    return detail !== undefined && !shows(detail, paragraph, index);
  });
}

function shows({ stems }: Detail, paragraph: number, index: PassageIndex): boolean {
  const words = new Set(index.vocabulary.withStems(stems()));
  const { first, end } = index.paragraph(paragraph);
  let found = false;
  for (let id = first; id < end && !found; id += 1)
    index.eachWord(id, (word) => {
      found ||= words.has(word);
    });
  return found;
}
