// The ideas of a question behind its asking words, in order: first of them what happened, or what is asked of.

import { IMPORTANCE } from '../weights.ts';
import type { Question } from './question.ts';

/** Places among the concepts, each once; names and what only chats left aside. */
export function ideasAsked({ asked, concepts, words }: Question): number[] {
  const from = Math.max(-1, ...asked.asking);
  const plain = (idea: number): boolean => {
    const concept = concepts[idea];
    return concept !== undefined && concept.importance === IMPORTANCE.plain && !concept.name;
  };
  const ideas = words.map(({ idea }) => idea);
  const behind = ideas.slice(from + 1).filter(plain);
  // ¿…dice que sube después de qué?: nothing stands behind what asks.
  return [...new Set(behind.length > 0 ? behind : ideas.filter(plain))];
}
