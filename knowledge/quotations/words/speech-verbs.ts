// Verbs that attribute words: every third-person form of them, generated from speech-verbs.json.
import { lazyTable } from '../../lazily.ts';
import { remembered } from '../../remembered.ts';
import data from './speech-verbs.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };
import { agreeing, formsOf, type GrammaticalNumber, irregular, type VerbForm } from './verb-forms.ts';

/** What a verb implies of the words it attributes; see `about` in speech-verbs.json. */
export type Stance = keyof typeof data.stances;

export interface SpeechForm extends VerbForm {
  readonly stance: Stance;
  /** Only with «se»: quejarse, sincerarse. */
  readonly reflexive: boolean;
  /** No verb but what somebody is of a mind about, of one or of several: convencida de que. */
  readonly felt?: GrammaticalNumber;
}

/** A verb as the data lists it. */
interface SpeechVerb {
  readonly infinitive: string;
  readonly stance: Stance;
  readonly reflexive: boolean;
}

/** The verbs that a form may belong to. What form it is of them is worked out when it is met: there are thousands. */
function speechTable(): Map<string, readonly SpeechVerb[]> {
  const table = new Map<string, readonly SpeechVerb[]>();
  for (const [stance, verbs] of Object.entries(data.stances)) {
    if (!isStance(stance)) continue;
    for (const infinitive of verbs) {
      const alone = [{ infinitive, stance, reflexive: infinitive.endsWith('se') }];
      for (const form of formsOf(infinitive).keys()) {
        const others = table.get(form);
        table.set(form, others ? [...others, ...alone] : alone);
      }
    }
  }
  return table;
}

/** First-person preterites of regular verbs, and the forms that the data lists. */
function firstForms(): Map<string, SpeechForm> {
  const forms = new Map<string, SpeechForm>();
  const add = (form: string, infinitive: string) =>
    forms.set(form, {
      infinitive,
      mood: 'finite',
      number: null,
      stance: 'said',
      reflexive: false,
      first: true,
    });
  for (const [stance, verbs] of Object.entries(data.stances)) {
    if (stance === 'heard' || stance === 'ruled' || stance === 'after') continue;
    for (const verb of verbs) {
      const stem = verb.replace(/se$/, '').slice(0, -2);
      const ar = /ar(?:se)?$/.test(verb);
      if (irregular[verb]?.preterite === undefined || ar) add(`${softened(stem, ar)}${ar ? 'é' : 'í'}`, verb);
    }
  }
  for (const form of data.first) add(form, form);
  return forms;
}

/** Before -é: critiqué, alegué, avancé. */
function softened(stem: string, ar: boolean): string {
  if (!ar) return stem;
  return stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
}

function isStance(name: string): name is Stance {
  return name in data.stances;
}

const speech = lazyTable(speechTable);
const first = lazyTable(firstForms);
const continuing = new Set(data.continuing);
const answering = new Set(data.answering);
const denied = new Set(data.denied);
const challenging = new Set(data.challenging);
const phrases = lazyTable(phraseTable);

interface VerbPhrase {
  readonly phrase: string;
  readonly form: VerbForm;
  readonly tail: readonly string[];
}

/** Verbs with fixed words after them, by every form of the verb. */
function phraseTable(): Map<string, VerbPhrase[]> {
  const table = new Map<string, VerbPhrase[]>();
  for (const phrase of data.phrases) {
    const [verb = '', ...tail] = phrase.split(' ');
    for (const [word, form] of formsOf(verb))
      table.set(word, [...(table.get(word) ?? []), { phrase, form, tail }]);
  }
  return table;
}

const nouns = new Set(data.nouns);
const naming = lazyTable(() => new Set(terms.naming.flatMap(namingForms)));
const namingAs = lazyTable(() => new Set(terms.namingAs.flatMap(namingForms)));

/** Participles that agree (llamada, conocidos) name things as well. */
function namingForms(infinitive: string): string[] {
  return [...wished(infinitive), ...told(infinitive)];
}

/** Que la llamen «X»: the present subjunctive of regular verbs. */
function wished(infinitive: string): string[] {
  const stem = infinitive.replace(/(?:ar|er|ir)(?:se)?$/u, '');
  const vowel = /ar(?:se)?$/u.test(infinitive) ? 'e' : 'a';
  return [`${stem}${vowel}`, `${stem}${vowel}n`];
}

function told(infinitive: string): string[] {
  return [...formsOf(infinitive)].flatMap(([form, { mood }]) =>
    mood === 'participle' ? ['o', 'a', 'os', 'as'].map((ending) => form.slice(0, -1) + ending) : [form],
  );
}

/** The verb of which this is a form (lower case, accents count): reflexive verbs only after «se». */
export function speechForm(word: string, afterSe: boolean): SpeechForm | undefined {
  return afterSe ? reflexiveForm(word) : plainForm(word);
}

const plainForm = remembered((word) => formIn(word, false));
const reflexiveForm = remembered((word) => formIn(word, true));

function formIn(word: string, afterSe: boolean): SpeechForm | undefined {
  const form = speech().has(word) ? word : withoutClitics(word);
  const candidates = speech().get(form) ?? [];
  const verb =
    candidates.find(({ reflexive }) => reflexive === afterSe) ??
    candidates.find(({ reflexive }) => !reflexive);
  const found = verb && formsOf(verb.infinitive).get(form);
  return found && { ...found, ...verb };
}

/** The verb of saying of which this is a first person: dije, pensé. */
export function firstPersonForm(word: string): SpeechForm | undefined {
  return first().get(word);
}

/** decirle, preguntándoles: the infinitive or gerund itself. */
function withoutClitics(word: string): string {
  const infinitive = /^(.+[aeií]r)(?:se|me|nos|te)?(?:l[aeo]s?)?$/.exec(word)?.[1];
  if (infinitive !== undefined && infinitive !== word) return infinitive;
  const gerund = /^(.+)(á|é)ndo(?:se|me|nos|te)?(?:l[aeo]s?)?$/.exec(word);
  return gerund ? `${gerund[1]}${gerund[2] === 'á' ? 'a' : 'e'}ndo` : word;
}

/** Whether a verb with fixed words after it may begin with this word: dejó. */
export function beginsSpeechPhrase(word: string): boolean {
  return phrases().has(word);
}

/** A verb with fixed words after it, as one verb: dejó claro. `words` begin with the verb. */
export function speechPhrase(
  words: readonly string[],
): { readonly form: SpeechForm; readonly length: number } | undefined {
  for (const { phrase, form, tail } of phrases().get(words[0] ?? '') ?? []) {
    if (tail.every((word, index) => words[index + 1] === word))
      return {
        form: { ...form, infinitive: phrase, stance: 'said', reflexive: false },
        length: tail.length + 1,
      };
  }
  return undefined;
}

/** Whether the verb goes on with what the same person has said: añadir. */
export const isContinuing = (infinitive: string): boolean => continuing.has(infinitive);

/** Whether the verb calls for an answer of whom it has behind «a»: acusar. */
export const isChallenging = (infinitive: string): boolean => challenging.has(infinitive);

/** Whether the verb tells what somebody says only with «no» before it: no oculta su «enfado». */
export const isDenied = (infinitive: string): boolean => denied.has(infinitive);

/** Whether whoever was asked does so: responder. */
export const isAnswering = (infinitive: string): boolean => answering.has(infinitive);

/** Whether the form is a noun too, so that after a determiner it is no verb (la pregunta). */
export function isAlsoNoun(word: string): boolean {
  return nouns.has(word);
}

/** Whether the word gives a name to something: llaman, denominado; with «como» after it, conocen. */
export function isNamingForm(word: string, withAs: boolean): boolean {
  return naming().has(word) || (withAs && namingAs().has(word));
}

const judged = lazyTable(
  () =>
    new Set(
      [...data.stances.judged, ...data.passive].filter((verb) => !verb.endsWith('se')).flatMap(agreeing),
    ),
);

/** Whether the verb, of what it does to somebody, passes judgement with «como»: lo despidió como. */
export function judgesInPassive(infinitive: string): boolean {
  return data.passive.includes(infinitive);
}

/** Whether the word is a participle that passes judgement: tildado, calificadas. */
export function isJudgedParticiple(word: string): boolean {
  return judged().has(word);
}

const quoting = new Set(data.quoting);
const reminding = new Set(data.reminding);
const questioning = new Set(data.questioning);
const opinions = new Set(data.opinions);
const asserting = new Set(data.asserting);
const personal = new Set(data.personal);
const relayed = new Set(data.relayed);
const holding = new Set(data.holding);
const beforeDe = new Set(data.beforeDe);

/** Whether whoever stands after «a» is the one quoted: citó a su abuelo. */
export function isQuoting(infinitive: string): boolean {
  return quoting.has(infinitive);
}

/** Whether «su promesa» after it is that of whoever is reminded: recordó al alcalde su promesa. */
export function isReminding(infinitive: string): boolean {
  return reminding.has(infinitive);
}

/** Whether what it attributes is a whole question or sentence: consultó: «¿Y los mapas?». */
export function isQuestioning(infinitive: string): boolean {
  return questioning.has(infinitive);
}

/** Whether «de» after it may bring in an infinitive that attributes: antes de decir. */
export const mayPrecedeDe = (word: string): boolean => beforeDe.has(word);
/** Whether only somebody does so, with what the verb judges: considerar. */
export const isOpinionVerb = (infinitive: string): boolean => opinions.has(infinitive);
/** Whether no thing does so with «que» after it: afirmó que. */
export const isAssertion = (infinitive: string): boolean => asserting.has(infinitive);
/** bromeó: one person, and no club or ministry. */
export const isPersonal = (infinitive: string): boolean => personal.has(infinitive);
/** What others do or feel, as a source tells it: se sienten «…», según Ana. */
export const isRelayed = (infinitive: string): boolean => relayed.has(infinitive);

/** Whether the verb says something only with «que» or a colon, and else has or keeps it: mantiene «el rumbo». */
export const isHolding = (infinitive: string): boolean => holding.has(infinitive);

const asked = lazyTable(
  () =>
    new Map(
      data.asked.flatMap((verb) => {
        const [masculine = '', feminine = ''] = agreeing(verb);
        return [[masculine, 'masculine'] as const, [feminine, 'feminine'] as const];
      }),
    ),
);

/** The gender of whoever a line is about that begins so: Preguntada por el plazo, …; null when it begins otherwise. */
export function genderOfAsked(word: string): 'masculine' | 'feminine' | null {
  return asked().get(word) ?? null;
}
