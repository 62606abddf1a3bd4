// Whoever a line asks something, and who may answer next: preguntó a la testigo.
import type { LineRead } from './attribution.ts';
import type { Speaker } from './speaker.ts';
import type { Speakers } from './speakers.ts';
import { wordAt } from './tokens.ts';
import type { WhoSpeaks } from './who-speaks.ts';

/** Knows names and who was told of before. */
interface Who {
  readonly speakers: Speakers;
  readonly whoSpeaks: WhoSpeaks;
}

/** Whoever the line asks, by name, by role or by a pronoun; null when it asks nobody in particular. */
export function addresseeOf({ line, discourse }: LineRead, who: Who): Speaker | null {
  const asks = line.chunks.findIndex((chunk) => chunk.kind === 'speech' && chunk.verb.stance === 'asked');
  if (asks === -1) return null;
  const whom = line.chunks.find(
    (chunk) => chunk.kind === 'prepositional' && /^al?$/u.test(chunk.preposition) && chunk.phrase,
  );
  if (whom?.kind !== 'prepositional' || !whom.phrase) return byPronoun({ line, discourse }, asks, who);
  const worded = who.speakers.of(line.tokens, whom.phrase);
  const speaker = who.whoSpeaks.known(worded, discourse, whom.phrase.from);
  return speaker.person && speaker.name !== null ? speaker : null;
}

/** Luis compareció. Ana le preguntó por la deuda: the one person who acted before whoever asks. */
function byPronoun({ line, discourse }: LineRead, asks: number, { speakers }: Who): Speaker | null {
  const verb = line.chunks[asks];
  const subject = line.subjects.of(asks);
  const told = verb && wordAt(line.tokens, verb.from - 1)?.lower === 'le';
  if (!told || !subject || subject.pronoun) return null;
  const asker = speakers.of(line.tokens, subject);
  const before = discourse.pages.latest(1).find(({ name }) => name !== asker.name);
  return asker.person && before?.person && before.name !== null && !before.plural ? before : null;
}
