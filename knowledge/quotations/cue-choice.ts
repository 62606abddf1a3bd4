// Of the verb and the noun that may bring a quotation in, which one tells whose it is.
import type { Cue, ReadLine } from './cue.ts';
import { isBroughtAlong, nounCue } from './noun-cues.ts';
import { isSayingNoun } from './term-words.ts';

/** La respuesta de Arguedas, «mañana», arrancó risas: words set beside the noun that says whose they are. */
export function namedAnswer(line: ReadLine, at: number): Cue | null {
  const before = line.chunks[at - 1];
  if (before?.kind !== 'mark' || before.text !== ',' || at > 3) return null;
  const noun = nounCue(line, at);
  return noun?.owned && (noun.words?.from ?? at) <= 1 ? noun : null;
}

/** Of the verb and the noun before a colon, what tells whose words follow. */
export function nearerCue(line: ReadLine, verb: Cue | null, noun: Cue | null): Cue | null {
  // La fiscal recordó las palabras del acusado: «…»: the noun nearer the colon says whose they are.
  // Un censor, según relató Rezk, le devolvió la página con una sola pregunta: «…».
  const own = noun !== null && (noun.owned || (noun.phrase !== null && isBroughtAlong(line, noun)));
  // La respuesta de la ministra fue tajante: «…».
  const said = noun?.owned && isSayingNoun(verb?.phrase?.common[0] ?? '');
  return said || (own && (noun.words?.from ?? 0) > (verb?.words?.from ?? -1)) ? noun : (verb ?? noun);
}
