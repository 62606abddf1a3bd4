// What somebody quotes within a quotation: «Mi madre me decía: “Estudia”», recordó Ana.
import type { Article } from '../article.ts';
import type { Attributed } from './find-quotations.ts';
import { Finder } from './finder.ts';
import { nobody } from './speaker.ts';
import { linesWithin } from './spoken-lines.ts';
import type { WhosWho } from './whos-who.ts';

const MARK = /[«“”"'‘’]/u;

/** What the words of one quotation quote themselves, each with who says it and who relates it; in order. */
export function quotedWithin(article: Article, who: WhosWho, outer: Attributed): Attributed[] {
  const { stretch, attribution } = outer;
  if (!MARK.test(article.body.slice(stretch.start, stretch.end))) return [];
  const { lines, inner } = linesWithin(article.body, stretch);
  if (inner.length === 0) return [];
  // P. ¿Por qué dice que…?: whoever is asked.
  const asked = stretch.part === 'question' ? who.interviewee : null;
  // What others relate in an obituary is of the dead.
  const { mourned: dead } = who.subject;
  const mourned = dead?.name === attribution.speaker.name ? null : dead;
  const interviewee = asked === null ? null : { ...nobody, name: asked, somebody: true, person: true };
  const found = new Finder(who, {
    lines,
    stretches: inner,
    first: attribution.speaker,
    about: interviewee ? undefined : (mourned ?? attribution.other),
    subject: { mourned, interviewee, spoken: true },
  }).attributions();
  return inner.flatMap((within, index) => {
    const said = found.get(index);
    // Inside what somebody says, marks without a cue are names and titles.
    if (!said || (said.cue === null && said.speaker.name === null)) return [];
    const told = attribution.speaker.name !== null && attribution.speaker.name !== said.speaker.name;
    return [{ stretch: within, attribution: told ? { relates: attribution.speaker, ...said } : said }];
  });
}
