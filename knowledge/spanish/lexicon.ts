// What readers type for what is printed: synonyms, families, places, acronyms, English, chat spellings. Data in lexicon/.
import { verbsWithAccent } from './accents.ts';
import { Classes } from './classes.ts';
import { basesOf } from './diminutives.ts';
import { EnglishWords } from './english-words.ts';
import { foldAllLoosely, foldLoosely } from './fold.ts';
import { type LexiconData, lexiconData, type PlaceEntry } from './lexicon-data.ts';
import { WordGroups } from './word-groups.ts';
import { SHORTEST_INFLECTED, type Word } from './words.ts';

export interface Related {
  readonly key: string;
  /** 0 to 1: how surely the word may stand for the one asked about. */
  readonly closeness: number;
}

/** How surely another word of the same group stands for the one typed, 0 to 1, by the kind of group. */
const CLOSENESS = {
  form: 0.95,
  acronym: 0.95,
  family: 0.85,
  diminutive: 0.8,
  /** Of the groups of another entry with the same stem (informante: informe, información). */
  kin: 0.7,
  translation: 0.85,
  place: 0.85,
  seat: 0.6,
  /** Of a group of few words, which mean the same; many are seldom that near to one another. */
  nearSynonym: 0.52,
  synonym: 0.4,
  relation: 0.3,
  /** A kind of what is asked for (animal: perro): there are hundreds, and one stands in many a sentence. */
  kind: 0.3,
} as const;
/** Words of the largest group that counts as one of few. */
const SMALL_GROUP = 4;
/** Words of the longest entry («organización de las naciones unidas» is looked up by its last ones). */
const LONGEST_PHRASE = 4;
const NO_VERBS: readonly string[] = [];
const ARTICLES: ReadonlySet<string> = new Set(['el', 'la', 'los', 'las']);

export class Lexicon {
  private readonly groups = new WordGroups();
  /** Form → the verbs it may belong to (fue: ser, ir). */
  private readonly lemmas = new Map<string, readonly string[]>();
  private readonly formsOf = new Map<string, readonly string[]>();
  private readonly english: EnglishWords;
  /** Names of places, folded. */
  private readonly places = new Set<string>();
  private readonly classes: Classes;
  private readonly spellings: ReadonlyMap<string, string>;

  constructor(data: LexiconData = lexiconData) {
    this.spellings = new Map(
      Object.entries(data.chat.spellings).map(([typed, meant]) => [foldLoosely(typed), foldLoosely(meant)]),
    );
    for (const [verb, written] of Object.entries(data.forms.verbs)) this.addForms(verb, written);
    for (const { groups } of [data.synonyms, data.verbs, data.nouns, data.qualities])
      for (const group of groups)
        this.groups.add(group, group.length <= SMALL_GROUP ? CLOSENESS.nearSynonym : CLOSENESS.synonym);
    for (const group of data.nominalisations.groups) this.groups.add(group, CLOSENESS.family);
    for (const group of data.acronyms.groups) this.groups.add(group, CLOSENESS.acronym);
    for (const place of data.places.groups) this.addPlace(place);
    for (const { asked, printed } of data.relations.relations)
      this.groups.add(asked, CLOSENESS.relation, printed);
    this.classes = new Classes(data.classes.classes);
    this.english = new EnglishWords(data.english.words);
    for (const phrase of [...this.classes.phrases(), ...this.english.phrases()])
      this.groups.notePhrase(phrase);
  }

  /** The usual spelling of a chat spelling, folded: `q` → `que`; anything else as it is. */
  spelling(key: string): string {
    return this.spellings.get(key) ?? key;
  }

  /** Whether it is a word of the lexicon as it stands, not merely another form of one. */
  isEntry(key: string): boolean {
    return this.groups.isEntry(key) || this.lemmas.has(key);
  }

  knows(key: string): boolean {
    if (this.holds(key) || this.classes.has(key)) return true;
    return this.enlarged(key).length > 0 || this.accented(key) !== undefined;
  }

  /** Whether it is the name of a place, of its capital or of who speaks for it (Estados Unidos, la Casa Blanca). */
  isPlace(key: string): boolean {
    return this.places.has(key);
  }

  /** Whether it is English with a translation. */
  translates(key: string): boolean {
    return this.english.of(key).length > 0;
  }

  /** Words that may be printed for the one typed; `asEnglish` adds translations. */
  related(key: string, asEnglish: boolean): readonly Related[] {
    const found = new Map<string, number>();
    const add = (word: string, closeness: number): void => {
      if (word !== key && (found.get(word) ?? 0) < closeness) found.set(word, closeness);
    };
    for (const base of [this.accented(key) ?? key, ...(this.lemmas.get(key) ?? [])])
      this.addKin(base, 1, add);
    for (const base of this.enlarged(key)) this.addKin(base, CLOSENESS.diminutive, add);
    if (asEnglish) for (const word of this.english.of(key)) this.addTranslation(word, add);
    return [...found].map(([word, closeness]) => ({ key: word, closeness }));
  }

  /** What may be printed for a class that is asked for: every form of each kind, to be met as it stands. */
  kinds(key: string, asEnglish: boolean): { readonly keys: readonly string[]; readonly closeness: number } {
    const own = this.classes.kindsOf(key);
    const english = asEnglish ? this.english.of(key).flatMap((word) => this.classes.kindsOf(word)) : [];
    return { keys: english.length > 0 ? [...own, ...english] : own, closeness: CLOSENESS.kind };
  }

  /** The form of a verb that a word is without the accent of its ending (concedio); undefined where it is a word as it stands. */
  accented(key: string): string | undefined {
    if (this.holds(key) || key.includes(' ')) return undefined;
    const isKnown = (verb: string): boolean => this.groups.isEntry(verb);
    return verbsWithAccent(key).find(({ infinitives }) => infinitives.some(isKnown))?.form;
  }

  /** Each run of words that is one entry (naciones unidas) as one word in their stead. */
  joinPhrases<W extends Word>(words: readonly W[]): readonly (W | Word)[] {
    const joined: (W | Word)[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const entry = this.entryAt(words, at);
      const word = entry ?? words[at];
      if (word) joined.push(word);
      if (entry) at += lengthOf(entry.key) - 1;
    }
    return joined;
  }

  /** The words and, beside them, each run that is one entry. */
  withPhrases(words: readonly Word[]): readonly Word[] {
    let all: Word[] | undefined;
    for (let at = 0; at < words.length; at += 1) {
      const entry = this.entryAt(words, at);
      if (!entry) continue;
      all ??= [...words];
      all.push(entry);
      at += lengthOf(entry.key) - 1;
    }
    return all ?? words;
  }

  private holds(key: string): boolean {
    if (this.lemmas.has(key) || this.groups.isPhrase(key)) return true;
    // Below that, a stem is shared by words that have nothing to do with one another (pas, pasar).
    return key.length >= SHORTEST_INFLECTED && this.groups.has(key);
  }

  /** The words that it is a diminutive of; none for a word that is an entry itself (abuelita). */
  private enlarged(key: string): readonly string[] {
    return this.groups.isEntry(key) ? [] : basesOf(key).filter((base) => this.groups.isEntry(base));
  }

  /** The longest entry that begins here: as it is written, or with its verb in another form (se fue al garete). */
  private entryAt<W extends Word>(words: readonly W[], at: number): W | undefined {
    const first = words[at]?.key ?? '';
    const second = words[at + 1]?.key ?? '';
    // Most words begin none: putting phrases together to look them up is the dearest part of reading a library.
    const length = this.groups.startsPhrase(first, second) ? this.phraseAt(words, at) : 1;
    if (length > 1) return asOne(words.slice(at, at + length));
    const key = this.groups
      .verbPhrasesFrom(first, second, this.lemmas.get(first) ?? NO_VERBS)
      .filter((phrase) => continues(words, at, phrase))
      .reduce((longest, phrase) => (lengthOf(phrase) > lengthOf(longest) ? phrase : longest), '');
    return key === '' ? undefined : asOne(words.slice(at, at + lengthOf(key)), key);
  }

  private phraseAt(words: readonly Word[], at: number): number {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length -= 1) {
      // «la plata» is the city only when it is written like one.
      const likeName = !ARTICLES.has(words[at]?.key ?? '') || words[at + 1]?.capital;
      if (likeName && this.groups.isPhrase(keyOf(words.slice(at, at + length)))) return length;
    }
    return 1;
  }

  private addKin(base: string, factor: number, add: (word: string, closeness: number) => void): void {
    for (const form of this.formsOf.get(base) ?? []) add(form, CLOSENESS.form * factor);
    add(base, CLOSENESS.form * factor);
    const isEntry = this.groups.isEntry(base);
    for (const { typed, words, closeness: whole } of this.groups.of(base)) {
      const closeness = isEntry && !typed.includes(base) ? whole * CLOSENESS.kin : whole;
      for (const word of words) {
        add(word, closeness * factor);
        for (const form of this.formsOf.get(word) ?? []) add(form, closeness * CLOSENESS.form * factor);
      }
    }
  }

  private addTranslation(word: string, add: (word: string, closeness: number) => void): void {
    add(word, CLOSENESS.translation);
    this.addKin(word, CLOSENESS.translation, add);
  }

  private addPlace(entry: PlaceEntry): void {
    const { place, demonyms, capital, seats, aliases } = withAll(entry);
    for (const name of [place, ...aliases, ...capital, ...seats]) this.places.add(foldLoosely(name));
    this.groups.add([place, ...aliases], CLOSENESS.acronym);
    this.groups.add([place, ...demonyms], CLOSENESS.place);
    // Moscow may stand for Russia in print; who asks about Moscow does not ask about Russia.
    this.groups.add([place, ...demonyms], CLOSENESS.seat, [...capital, ...seats]);
    this.groups.add(seats, CLOSENESS.seat, [place, ...demonyms]);
  }

  private addForms(verb: string, written: readonly string[]): void {
    const lemma = foldLoosely(verb);
    const keys = [...new Set(foldAllLoosely(written))];
    this.formsOf.set(lemma, keys);
    const alone = [lemma];
    for (const key of keys) {
      const others = this.lemmas.get(key);
      this.lemmas.set(key, others ? [...others, lemma] : alone);
    }
  }
}

function asOne<W extends Word>(words: readonly W[], key = keyOf(words)): W | undefined {
  const [first] = words;
  const last = words[words.length - 1];
  return first && last && { ...first, end: last.end, key };
}

/** Whether the words from the second one on are those of the phrase. */
function continues(words: readonly Word[], at: number, phrase: string): boolean {
  return phrase
    .split(' ')
    .slice(1)
    .every((key, place) => words[at + 1 + place]?.key === key);
}

function lengthOf(phrase: string): number {
  return phrase.split(' ').length;
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ');
}

function withAll({ place, demonyms = [], capital, seats = [], aliases = [] }: PlaceEntry) {
  return {
    place,
    demonyms,
    capital: capital === undefined ? [] : [capital],
    seats: seats.map(withoutArticle),
    aliases,
  };
}

/** Readers write «Kremlin» and «el Kremlin». */
function withoutArticle(name: string): string {
  return name.replace(/^(?:el|la|los|las) /, '');
}

/** The lexicon of the news in Spanish. */
export const spanishLexicon = new Lexicon();
