import { describe, expect, it } from 'vitest';
import abbreviations from '../../../knowledge/spanish/abbreviations.json' with { type: 'json' };
import commonWords from '../../../knowledge/spanish/common-words.json' with { type: 'json' };
import { foldLoosely } from '../../../knowledge/spanish/fold.ts';
import acronyms from '../../../knowledge/spanish/lexicon/acronyms.json' with { type: 'json' };
import antonyms from '../../../knowledge/spanish/lexicon/antonyms.json' with { type: 'json' };
import chat from '../../../knowledge/spanish/lexicon/chat.json' with { type: 'json' };
import classes from '../../../knowledge/spanish/lexicon/classes.json' with { type: 'json' };
import english from '../../../knowledge/spanish/lexicon/english.json' with { type: 'json' };
import forms from '../../../knowledge/spanish/lexicon/forms.json' with { type: 'json' };
import nominalisations from '../../../knowledge/spanish/lexicon/nominalisations.json' with { type: 'json' };
import nouns from '../../../knowledge/spanish/lexicon/nouns.json' with { type: 'json' };
import numbers from '../../../knowledge/spanish/lexicon/numbers.json' with { type: 'json' };
import places from '../../../knowledge/spanish/lexicon/places.json' with { type: 'json' };
import qualities from '../../../knowledge/spanish/lexicon/qualities.json' with { type: 'json' };
import relations from '../../../knowledge/spanish/lexicon/relations.json' with { type: 'json' };
import synonyms from '../../../knowledge/spanish/lexicon/synonyms.json' with { type: 'json' };
import verbs from '../../../knowledge/spanish/lexicon/verbs.json' with { type: 'json' };
import { isFunctionWord } from '../../../knowledge/spanish/words.ts';

// A place and its people may share a word (ártico), so each list is looked at by itself.
const placeGroups = places.groups.flatMap(({ place, demonyms = [], seats = [], aliases = [] }) => [
  [place, ...seats, ...aliases],
  demonyms,
]);

const synonymous = {
  synonyms: synonyms.groups,
  verbs: verbs.groups,
  nouns: nouns.groups,
  qualities: qualities.groups,
};

const groups = {
  ...synonymous,
  nominalisations: nominalisations.groups,
  acronyms: acronyms.groups,
  places: placeGroups,
  antonyms: antonyms.pairs,
};

/** One to four words in lower case, composed, single-spaced. */
function isEntry(text: string): boolean {
  const words = text.split(' ');
  const composed = text === text.normalize('NFC') && text === text.toLowerCase();
  return composed && words.length <= 4 && words.every((word) => /^[\p{L}\p{N}.'-]+$/u.test(word));
}

describe.each(Object.entries(groups))('the %s', (_, lists) => {
  it('are entries of one to four words in lower case, once each in their group', () => {
    for (const list of lists) {
      expect(list.filter((entry) => !isEntry(entry))).toEqual([]);
      expect(new Set(list).size, list.join()).toBe(list.length);
    }
  });
});

describe('the words for one another', () => {
  const all = Object.values(synonymous).flat();

  it('have two entries or more a group, and no entry in more than four groups over all files', () => {
    expect(all.filter(({ length }) => length < 2)).toEqual([]);
    const counts = new Map<string, number>();
    for (const entry of all.flat()) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 4)).toEqual([]);
  });

  it('are neither single letters nor words that only hold a sentence together', () => {
    expect(all.flat().filter((entry) => entry.length < 2 || isFunctionWord(foldLoosely(entry)))).toEqual([]);
    const empty = (entry: string) => entry.split(' ').every((word) => isFunctionWord(foldLoosely(word)));
    expect(all.flat().filter(empty)).toEqual([]);
  });

  it('are no opposites: no pair of antonyms stands in one group', () => {
    const opposed = antonyms.pairs.filter(([a = '', b = '']) =>
      all.some((group) => group.includes(a) && group.includes(b)),
    );
    expect(opposed).toEqual([]);
  });
});

describe('the relations', () => {
  it('are asked in words that are not among those printed, each an entry listed once', () => {
    for (const { asked, printed } of relations.relations) {
      const entries = [...asked, ...printed];
      expect(asked.length > 0 && printed.length > 0).toBe(true);
      expect(entries.filter((entry) => !isEntry(entry) || isFunctionWord(foldLoosely(entry)))).toEqual([]);
      expect(new Set(entries).size, asked.join()).toBe(entries.length);
    }
  });
});

describe('the classes', () => {
  const names = classes.classes.map(({ asked: [first] }) => first);

  it('are asked in words that are not among their kinds, each an entry listed once', () => {
    for (const { asked, kinds, classes: smaller = [] } of classes.classes) {
      const entries = [...asked, ...kinds];
      expect(asked.length > 0 && kinds.length + smaller.length > 0, asked.join()).toBe(true);
      expect(entries.filter((entry) => !isEntry(entry) || isFunctionWord(foldLoosely(entry)))).toEqual([]);
      expect(new Set(entries).size, asked.join()).toBe(entries.length);
    }
  });

  it('hold other classes by their first name, listed before them so that none holds itself', () => {
    expect(new Set(names).size).toBe(names.length);
    classes.classes.forEach(({ classes: smaller = [] }, at) => {
      expect(smaller.filter((name) => !names.includes(name))).toEqual([]);
      expect(smaller.filter((name) => names.indexOf(name) >= at)).toEqual([]);
    });
  });
});

describe('the English words', () => {
  it('lead to one to six Spanish entries each', () => {
    for (const [word, translations] of Object.entries(english.words)) {
      expect(isEntry(word), word).toBe(true);
      expect(translations.length >= 1 && translations.length <= 6, word).toBe(true);
      expect(
        translations.filter((entry) => !isEntry(entry)),
        word,
      ).toEqual([]);
    }
  });
});

describe('the irregular forms', () => {
  it('belong to infinitives and are listed once each', () => {
    for (const [verb, written] of Object.entries(forms.verbs)) {
      expect(verb).toMatch(/[aeií]r(?:se)?$/u);
      expect(new Set(written).size, verb).toBe(written.length);
      expect(
        written.filter((form) => !isEntry(form)),
        verb,
      ).toEqual([]);
    }
  });
});

describe('the chat spellings', () => {
  it('are short, and stand for something else than themselves', () => {
    for (const [typed, meant] of Object.entries(chat.spellings)) {
      expect(isEntry(meant), typed).toBe(true);
      expect(foldLoosely(typed)).not.toBe(foldLoosely(meant));
    }
  });

  it('are listed once each, accents aside, and stand for a word of their own group where they are in one', () => {
    const spellings = Object.entries(chat.spellings);
    expect(new Set(spellings.map(([typed]) => foldLoosely(typed))).size).toBe(spellings.length);
    const strays = spellings.filter(([typed, meant]) => {
      const theirs = Object.values(synonymous)
        .flat()
        .filter((group) => group.includes(typed));
      return theirs.length > 0 && !theirs.some((group) => group.includes(meant));
    });
    expect(strays).toEqual([]);
  });
});

describe('the numbers', () => {
  it('are whole and not negative, and there are twelve months and seven weekdays', () => {
    for (const [word, value] of Object.entries(numbers.words))
      expect(Number.isInteger(value) && value >= 0, word).toBe(true);
    expect([numbers.months.filter((month) => month !== 'setiembre').length, numbers.weekdays.length]).toEqual(
      [12, 7],
    );
  });
});

describe.each([
  ['common words', commonWords.words],
  ['abbreviations before a name', abbreviations.beforeName],
  ['abbreviations before a figure', abbreviations.beforeNumber],
  ['abbreviations that may end a sentence', abbreviations.mayEnd],
])('the %s', (_, list) => {
  it('are folded and listed once', () => {
    expect(list.map(foldLoosely)).toEqual(list);
    expect(new Set(list).size).toBe(list.length);
  });
});
