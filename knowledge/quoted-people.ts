// Everybody whom the articles quote by name, found again by whatever readers call them.
import type { Article } from './article.ts';
import type { QuotedPerson } from './library.ts';
import { NameBook } from './name-book.ts';
import { goesBeforeNames } from './quotations/comparing/before-names.ts';
import type { Quotation } from './quotations/quotation.ts';
import { shortKey } from './short-key.ts';
import { foldLoosely } from './spanish/fold.ts';
import { Suggester } from './suggester.ts';

export class QuotedPeople {
  /** Most quoted first. */
  readonly quoted: readonly QuotedPerson[];
  private readonly byReference = new Map<string, QuotedPerson>();
  private readonly suggester: Suggester<QuotedPerson>;
  private readonly names: NameBook<QuotedPerson>;

  constructor(articles: readonly Article[], quotations: readonly Quotation[]) {
    const counts = new Map<string, number>();
    for (const { speaker } of quotations)
      if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    this.quoted = [...counts]
      .map(([name, count]) => ({ key: shortKey(name), name, quotations: count }))
      .sort((a, b) => b.quotations - a.quotations || a.name.localeCompare(b.name, 'es'));
    const aliases = aliasesByName(articles);
    for (const person of this.quoted)
      this.note(person, [person.name, person.key, ...(aliases.get(person.name) ?? [])]);
    this.noteSingleWords();
    const namesOf = ({ name }: QuotedPerson) => [name, ...(aliases.get(name) ?? [])];
    this.suggester = new Suggester(this.quoted, (person) => namesOf(person).join(' '));
    this.names = new NameBook(this.quoted, namesOf, { beside: goesBeforeNames });
  }

  find(reference: string): QuotedPerson | undefined {
    return this.byReference.get(foldLoosely(reference.trim()));
  }

  /** All whom it may mean, be it part of a name, mistyped, or with an office before it; most quoted first. */
  called(typed: string): readonly QuotedPerson[] {
    return this.names.fitting(typed);
  }

  nearest(typed: string): QuotedPerson | undefined {
    return this.names.nearest(typed);
  }

  suggest(typed: string, limit: number, among?: ReadonlySet<string>): QuotedPerson[] {
    const found = typed.trim() === '' ? this.quoted : this.suggester.suggest(typed, this.quoted.length);
    return found.filter(({ name }) => among?.has(name) ?? true).slice(0, limit);
  }

  private note(person: QuotedPerson, references: readonly string[]): void {
    for (const reference of references) {
      const folded = foldLoosely(reference);
      if (!this.byReference.has(folded)) this.byReference.set(folded, person);
    }
  }

  /** Each word of a name leads to its person where no other quoted person bears it. */
  private noteSingleWords(): void {
    const bearers = new Map<string, QuotedPerson | null>();
    for (const person of this.quoted) {
      for (const word of new Set(person.name.split(/\s+/).filter((part) => part.length > 2))) {
        bearers.set(word, bearers.has(word) ? null : person);
      }
    }
    for (const [word, person] of bearers) if (person) this.note(person, [word]);
  }
}

function aliasesByName(articles: readonly Article[]): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const person of articles.flatMap((article) => article.people)) {
    aliases.set(person.name, [...(aliases.get(person.name) ?? []), ...person.aliases]);
  }
  return aliases;
}

export function nameOf({ name }: { readonly name: string }): string {
  return name;
}
