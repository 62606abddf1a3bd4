// Every third-person form of a Spanish verb, by its pattern or by what speech-verbs.json gives for it.
import data from './speech-verbs.json' with { type: 'json' };

export type GrammaticalNumber = 'singular' | 'plural';
export type Mood = 'finite' | 'participle' | 'gerund' | 'infinitive';

export interface VerbForm {
  readonly infinitive: string;
  readonly mood: Mood;
  /** Of finite forms; null for the others. */
  readonly number: GrammaticalNumber | null;
  /** Whoever speaks says «I»: dije, pensé. */
  readonly first?: true;
  /** What somebody used to say: decía, recordaba. */
  readonly habitual?: true;
  /** dijera, asegurasen: tells what was said only where that is a fact. */
  readonly subjunctive?: true;
}

type Pair = readonly string[];

/** The forms that a verb's own pattern would get wrong; pairs are [singular, plural]. */
interface Irregular {
  readonly present?: Pair;
  readonly preterite?: Pair;
  readonly imperfect?: Pair;
  readonly future?: Pair;
  readonly conditional?: Pair;
  readonly participle?: string;
  readonly gerund?: string;
}

export const irregular: Readonly<Record<string, Irregular>> = { ...data.phraseVerbs, ...data.irregular };
const also: Readonly<Record<string, readonly string[]>> = data.also;

/** Place of the preterite among the finite tenses of `formsOf`: the past subjunctive is made of it. */
const PRETERITE = 1;

/** Place of the imperfect among the finite tenses of `formsOf`. */
const IMPERFECT = 2;

/** Third-person indicative, participle, gerund and infinitive of a Spanish verb, accents as written. */
export function formsOf(infinitive: string): Map<string, VerbForm> {
  const own = irregular[infinitive] ?? {};
  const bare = infinitive.replace(/se$/, '');
  const stem = bare.slice(0, -2);
  const ar = bare.endsWith('ar');
  const forms = new Map<string, VerbForm>();
  const finite = indicative(bare, own);
  const add = (form: string, mood: Mood, number: GrammaticalNumber | null, habitual = false) => {
    if (!forms.has(form)) forms.set(form, { infinitive, mood, number, ...(habitual && { habitual }) });
  };
  for (const [index, [singular = '', plural = '']] of finite.entries()) {
    add(singular, 'finite', 'singular', index === IMPERFECT);
    add(plural, 'finite', 'plural', index === IMPERFECT);
  }
  for (const form of also[infinitive] ?? []) add(form, 'finite', 'singular');
  add(own.participle ?? `${stem}${ar ? 'ado' : 'ido'}`, 'participle', null);
  add(own.gerund ?? `${stem}${ar ? 'ando' : 'iendo'}`, 'gerund', null);
  add(bare, 'infinitive', null);
  for (const [form, number] of subjunctives(finite[PRETERITE]?.[1] ?? ''))
    if (!forms.has(form)) forms.set(form, { infinitive, mood: 'finite', number, subjunctive: true });
  return forms;
}

/** Present, preterite, imperfect, future and conditional, in that order. */
function indicative(bare: string, own: Irregular): readonly Pair[] {
  const stem = bare.slice(0, -2);
  const ar = bare.endsWith('ar');
  return [
    own.present ?? (ar ? [`${stem}a`, `${stem}an`] : [`${stem}e`, `${stem}en`]),
    own.preterite ?? (ar ? [`${stem}ó`, `${stem}aron`] : [`${stem}ió`, `${stem}ieron`]),
    own.imperfect ?? (ar ? [`${stem}aba`, `${stem}aban`] : [`${stem}ía`, `${stem}ían`]),
    own.future ?? [`${bare}á`, `${bare}án`],
    own.conditional ?? [`${bare}ía`, `${bare}ían`],
  ];
}

/** dijeron: dijera, dijesen */
function subjunctives(preterite: string): [form: string, number: GrammaticalNumber][] {
  const stem = preterite.replace(/ron$/u, '');
  return ['ra', 'se'].flatMap((ending) => [
    [`${stem}${ending}`, 'singular'],
    [`${stem}${ending}n`, 'plural'],
  ]);
}

export function agreeing(infinitive: string): string[] {
  const participle = [...formsOf(infinitive)].find(([, { mood }]) => mood === 'participle')?.[0] ?? '';
  return ['o', 'a', 'os', 'as'].map((ending) => participle.slice(0, -1) + ending);
}
