// Whom a line does something to, who goes on after it: la policía detuvo a Ana Ruiz · el juez la interrogó.

import { isMedium } from '../../spanish/grammar.ts';
import type { Chunk } from '../sentences/chunk.ts';
import { isTimePhrase, type Phrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';
import { isDeed } from '../words/verbs-beside-speech.ts';
import type { ReadLine } from './cue.ts';

/** The phrase of whom the subject does something to, or whom a paper asks; null where it does nothing to anybody. */
export function doneTo(line: ReadLine, subject: Phrase): Phrase | null {
  const behind = line.chunks.slice(line.index.holding(subject.to - 1) + 1);
  const [verb, ...others] = behind.filter((chunk) => !tellsWhen(chunk));
  const whom = isParticiple(line, others[0]) ? others[1] : others[0];
  const asks = isMedium(subject.common[0] ?? '') && verb?.kind === 'speech';
  const does = verb?.kind === 'verb' || (verb?.kind === 'speech' && isDeed(verb.verb.infinitive));
  if (!(does || asks) || whom?.kind !== 'prepositional') return null;
  return /^al?$/u.test(whom.preposition) || (asks && whom.preposition === 'con') ? whom.phrase : null;
}

/** ayer, este jueves */
function tellsWhen(chunk: Chunk): boolean {
  return chunk.kind === 'small' || (chunk.kind === 'phrase' && isTimePhrase(chunk.phrase));
}

/** ha detenido: what no list has as a verb. */
function isParticiple({ tokens }: ReadLine, chunk: Chunk | undefined): boolean {
  const word = chunk && wordAt(tokens, chunk.from)?.lower;
  return word !== undefined && /(?:[aií]d|ech|[ei]sto|rt|uelt)o$/u.test(word);
}
