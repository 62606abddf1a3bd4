// Whoever a line is about, where no verb or noun of it says who speaks.

import type { ReadLine } from '../cues/cue.ts';
import { pointingOf } from '../cues/may-speak.ts';
import type { Discourse } from '../people/discourse.ts';
import type { Speakers } from '../people/speakers.ts';
import type { Phrase } from '../sentences/phrase.ts';
import type { Attribution } from './attribution.ts';
import { isWritten } from './speaking-texts.ts';
import type { WhoSpeaks } from './who-speaks.ts';

export class LineSpeaker {
  private readonly speakers: Speakers;
  private readonly whoSpeaks: WhoSpeaks;

  constructor(speakers: Speakers, whoSpeaks: WhoSpeaks) {
    this.speakers = speakers;
    this.whoSpeaks = whoSpeaks;
  }

  /** The subject of the line. */
  ofSubject(line: ReadLine, discourse: Discourse): Attribution | null {
    return line.subjects.ofLine && this.ofPhrase(line, line.subjects.ofLine, discourse);
  }

  /** Con esta frase empezó su intervención la enfermera Rocío Paz: the only person by name. */
  ofOnlyOne(line: ReadLine, discourse: Discourse): Attribution | null {
    const named = line.chunks.flatMap((chunk) =>
      chunk.kind === 'phrase' &&
      chunk.phrase.name &&
      !chunk.phrase.nameIsComplement &&
      line.isSomebody(chunk.phrase)
        ? [chunk.phrase]
        : [],
    );
    const [one, ...others] = named;
    // Con esa frase cerró ayer Ana Ruiz la sesión de la Junta: right behind the verb.
    const verb = line.chunks.findIndex(({ kind }) => kind === 'verb' || kind === 'speech');
    const next = line.chunks.findIndex(({ kind }, at) => at > verb && kind !== 'small');
    const behind = verb !== -1 && one !== undefined && line.chunks[next]?.from === one.from;
    return one && (others.length === 0 || behind) ? this.ofPhrase(line, one, discourse) : null;
  }

  /** Whoever a phrase of the line names; null for what is written, and where that stays open. */
  ofPhrase(line: ReadLine, phrase: Phrase, discourse: Discourse): Attribution | null {
    const worded = this.speakers.of(line.tokens, phrase);
    if (phrase.pronoun) {
      const meant = discourse.meant(worded, pointingOf(phrase.pronoun), phrase.from);
      return meant.name === null ? null : { cue: null, speaker: meant };
    }
    const speaker = this.whoSpeaks.known(worded, discourse, phrase.from);
    return !isWritten(phrase) && speaker.somebody && speaker.name !== null ? { cue: null, speaker } : null;
  }
}
