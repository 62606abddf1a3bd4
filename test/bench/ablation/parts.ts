// The parts of the search that can be taken away to see what each is worth.
import type { Feature } from '../../../knowledge/search/ranking/features.ts';
import { Lexicon } from '../../../knowledge/spanish/lexicon.ts';
import { type LexiconData, lexiconData } from '../../../knowledge/spanish/lexicon-data.ts';
import { type SearchParts, WHOLE } from '../learning/ranker.ts';

/** Features that speak of one thing: taken away together, the others' weights being learnt anew. */
export interface FeatureGroup {
  readonly name: string;
  readonly features: readonly Feature[];
}

/** All features but `own`, without which nothing ranks. */
export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  {
    name: 'kind of answer',
    features: [
      'who',
      'when',
      'where',
      'howMany',
      'measure',
      'why',
      'whatFor',
      'which',
      'named',
      'how',
      'money',
      'beside',
      'kindAround',
    ],
  },
  { name: 'title, lead, article', features: ['title', 'lead', 'article', 'titleAll', 'leadAll', 'opening'] },
  {
    name: 'paragraph, neighbours',
    features: ['inContext', 'around', 'deedAround', 'behind', 'before', 'after', 'first'],
  },
  { name: 'length, asking', features: ['length', 'fresh', 'lengthSquared', 'freshSquared', 'asks'] },
  { name: 'pairs, focus', features: ['pairs', 'focus', 'opensWith'] },
  { name: 'BM25 of paragraph, article', features: ['paragraphOften', 'articleOften'] },
  {
    name: 'other shares of the sentence',
    features: ['ownExact', 'ownArticle', 'ownBeyondLead', 'ownReworded', 'ideas'],
  },
  { name: 'finer type of answer', features: ['typed'] },
  { name: 'editors’ questions', features: ['hint'] },
];

/** What is no feature: the search is built without it. */
export interface BuiltPart {
  readonly name: string;
  /** Whether the ranking is learnt anew without it; else it is judged by the weights of the whole search. */
  readonly learnAnew?: true;
  readonly without: () => SearchParts;
}

type LexiconFile = keyof LexiconData;

/** Nothing in any file. */
const EMPTY: LexiconData = {
  synonyms: { groups: [] },
  verbs: { groups: [] },
  nouns: { groups: [] },
  qualities: { groups: [] },
  nominalisations: { groups: [] },
  acronyms: { groups: [] },
  places: { groups: [] },
  relations: { relations: [] },
  classes: { classes: [] },
  english: { words: {} },
  forms: { verbs: {} },
  chat: { spellings: {} },
};

/** The files of words that stand for others; forms and chat spellings are the same word otherwise written. */
const WORDS_FOR_WORDS: readonly LexiconFile[] = [
  'synonyms',
  'verbs',
  'nouns',
  'qualities',
  'relations',
  'classes',
  'nominalisations',
  'places',
  'acronyms',
  'english',
];

export const BUILT_PARTS: readonly BuiltPart[] = [
  { name: 'lexicon, all of it', learnAnew: true, without: () => withoutFiles(WORDS_FOR_WORDS) },
  { name: 'lexicon, same weights', without: () => withoutFiles(WORDS_FOR_WORDS) },
  ...WORDS_FOR_WORDS.map((file) => ({ name: `lexicon: ${file}`, without: () => withoutFiles([file]) })),
  { name: 'irregular forms', without: () => withoutFiles(['forms']) },
  { name: 'chat spellings', without: () => withoutFiles(['chat']) },
  { name: 'typos (Fuse.js)', without: () => ({ ...WHOLE, mendsSlips: false }) },
];

function withoutFiles(files: readonly LexiconFile[]): SearchParts {
  const off = Object.fromEntries(files.map((file) => [file, EMPTY[file]]));
  return { ...WHOLE, lexicon: new Lexicon({ ...lexiconData, ...off }) };
}
