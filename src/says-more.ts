// Whether the sentence that a quotation stands in is worth showing beside it.
import type { CitedQuotation } from '../commands/result.ts';

/** Whether the sentence says more than the quotation between its marks. */
export function saysMore({ text, context }: Pick<CitedQuotation, 'text' | 'context'>): boolean {
  return lettersOf(context.text) !== lettersOf(text);
}

function lettersOf(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '');
}
