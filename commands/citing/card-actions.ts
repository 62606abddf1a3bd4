// The actions that turn quotations into pictures; for /citas and /quien-dijo alike.
import type { Library } from '../../knowledge/library.ts';
import type { Quotation } from '../../knowledge/quotations/quotation.ts';
import type { Action } from '../result.ts';
import { referToQuotation } from './quotation-reference.ts';

/** One for each quotation. The picture goes to whoever sees the message that it is asked for on. */
export function cardActions(quotations: readonly Quotation[], library: Library): Action[] {
  return quotations.map((quotation) => ({
    label: 'card',
    reply: 'alike',
    request: { command: 'tarjeta', options: { cita: referToQuotation(quotation, library) } },
    choice: { text: quotation.text, about: quotation.speaker },
  }));
}
