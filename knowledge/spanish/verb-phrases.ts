// Phrases that begin with an infinitive (irse al garete), found in whatever form the verb stands (se fue al garete).
import { stemsOf } from './stem.ts';
import { isFunctionWord } from './words.ts';

/** An infinitive, with the pronouns that may be joined to it. */
const INFINITIVE = /^(\p{L}*[aei]r)(?:se|me|te|nos|l[aeo]s?|sel[aeo]s?)?$/u;

const NONE: readonly string[] = [];

interface Phrase {
  readonly infinitive: string;
  readonly key: string;
}

export class VerbPhrases {
  private readonly unread: string[] = [];
  /** Second word → the phrases with it there: few words of a text are one. */
  private readonly bySecond = new Map<string, Phrase[]>();
  private readonly infinitivesByStem = new Map<string, string[]>();

  /** A folded phrase; kept only where it begins with an infinitive and more than a preposition follows (dejar de). */
  note(key: string): void {
    const second = key.indexOf(' ') + 1;
    if (INFINITIVE.test(key.slice(0, second - 1)) && !isFunctionWord(key.slice(second)))
      this.unread.push(key);
  }

  /** The phrases, folded, that these two words may begin, where the first is of one of these verbs or of their stem. */
  begunBy(first: string, second: string, verbs: readonly string[]): readonly string[] {
    this.read();
    const phrases = this.bySecond.get(second);
    // «De» is a preposition, whatever else it may be a form of (dar vida, de vida); forms of «ir» are verbs all the same.
    if (!phrases || (isFunctionWord(first) && !verbs.includes('ir'))) return NONE;
    const infinitives = verbs.length > 0 ? verbs.map(bareInfinitive) : this.infinitivesOf(first);
    return phrases.filter(({ infinitive }) => infinitives.includes(infinitive)).map(({ key }) => key);
  }

  private infinitivesOf(form: string): readonly string[] {
    return stemsOf(form).flatMap((stem) => this.infinitivesByStem.get(stem) ?? []);
  }

  private read(): void {
    for (const key of this.unread.splice(0)) {
      const [first = '', second = ''] = key.split(' ', 2);
      const infinitive = bareInfinitive(first);
      append(this.bySecond, second, { infinitive, key });
      for (const stem of stemsOf(infinitive)) {
        const others = this.infinitivesByStem.get(stem);
        if (!others?.includes(infinitive)) append(this.infinitivesByStem, stem, infinitive);
      }
    }
  }
}

function bareInfinitive(verb: string): string {
  return INFINITIVE.exec(verb)?.[1] ?? verb;
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
