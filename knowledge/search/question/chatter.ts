// What people say around a question that is no part of it: «hola, una duda: …», «… es para un trabajo», «alguien sabe».
import { chatOf, type Kind, speltOutChat } from '../../spanish/chatting.ts';
import { carriesMeaning, type Word } from '../../spanish/words.ts';
import data from './chatter.json' with { type: 'json' };

/** Phrases by their first word or their last, longest first: «buenas tardes» before «buenas». */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Kinds that stand where a sentence begins, at the end of one, and at either. */
const OPENING = [
  'greetings',
  'wellbeing',
  'pardons',
  'calls',
  'announcements',
  'tellings',
  'hesitations',
] as const satisfies readonly Kind[];
const CLOSING = ['farewells', 'thanks', 'tags'] as const satisfies readonly Kind[];
const EITHER = [
  'pleases',
  'vocatives',
  'askingAround',
  'particles',
  'interjections',
  'assurances',
] as const satisfies readonly Kind[];
const all = [...OPENING, ...CLOSING, ...EITHER];

const openings = phrasesOf([...data.openings, ...chatOf([...OPENING, ...EITHER], ['edge'])]);
const closings = phrasesOf([...data.closings, ...chatOf([...CLOSING, ...EITHER], ['edge'])], 'last');
const anywhere = phrasesOf([...data.anywhere, ...chatOf(all, ['anywhere'])]);
/** Go only where a mark or an opening follows at the beginning, or a mark stands before them at the end. */
const setApart = phrasesOf(chatOf(all, ['apart']));
const setApartLast = phrasesOf(chatOf(all, ['edge', 'apart']), 'last');
const asides = phrasesOf(data.asides);
const firstPerson = new Set(data.firstPerson);

/** What parts one sentence of a question from the next, and a clause from the next. */
const ENDS_SENTENCE = /[.?!;:¿¡…\n]/u;
const ENDS_CLAUSE = /[.?!;:¿¡…\n,()—–]/u;

/** Words of a sentence among which one of the first person shows that it tells of whoever asks. */
const FIRST_WORDS = 4;

function phrasesOf(written: readonly string[], from: 'first' | 'last' = 'first'): Phrases {
  const longestFirst = speltOutChat(written)
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);
  const table = new Map<string, string[][]>();
  for (const words of longestFirst) {
    const key = words.at(from === 'first' ? 0 : -1) ?? '';
    table.set(key, [...(table.get(key) ?? []), words]);
  }
  return table;
}

/** The words of a question without those of chatting; all of them where nothing with a meaning would be left. */
export function withoutChatter(text: string, words: readonly Word[]): readonly Word[] {
  const chatting = new Chatter(text, words).places();
  if (chatting.size === 0) return words;
  const left = words.filter((_, at) => !chatting.has(at));
  return left.some(({ key }) => carriesMeaning(key)) ? left : words;
}

/** The stretches of the text whose words are not among those left. */
export function stretchesOf(text: string, words: readonly Word[], left: readonly Word[]): readonly string[] {
  const kept = new Set<Word | undefined>(left);
  const stretches: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const from = at;
    while (at < words.length && !kept.has(words[at])) at += 1;
    if (at > from) stretches.push(text.slice(words[from]?.start, words[at - 1]?.end));
  }
  return stretches;
}

/** The places of chatting among the words of one question. */
class Chatter {
  private readonly text: string;
  private readonly words: readonly Word[];
  private readonly found = new Set<number>();

  constructor(text: string, words: readonly Word[]) {
    this.text = text;
    this.words = words;
  }

  places(): ReadonlySet<number> {
    for (let at = 0; at < this.words.length; at += 1) {
      if (this.beginsSentence(at)) this.takeOpenings(at);
      this.take(at, this.lengthAt(anywhere, at));
      if (this.lengthAt(asides, at) > 0) this.take(at, this.clauseFrom(at));
    }
    this.takeTold();
    for (let end = this.words.length; end > 0; end -= 1) if (this.endsSentence(end)) this.takeClosings(end);
    return this.found;
  }

  /** «Solo he leído el titular: ¿qué firmaron?» */
  private takeTold(): void {
    if (!this.text.includes('?')) return;
    for (let from = 0; from < this.words.length; ) {
      let end = from + 1;
      while (!this.endsSentence(end)) end += 1;
      const telling = this.words.slice(from, end).filter((_, at) => !this.found.has(from + at));
      const ofThemselves = telling.slice(0, FIRST_WORDS).some(({ key }) => firstPerson.has(key));
      if (ofThemselves && !this.asks(from, end)) this.take(from, end - from);
      from = end;
    }
  }

  /** Whether the sentence is a question by its marks. */
  private asks(from: number, end: number): boolean {
    const before = this.text.slice(this.words[from - 1]?.end ?? 0, this.words[from]?.start);
    const behind = this.text.slice(this.words[end - 1]?.end, this.words[end]?.start);
    return before.includes('¿') || behind.includes('?');
  }

  private takeOpenings(from: number): void {
    for (let at = from; at < this.words.length; ) {
      const apart = this.lengthAt(setApart, at);
      const isApart =
        apart > 0 && (this.parts(at + apart, ENDS_CLAUSE) || this.lengthAt(openings, at + apart) > 0);
      const length = this.lengthAt(openings, at) || (isApart ? apart : 0);
      if (length === 0) return;
      this.take(at, length);
      at += length;
    }
  }

  private takeClosings(from: number): void {
    for (let end = from; end > 0; ) {
      const apart = this.lengthBefore(setApartLast, end);
      const length =
        this.lengthBefore(closings, end) || (apart > 0 && this.parts(end - apart, ENDS_CLAUSE) ? apart : 0);
      // «¿O no?»: nothing stands before it, and it may ask.
      if (length === 0 || end - length <= 0) return;
      this.take(end - length, length);
      end -= length;
    }
  }

  private take(from: number, length: number): void {
    for (let at = from; at < from + length; at += 1) this.found.add(at);
  }

  private lengthAt(phrases: Phrases, at: number): number {
    const found = phrases.get(this.words[at]?.key ?? '') ?? [];
    return (
      found.find((words) => words.every((word, step) => this.words[at + step]?.key === word))?.length ?? 0
    );
  }

  private lengthBefore(phrases: Phrases, end: number): number {
    const found = phrases.get(this.words[end - 1]?.key ?? '') ?? [];
    const stands = (words: readonly string[]) =>
      words.every((word, step) => this.words[end - words.length + step]?.key === word);
    return found.find(stands)?.length ?? 0;
  }

  /** How many words there are up to the next mark. */
  private clauseFrom(at: number): number {
    let end = at + 1;
    while (end < this.words.length && !this.parts(end, ENDS_CLAUSE)) end += 1;
    return end - at;
  }

  private beginsSentence(at: number): boolean {
    return at === 0 || this.parts(at, ENDS_SENTENCE);
  }

  private endsSentence(end: number): boolean {
    return end === this.words.length || this.parts(end, ENDS_SENTENCE);
  }

  /** Whether such a mark stands before the word at `at`, or behind the last one. */
  private parts(at: number, marks: RegExp): boolean {
    return marks.test(
      this.text.slice(this.words[at - 1]?.end ?? 0, this.words[at]?.start ?? this.text.length),
    );
  }
}
