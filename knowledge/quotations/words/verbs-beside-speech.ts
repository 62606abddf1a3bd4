// Verbs that are none of saying and yet tell whose the words beside them are, as verbs-beside-speech.json lists them.
import { startsWithAny } from './stems.ts';
import data from './verbs-beside-speech.json' with { type: 'json' };

const seeming = new Set(data.seeming);
const deeds = new Set(data.deeds);
const conversing = data.conversingStems.join('|');
const visiting = [...data.conversingStems, ...data.visitingStems].join('|');
const reporters = new Set(data.reporters);
const replying = data.replying.map((words) => ` ${words}`).join('|');

/** a Ana le parece «…» */
export const isSeeming = (word: string): boolean => seeming.has(word);
/** Whether the word is of a verb whose subject stands after it: apareció, quedó. */
export const isAppearing = startsWithAny(data.appearingStems);
/** Whether somebody does so with a message of another: encontró una nota. */
export const isFinding = startsWithAny(data.findingStems);
/** Whether its writer does so with a message: envió, dejó. */
export const isSending = startsWithAny(data.sendingStems);

/** Whether whoever does so may stand right behind the word: llegó la policía. */
export const isObjectless = startsWithAny(data.objectlessStems);

/** Whether the verb, as an infinitive, is of what is done to somebody who may speak then: condenó a Ana Ruiz. */
export const isDeed = (infinitive: string): boolean => deeds.has(infinitive);

/** Whether the word is of a verb for speaking with somebody: habló, conversamos. */
export const isConversing = startsWithAny(data.conversingStems);
/** Whoever asks on behalf of a paper: nuestra enviada. */
export const isReporter = (noun: string): boolean => reporters.has(noun);

/** Conversamos con Ana Ruiz, entrevista a Ana Ruiz: what goes before whoever answers. */
export const SPOKEN_TO = new RegExp(
  String.raw`(?:${visiting})\p{Ll}+(?: \p{Ll}+){0,3} (?:con|a)(?: \p{Ll}+){0,3},? $`,
  'iu',
);
/** Ana Ruiz nos recibe, atiende a este diario: in the sentence that names her. */
export const RECEIVES = new RegExp(
  String.raw`^[^.]*(?: (?:${data.receivingStems.join('|')})\p{Ll}+| (?:nos|se) citó| (?:${conversing})ó con |${replying})`,
  'u',
);
