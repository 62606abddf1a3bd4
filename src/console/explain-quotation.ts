// `npm run -s consola -- --explain "/quien-dijo …"`: why a quotation was given to whom it was.
import type { ExplainedQuotation } from '../../knowledge/library.ts';
import { RULES } from '../../knowledge/quotations/finding/attribution.ts';
import { labelled, listed } from './labelled.ts';
import { oneLine, safe } from './paint.ts';

/** The explanations as text; in English, as what they name are names of the code. */
export function explainedQuotationsText(explained: readonly ExplainedQuotation[]): string {
  if (explained.length === 0) return 'Nothing between quotation marks is like that.';
  return explained.map((one) => quotationText(one)).join('\n\n');
}

function quotationText({
  text,
  article,
  paragraph,
  cue,
  rule,
  chunks,
  subject,
  acted,
  named,
  ...given
}: ExplainedQuotation): string {
  return [
    labelled('quotation', `«${oneLine(safe(text))}»`),
    labelled('stands in', `${article}, paragraph ${paragraph}`),
    labelled('given to', speakerText(given)),
    ...(rule ? [labelled('by the rule', `${rule}: ${RULES[rule]}`)] : []),
    ...(cue ? [labelled('by the words', `«${oneLine(cue)}»`)] : []),
    labelled(
      'its sentence',
      listed(
        chunks.map((chunk) => `[${oneLine(chunk)}]`),
        ' ',
      ),
    ),
    labelled('subject', subject === null ? 'none' : oneLine(subject)),
    labelled('acted before', listed(acted.map(oneLine)) || 'nobody'),
    labelled('named before', listed(named.map(oneLine)) || 'nobody'),
  ].join('\n');
}

function speakerText({ said, speaker, way }: Pick<ExplainedQuotation, 'said' | 'speaker' | 'way'>): string {
  if (!said) return 'nobody: taken for a title, a term, a name, a sign or the like (finding/terms.ts)';
  return speaker === null ? 'nobody: said, but by whom stays open' : `${oneLine(speaker)} (${way})`;
}
