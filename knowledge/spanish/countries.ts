// Countries and cities that speak for those who govern them: Turquía pidió calma.
import places from './lexicon/places.json' with { type: 'json' };

const named = new Set(places.groups.flatMap(({ place, capital }) => [place, ...(capital ? [capital] : [])]));

/** Of one word, lower case with accents. */
export const isCountry = (word: string): boolean => named.has(word);
