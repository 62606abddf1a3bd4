// Quotations and verdicts as a terminal shows them.
import type { AttributionResult, CitedQuotation } from '../../commands/result.ts';
import type { Texts } from '../texts/index.ts';
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

/** A verdict and what it rests on. */
export function checkText(
  check: Omit<AttributionResult, 'kind' | 'actions'>,
  texts: Texts,
  paint: Paint,
): string {
  const { verdicts, narration, nearestPrinted } = texts.replies;
  const typed = paint.dim(paint.wrap(`«${oneLine(check.typed)}»`));
  if (check.verdict === 'not-found' && check.narration) {
    const words = block(check.narration.text, [], paint);
    return sections([
      `${typed}\n${paint.bold(narration)}`,
      `${words}\n${citationLine(check.narration, texts, paint)}`,
    ]);
  }
  const head = `${typed}\n${paint.bold(verdicts[check.verdict])}`;
  const { quotation } = check;
  if (!quotation) return head;
  return sections([
    head,
    check.verdict === 'not-found' ? nearestPrinted : '',
    `${block(quotation.text, [], paint)}\n${speakerLine(quotation, texts, paint)}`,
    differences(check, texts, paint),
    texts.replies.inContext,
    `${block(quotation.context.text, quotation.context.highlights, paint)}\n${citationLine(quotation, texts, paint)}`,
  ]);
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
