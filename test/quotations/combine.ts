// One thing said in many ways: templates filled with everybody, each with whose words the quotations in it are.
import type { Battery, Form, Reference } from './batteries.ts';

/** One text, and what it is made of. */
export interface Combination {
  readonly form: string;
  readonly reference: string;
  /** Whoever speaks in the end. */
  readonly speaker: string;
  readonly text: string;
  /** What stands between its marks, in order. */
  readonly said: readonly { readonly text: string; readonly speaker: string }[];
}

/** What the slots of a template are filled with. */
export interface Filling {
  readonly gender: 'f' | 'm';
  readonly words: Readonly<Record<string, string>>;
}

/** One speaker in one wording. */
interface Voice extends Filling {
  readonly speaker: string;
  readonly is: readonly string[];
}

/** Whom one text has: one voice, or two in one. */
interface Cast extends Filling {
  readonly is: readonly string[];
  readonly speakers: Readonly<Record<'a' | 'b', string>>;
}

/** A template and what goes with it. */
interface Match {
  readonly form: Form;
  readonly reference: Reference;
  /** Where the form and the reference stand among theirs. */
  readonly row: number;
  readonly column: number;
}

/** `{name}` is a word; `{el|la}` goes by gender. Throws where nothing fills a slot. */
export function filled(template: string, { gender, words }: Filling): string {
  return template.replace(/\{([^{}]+)\}/g, (slot, inside: string) => {
    const [masculine, feminine] = inside.split('|');
    const word = feminine === undefined ? words[inside] : gender === 'f' ? feminine : masculine;
    if (word === undefined) throw new Error(`Nothing fills ${slot} in «${template}»`);
    return word;
  });
}

/**
 * What was put together, as Spanish writes it: al and del; the comma that closes an apposition once, behind what
 * stands in brackets and not before another mark; a capital where a sentence begins.
 */
export function asWritten(text: string): string {
  return text
    .replace(/ +(?=\n|$)/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/(?<!\p{L})([Aa]|[Dd]e) el (?=\p{L})/gu, '$1l ')
    .replace(/,( \([^)]*\)| —[^—]*—)/g, '$1,')
    .replace(/,+(?=[,.;:])/g, '')
    .replace(/(^|\n\n|\. )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** One in so many of them, and others from another `turn`; one at least. */
export function oneIn<One>(every: number, all: readonly One[], turn: number): readonly One[] {
  const apart = Math.min(every, all.length);
  return all.filter((_, index) => index % apart === turn % apart);
}

/** What stands between marks, in order. */
export function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/«([^»]+)»/g)].map(([, words = '']) => words);
}

/** Every form with every reference that goes with it, and both with some of the speakers: the same ones each time. */
export function combinationsOf(battery: Battery): readonly Combination[] {
  if (battery.remarks.length > 0) return pairsOf(battery);
  const casts = castsOf(battery);
  return matchesOf(battery).flatMap(({ form, reference, row, column }) =>
    oneIn(battery.every, casts.filter(fits(form)), row + column).map((cast) => {
      const whole = battery.frame.replace('{reference}', () => reference.text);
      const template = whole.replace('{form}', () => form.text);
      const text = asWritten(filled(template, cast));
      const said = quotedIn(text).map((words, index) => ({
        text: words,
        speaker: cast.speakers[form.by?.[index] ?? 'a'],
      }));
      return { form: form.text, reference: reference.text, speaker: cast.speakers.a, text, said };
    }),
  );
}

function matchesOf({ forms, references }: Battery): readonly Match[] {
  const goTogether = (form: Form, reference: Reference) =>
    form.text.includes(reference.after ?? '') &&
    (form.without === undefined || !reference.text.includes(form.without));
  return forms.flatMap((form, row) =>
    references.flatMap((reference, column) =>
      goTogether(form, reference) ? [{ form, reference, row, column }] : [],
    ),
  );
}

function fits({ of }: Form): (one: { readonly is: readonly string[] }) => boolean {
  return ({ is }) => of === undefined || is.includes(of);
}

/** Everybody once for each way in which their words word them. */
function voicesOf({ speakers }: Battery): readonly Voice[] {
  return speakers.flatMap((one) => {
    const named: readonly Filling['words'][] = [{ name: one.speaker }];
    const wordings = Object.entries(one.words).reduce(
      (all, [slot, words]) =>
        all.flatMap((before) => [words].flat().map((word) => ({ ...before, [slot]: word }))),
      named,
    );
    return wordings.map((words) => ({ ...one, words }));
  });
}

function castsOf(battery: Battery): readonly Cast[] {
  const voices = voicesOf(battery);
  if (battery.twos)
    return voices.flatMap((a) =>
      voices.filter(({ speaker }) => speaker !== a.speaker).map((b) => castOfTwo(a, b)),
    );
  return voices.flatMap(({ speaker, gender, is, words }) =>
    battery.bodies.map((body) => ({
      gender,
      is,
      words: { ...words, ...body },
      speakers: { a: speaker, b: speaker },
    })),
  );
}

/** Their names are `{a}` and `{b}`, another word of one’s is `{b.short}`. */
function castOfTwo(a: Voice, b: Voice): Cast {
  const words = [['a', a] as const, ['b', b] as const].flatMap(([letter, voice]) =>
    Object.entries(voice.words).map(([slot, word]) => [slot === 'name' ? letter : `${letter}.${slot}`, word]),
  );
  return {
    gender: a.gender,
    is: a.is,
    words: Object.fromEntries(words),
    speakers: { a: a.speaker, b: b.speaker },
  };
}

/** One is introduced and in the next paragraph another; then one of the two speaks, there or in a paragraph of its own. */
function pairsOf(battery: Battery): readonly Combination[] {
  const voices = voicesOf(battery);
  return matchesOf(battery).map((match) => {
    const { form, reference, row, column } = match;
    const first = nth(voices.filter(fits(form)), row + column);
    const others = voices.filter((other) => areApart(first, other, reference));
    const second = nth(others, 3 * row + 7 * column);
    const forms = battery.forms.filter((other) => fits(other)(second));
    const next = nth(forms, 5 * row + 11 * column + 1);
    const voice = (row + column) % 2 === 0 ? first : second;
    const paragraph = Math.floor(row / 2 + column / 2) % 2 === 0 ? ' ' : '\n\n';
    return told(match, [
      { template: `${form.text} ${nth(battery.remarks, row + column)}`, voice: first },
      { template: `\n\n${next.text} ${nth(battery.remarks, 2 * row + column + 4)}`, voice: second },
      { template: paragraph + reference.text, voice },
    ]);
  });
}

/** Two whom no reference confuses: by the noun for what they are, and by a pronoun where it is one. */
function areApart(first: Voice, second: Voice, { unlike }: Reference): boolean {
  const [title, other] = [first, second].map(({ words: { title } }) => title);
  return title !== other && !(unlike === true && first.gender === second.gender);
}

/** Pieces one after the other, the quotations in each of whoever fills it. */
function told(
  { form, reference }: Match,
  pieces: readonly { readonly template: string; readonly voice: Voice }[],
): Combination {
  const parts = pieces.map(({ template, voice }) => ({ text: filled(template, voice), voice }));
  return {
    form: form.text,
    reference: reference.text,
    speaker: parts.at(-1)?.voice.speaker ?? '',
    text: asWritten(parts.map(({ text }) => text).join('')),
    said: parts.flatMap(({ text, voice }) =>
      quotedIn(text).map((words) => ({ text: words, speaker: voice.speaker })),
    ),
  };
}

function nth<One>(all: readonly One[], turn: number): One {
  const one = all[turn % all.length];
  if (one === undefined) throw new Error('There is none of them');
  return one;
}
