// Words that people put before a name and that are no part of it: courtesies, titles, offices and what they are of.
import { foldLoosely } from '../../spanish/fold.ts';
import nouns from '../../spanish/speaker-nouns.json' with { type: 'json' };
import asking from './asking.json' with { type: 'json' };

const before = new Set(
  [...asking.courtesies, ...Object.keys(nouns.titles), ...nouns.people, ...nouns.areas].map(foldLoosely),
);

/** Whether a word (loosely folded) may go before a name: doña, señora, alcaldesa, secretaria (de Salud). */
export function goesBeforeNames(key: string): boolean {
  return before.has(key);
}
