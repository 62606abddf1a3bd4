// Who answers in an interview, where its introduction makes it plain.
import type { Article } from '../article.ts';
import { foldLoosely } from '../spanish/fold.ts';
import type { Entity } from './entity.ts';
import { genderOf } from './gender.ts';
import { nameWords } from './names.ts';
import type { People } from './people.ts';
import type { Stretch } from './stretch.ts';

/** Questions and answers that make an interview. */
const FEWEST_TURNS = 2;

/** The one person whom the headline and the introduction name, the interviewer left aside; else null. */
export function intervieweeOf(
  article: Article,
  stretches: readonly Stretch[],
  people: People,
): Entity | null {
  const turn = stretches.find(({ part }) => part !== null);
  if (!turn || stretches.filter(({ part }) => part === 'answer').length < FEWEST_TURNS) return null;
  const introduction = article.body.slice(0, turn.outer.start);
  const candidates = people.all.filter((entity) => !entity.group && !isAuthor(article, entity));
  const vouched = candidates.filter((entity) => entity.vouched);
  const persons = vouched.length > 0 ? vouched : candidates.filter((entity) => isPerson(entity));
  const named = persons.filter((entity) => isNamedIn(introduction, entity));
  if (named.length === 1) return named[0] ?? null;
  // Nobody whose name or role tells a person: whoever the introduction begins with.
  if (named.length === 0) {
    const first = candidates.find(({ name, thing }) => !thing && introduction.trimStart().startsWith(name));
    if (first) return first;
  }
  const inTitle = (named.length > 0 ? named : persons).filter((entity) => isNamedIn(article.title, entity));
  if (inTitle.length > 0) return only(inTitle);
  // An introduction begins with whoever is talked to.
  const beginning = article.paragraphs[0]?.sentences[0];
  const opening = beginning ? article.body.slice(beginning.start, beginning.end) : '';
  const begins = only(named.filter((entity) => isNamedIn(opening, entity)));
  if (begins) return begins;
  // Cantalejo atendió a este periódico: whoever alone is named right before the first question.
  const last = article.paragraphs.findLast(({ end }) => end <= turn.outer.start);
  const lead = last ? nameWords(article.body.slice(last.start, last.end)) : [];
  return only(persons.filter(({ words }) => lead.some((word) => words.has(word))));
}

function only(entities: readonly Entity[]): Entity | null {
  return entities.length === 1 ? (entities[0] ?? null) : null;
}

function isPerson({ roles, name }: Entity): boolean {
  return roles.length > 0 || genderOf(name) !== null;
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
