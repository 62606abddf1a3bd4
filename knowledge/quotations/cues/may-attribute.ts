// Which verbs of saying may attribute the quotation after them.

import { isIndefinite, isSubordinating, isTextNoun } from '../../spanish/grammar.ts';
import type { SpeechChunk } from '../sentences/chunk.ts';
import { wordAt } from '../text/tokens.ts';
import { isQuestioning, judgesInPassive } from '../words/speech-verbs.ts';
import { followsColon, type ReadLine } from './cue.ts';
import { numberHeard, whomHeard } from './heard.ts';

/** Whether the verb before a quotation can attribute it: texts alone rule, and general verbs need a colon or «un». */
export function attributes(line: ReadLine, at: number, chunk: SpeechChunk, stretch: number): boolean {
  if (chunk.verb.felt) return line.subjects.of(at) !== null;
  return mayBring(line, at, chunk, stretch);
}

function mayBring(line: ReadLine, at: number, chunk: SpeechChunk, stretch: number): boolean {
  const { verb, to } = chunk;
  // lo llamó «turista»: one person's word for another stands right after the verb.
  // Llamó a un «diálogo sin condiciones»: whoever calls for something.
  if (verb.infinitive === 'llamar') return calls(line, to, line.chunks[stretch]?.from ?? 0);
  if (countsOn(line, verb.infinitive, to, line.chunks[stretch]?.from ?? 0)) return false;
  // El Gobierno consultó el decreto «con los mapas»: whoever asks asks in a sentence.
  if (isQuestioning(verb.infinitive)) return asksSo(line, to, stretch);
  const head = line.subjects.of(at)?.common[0] ?? '';
  const like = wordBeforeStretch(line, stretch);
  // Lo despidió como «un clásico».
  if (verb.stance === 'after' && like === 'como') return judgesInPassive(verb.infinitive);
  if (verb.stance === 'after') return attributesAfterwards(line, at, stretch);
  if (verb.stance === 'seen') {
    const from = line.chunks[stretch]?.from ?? 0;
    const subject = line.subjects.of(at);
    // Ve «margen para una solución»: what is seen, right after the verb.
    const seen = verb.infinitive === 'ver' && (from === to || wordAt(line.tokens, to)?.lower === 'en');
    return (like === 'como' || seen) && subject !== null && line.isSomebody(subject);
  }
  // «aseguran que oyeron «gritos»»: whoever hears says nothing; «se oyó» is nobody's.
  // Una vecina lo oyó gritar «¡ahora!»: whoever is heard has said it.
  if (verb.stance === 'heard')
    return (
      isImpersonal(line, at) ||
      isTextNoun(head) ||
      numberHeard(line, at, chunk) !== null ||
      whomHeard(line, at) !== null
    );
  return verb.stance !== 'ruled' || isTextNoun(head);
}

/** Aceptó que hubo «errores»: what somebody owns to in a clause. */
function isOwningTo({ tokens }: ReadLine, { verb, to }: SpeechChunk): boolean {
  return verb.infinitive === 'aceptar' && wordAt(tokens, to)?.lower === 'que';
}

/** Preguntó «¿quién?», le preguntó si su muñeca «iba a tener bote»: a whole question, or one with «si». */
function asksSo(line: ReadLine, to: number, stretch: number): boolean {
  return wordAt(line.tokens, to)?.lower === 'si' || !isClipped(line, stretch);
}

/** Contaba con su «plena confianza»: what somebody has, and nothing that is told. */
function countsOn({ tokens }: ReadLine, infinitive: string, to: number, stretch: number): boolean {
  return infinitive === 'contar' && wordAt(tokens, to)?.lower === 'con' && stretch - to <= 2;
}

/** The word before the quotation, past «un». */
function wordBeforeStretch({ chunks, tokens }: ReadLine, stretch: number): string {
  const from = chunks[stretch]?.from ?? 0;
  const before = wordAt(tokens, from - 1)?.lower ?? '';
  return isIndefinite(before) ? (wordAt(tokens, from - 2)?.lower ?? '') : before;
}

/** Neither a colon nor a link nor the verb itself right before: what follows is a part of the clause. */
function isClipped(line: ReadLine, stretch: number): boolean {
  const before = line.chunks[stretch - 1];
  return before?.kind === 'phrase' || before?.kind === 'prepositional' || before?.kind === 'other';
}

/** y cerró: «…», lanzó un «…»: a general verb before its words. */
function attributesAfterwards(line: ReadLine, at: number, stretch: number): boolean {
  const verb = line.chunks[at];
  if (verb?.kind === 'speech' && isOwningTo(line, verb)) return true;
  // Entradas sin cortar y una esquela: «…»: what is not done.
  if (wordAt(line.tokens, (verb?.from ?? 0) - 1)?.lower === 'sin') return false;
  // Al recibir el premio se lo dedicó a Ana: «…»: when, and not who says so.
  const when = wordAt(line.tokens, (line.chunks[at]?.from ?? 0) - 1)?.lower === 'al';
  if (when || isSubordinate(line, at)) return false;
  const before = wordAt(line.tokens, (line.chunks[stretch]?.from ?? 0) - 1)?.lower ?? '';
  return followsColon(line, stretch) || before === 'un' || stretch === line.chunks.length;
}

/** contó cómo los despidió su jefa: the verb tells what happened, not who says the words after the colon. */
function isSubordinate(line: ReadLine, at: number): boolean {
  let back = at - 1;
  while (line.chunks[back]?.kind === 'small') back -= 1;
  const link = line.chunks[back];
  if (link?.kind !== 'link' || !isSubordinating(link.word)) return false;
  // Irritó al senador Techera, que la interrumpió: «…»: right before the colon, whoever does so speaks.
  const comma = line.chunks[back - 1];
  return !(link.word === 'que' && comma?.kind === 'mark' && comma.text === ',' && followsColon(line, at + 2));
}

/** Whether «llamar» says something: it calls for something, or calls somebody something. */
function calls(line: ReadLine, after: number, stretch: number): boolean {
  // Ha llamado a consultas a la embajadora: nothing is said.
  const [first, second] = [after, after + 1].map((at) => wordAt(line.tokens, at)?.lower);
  return (
    (first === 'a' && second !== 'consultas') ||
    callsFor(line, after, stretch) ||
    isCalled(line, after, stretch)
  );
}

/** Llamó en un comunicado a «preservar la colegialidad». */
function callsFor({ tokens }: ReadLine, after: number, stretch: number): boolean {
  return (
    wordAt(tokens, stretch - 1)?.lower === 'a' &&
    ['en', 'mediante', 'desde'].includes(wordAt(tokens, after)?.lower ?? '')
  );
}

function isCalled(line: ReadLine, after: number, stretch: number): boolean {
  return CALLS.test(wordAt(line.tokens, after - 1)?.lower ?? '') && stretch - after <= 1;
}

/** One person's word: what several call something is its name. */
const CALLS = /^llam(?:a|ó|aba)$/u;

function isImpersonal(line: ReadLine, at: number): boolean {
  const from = line.chunks[at]?.from ?? 0;
  return [from, from - 1, from - 2].some((token) => wordAt(line.tokens, token)?.lower === 'se');
}
