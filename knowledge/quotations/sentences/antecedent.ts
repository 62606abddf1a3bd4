// Whom a clause with «que» or «quien» before a verb of saying is about: Ana Ruiz (PP), que dijo · las palabras de Ana, que habló de.

import { isTextNoun } from '../../spanish/grammar.ts';
import { wordAt } from '../text/tokens.ts';
import { isSayingNoun } from '../words/term-words.ts';
import { type Chunk, type Chunked, isMarkAt } from './chunk.ts';
import { isQue, nameOf } from './parenthesis.ts';
import { isTimePhrase, type Phrase } from './phrase.ts';

/** `judged`: by a verb of what only somebody does. «…, que dijo»: whoever stands before; «dijo que criticó»: whoever spoke; «y dijo»: the one before. */
export function afterLink(
  line: Chunked,
  at: number,
  word: string,
  judged: boolean,
): Phrase | 'shared' | 'none' {
  if (word !== 'que' && word !== 'quien' && word !== 'quienes') return at === 0 ? 'none' : 'shared';
  let before = at - 1;
  const comma = line.chunks[before];
  if (comma?.kind === 'mark' && comma.text === ',') before -= 1;
  before = beforeBracket(line, before);
  const antecedent = line.chunks[before];
  // Criticó el campo, que calificó de «potrero»: what is judged.
  const thing =
    antecedent?.kind === 'phrase' || antecedent?.kind === 'prepositional' ? antecedent.phrase : null;
  if (thing && before === at - 1 && isWrittenThing(line, before, thing)) return thing;
  return judged && thing && !line.isSomebody(thing) ? 'shared' : actor(line, at, before);
}

/** Ante Ana Ruiz (PP), que dijo: what stands before a bracket. */
function beforeBracket(line: Chunked, at: number): number {
  if (!isMarkAt(line, at, ')')) return at;
  for (let back = at - 1; back > at - LONGEST_BRACKET; back -= 1)
    if (isMarkAt(line, back, '(')) return back - 1;
  return at;
}

/** Chunks of what stands in brackets, with them. */
const LONGEST_BRACKET = 6;

/** Tras las palabras de la alcaldesa, que habló de «…»: whose words they were. */
function ownerOfSaying(line: Chunked, antecedent: Chunk | undefined): Phrase | null {
  if (antecedent?.kind !== 'phrase' && antecedent?.kind !== 'prepositional') return null;
  const { phrase } = antecedent;
  if (!phrase || !isSayingNoun(phrase.common[0] ?? '')) return null;
  for (let token = phrase.from + 1; token < phrase.to; token += 1) {
    const word = wordAt(line.tokens, token)?.lower;
    const owner = word === 'de' || word === 'del' ? line.phraseAt(token + 1) : null;
    if (owner) return line.isSomebody(owner) ? owner : null;
  }
  return null;
}

/** El agente que instruyó las diligencias, quien explicó: somebody, past what a clause of theirs has. */
function ownerOfWho(line: Chunked, at: number, before: number): Phrase | null {
  const [link, thing] = [line.chunks[at], line.chunks[before]];
  if (link?.kind !== 'link' || link.word !== 'quien' || thing?.kind !== 'phrase') return null;
  if (thing.phrase.name || line.isSomebody(thing.phrase)) return null;
  for (let back = before - 1; back > Math.max(0, before - 5); back -= 1) {
    const here = line.chunks[back];
    if (!isQue(here)) continue;
    const owner = line.chunks[back - 1];
    const phrase = owner?.kind === 'phrase' || owner?.kind === 'prepositional' ? owner.phrase : null;
    return phrase && line.isSomebody(phrase) ? phrase : null;
  }
  return null;
}

/** Whoever before the link acts in its clause. */
function actor(line: Chunked, at: number, before: number): Phrase | 'shared' {
  const who = ownerOfWho(line, at, before);
  if (who) return who;
  const antecedent = line.chunks[before];
  const owner = ownerOfSaying(line, antecedent);
  if (owner) return owner;
  if (antecedent?.kind === 'phrase' && mayAct(line, antecedent.phrase))
    return nameOf(line, before, antecedent.phrase);
  // A juicio del lonko Segundo Huenchumil, quien lo tildó de «…».
  if (antecedent?.kind === 'source' && antecedent.phrase && mayAct(line, antecedent.phrase))
    return antecedent.phrase;
  // Nerea Paz, socia en el gabinete, que habló de «…»: not the cabinet.
  const role = antecedent?.kind === 'prepositional' ? line.chunks[before - 1] : undefined;
  if (role?.kind === 'phrase' && role.phrase.determiner === null && isMarkAt(line, before - 2, ','))
    return nameOf(line, before - 1, role.phrase);
  // Admitió después, por correo, que había leído «…»: what stands between commas has no clause of its own.
  const enclosed = before < at - 1 ? isMarkAt(line, before - 1, ',') : isVerbBefore(line, before);
  if (
    antecedent?.kind === 'prepositional' &&
    antecedent.phrase &&
    !enclosed &&
    mayAct(line, antecedent.phrase)
  )
    return antecedent.phrase;
  return 'shared';
}

/** Recibió una carta que le achacaba «…», se apoyó en un informe que considera: a text, unless somebody says it there. */
function isWrittenThing(line: Chunked, at: number, { common, determiner }: Phrase): boolean {
  // Una decisión que considera injusta: what is decided, and no writing.
  const written = isTextNoun(common[0] ?? '') && !/[cs]ión$/u.test(common[0] ?? '');
  if (!written || !/^una?$/u.test(determiner ?? '')) return false;
  const verb = line.chunks[at - 1];
  return verb?.kind !== 'speech' || verb.verb.stance === 'judged' || verb.verb.stance === 'after';
}

/** Señaló en un comunicado que…, declaró ayer ante la Audiencia que…: what is said, and nothing that they do. */
function isVerbBefore(line: Chunked, at: number): boolean {
  let back = at - 1;
  while (line.chunks[back]?.kind === 'small') back -= 1;
  const chunk = line.chunks[back];
  return chunk?.kind === 'speech' && chunk.number !== null;
}

/** Not when (a la vez que), nor what is said (la frase que repite Ana). */
function mayAct(line: Chunked, phrase: Phrase): boolean {
  if (isTimePhrase(phrase)) return false;
  return !isSayingNoun(phrase.common[0] ?? '') || line.isSomebody(phrase);
}
