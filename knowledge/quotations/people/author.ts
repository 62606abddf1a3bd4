// Who says «I» in a text: «…», le pregunto.
import type { Article } from '../../article.ts';
import { genderOf, isGivenName } from '../../spanish/gender.ts';
import { nobody, type Speaker } from './speaker.ts';

/** The author, where the article has one person for it; nobody for «Redacción», or for two. */
export function authorOf({ author }: Article): Speaker {
  const [given = '', ...others] = author?.split(/\s+/) ?? [];
  const one = author && isGivenName(given.toLowerCase()) && others.length > 0 && !/,|\s[ye&]\s/u.test(author);
  return one
    ? { ...nobody, name: author, way: 'dropped', gender: genderOf(author), somebody: true, person: true }
    : nobody;
}
