// Whom a portrait is of: each of its paragraphs goes back to them, whoever else has just spoken.
import type { Article } from '../../article.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import { nameWords } from '../sentences/names.ts';
import { type Entity, personOf } from './entity.ts';
import type { People } from './people.ts';
import portraits from './portraits.json' with { type: 'json' };
import type { Speaker } from './speaker.ts';

const AGE = String.raw`(?:\d+|\p{L}+(?: y \p{L}+)?)`;
const SIGNS = Object.values(portraits.signs).map(
  (phrases) => new RegExp(`\\b(?:${phrases.map(foldLoosely).join('|').replaceAll('…', AGE)})\\b`, 'u'),
);
/** Signs of a portrait that a text has at least; that the headline names the person is one. */
const FEWEST = 2;

/** Where a text first has a word, as a position in the body, and in how many paragraphs it stands. */
interface Place {
  readonly first: number;
  readonly paragraphs: number;
}

/** The person whom the first paragraph names first, when the text tells of a life and names nobody in as many paragraphs; else null. */
export function portrayedIn(article: Article, people: People): Speaker | null {
  const { body, paragraphs, title } = article;
  const author = foldLoosely(article.author ?? '');
  const places = placesIn(article);
  const [opener, ...others] = people.all
    .filter(({ name, group, thing }) => !group && !thing && foldLoosely(name) !== author)
    .map((entity) => ({ entity, ...placeOf([...entity.words], places) }))
    .sort((a, b) => a.first - b.first);
  if (!opener || opener.first > (paragraphs[0]?.end ?? 0)) return null;
  const { words } = opener.entity;
  const headlined = nameWords(title).some((word) => words.has(word));
  const folded = foldLoosely(body);
  if (SIGNS.filter((sign) => sign.test(folded)).length + Number(headlined) < FEWEST) return null;
  // A surname that kin share is the person's.
  const ownWords = ({ entity }: { entity: Entity }) => [...entity.words].filter((word) => !words.has(word));
  const rivals = others.some((one) => placeOf(ownWords(one), places).paragraphs >= opener.paragraphs);
  return rivals ? null : personOf(opener.entity);
}

/** The one person whom both the headline and the first paragraph name; null for several. */
export function headlinedIn({ body, title, paragraphs }: Article, people: People): Speaker | null {
  const opening = new Set(nameWords(body.slice(0, paragraphs[0]?.end ?? 0)));
  const headline = nameWords(title);
  const [one, ...others] = people.all.filter(
    ({ group, thing, words }) =>
      !group &&
      !thing &&
      headline.some((word) => words.has(word)) &&
      [...words].some((word) => opening.has(word)),
  );
  return one && others.length === 0 ? personOf(one) : null;
}

/** The words of a text that have a capital, folded. */
function placesIn({ body, paragraphs }: Article): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { start, end } of paragraphs) {
    const words = [...body.slice(start, end).matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)].reverse();
    const here = new Map(words.map(({ 0: word, index }) => [foldLoosely(word), start + index]));
    for (const [word, at] of here) {
      const known = places.get(word);
      places.set(word, { first: known?.first ?? at, paragraphs: (known?.paragraphs ?? 0) + 1 });
    }
  }
  return places;
}

/** Of a name, by whichever of its words the text has first, and by the one that it has most often. */
function placeOf(words: readonly string[], places: ReadonlyMap<string, Place>): Place {
  const found = words.flatMap((word) => places.get(word) ?? []);
  return {
    first: Math.min(...found.map(({ first }) => first)),
    paragraphs: Math.max(0, ...found.map(({ paragraphs }) => paragraphs)),
  };
}
