// Who said it: the verdict first, then the quotation as printed, its speaker, and the sentence it stands in.
import type { AttributionResult, CitedQuotation } from '../../../commands/result.ts';
import { saysMore } from '../../says-more.ts';
import type { Texts } from '../../texts/index.ts';
import { isNarration } from '../../verdict-sentence.ts';
import { excerptBlock, fitted } from './excerpt.ts';
import { EMBED, SHOWN } from './limits.ts';
import type { Card } from './payload.ts';
import { type Block, foreign, quoted, shared, small } from './text.ts';
import {
  attributionLine,
  type Check,
  citationWithin,
  claimLine,
  differencesBlock,
  nearbyBlock,
  onlyTheFirstLine,
  speakerLine,
  verdictColour,
  verdictLine,
} from './verdict.ts';

export function attributionCard(result: AttributionResult, texts: Texts): Card {
  const typed = foreign(result.typed, SHOWN.typed);
  const head = [
    typed && small(`«${typed}»`),
    verdictLine(result, texts),
    claimLine(result, texts),
    onlyTheFirstLine(result, texts),
  ]
    .filter(Boolean)
    .join('\n');
  return {
    colour: verdictColour(result),
    description: shared(head, blocksOf(result, texts), EMBED.description),
  };
}

function blocksOf(check: Check, texts: Texts): Block[] {
  const { narration, quotation } = check;
  const { nearestPrinted, alsoMeant, quotedWithin } = texts.replies;
  const nearby = (label: string) =>
    check.nearby.length > 0 ? [nearbyBlock(check.nearby, label, texts)] : [];
  if (isNarration(check) && narration) return [excerptBlock(narration, texts), ...nearby(quotedWithin)];
  if (!quotation) return nearby(nearestPrinted);
  return [
    quotationBlock([quotation, ...check.rest], texts),
    ...(check.differences.length > 0 ? [differencesBlock(check, texts)] : []),
    ...(saysMore(quotation) ? [contextBlock(quotation, texts)] : []),
    ...nearby(alsoMeant),
  ];
}

/** The words as printed, part by part, and whose they are; with their citation where no sentence follows that has one. */
function quotationBlock(parts: readonly CitedQuotation[], texts: Texts): Block {
  return (room) => {
    const [quotation] = parts;
    if (!quotation) return '';
    const cited = saysMore(quotation) ? '' : citationWithin(citable(quotation), texts, room);
    const lines = [speakerLine(quotation, texts), attributionLine(quotation, texts), cited].filter(Boolean);
    const below = lines.map((line) => `\n${line}`).join('');
    const each = Math.floor((room - below.length) / parts.length) - 1;
    return `${parts.map((part) => fitted(part, each, quoted)).join('\n')}${below}`;
  };
}

function contextBlock(quotation: CitedQuotation, texts: Texts): Block {
  const label = `${texts.replies.inContext}\n`;
  const block = excerptBlock({ ...citable(quotation), ...quotation.context }, texts);
  return (room) => `${label}${block(room - label.length)}`;
}

function citable(quotation: CitedQuotation) {
  return { ...quotation, text: quotation.context.text };
}
