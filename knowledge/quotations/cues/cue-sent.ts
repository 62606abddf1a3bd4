// Whoever wrote a message that is read out or shown: leyó el correo que Ulecia envió a la plantilla: «…».

import { isMessage } from '../../spanish/grammar.ts';
import { isMarkAt, REACH } from '../sentences/chunk.ts';
import { wordAt } from '../text/tokens.ts';
import { isSending } from '../words/verbs-beside-speech.ts';
import type { Cue, ReadLine } from './cue.ts';

/** Chunks between the message and whoever sent it. */
const NEAR = 3;

/** Of words after a colon; null when the line tells of no message with its sender in a clause. */
export function sentCue(line: ReadLine, at: number): Cue | null {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const here = line.chunks[back];
    if (here?.kind === 'stretch' || (here?.kind === 'mark' && here.text === ';')) return null;
    const phrase = here?.kind === 'phrase' || here?.kind === 'prepositional' ? here.phrase : null;
    if (!phrase || !isMessage(phrase.common[0] ?? '')) continue;
    const cue = senderAfter(line, back) ?? senderBehind(line, back);
    if (cue) return cue;
  }
  return null;
}

/** la carta que le mandó su maestra, que envió Dieter Kossmann: the subject right after the verb. */
function senderBehind(line: ReadLine, message: number): Cue | null {
  const clitic = line.chunks[message + 2]?.kind === 'small' ? 1 : 0;
  const [que, sent, sender] = [1, 2 + clitic, 3 + clitic].map((step) => line.chunks[message + step]);
  if (que?.kind !== 'link' || que.word !== 'que' || sender?.kind !== 'phrase') return null;
  const word = sent && wordAt(line.tokens, sent.to - 1)?.lower;
  if (!sent || !word || !isSending(word) || !line.isSomebody(sender.phrase)) return null;
  const words = { from: sent.from, to: sent.to };
  return { words, phrase: sender.phrase, impersonal: false, number: null, chunk: message + 2 + clitic };
}

/** el mensaje que Barbudo habría enviado: a subject between «que» and its verb. */
function senderAfter(line: ReadLine, message: number): Cue | null {
  const que = line.chunks[message + 1];
  const sender = line.chunks[message + 2];
  if (
    que?.kind !== 'link' ||
    que.word !== 'que' ||
    sender?.kind !== 'phrase' ||
    !line.isSomebody(sender.phrase)
  )
    return null;
  // El acusado, Silvestre Paz, envió: past the name beside it.
  const beside = sender.phrase.apposition && isMarkAt(line, message + 3, ',') ? 3 : 0;
  for (let next = message + 3 + beside; next < message + 3 + beside + NEAR; next += 1) {
    const chunk = line.chunks[next];
    const word = chunk && wordAt(line.tokens, chunk.to - 1)?.lower;
    if (chunk && word && isSending(word))
      return {
        words: { from: chunk.from, to: chunk.to },
        phrase: sender.phrase,
        impersonal: false,
        number: null,
        chunk: message + 2,
      };
  }
  return null;
}
