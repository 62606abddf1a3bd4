// Which sentence tells a verdict: the same in a message and in a terminal.
import type { AttributionResult } from '../commands/result.ts';
import type { ReplyTexts } from './texts/texts.ts';

type Check = Pick<AttributionResult, 'verdict' | 'whole' | 'narration' | 'nearby' | 'claimed' | 'quotation'>;

/** Whether the words typed are the article's own narration, said by nobody. */
export function isNarration(check: Pick<Check, 'verdict' | 'narration'>): boolean {
  return check.verdict === 'not-found' && check.narration !== null;
}

/** Whether the request gives printed words to somebody else than the article does. */
export function isMisattributed({ claimed, quotation }: Pick<Check, 'claimed' | 'quotation'>): boolean {
  return claimed?.same === false && quotation !== null && quotation.speaker !== null;
}

/** The verdict in one sentence. Where the words are right and whose they are is not, it tells both. */
export function verdictSentence(check: Check, replies: ReplyTexts): string {
  const { verdicts, misspelt, misattributed, narration, narrationInPart } = replies;
  if (isNarration(check)) return check.nearby.length > 0 ? narrationInPart : narration;
  const { verdict } = check;
  if (verdict !== 'exact' && verdict !== 'partial') return verdicts[verdict];
  const name = verdict === 'partial' && check.whole ? 'misspelt' : verdict;
  if (isMisattributed(check)) return misattributed[name];
  return name === 'misspelt' ? misspelt : verdicts[name];
}
