// Whom an obituary is of: of its many subjects left out, most are the dead person.
import type { Article } from '../../article.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import { nameWords } from '../sentences/names.ts';
import { type Entity, personOf } from './entity.ts';
import words from './obituaries.json' with { type: 'json' };
import type { People } from './people.ts';
import type { Speaker } from './speaker.ts';

/** In a headline: that somebody is dead, or leave is taken of them. */
const DEATH = anyOf([...words.died, ...words.headlines]);
const DIED = anyOf(words.died);
/** a los 87 años, tenía 91 años: an obituary tells how old; who died in an accident is «de 34 años». */
const AGED = /\b(?:a los|tenia) (?:\d+|\p{L}+(?: y \p{L}+)?) anos\b/u;

/** The one person whom the headline names, when it or the first paragraph tells of a death and of an age; else null. */
export function mournedIn(article: Article, people: People): Speaker | null {
  const first = article.paragraphs[0];
  if (!first) return null;
  const title = foldLoosely(article.title);
  const lead = foldLoosely(article.body.slice(first.start, first.end));
  const second = article.paragraphs[1];
  const opening = second ? `${lead} ${foldLoosely(article.body.slice(second.start, second.end))}` : lead;
  if (!(DEATH.test(title) || DIED.test(lead)) || !AGED.test(`${title} ${opening}`)) return null;
  const named = people.all.filter((entity) => !entity.group && !entity.thing && isNamedIn(title, entity));
  const [one] = named;
  return one && named.length === 1 ? personOf(one) : null;
}

/** Any of the words in a folded text. */
function anyOf(told: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${told.map(foldLoosely).join('|')})\\b`);
}

/** Two words of the name, or all of it: a surname alone may be the widow's too. */
function isNamedIn(title: string, entity: Entity): boolean {
  const words = new Set(nameWords(title));
  const shared = [...entity.words].filter((word) => words.has(word)).length;
  return shared >= Math.min(2, entity.words.size);
}
