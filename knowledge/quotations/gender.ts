// Whether a name is a woman's or a man's, as far as the given name tells.
import { remembered } from '../remembered.ts';
import { foldLoosely } from '../spanish/fold.ts';
import given from './given-names.json' with { type: 'json' };

export type Gender = 'feminine' | 'masculine';

const genders = new Map<string, Gender>();
for (const name of given.feminine) genders.set(foldLoosely(name), 'feminine');
for (const name of given.masculine) genders.set(foldLoosely(name), 'masculine');

/** By the first word of the name; null when it tells nothing. */
export const genderOf = remembered((name): Gender | null => {
  const first = /[\p{L}\p{M}]+/u.exec(name)?.[0] ?? '';
  return genders.get(foldLoosely(first)) ?? null;
});

const beforeAl = new Set(given.beforeAl);

/** Whether «al» and a capital go on with a name that begins so: Yusuf al Hadi. */
export const takesAl = (word: string): boolean => beforeAl.has(foldLoosely(word)) || beforeAl.has(word);

/** Whether the word is a given name: «en Quito Wilmer Chango» names a place, then a person. */
export const isGivenName = remembered((word) => genders.has(foldLoosely(word)));
