// Whether a name is a woman's or a man's, as far as the given name tells.
import { lazily } from '../lazily.ts';
import { remembered } from '../remembered.ts';
import { foldLoosely } from './fold.ts';
import given from './given-names.json' with { type: 'json' };

export type Gender = 'feminine' | 'masculine';

const genders = new Map<string, Gender>();
for (const name of given.feminine) genders.set(foldLoosely(name), 'feminine');
for (const name of given.masculine) genders.set(foldLoosely(name), 'masculine');

/** By the first word of the name; null when it tells nothing. */
export const genderOf = remembered((name): Gender | null => {
  const first = foldLoosely(/[\p{L}\p{M}]+/u.exec(name)?.[0] ?? '');
  return genders.get(first) ?? genderOfPair(first);
});

/** Feliciana, where only Feliciano is listed. */
function genderOfPair(first: string): Gender | null {
  return /[^i]a$/u.test(first) && genders.get(`${first.slice(0, -1)}o`) === 'masculine' ? 'feminine' : null;
}

/** Letters of an ending, names of the lists that must have it, and the share of them that must be of one gender. */
const LONGEST_ENDING = 3;
const FEWEST_ALIKE = 8;
const SHARE_ALIKE = 0.9;

/** How many names of the lists end so, by their last one to three letters. Made on first use. */
const endings = lazily((): ReadonlyMap<string, Readonly<Record<Gender, number>>> => {
  const counts = new Map<string, Record<Gender, number>>();
  for (const [name, gender] of genders) {
    for (let letters = 1; letters <= LONGEST_ENDING; letters += 1) {
      const ending = name.slice(-letters);
      const count = counts.get(ending) ?? { feminine: 0, masculine: 0 };
      count[gender] += 1;
      counts.set(ending, count);
    }
  }
  return counts;
});

/**
 * What a given name that no list has is likely to tell: what nearly all of the listed names with its longest common
 * ending tell (of listed names left out in turn, 0.96 of those it decides rightly). A guess: for want of anything else.
 */
export const likelyGenderOf = remembered((name): Gender | null => {
  const first = foldLoosely(/[\p{L}\p{M}]+/u.exec(name)?.[0] ?? '');
  for (let letters = LONGEST_ENDING; letters > 0; letters -= 1) {
    const { feminine, masculine } = endings().get(first.slice(-letters)) ?? { feminine: 0, masculine: 0 };
    if (feminine + masculine < FEWEST_ALIKE) continue;
    if (feminine >= SHARE_ALIKE * (feminine + masculine)) return 'feminine';
    return masculine >= SHARE_ALIKE * (feminine + masculine) ? 'masculine' : null;
  }
  return null;
});

const beforeAl = new Set(given.beforeAl);
/** Given names of women and of men. */
const ofBoth = new Set(given.both.map(foldLoosely));

/** Whether «al» and a capital go on with a name that begins so: Yusuf al Hadi. */
export const takesAl = (word: string): boolean => beforeAl.has(foldLoosely(word)) || beforeAl.has(word);

/** Whether the word is a given name: «en Quito Wilmer Chango» names a place, then a person. */
export const isGivenName = remembered((word) => {
  const folded = foldLoosely(word);
  return genders.has(folded) || ofBoth.has(folded) || genderOfPair(folded) !== null;
});
