// Verb endings as they are typed without their accent: concedio, vivian, firmaria, exigira.

/** A form of a verb without the accent of its ending, what it is with it, and the infinitives that it may belong to. */
export interface AccentedForm {
  readonly form: string;
  readonly infinitives: readonly string[];
}

interface Ending {
  /** What stands before the ending is the group `stem`. */
  readonly bare: RegExp;
  readonly accented: string;
  readonly infinitives: readonly string[];
}

/** Without the accent Snowball takes them for the endings of nouns. */
const ENDINGS: readonly Ending[] = [
  { bare: /^(?<stem>.+[aei]r)ia(?=s?$|n$|mos$)/, accented: 'ía', infinitives: [''] },
  { bare: /^(?<stem>.+[ei]r)a(?=s?$|n$)/, accented: 'á', infinitives: [''] },
  { bare: /^(?<stem>.+[^aeiou])ia(?=s?$|n$|mos$)/, accented: 'ía', infinitives: ['er', 'ir'] },
  { bare: /^(?<stem>.+[^aeiou])io$/, accented: 'ió', infinitives: ['er', 'ir'] },
  { bare: /^(?<stem>.+e)o$/, accented: 'ó', infinitives: ['ar'] },
];

/** The forms of verbs that a word may be once the accent of its ending is put back. */
export function verbsWithAccent(word: string): AccentedForm[] {
  return ENDINGS.flatMap(({ bare, accented, infinitives }) => {
    const stem = bare.exec(word)?.groups?.stem;
    if (stem === undefined) return [];
    const form = word.replace(bare, `${stem}${accented}`);
    return [{ form, infinitives: infinitives.map((ending) => stem + ending) }];
  });
}
