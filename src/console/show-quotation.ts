// Quotations and verdicts as a terminal shows them.
import type { AttributionResult, CitedQuotation } from '../../commands/result.ts';
import { saysMore } from '../says-more.ts';
import type { Texts } from '../texts/index.ts';
import { verdictSentence } from '../verdict-sentence.ts';
import { oneLine, type Paint } from './paint.ts';
import { block, citationLine, sections } from './show-excerpt.ts';

/** A quotation, whose it is, and where it stands. */
export function quotationText(quotation: CitedQuotation, texts: Texts, paint: Paint): string {
  return [
    block(quotation.text, [], paint),
    speakerLine(quotation, texts, paint),
    citationLine(quotation, texts, paint),
  ].join('\n');
}

type Check = Omit<AttributionResult, 'kind' | 'actions'>;

/** A verdict and what it rests on. */
export function checkText(check: Check, texts: Texts, paint: Paint): string {
  const { nearestPrinted, alsoMeant, quotedWithin } = texts.replies;
  const typed = paint.dim(paint.wrap(`«${oneLine(check.typed)}»`));
  if (check.verdict === 'not-found' && check.narration) {
    const words = block(check.narration.text, [], paint);
    return sections([
      `${typed}\n${paint.bold(verdictSentence(check, texts.replies))}`,
      `${words}\n${citationLine(check.narration, texts, paint)}`,
      nearbyText(check.nearby, quotedWithin, texts, paint),
    ]);
  }
  const head = [
    typed,
    paint.bold(verdictSentence(check, texts.replies)),
    claimText(check, texts, paint),
    onlyTheFirstText(check, texts),
  ]
    .filter((line) => line !== '')
    .join('\n');
  const { quotation } = check;
  if (!quotation) return sections([head, nearbyText(check.nearby, nearestPrinted, texts, paint)]);
  return sections([
    head,
    [
      ...[quotation, ...check.rest].map(({ text }) => block(text, [], paint)),
      speakerLine(quotation, texts, paint),
      saysMore(quotation) ? '' : citationLine(quotation, texts, paint),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    differences(check, texts, paint),
    contextText(quotation, texts, paint),
    nearbyText(check.nearby, alsoMeant, texts, paint),
  ]);
}

/** The sentence that it stands in, cited, where that says more than the quotation. */
function contextText(quotation: CitedQuotation, texts: Texts, paint: Paint): string {
  if (!saysMore(quotation)) return '';
  const { text, highlights } = quotation.context;
  return sections([
    texts.replies.inContext,
    `${block(text, highlights, paint)}\n${citationLine(quotation, texts, paint)}`,
  ]);
}

function onlyTheFirstText({ unjudged }: Check, texts: Texts): string {
  return unjudged.length === 0
    ? ''
    : texts.replies.onlyTheFirst(unjudged.map((words) => `«${oneLine(words)}»`));
}

function claimText({ claimed, quotation, verdict }: Check, texts: Texts, paint: Paint): string {
  if (!claimed || claimed.same === null || !quotation?.speaker) return '';
  const speaker = paint.bold(oneLine(quotation.speaker));
  const { claimedRightly, claimedWrongly } = texts.replies;
  // Of an altered one, nobody said it: «en efecto» would bear it out.
  if (claimed.same) return verdict === 'altered' ? '' : claimedRightly(speaker);
  return claimedWrongly(paint.struck(`«${oneLine(claimed.name ?? claimed.said)}»`), speaker);
}

/** Other quotations, numbered as their buttons are where there are several. */
function nearbyText(nearby: readonly CitedQuotation[], label: string, texts: Texts, paint: Paint): string {
  if (nearby.length === 0) return '';
  const lines = nearby.map(({ text, speaker }, index) => {
    const who = speaker === null ? texts.replies.unnamedSpeaker : oneLine(speaker);
    return paint.wrap(`${nearby.length > 1 ? `${index + 1}. ` : ''}«${oneLine(text)}» — ${who}`, '  ');
  });
  return [label, ...lines].join('\n');
}

function speakerLine({ speaker, way, cue, relates }: CitedQuotation, texts: Texts, paint: Paint): string {
  const { unnamedSpeaker, attributed, relatedBy } = texts.replies;
  const who = speaker === null ? `— ${unnamedSpeaker}` : `— ${paint.bold(oneLine(speaker))}`;
  const cued = way === 'none' && cue === null ? '' : attributed(way, cue && oneLine(cue));
  const told = relates === undefined ? '' : relatedBy(oneLine(relates));
  const how = [cued, told].filter(Boolean).join(' · ');
  return how === '' ? who : `${who}\n${paint.dim(paint.wrap(how, '  '))}`;
}

function differences(check: Pick<AttributionResult, 'differences'>, texts: Texts, paint: Paint): string {
  if (check.differences.length === 0) return '';
  const { differences: label, leftOutWords, addedWords } = texts.replies;
  const lines = check.differences.map(({ printed, typed }) => {
    const was = paint.bold(`«${oneLine(printed)}»`);
    const is = paint.struck(`«${oneLine(typed)}»`);
    if (typed === '') return `  ${leftOutWords} ${was}`;
    return printed === '' ? `  ${addedWords} ${is}` : `  ${is} → ${was}`;
  });
  return [label, ...lines].join('\n');
}
