// Whom a line is about that begins with «a»: a Nicolás Lagos le cambió la cara.
import { isMarkAt, REACH } from '../sentences/chunk.ts';
import { isPlural, type Phrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';
import { isNamingForm } from '../words/speech-verbs.ts';
import type { ReadLine } from './cue.ts';

/**
 * A la medallista la prensa la llama «la Locomotora», a Nicolás Lagos le cambió la cara: the line is about whom it begins
 * with and takes up again by a pronoun, unless it names somebody else.
 */
export function topicOf(line: ReadLine): Phrase | null {
  const { chunks, tokens, isSomebody } = line;
  const [first] = chunks;
  if (first?.kind !== 'prepositional' || !['a', 'al'].includes(first.preposition)) return null;
  if (first.phrase === null || !isSomebody(first.phrase)) return null;
  const names = chunks.some(
    ({ kind, to }) =>
      (kind === 'verb' || kind === 'speech') && isNamingForm(wordAt(tokens, to - 1)?.lower ?? '', true),
  );
  return names || isTakenUp(line, first.phrase) ? first.phrase : null;
}

/** …, y a su maestra, Ana Ruiz, no le molesta: «…»: the same of the last clause before the colon at chunk `at`. */
export function topicOfClause({ chunks, tokens, isSomebody }: ReadLine, at: number): Phrase | null {
  let link = at - 1;
  while (link > at - REACH && chunks[link]?.kind !== 'link') link -= 1;
  if (link < 0) return null;
  const [joint, whom, comma, name] = chunks.slice(link, link + 4);
  if (joint?.kind !== 'link' || !/^(?:y|pero)$/u.test(joint.word)) return null;
  if (whom?.kind !== 'prepositional' || !whom.phrase || !/^al?$/u.test(whom.preposition)) return null;
  const rest = chunks.slice(link + 2, at);
  const taken = rest.some(({ from, kind }) => kind === 'small' && wordAt(tokens, from)?.lower === 'le');
  const told = rest.some(({ kind }) => kind === 'speech' || kind === 'stretch');
  if (!taken || told || !isSomebody(whom.phrase)) return null;
  const named = comma?.kind === 'mark' && comma.text === ',' && name?.kind === 'phrase' && name.phrase.name;
  return named ? name.phrase : whom.phrase;
}

/** Alguien gritó un nombre y él se tapó los oídos: «…»: whoever the last clause before the colon has by a pronoun. */
export function pronounOfClause({ chunks }: ReadLine, at: number): Phrase | null {
  for (let back = at - 1; back > Math.max(0, at - REACH); back -= 1) {
    const [joint, who] = [chunks[back - 1], chunks[back]];
    if (who?.kind === 'speech' || who?.kind === 'stretch' || isMarkAt({ chunks }, back, ';')) return null;
    if (who?.kind !== 'phrase' || !/^(?:él|ella|ellos|ellas)$/u.test(who.phrase.pronoun ?? '')) continue;
    return joint?.kind === 'link' && joint.word === 'y' ? who.phrase : null;
  }
  return null;
}

/** Whether a pronoun takes the phrase up again, and nobody else has a name in the line before it quotes anybody. */
function isTakenUp({ chunks, tokens, isSomebody }: ReadLine, phrase: Phrase): boolean {
  const several = isPlural(phrase);
  const pronoun = several ? /^l[aeo]s$/u : /^l[aeo]$/u;
  let taken = false;
  for (const chunk of chunks) {
    if (chunk.kind === 'stretch') break;
    const word = wordAt(tokens, chunk.from)?.lower ?? '';
    taken ||= chunk.kind === 'small' && pronoun.test(word);
    // Al zaguero hubo que sacarlo.
    taken ||= !several && chunk.kind === 'other' && /[aei]rl[aeo]$/u.test(word);
    const other = chunk.kind === 'phrase' && chunk.phrase.from >= phrase.to ? chunk.phrase : null;
    const own = other?.name !== undefined && other.name?.from === phrase.apposition?.from;
    if (other?.name && !other.nameIsComplement && !own && isSomebody(other)) return false;
  }
  return taken;
}

/** Al contratista no lo impresionó la escena: calificó la denuncia de «novela»: past a colon the topic goes on. */
export function topicBeforeColon(line: ReadLine): boolean {
  const stretch = line.chunks.findIndex(({ kind }) => kind === 'stretch');
  const colon = line.chunks.findIndex((_, at) => isMarkAt(line, at, ':'));
  return colon !== -1 && colon < stretch - 1 && topicOf(line) !== null;
}
