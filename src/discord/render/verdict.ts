// What became of a quotation, in the pieces that a single check and a verified message share.
import type { AttributionResult, CitedQuotation } from '../../../commands/result.ts';
import type { Texts } from '../../texts/index.ts';
import { isMisattributed, isNarration, verdictSentence } from '../../verdict-sentence.ts';
import { type Citable, citation } from './citation.ts';
import { DIFFERENCES, SHOWN } from './limits.ts';
import { COLOUR } from './payload.ts';
import { type Block, dotted, foreign, small } from './text.ts';

/** One quotation held against the articles; a Result without what only a message needs. */
export type Check = Omit<AttributionResult, 'kind' | 'actions'>;

const marks = { exact: '✅', partial: '🧩', altered: '✏️', 'not-found': '❔' } as const;
const NARRATION_MARK = '📰';
/** The words are right and whoever is given for their speaker is not: no tick may stand beside that. */
const MISATTRIBUTED_MARK = '⚠️';

const colours = {
  exact: COLOUR.exact,
  partial: COLOUR.partial,
  altered: COLOUR.altered,
  'not-found': COLOUR.notFound,
} as const;

/** The verdict in one sentence, with a sign that tells it from afar. */
export function verdictLine(check: Check, texts: Texts): string {
  const mark = isNarration(check) ? NARRATION_MARK : marks[check.verdict];
  const sentence = verdictSentence(check, texts.replies);
  return `${isMisattributed(check) ? MISATTRIBUTED_MARK : mark} **${sentence}**`;
}

/** Whether it was whom the request took for the speaker; nothing where it names nobody, or nothing settles it. */
export function claimLine({ claimed, quotation, verdict }: Check, texts: Texts): string {
  const speaker = quotation?.speaker ? foreign(quotation.speaker, SHOWN.name) : '';
  if (!claimed || claimed.same === null || speaker === '') return '';
  const { claimedRightly, claimedWrongly } = texts.replies;
  // Of an altered one, nobody said it: «en efecto» would bear it out.
  if (claimed.same) return verdict === 'altered' ? '' : claimedRightly(`**${speaker}**`);
  const other = foreign(claimed.name ?? claimed.said, SHOWN.name);
  return other === '' ? '' : claimedWrongly(`~~«${other}»~~`, `**${speaker}**`);
}

/** That there are further quotations in what was typed, on which this is no verdict. */
export function onlyTheFirstLine({ unjudged }: Check, texts: Texts): string {
  const others = unjudged.map((words) => foreign(words, SHOWN.brief)).filter((words) => words !== '');
  return others.length === 0 ? '' : small(texts.replies.onlyTheFirst(others.map((words) => `«${words}»`)));
}

/** Other quotations, a line each, numbered as their buttons are where there are several. */
export function nearbyBlock(nearby: readonly CitedQuotation[], label: string, texts: Texts): Block {
  const numbered = nearby.length > 1;
  const lines = nearby.map((other, index) => {
    const words = `«${foreign(other.text, SHOWN.brief)}» ${speakerLine(other, texts)}`;
    return `${numbered ? `**${index + 1}** ` : ''}${words}`;
  });
  return (room) => {
    const fitting = lines.filter(
      (_, index) => [label, ...lines.slice(0, index + 1)].join('\n').length <= room,
    );
    return fitting.length === 0 ? '' : [label, ...fitting].join('\n');
  };
}

export function verdictColour(check: Check): number {
  if (isNarration(check)) return COLOUR.partial;
  return check.verdict === 'exact' && isMisattributed(check) ? COLOUR.partial : colours[check.verdict];
}

/** Who said it: the fullest name that the article gives, or that it gives none. */
export function speakerLine(quotation: CitedQuotation, texts: Texts): string {
  const speaker = quotation.speaker === null ? '' : foreign(quotation.speaker, SHOWN.name);
  return speaker === '' ? `— *${texts.replies.unnamedSpeaker}*` : `— **${speaker}**`;
}

/** Who tells it, when somebody quotes somebody; empty otherwise. */
export function toldLine({ relates }: CitedQuotation, texts: Texts): string {
  return relates === undefined ? '' : texts.replies.relatedBy(foreign(relates, SHOWN.name));
}

/** How the article attributes it, in its own word, and who tells it when somebody quotes somebody. */
export function attributionLine(quotation: CitedQuotation, texts: Texts): string {
  const { way, cue } = quotation;
  const { attributed } = texts.replies;
  const how = way === 'none' && cue === null ? '' : attributed(way, cue && foreign(cue, SHOWN.name));
  const line = dotted([how, toldLine(quotation, texts)]);
  return line === '' ? '' : small(line);
}

/** What was typed against what was printed, a line each, as many as fit; what is one-sided says so. */
export function differencesBlock({ differences }: Check, texts: Texts): Block {
  const { differences: label, andMore } = texts.replies;
  const lines = differences.slice(0, DIFFERENCES).map((difference) => differenceLine(difference, texts));
  return (room) => {
    let text = label;
    for (const [index, line] of lines.entries()) {
      const left = small(andMore(differences.length - index));
      if (text.length + line.length + left.length + 2 > room) return `${text}\n${left}`;
      text += `\n${line}`;
    }
    const left = differences.length - lines.length;
    return left > 0 ? `${text}\n${small(andMore(left))}` : text;
  };
}

function differenceLine({ printed, typed }: Check['differences'][number], texts: Texts): string {
  const was = foreign(printed, SHOWN.word);
  const is = foreign(typed, SHOWN.word);
  if (is === '') return `${texts.replies.leftOutWords} **«${was}»**`;
  return was === '' ? `${texts.replies.addedWords} ~~«${is}»~~` : `~~«${is}»~~ → **«${was}»**`;
}

/** Where a quotation stands, in small print, with its link unless that takes more than half of the room. */
export function citationWithin(cited: Citable, texts: Texts, room: number): string {
  const linked = small(citation(cited, texts, { linked: true }));
  return linked.length <= room / 2 ? linked : small(citation(cited, texts, { linked: false }));
}
