// What somebody quotes within a quotation: «Mi madre me decía: “Estudia”», recordó Ana.
import type { Article } from '../../article.ts';
import { nobody } from '../people/speaker.ts';
import type { WhosWho } from '../people/whos-who.ts';
import { type Exchange, linesOfExchange, linesWithin } from '../text/spoken-lines.ts';
import type { Stretch } from '../text/stretch.ts';
import type { Attributed } from './find-quotations.ts';
import { Finder } from './finder.ts';

/** Characters of a question that is read with each answer to it. */
const LONGEST_QUESTION = 600;

const MARK = /[«“”"'‘’]/u;

/** What the words of one quotation quote themselves, each with who says it and who relates it; in order. */
export function quotedWithin(
  article: Article,
  who: WhosWho,
  outer: Attributed,
  question: Stretch | null,
): Attributed[] {
  const { stretch, attribution } = outer;
  if (!MARK.test(article.body.slice(stretch.start, stretch.end))) return [];
  // P. ¿Y el ministro? R. Me dijo: «Lo veremos»: whom the question speaks of.
  const near = question && question.end - question.start <= LONGEST_QUESTION ? question : null;
  const { lines, inner, asked: ofQuestion } = readWithin(article.body, stretch, near);
  if (inner.length === ofQuestion) return [];
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
  let cued = false;
  return inner.slice(ofQuestion).flatMap((within, index) => {
    const said = found.get(ofQuestion + index);
    cued ||= (said?.cue ?? null) !== null;
    // Inside what somebody says, marks without a cue are names and titles; nor does anybody go on who has not begun.
    const open = said?.speaker.name === null || (said?.speaker.way === 'carried' && !cued);
    if (!said || (said.cue === null && open)) return [];
    const told = attribution.speaker.name !== null && attribution.speaker.name !== said.speaker.name;
    return [{ stretch: within, attribution: told ? { relates: attribution.speaker, ...said } : said }];
  });
}

function readWithin(body: string, stretch: Stretch, question: Stretch | null): Exchange {
  return question ? linesOfExchange(body, question, stretch) : { ...linesWithin(body, stretch), asked: 0 };
}
