// A verified message: one block for each of its quotations.
import type { VerificationResult } from '../../../commands/result.ts';
import type { Texts } from '../../texts/index.ts';
import { excerptBlock, fitted } from './excerpt.ts';
import { CHECKED, EMBED, SHOWN } from './limits.ts';
import { type Card, COLOUR } from './payload.ts';
import { type Block, foreign, quoted, small, stacked } from './text.ts';
import {
  type Check,
  citationWithin,
  claimLine,
  differencesBlock,
  isNarration,
  speakerLine,
  verdictColour,
  verdictLine,
} from './verdict.ts';

/** From what least bears a message out to what bears it out best: the worst gives the message its colour. */
const worstFirst = ['not-found', 'altered', 'partial', 'exact'] as const;

export function verificationCard({ checks }: VerificationResult, texts: Texts): Card {
  if (checks.length === 0) return { colour: COLOUR.silence, description: texts.replies.nothingToVerify };
  const blocks = checks.map((check) => checkBlock(check, texts));
  return {
    colour: colourOf(checks),
    title: texts.replies.verification(checks.length),
    description: stacked('', blocks, EMBED.description, texts.replies.leftOut),
  };
}

function colourOf(checks: VerificationResult['checks']): number {
  const worst = worstFirst.flatMap((verdict) => checks.filter((check) => check.verdict === verdict))[0];
  return worst ? verdictColour(worst) : COLOUR.silence;
}

function checkBlock(check: Check, texts: Texts): Block {
  return (given) => {
    const room = Math.min(given, CHECKED * 2);
    const typed = foreign(check.typed, SHOWN.brief);
    const head = [verdictLine(check, texts), typed && small(`«${typed}»`), claimLine(check, texts)]
      .filter(Boolean)
      .join('\n');
    const printed = printedBlock(check, texts)(room - head.length - 1);
    return printed === '' ? head : `${head}\n${printed}`;
  };
}

/** What was printed instead, or as well. */
function printedBlock(check: Check, texts: Texts): Block {
  const { narration, quotation } = check;
  if (isNarration(check) && narration)
    return (room) => excerptBlock(narration, texts)(Math.min(room, CHECKED));
  // The nearest quotation of something nobody said would look like bearing it out.
  if (!quotation || check.verdict === 'not-found') return () => '';
  return (room) => {
    const cited = citationWithin({ ...quotation, text: quotation.context.text }, texts, CHECKED);
    const differences = check.differences.length > 0 ? differencesBlock(check, texts)(CHECKED) : '';
    const below = [speakerLine(quotation, texts), differences, cited].filter(Boolean).join('\n');
    const parts = [quotation, ...check.rest];
    const each = Math.floor(Math.min(room - below.length - 1, CHECKED) / parts.length) - 1;
    return `${parts.map((part) => fitted(part, each, quoted)).join('\n')}\n${below}`;
  };
}
