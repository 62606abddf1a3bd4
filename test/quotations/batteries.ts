// The templates of which texts are combined that say one thing in many ways, as they are written down.
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const FOLDER = 'test/quotations/combined';

const text = z.string().regex(/\S/u);
const kinds = z.array(text).default([]);

const speaker = z.strictObject({
  /** Whose the quotations are, as the article names them. */
  speaker: text,
  gender: z.enum(['f', 'm']),
  /** What they are, for forms that do not fit everybody. */
  is: kinds,
  /** What slots are filled with. Of several, each makes a speaker of its own. */
  words: z.record(z.string(), z.union([text, z.array(text).min(1)])).default({}),
});

const form = z.strictObject({
  /** An aside may be none. */
  text: z.string(),
  /** Only with speakers who are this. */
  of: text.optional(),
  /** Not with references that have these words. */
  without: text.optional(),
  /** Whose the quotations are, where two speak. */
  by: z.array(z.enum(['a', 'b'])).optional(),
});

const reference = z.strictObject({
  text: z.string(),
  /** Only with forms that have these words. */
  after: text.optional(),
  /** Only with a woman and a man. */
  unlike: z.literal(true).optional(),
});

/** What of the texts a reader settles and the rules do not. Where nothing else is said, it is all of the form. */
const open = z.strictObject({
  form: text,
  references: z.array(text).optional(),
  speakers: z.array(text).optional(),
  /** Words that the text has. */
  words: text.optional(),
  /** What a reader goes by. */
  why: text,
});

/** A template alone is one without conditions. */
const templates = <Template extends typeof form | typeof reference>(template: Template) =>
  z.array(z.preprocess((one) => (typeof one === 'string' ? { text: one } : one), template));

const battery = z.strictObject({
  about: text,
  /** The battery whose forms and speakers come before these. */
  with: text.optional(),
  /** Of the speakers, how many take turns at the same form and reference. */
  every: z.int().positive().default(1),
  frame: text.default('{form} {reference}'),
  /** Of two speakers at a time: {a} and {b}. */
  twos: z.boolean().default(false),
  speakers: z.array(speaker).min(1),
  /** More words, each of these with each of the speakers. */
  bodies: z.array(z.record(z.string(), text)).default([{}]),
  forms: templates(form),
  /** What stands after an introduction before somebody else is introduced. */
  remarks: z.array(z.string()).default([]),
  references: templates(reference).default([{ text: '' }]),
  open: z.array(open).default([]),
});

export type Battery = z.infer<typeof battery>;
export type Form = z.infer<typeof form>;
export type Open = z.infer<typeof open>;
export type Reference = z.infer<typeof reference>;

/** The names of the batteries. */
export function batteryNames(): readonly string[] {
  return readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
}

/** One of them, with the forms and speakers of another where it goes on from that. Throws where it is malformed. */
export function readBattery(name: string): Battery {
  const own = battery.parse(JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')));
  if (own.with === undefined) return own;
  const { forms, speakers } = readBattery(own.with);
  return { ...own, forms: [...forms, ...own.forms], speakers: [...speakers, ...own.speakers] };
}
