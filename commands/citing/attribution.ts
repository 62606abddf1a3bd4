// From a verdict of the library to what a Result says of it; for /quien-dijo and «Verificar cita» alike.
import type { Library } from '../../knowledge/library.ts';
import type { Verdict } from '../../knowledge/quotations/comparing/verdict.ts';
import type { AttributionResult } from '../result.ts';
import { articleOf, citeQuotation, sourceOf } from './cite.ts';

export function attributionOf(
  typed: string,
  verdict: Verdict,
  library: Library,
): Omit<AttributionResult, 'kind' | 'actions'> {
  const { quotation, narration, differences, whole, claimed } = verdict;
  return {
    typed,
    verdict: verdict.verdict,
    quotation: quotation && citeQuotation(quotation, library),
    differences,
    whole,
    rest: verdict.rest.map((part) => citeQuotation(part, library)),
    nearby: verdict.nearby.map((other) => citeQuotation(other, library)),
    unjudged: verdict.unjudged,
    claimed,
    narration: narration && {
      article: narration.article,
      paragraph: narration.at.paragraph,
      sentence: narration.at.sentence,
      text: narration.text,
      source: sourceOf(articleOf(narration.article, library)),
    },
  };
}
