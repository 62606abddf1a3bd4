import { describe, expect, it } from 'vitest';
import { foldLoosely } from '../../../knowledge/spanish/fold.ts';
import { lexiconData } from '../../../knowledge/spanish/lexicon-data.ts';
import { startsOfStems, stemsOf } from '../../../knowledge/spanish/stem.ts';
import { WordGroups } from '../../../knowledge/spanish/word-groups.ts';

const { synonyms, verbs, nouns, qualities, nominalisations, acronyms, places } = lexiconData;
const entries = [
  ...[synonyms, verbs, nouns, qualities, nominalisations, acronyms].flatMap(({ groups }) => groups.flat()),
  ...places.groups.flatMap(({ place, demonyms = [], seats = [] }) => [place, ...demonyms, ...seats]),
];
const words = [...new Set(entries.map(foldLoosely))].filter((entry) => !entry.includes(' '));

describe('groups of words', () => {
  it('know of every word of the lexicon how its stems begin', () => {
    const astray = words.filter((word) => {
      const starts = startsOfStems(word);
      return !stemsOf(word).every((stem) => starts.some((start) => stem.startsWith(start)));
    });
    expect(words.length).toBeGreaterThan(1000);
    expect(astray).toEqual([]);
  });

  it('give the groups of a word in the order in which they came, however long the words', () => {
    const groups = new WordGroups();
    groups.add(['leyes', 'normas'], 0.5);
    groups.add(['ley', 'código'], 0.4);
    groups.add(['firmar', 'firma', 'rúbrica'], 0.3);
    expect(groups.of('ley').map(({ closeness }) => closeness)).toEqual([0.5, 0.4]);
    expect(groups.of('firmaron')).toHaveLength(1);
  });

  it('tell entries from other forms of them, whichever is asked for first', () => {
    const groups = new WordGroups();
    groups.add(['acuerdo', 'mala fe'], 0.5);
    expect(groups.has('acuerdos')).toBe(true);
    expect(groups.isEntry('acuerdos')).toBe(false);
    expect(groups.isEntry('acuerdo')).toBe(true);
    expect(groups.isEntry('mala fe')).toBe(true);
    expect(groups.of('mala fe')).toHaveLength(1);
    expect(groups.isEntry('mala')).toBe(false);
  });

  it('stand one way only where it is said so', () => {
    const groups = new WordGroups();
    groups.add(['Rusia'], 0.6, ['Moscú', 'el Kremlin']);
    expect(groups.of('rusia').map((group) => group.words)).toEqual([['moscu', 'el kremlin']]);
    expect(groups.has('moscu')).toBe(false);
    expect(groups.startsPhrase('el', 'kremlin')).toBe(true);
  });
});
