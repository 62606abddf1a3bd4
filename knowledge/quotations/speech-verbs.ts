// Verbs that attribute words: every third-person form of them, generated from speech-verbs.json.
import data from './speech-verbs.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };

/** What a verb implies of the words it attributes; see `about` in speech-verbs.json. */
export type Stance = keyof typeof data.stances;
export type GrammaticalNumber = 'singular' | 'plural';
export type Mood = 'finite' | 'participle' | 'gerund' | 'infinitive';

export interface VerbForm {
  readonly infinitive: string;
  readonly mood: Mood;
  /** Of finite forms; null for the others. */
  readonly number: GrammaticalNumber | null;
}

export interface SpeechForm extends VerbForm {
  readonly stance: Stance;
  /** Only with «se»: quejarse, sincerarse. */
  readonly reflexive: boolean;
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

const irregular: Readonly<Record<string, Irregular>> = data.irregular;

/** Third-person indicative, participle, gerund and infinitive of a Spanish verb, accents as written. */
export function formsOf(infinitive: string): Map<string, VerbForm> {
  const own = irregular[infinitive] ?? {};
  const bare = infinitive.replace(/se$/, '');
  const stem = bare.slice(0, -2);
  const ar = bare.endsWith('ar');
  const forms = new Map<string, VerbForm>();
  const finite: Pair[] = [
    own.present ?? (ar ? [`${stem}a`, `${stem}an`] : [`${stem}e`, `${stem}en`]),
    own.preterite ?? (ar ? [`${stem}ó`, `${stem}aron`] : [`${stem}ió`, `${stem}ieron`]),
    own.imperfect ?? (ar ? [`${stem}aba`, `${stem}aban`] : [`${stem}ía`, `${stem}ían`]),
    own.future ?? [`${bare}á`, `${bare}án`],
    own.conditional ?? [`${bare}ía`, `${bare}ían`],
  ];
  const add = (form: string, mood: Mood, number: GrammaticalNumber | null) => {
    if (!forms.has(form)) forms.set(form, { infinitive, mood, number });
  };
  for (const [singular = '', plural = ''] of finite) {
    add(singular, 'finite', 'singular');
    add(plural, 'finite', 'plural');
  }
  add(own.participle ?? `${stem}${ar ? 'ado' : 'ido'}`, 'participle', null);
  add(own.gerund ?? `${stem}${ar ? 'ando' : 'iendo'}`, 'gerund', null);
  add(bare, 'infinitive', null);
  return forms;
}

function speechTable(): Map<string, SpeechForm[]> {
  const table = new Map<string, SpeechForm[]>();
  for (const [stance, verbs] of Object.entries(data.stances)) {
    if (!isStance(stance)) continue;
    for (const infinitive of verbs) {
      const reflexive = infinitive.endsWith('se');
      for (const [form, verb] of formsOf(infinitive)) {
        table.set(form, [...(table.get(form) ?? []), { ...verb, stance, reflexive }]);
      }
    }
  }
  return table;
}

function isStance(name: string): name is Stance {
  return name in data.stances;
}

const speech = speechTable();
const nouns = new Set(data.nouns);
const naming = new Set(terms.naming.flatMap((verb) => namingForms(verb)));
const namingAs = new Set(terms.namingAs.flatMap((verb) => namingForms(verb)));

/** Participles that agree (llamada, conocidos) name things as well. */
function namingForms(infinitive: string): string[] {
  return [...formsOf(infinitive)].flatMap(([form, { mood }]) =>
    mood === 'participle' ? ['o', 'a', 'os', 'as'].map((ending) => form.slice(0, -1) + ending) : [form],
  );
}

/** The verb of which this is a form (lower case, accents count): reflexive verbs only after «se». */
export function speechForm(word: string, afterSe: boolean): SpeechForm | undefined {
  const candidates = speech.get(word) ?? [];
  return (
    candidates.find(({ reflexive }) => reflexive === afterSe) ??
    candidates.find(({ reflexive }) => !reflexive)
  );
}

/** Whether the form is a noun too, so that after a determiner it is no verb (la pregunta). */
export function isAlsoNoun(word: string): boolean {
  return nouns.has(word);
}

/** Whether the word gives a name to something: llaman, denominado; with «como» after it, conocen. */
export function isNamingForm(word: string, withAs: boolean): boolean {
  return naming.has(word) || (withAs && namingAs.has(word));
}

const judged = new Set(
  data.stances.judged.filter((verb) => !verb.endsWith('se')).flatMap((verb) => agreeing(verb)),
);

function agreeing(infinitive: string): string[] {
  const participle = [...formsOf(infinitive)].find(([, { mood }]) => mood === 'participle')?.[0] ?? '';
  return ['o', 'a', 'os', 'as'].map((ending) => participle.slice(0, -1) + ending);
}

/** Whether the word is a participle that passes judgement: tildado, calificadas. */
export function isJudgedParticiple(word: string): boolean {
  return judged.has(word);
}
