// A verb of saying with what belongs to it: «se», an auxiliary, what makes an infinitive attribute words.
import type { SpeechChunk } from './chunk.ts';
import { auxiliaryNumber, isAdverb, isClitic, isDeterminer, isModal, isPreposition } from './grammar.ts';
import { isAlsoNoun, speechForm } from './speech-verbs.ts';
import { type Token, wordAt } from './tokens.ts';

/** Before an infinitive that says how or when something was said: al asegurar, tras afirmar. */
const BEFORE_INFINITIVE = new Set(['al', 'tras', 'por', 'para', 'sin', 'hasta']);
/** «de» and «a» bring in an infinitive that attributes only after these: antes de decir, volvió a pedir. */
const BEFORE_DE = new Set([
  'antes',
  'después',
  'además',
  'luego',
  'lejos',
  'dejó',
  'deja',
  'dejar',
  'acabó',
  'terminó',
  'hartó',
  'cansó',
  'cansa',
]);

/** The verb of saying that begins at `from`, with its «se» and its auxiliary. */
export function speechAt(tokens: readonly Token[], from: number): SpeechChunk | null {
  const start = wordAt(tokens, from);
  if (!start) return null;
  const se = start.lower === 'se';
  let at = se ? from + 1 : from;
  const auxiliary = auxiliaryNumber(wordAt(tokens, at)?.lower ?? '');
  if (auxiliary) at += isAdverb(wordAt(tokens, at + 1)?.lower ?? '') ? 2 : 1;
  const word = wordAt(tokens, at);
  if (!word || (word.capital && from > 0 && tokens[from - 1]?.kind === 'word')) return null;
  const verb = speechForm(word.lower, se || wordAt(tokens, from - 1)?.lower === 'se');
  if (!verb || (verb.reflexive && !se)) return null;
  const chunk = { kind: 'speech', verb, from, to: at + 1, modal: false } as const;
  if (verb.mood === 'participle') return auxiliary ? { ...chunk, number: auxiliary } : null;
  return auxiliary ? null : unaided(tokens, chunk);
}

/** A verb without an auxiliary: finite where it is no noun, an infinitive where something makes it attribute. */
function unaided(tokens: readonly Token[], chunk: Omit<SpeechChunk, 'number'>): SpeechChunk | null {
  if (chunk.verb.mood === 'gerund') return { ...chunk, number: null };
  if (chunk.verb.mood === 'infinitive') return infinitive(tokens, chunk);
  const before = wordAt(tokens, chunk.from - 1)?.lower;
  const word = wordAt(tokens, chunk.to - 1)?.lower ?? '';
  return before !== undefined && isNounAfter(before, word) ? null : { ...chunk, number: chunk.verb.number };
}

function infinitive(tokens: readonly Token[], chunk: Omit<SpeechChunk, 'number'>): SpeechChunk | null {
  const before = wordAt(tokens, chunk.from - 1)?.lower ?? '';
  const earlier = wordAt(tokens, chunk.from - 2)?.lower ?? '';
  const linked = before === 'a' || before === 'de' || before === 'por';
  if (isModal(before) || (linked && isModal(earlier))) return { ...chunk, number: null, modal: true };
  const attributes = BEFORE_INFINITIVE.has(before) || (before === 'de' && BEFORE_DE.has(earlier));
  return attributes ? { ...chunk, number: null, modal: false } : null;
}

/** «la pregunta» is a noun, «la niega» a verb with its object; after «el», «un», «su» or «de» all are nouns. */
function isNounAfter(before: string, word: string): boolean {
  if (isPreposition(before)) return before !== 'según';
  if (!isDeterminer(before)) return false;
  return !isClitic(before) || isAlsoNoun(word);
}
