// Whoever a line asks something, and who may answer next: preguntó a la testigo.

import type { ReadLine } from '../cues/cue.ts';
import type { Speaker } from '../people/speaker.ts';
import type { Speakers } from '../people/speakers.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';
import { isChallenging, type SpeechForm } from '../words/speech-verbs.ts';
import type { LineRead } from './attribution.ts';
import type { WhoSpeaks } from './who-speaks.ts';

/** Knows names and who was told of before. */
interface Who {
  readonly speakers: Speakers;
  readonly whoSpeaks: WhoSpeaks;
}

/** Whoever the line asks, by name, by role or by a pronoun; null when it asks nobody in particular. */
export function addresseeOf({ line, discourse }: LineRead, who: Who): Speaker | null {
  const asks = line.chunks.findIndex((chunk) => chunk.kind === 'speech' && isAsking(chunk.verb));
  if (asks === -1) return accusedIn(line, discourse, who);
  const whom = whomAsked(line, asks);
  if (!whom) return byPronoun({ line, discourse }, asks, who);
  const speaker = who.whoSpeaks.known(who.speakers.of(line.tokens, whom), discourse, whom.from);
  return speaker.person && speaker.name !== null ? speaker : null;
}

/** Ana le preguntó, le pregunto. */
function isAsking({ stance, first, infinitive }: SpeechForm): boolean {
  return stance === 'asked' || (first === true && infinitive.startsWith('pregunt'));
}

/** Luis acusó a Ana de robar. «Es falso», contestó: whoever is accused, by name right behind the verb. */
function accusedIn(line: ReadLine, discourse: LineRead['discourse'], who: Who): Speaker | null {
  const at = line.chunks.findIndex(
    (chunk) => chunk.kind === 'speech' && chunk.number !== null && isChallenging(chunk.verb.infinitive),
  );
  const whom = line.chunks[at + 1];
  if (at === -1 || whom?.kind !== 'prepositional' || !/^al?$/u.test(whom.preposition) || !whom.phrase)
    return null;
  const speaker = who.whoSpeaks.known(who.speakers.of(line.tokens, whom.phrase), discourse, whom.phrase.from);
  return speaker.person && speaker.name !== null && speaker.way !== 'source' ? speaker : null;
}

/** The person after «a», right behind the verb or else anywhere: le preguntó por su viaje a Lima asks no Lima. */
function whomAsked({ chunks, isSomebody }: ReadLine, asks: number): Phrase | null {
  const persons = chunks.map((chunk) =>
    chunk.kind === 'prepositional' &&
    /^al?$/u.test(chunk.preposition) &&
    chunk.phrase &&
    isSomebody(chunk.phrase)
      ? chunk.phrase
      : null,
  );
  return persons[asks + 1] ?? persons.find((phrase) => phrase !== null) ?? null;
}

/** Luis compareció. Ana le preguntó por la deuda: the one person who acted before whoever asks. */
function byPronoun({ line, discourse }: LineRead, asks: number, { speakers }: Who): Speaker | null {
  const verb = line.chunks[asks];
  const subject = line.subjects.of(asks);
  const told = verb && wordAt(line.tokens, verb.from - 1)?.lower === 'le';
  const byAuthor = told && verb.kind === 'speech' && verb.verb.first;
  const byNobody = told && isAskedByNobody(line);
  if (byAuthor || byNobody) return lastBut(byAuthor ? discourse.pages.lastToSpeak() : null, discourse);
  if (!told || !subject || subject.pronoun) return null;
  const asker = speakers.of(line.tokens, subject);
  const before = discourse.pages.latest(1).find(({ name }) => name !== asker.name);
  return asker.person && before?.person && before.name !== null && !before.plural ? before : null;
}

/** Se le pregunta si volverá: a line that begins so. */
export function isAskedByNobody({ tokens }: ReadLine): boolean {
  const [se, whom, verb] = [0, 1, 2].map((at) => wordAt(tokens, at)?.lower ?? '');
  return se === 'se' && whom === 'le' && /^pregunt/u.test(verb ?? '');
}

/** —¿Y su mujer? —le pregunto: whoever acted last besides whoever tells it. */
function lastBut(teller: Speaker | null | undefined, { pages }: LineRead['discourse']): Speaker | null {
  const before = pages.latest(2).find(({ name }) => name !== teller?.name);
  const told = before?.person && before.name !== null && before.way !== 'source';
  return told && !before.plural ? before : null;
}
