// A verified message: one block for each of its quotations.
import type { VerificationResult } from '../../../commands/result.ts';
import type { Texts } from '../../texts/index.ts';
import { isNarration } from '../../verdict-sentence.ts';
import { excerptBlock, fitted } from './excerpt.ts';
import { CHECKED, EMBED, SHOWN } from './limits.ts';
import { type Card, COLOUR } from './payload.ts';
import { type Block, foreign, quoted, small, spaced, stacked } from './text.ts';
import {
  type Check,
  citationWithin,
  claimLine,
  differencesBlock,
  speakerLine,
  verdictColour,
  verdictLine,
} from './verdict.ts';

/** From what least bears a message out to what bears it out best: the worst gives the message its colour. */
const worstFirst = ['not-found', 'altered', 'partial', 'exact'] as const;

export function verificationCard({ checks }: VerificationResult, texts: Texts): Card {
  if (checks.length === 0) return { colour: COLOUR.silence, description: texts.replies.nothingToVerify };
  const blocksWith = (linked: boolean) => checks.map((check) => checkBlock(check, texts, linked));
  // Links are long: where all of them would crowd a check out, there are none.
  const linked = blocksWith(true);
  const fits = spaced(linked.map((block) => block(Number.POSITIVE_INFINITY))).length <= EMBED.description;
  const blocks = fits ? linked : blocksWith(false);
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

function checkBlock(check: Check, texts: Texts, linked: boolean): Block {
  return (given) => {
    const room = Math.min(given, CHECKED * 2);
    const typed = foreign(check.typed, SHOWN.brief);
    const head = [
      verdictLine(check, texts),
      typed && small(`«${typed}»`),
      claimLine(check, texts) || claimedLine(check, texts),
    ]
      .filter(Boolean)
      .join('\n');
    const printed = printedBlock(check, texts, linked)(room - head.length - 1);
    return printed === '' ? head : `${head}\n${printed}`;
  };
}

/** Whom the message names, where the articles do not settle whether it was them. */
function claimedLine({ claimed }: Check, texts: Texts): string {
  const name = claimed?.same === null ? foreign(claimed.name ?? claimed.said, SHOWN.name) : '';
  return name === '' ? '' : texts.replies.claimedInMessage(`**${name}**`);
}

/** What was printed instead, or as well. */
function printedBlock(check: Check, texts: Texts, linked: boolean): Block {
  const { narration, quotation } = check;
  if (isNarration(check) && narration)
    return (room) => excerptBlock(narration, texts)(Math.min(room, CHECKED));
  // The nearest quotation of something nobody said would look like bearing it out.
  if (!quotation || check.verdict === 'not-found') return () => '';
  return (room) => {
    const cited = citationWithin(
      { ...quotation, text: quotation.context.text },
      texts,
      linked ? CHECKED * 2 : 0,
    );
    const differences = check.differences.length > 0 ? differencesBlock(check, texts)(CHECKED) : '';
    const below = [speakerLine(quotation, texts), differences, cited].filter(Boolean).join('\n');
    const parts = [quotation, ...check.rest];
    const each = Math.floor(Math.min(room - below.length - 1, CHECKED) / parts.length) - 1;
    return `${parts.map((part) => fitted(part, each, quoted)).join('\n')}\n${below}`;
  };
}
