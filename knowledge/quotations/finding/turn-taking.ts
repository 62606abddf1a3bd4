// Who takes the turn in an exchange: whoever answers, goes on or cuts somebody short.
import { isHeld, isJudging, isKin, isSide } from '../../spanish/role-fields.ts';
import type { Cue, ReadLine } from '../cues/cue.ts';
import { agree } from '../people/alike.ts';
import type { Discourse } from '../people/discourse.ts';
import { nobody, type Speaker } from '../people/speaker.ts';
import { wordAt } from '../text/tokens.ts';
import { isAnswering, isContinuing } from '../words/speech-verbs.ts';

/** Who takes the turn after whoever has just spoken, or goes on; null where the words tell it by themselves. */
export function turnTaker(line: ReadLine, cue: Cue, named: Speaker, discourse: Discourse): Speaker | null {
  if (isCutShort(line, cue, named, discourse)) return nobody;
  return answerer(named, cue, discourse) ?? continued(named, cue, discourse);
}

/** Luis gritó: «…». «…», lo cortó el presidente: whoever stops somebody is somebody else. */
function isCutShort(line: ReadLine, cue: Cue, named: Speaker, { pages }: Discourse): boolean {
  if (named.way !== 'role' || !/^(?:cortar|interrumpir|frenar)$/u.test(cue.verb?.infinitive ?? ''))
    return false;
  if (!/^l[oa]s?$/u.test(whomBefore(line, cue))) return false;
  return named.name === pages.lastToSpeak()?.name;
}

/** La recepcionista preguntó a Eudoxia Palacios. «…», contestó la partera: whoever asked does not answer. */
function answerer(speaker: Speaker, { verb }: Cue, { pages }: Discourse): Speaker | null {
  const { asked } = pages;
  if (!verb || !isAnswering(verb.infinitive) || speaker.way !== 'role' || !asked?.name) return null;
  if (asked.name === speaker.name || pages.last()?.name !== speaker.name || !agree(asked, speaker))
    return null;
  return { ...asked, way: 'role' };
}

/** «…», dijo Ana. «…», añadió la rejoneadora: who goes on speaking, by a noun that nobody else has. */
function continued(speaker: Speaker, { verb }: Cue, discourse: Discourse): Speaker | null {
  // A Tapias le preguntaron si jugará. «…», respondió el héroe de la noche.
  const { asked } = discourse.pages;
  const answers = verb !== undefined && isAnswering(verb.infinitive) && speaker.way === 'source';
  if (answers && asked?.name && agree(asked, speaker) && /^(?:el|la) /u.test(speaker.name ?? ''))
    return { ...asked, way: 'role' };
  const goesOn = verb !== undefined && (isContinuing(verb.infinitive) || discourse.onlyOne().name !== null);
  if (!goesOn || isKin(speaker.noun) || speaker.way !== 'source' || !speaker.generic || !speaker.person)
    return null;
  if (isHeld(speaker.noun) || isJudging(speaker.noun) || isSide(speaker)) return null;
  const last = discourse.pages.lastToSpeak();
  const same = last?.person && last.way !== 'source' && last.gender !== null && agree(last, speaker);
  return same && !discourse.pages.hasBroughtIn(speaker, 0) ? { ...last, way: 'role' } : null;
}

/** The word right before the verb: les gritó. */
export function whomBefore({ tokens }: ReadLine, { words }: Cue): string {
  return (words && wordAt(tokens, words.from - 1)?.lower) ?? '';
}
