// Whose words stand behind a colon: whoever the verb or the noun before it tells of, or the line is about.
import type { Cue, ReadLine } from '../cues/cue.ts';
import { cueBefore, outerCue } from '../cues/cue-before.ts';
import { asideCue, nearerCue, withTeller } from '../cues/cue-choice.ts';
import { spokenWith } from '../cues/cue-conversed.ts';
import { sentCue } from '../cues/cue-sent.ts';
import {
  clauseBefore,
  clauseOwner,
  ownerOfOne,
  quienOwner,
  relativeOwner,
  verbNumber,
} from '../cues/line-shape.ts';
import { isFoundText, nounCue, remindedCue } from '../cues/noun-cues.ts';
import { pronounOfClause, topicOf, topicOfClause } from '../cues/topic.ts';
import { nobody } from '../people/speaker.ts';
import type { Phrase } from '../sentences/phrase.ts';
import type { Attribution, LineRead } from './attribution.ts';
import type { LineSpeaker } from './line-speaker.ts';

export class Introduction {
  private readonly lineSpeaker: LineSpeaker;
  private readonly give: (reading: LineRead, cue: Cue) => Attribution;

  /** `give` reads off a cue who speaks. */
  constructor(lineSpeaker: LineSpeaker, give: (reading: LineRead, cue: Cue) => Attribution) {
    this.lineSpeaker = lineSpeaker;
    this.give = give;
  }

  /** A verb or noun before the colon, or else the subject of the line. */
  of(reading: LineRead, at: number, used: number | null): Attribution | null {
    const { line, discourse } = reading;
    const whose = ownerBefore(line, at) ?? spokenWith(line, at);
    if (whose) return this.lineSpeaker.ofPhrase(line, whose, discourse);
    const verb = cueBefore(line, at, used);
    const noun = nounCue(line, at);
    const sent = sentCue(line, at);
    // A la delantera el mote le hace gracia, a Ana no le gustó el elogio: «…»: nobody says the one, nor the other.
    const topic = verb === null && !sent ? topicOf(line) : null;
    if (topic) return this.lineSpeaker.ofPhrase(line, topic, discourse);
    if (sent) return this.give({ line, discourse }, sent);
    // Encontró una nota sin firma: «…»: whoever finds words has not written them.
    if ((verb === null || verb.verb?.stance === 'after') && isFoundText(line, at)) return null;
    const cue = (verb && remindedCue(line, verb, noun)) ?? nearerCue(line, verb, noun);
    if (cue) return this.givenOrTold({ line, discourse }, withTeller(line, cue));
    return this.withoutCue(reading, at);
  }

  /** Nothing there is said: whoever its clause, or the line, is about. */
  private withoutCue({ line, discourse }: LineRead, at: number): Attribution | null {
    const clause = clauseBefore(line, at);
    if (clause !== null)
      return clause.kind === 'phrase' ? this.lineSpeaker.ofPhrase(line, clause.phrase, discourse) : null;
    const owner = relativeOwner(line, at);
    if (owner) return this.lineSpeaker.ofPhrase(line, owner, discourse);
    // Otro testimonio es el de una anciana: «…».
    const own = ownerOfOne(line, at);
    if (own) return this.lineSpeaker.ofPhrase(line, own, discourse);
    if (line.subjects.ofLine) return this.lineSpeaker.ofSubject(line, discourse);
    // Visiblemente emocionada, dedicó el premio a su madre: «…».
    const number = verbNumber(line, at);
    const speaker = number === null ? nobody : discourse.dropped(number);
    return speaker.name === null ? null : { cue: null, speaker };
  }

  /** Recordó que le prometieron un grupo: «…»: where the nearer verb is nobody's, whoever tells it. */
  private givenOrTold(reading: LineRead, cue: Cue): Attribution {
    const given = this.give(reading, cue);
    if (given.speaker.name !== null || cue.impersonal) return given;
    // El desgaste, agregó, indica que cortaba el hilo: «…»: nor does a thing say so.
    const outer = outerCue(reading.line, cue) ?? asideCue(reading.line, cue);
    const told = outer && this.give(reading, outer);
    return told && told.speaker.name !== null ? told : given;
  }
}

/** Whose the last clause before the colon is, where it has somebody of its own and nothing is said in it. */
function ownerBefore(line: ReadLine, at: number): Phrase | null {
  return (
    quienOwner(line, at) ?? topicOfClause(line, at) ?? pronounOfClause(line, at) ?? clauseOwner(line, at)
  );
}
