// The data files of the lexicon, by name.
import type { ClassEntry } from './classes.ts';
import acronyms from './lexicon/acronyms.json' with { type: 'json' };
import chat from './lexicon/chat.json' with { type: 'json' };
import classes from './lexicon/classes.json' with { type: 'json' };
import english from './lexicon/english.json' with { type: 'json' };
import forms from './lexicon/forms.json' with { type: 'json' };
import nominalisations from './lexicon/nominalisations.json' with { type: 'json' };
import nouns from './lexicon/nouns.json' with { type: 'json' };
import places from './lexicon/places.json' with { type: 'json' };
import qualities from './lexicon/qualities.json' with { type: 'json' };
import relations from './lexicon/relations.json' with { type: 'json' };
import synonyms from './lexicon/synonyms.json' with { type: 'json' };
import verbs from './lexicon/verbs.json' with { type: 'json' };

/** Words and phrases that stand for one another. */
interface Groups {
  readonly groups: readonly (readonly string[])[];
}

type WordLists = Readonly<Record<string, readonly string[]>>;

export interface PlaceEntry {
  readonly place: string;
  readonly demonyms?: readonly string[];
  readonly capital?: string;
  readonly seats?: readonly string[];
  readonly aliases?: readonly string[];
}

/** What a lexicon is made of; each file says what it holds. */
export interface LexiconData {
  readonly synonyms: Groups;
  readonly verbs: Groups;
  readonly nouns: Groups;
  readonly qualities: Groups;
  readonly nominalisations: Groups;
  readonly acronyms: Groups;
  readonly places: { readonly groups: readonly PlaceEntry[] };
  readonly relations: {
    readonly relations: readonly { readonly asked: readonly string[]; readonly printed: readonly string[] }[];
  };
  readonly classes: { readonly classes: readonly ClassEntry[] };
  readonly english: { readonly words: WordLists };
  readonly forms: { readonly verbs: WordLists };
  readonly chat: { readonly spellings: Readonly<Record<string, string>> };
}

export const lexiconData: LexiconData = {
  synonyms,
  verbs,
  nouns,
  qualities,
  nominalisations,
  acronyms,
  places,
  relations,
  classes,
  english,
  forms,
  chat,
};
