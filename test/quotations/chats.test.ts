// What is typed in chats about articles is judged rightly, but for a few, and nothing altered is given out as said.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../knowledge/library-of.ts';
import { articleFrom } from '../articles.ts';
import { measureVerdicts } from '../bench/quotation-verdicts.ts';
import { type ChattedSet, chattedSets, readChats } from './corpus.ts';

/** The share that is judged rightly at least, and how many altered or invented ones are given out as said at most. */
const FIGURES: Readonly<Record<ChattedSet, { readonly right: number; readonly given: number }>> = {
  weekdays: { right: 0.96, given: 0 },
  ordinary: { right: 0.96, given: 0 },
  // Three leave out a limit behind it («nada saldrá de aquí [mientras yo respire]»), one makes an assertion of a question.
  hearsay: { right: 0.93, given: 4 },
  members: { right: 0.91, given: 1 },
  // The title of a song is taken for what somebody said.
  regulars: { right: 0.92, given: 1 },
  // A leaflet, and a title, are taken for what somebody said.
  mornings: { right: 0.84, given: 2 },
};

/** Up to seventeen hundred messages: on a busy machine that takes its time. */
const MINUTE = 60_000;

describe.each(chattedSets)('requests typed in chats, «%s»', (set) => {
  const chats = readChats(set);
  const articles = chats.map(({ path }) => articleFrom(readFileSync(path, 'utf8'), basename(path)));

  it('quote their articles word for word, each once', () => {
    expect(new Set(chats.map(({ slug }) => slug)).size).toBe(chats.length);
    for (const [at, { requests }] of chats.entries()) {
      const printed = `${articles[at]?.title}\n${articles[at]?.body}`;
      for (const { quotation } of requests) expect(printed).toContain(quotation ?? '');
    }
  });

  it(
    'are judged rightly, but for a few, and next to none is given out as said that was not',
    () => {
      const { right, requests, givenOutAsSaid, misses } = measureVerdicts(chats, libraryOf(articles));
      expect(right / requests, misses.join('\n')).toBeGreaterThanOrEqual(FIGURES[set].right);
      expect(givenOutAsSaid, misses.join('\n')).toBeLessThanOrEqual(FIGURES[set].given);
    },
    MINUTE,
  );
});
