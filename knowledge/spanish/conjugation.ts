// What a verb form may be: of which verb, in which tense, of which person.
import data from './conjugation.json' with { type: 'json' };
import { fold } from './fold.ts';

type Group = keyof typeof data.endings;
export type Tense = keyof typeof data.endings.ar;
/** yo, tú, él, nosotros, vosotros, ellos; null of the participle, the infinitive and the gerund. */
export type Person = '1s' | '2s' | '3s' | '1p' | '2p' | '3p' | null;

export interface VerbReading {
  /** The same for all forms of a verb, as far as its forms tell; of two verbs it may be the same too. */
  readonly verb: string;
  readonly tense: Tense;
  readonly person: Person;
}

interface Ending {
  readonly group: Group;
  readonly ending: string;
  readonly tense: Tense;
  readonly person: Person;
}

const PERSONS = ['1s', '2s', '3s', '1p', '2p', '3p'] as const;
/** The persons without their number: a participle has none. */
const NONE: readonly Person[] = [null];
/** Letters of a stem at least: d·ar and v·er are listed. */
const SHORTEST_STEM = 2;
const LONGEST_ENDING = 9;

/** By ending as written, and by ending without accents. */
const written = new Map<string, Ending[]>();
const bare = new Map<string, Ending[]>();
/** By listed form. */
const listed = new Map<string, VerbReading[]>();
const listedBare = new Map<string, VerbReading[]>();

for (const group of ['ar', 'er'] as const)
  for (const [tense, forms] of entriesOf(data.endings[group]))
    for (const [person, ending] of byPerson(forms)) {
      const one = { group, ending, tense, person };
      add(written, ending, one);
      add(bare, fold(ending), one);
    }
for (const [infinitive, own] of Object.entries(data.irregular)) {
  const prefixes = ['', ...(data.compounded.includes(infinitive) ? data.prefixes : [])];
  for (const [tense, forms] of entriesOf({ ...fromStems(own), ...formsOf(own) }))
    for (const [person, form] of byPerson(forms))
      for (const prefix of prefixes) {
        const one = { verb: verbOf(`${prefix}${infinitive.slice(0, -2)}`, infinitive), tense, person };
        add(listed, `${prefix}${form}`, one);
        add(listedBare, fold(`${prefix}${form}`), one);
      }
}

/** Every way to read a word in lower case; `hasAccents`: as it is printed, and not as somebody types who leaves them out. */
export function verbReadings(word: string, hasAccents: boolean): VerbReading[] {
  const form = hasAccents ? word : fold(word);
  const own = (hasAccents ? listed : listedBare).get(form);
  // Dijo is of decir, whatever its letters.
  if (own) return own;
  const readings: VerbReading[] = [];
  for (let length = 1; length <= Math.min(LONGEST_ENDING, form.length - SHORTEST_STEM); length += 1) {
    const [stem, ending] = [form.slice(0, -length), form.slice(-length)];
    for (const one of (hasAccents ? written : bare).get(ending) ?? [])
      readings.push({
        verb: `${evenStem(stem, one.ending, one.group)}-${one.group}`,
        tense: one.tense,
        person: one.person,
      });
  }
  return readings;
}

function verbOf(stem: string, infinitive: string): string {
  const group = infinitive.endsWith('ar') ? 'ar' : 'er';
  return `${evenStem(stem, infinitive.slice(-2), group)}-${group}`;
}

/** Pedimos, piden; contamos, cuentan; pago, pague: a stem without what stress and spelling change in it. */
function evenStem(stem: string, ending: string, group: Group): string {
  const front = /^[eéií]/u.test(ending);
  const even = fold(stem)
    .replace(/zc$|c$|qu$|gu$|g$/, (letters) => soundBefore(letters, front))
    .replace(/y$/, '')
    .replace(/ie/g, 'e')
    .replace(/ue/g, 'o');
  // Pido, pedimos; but pisar is not pesar.
  return group === 'ar' ? even : even.replace(/i/g, 'e').replace(/u/g, 'o');
}

/** The consonant that ends a stem, whatever it is spelt with before the ending. */
function soundBefore(letters: string, front: boolean): string {
  if (letters === 'zc') return 'z';
  if (letters === 'c') return front ? 'z' : 'k';
  if (letters === 'qu') return 'k';
  if (letters === 'gu') return front ? 'g' : letters;
  return front ? 'j' : 'g';
}

interface Irregular {
  readonly [tense: string]: readonly string[] | string;
}

function fromStems(own: Irregular): Record<string, readonly string[]> {
  const { future, strong } = own;
  const made: Record<string, readonly string[]> = {};
  if (typeof future === 'string') {
    made.future = ['é', 'ás', 'á', 'emos', 'éis', 'án'].map((ending) => `${future}${ending}`);
    made.conditional = ['ía', 'ías', 'ía', 'íamos', 'íais', 'ían'].map((ending) => `${future}${ending}`);
  }
  if (typeof strong === 'string') {
    // Fue, dijeron: of «fu-» and of stems in -j the i is lost.
    const lost = /j$|^fu$/.test(strong);
    const [i, went] = [lost ? '' : 'i', strong === 'fu'];
    const preterite = went
      ? ['i', 'iste', 'e', 'imos', 'isteis', 'eron']
      : ['e', 'iste', 'o', 'imos', 'isteis', `${i}eron`];
    made.preterite = preterite.map((ending) => `${strong}${ending}`);
    made.pastSubjunctive = ['ra se', 'ras ses', 'ra se', 'ramos semos', 'rais seis', 'ran sen'].map((forms) =>
      forms
        .split(' ')
        .map((ending) => `${strong}${i}${/mos$/.test(ending) ? 'é' : 'e'}${ending}`)
        .join(' '),
    );
  }
  return made;
}

function formsOf(own: Irregular): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(own).flatMap(([tense, forms]) => (typeof forms === 'string' ? [] : [[tense, forms]])),
  );
}

function entriesOf(tenses: Readonly<Record<string, readonly string[]>>): [Tense, readonly string[]][] {
  return Object.entries(tenses).flatMap(([tense, forms]) => (isTense(tense) ? [[tense, forms]] : []));
}

function isTense(name: string): name is Tense {
  return name in data.endings.ar;
}

function byPerson(forms: readonly string[]): [Person, string][] {
  const persons = forms.length === 1 ? NONE : PERSONS;
  return forms.flatMap((one, at) =>
    one
      .split(' ')
      .filter((form) => form !== '')
      .map((form): [Person, string] => [persons[at] ?? null, form]),
  );
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
}
