// Who answers in an interview, where its introduction makes it plain.
import type { Article } from '../article.ts';
import { foldLoosely } from '../spanish/fold.ts';
import type { Entity, People } from './people.ts';
import type { Stretch } from './stretch.ts';

/** Questions and answers that make an interview. */
const FEWEST_TURNS = 2;

/** The one person whom the headline and the introduction name, the interviewer left aside; else null. */
export function intervieweeOf(
  article: Article,
  stretches: readonly Stretch[],
  people: People,
): Entity | null {
  const first = stretches.find(({ part }) => part !== null);
  if (!first || stretches.filter(({ part }) => part === 'answer').length < FEWEST_TURNS) return null;
  const introduction = article.body.slice(0, first.outer.start);
  const candidates = people.all.filter((entity) => !entity.group && !isAuthor(article, entity));
  const vouched = candidates.filter((entity) => entity.vouched);
  const persons = vouched.length > 0 ? vouched : candidates.filter((entity) => entity.roles.length > 0);
  const named = persons.filter((entity) => isNamedIn(introduction, entity));
  if (named.length === 1) return named[0] ?? null;
  const inTitle = (named.length > 0 ? named : persons).filter((entity) => isNamedIn(article.title, entity));
  return inTitle.length === 1 ? (inTitle[0] ?? null) : null;
}

function isAuthor(article: Article, entity: Entity): boolean {
  return article.author !== undefined && foldLoosely(article.author) === foldLoosely(entity.name);
}

function isNamedIn(text: string, entity: Entity): boolean {
  const folded = foldLoosely(text);
  return (
    folded.includes(foldLoosely(entity.name)) || [...entity.aliases].some((alias) => hasWord(folded, alias))
  );
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1) return false;
  const edges = [text.charAt(at - 1), text.charAt(at + word.length)];
  return edges.every((edge) => !/[\p{L}\p{N}]/u.test(edge));
}
