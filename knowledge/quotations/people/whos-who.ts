// Everybody whom an article names, and what reads its lines with that in mind. Made once for an article.
import type { Article } from '../../article.ts';
import { housesOf } from '../../reading/dateline.ts';
import { Chunker } from '../sentences/chunks.ts';
import { PhraseReader } from '../sentences/phrase-reader.ts';
import { ProperWords } from '../sentences/proper-words.ts';
import { linesWithin } from '../text/spoken-lines.ts';
import type { Stretch } from '../text/stretch.ts';
import { type Line, linesOf } from '../text/tokens.ts';
import { personOf } from './entity.ts';
import { intervieweeOf } from './interview.ts';
import { mournedIn } from './obituary.ts';
import { People } from './people.ts';
import { headlinedIn, portrayedIn } from './portrait.ts';
import { Speakers } from './speakers.ts';
import type { Subject } from './subject.ts';

export interface WhosWho {
  readonly article: Article;
  readonly people: People;
  readonly reader: PhraseReader;
  readonly chunker: Chunker;
  readonly speakers: Speakers;
  /** Whoever answers in an interview, where that is plain. */
  readonly interviewee: string | null;
  readonly subject: Subject;
}

/** With the lines of the narration that it was read off. */
export function whosWho(
  article: Article,
  stretches: readonly Stretch[],
): WhosWho & { lines: readonly Line[] } {
  const lines = linesOf(article.body, article.paragraphs, stretches);
  const names = article.people.flatMap(({ name, aliases }) => [name, ...aliases]);
  // Su editor, Rafael Paz, dice…: an interview brings people in while it asks and answers.
  const turns = stretches.filter(({ part }) => part !== null);
  const told = [...lines, ...turns.flatMap((turn) => linesWithin(article.body, turn).lines)];
  const proper = new ProperWords(told, names, housesOf(article));
  const people = new People(article, told, proper);
  const reader = new PhraseReader(proper);
  const mourned = mournedIn(article, people);
  const speakers = new Speakers(article, people, mourned !== null);
  const chunker = new Chunker(reader, (tokens, name) => {
    const found = speakers.lookup(tokens, name);
    return found === 'ambiguous' || (found !== undefined && !found.thing);
  });
  const answers = intervieweeOf(article, stretches, people);
  const subject = {
    mourned,
    portrayed: mourned ? null : portrayedIn(article, people),
    headlined: headlinedIn(article, people),
    interviewee: answers && personOf(answers),
  };
  return { article, people, reader, chunker, speakers, interviewee: answers?.name ?? null, subject, lines };
}
