// Classes of things with their kinds: what may be printed where the class is asked for (¿qué animal…?: perro).
import { foldLoosely } from './fold.ts';
import { nounFormsOf } from './noun-forms.ts';

export interface ClassEntry {
  readonly asked: readonly string[];
  readonly kinds: readonly string[];
  /** Smaller classes within it, by the first word that they are asked by. */
  readonly classes?: readonly string[];
  readonly bothGenders?: boolean;
}

const NONE: readonly string[] = [];

export class Classes {
  private readonly asked = new Map<string, ClassEntry[]>();
  private readonly byName = new Map<string, ClassEntry>();
  /** What is printed for a class is put together when it is first asked for: there are thousands. */
  private readonly printed = new Map<string, readonly string[]>();

  constructor(entries: readonly ClassEntry[]) {
    for (const entry of entries) {
      this.byName.set(entry.asked[0] ?? '', entry);
      for (const form of entry.asked.flatMap((asked) => nounFormsOf(asked))) {
        const others = this.asked.get(form);
        if (others) others.push(entry);
        else this.asked.set(form, [entry]);
      }
    }
  }

  has(key: string): boolean {
    return this.asked.has(key);
  }

  /** Folded words and phrases that may be printed where this folded word is asked for, in every form. */
  kindsOf(key: string): readonly string[] {
    const known = this.printed.get(key);
    if (known) return known;
    const entries = this.asked.get(key);
    if (!entries) return NONE;
    const forms = new Set(entries.flatMap((entry) => this.formsIn(entry)));
    forms.delete(key);
    const kinds = [...forms];
    this.printed.set(key, kinds);
    return kinds;
  }

  /** Every phrase that is asked or printed, folded. */
  phrases(): readonly string[] {
    const all = [...this.byName.values()].flatMap(({ asked, kinds }) => [...asked, ...kinds]);
    return all.filter((entry) => entry.includes(' ')).map(foldLoosely);
  }

  private formsIn({ kinds, classes = NONE, bothGenders }: ClassEntry): readonly string[] {
    const smaller = classes.flatMap((name) => {
      const entry = this.byName.get(name);
      return entry ? [...nounFormsOf(name), ...this.formsIn(entry)] : [];
    });
    return [...kinds.flatMap((kind) => nounFormsOf(kind, bothGenders)), ...smaller];
  }
}
