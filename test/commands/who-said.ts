// Asks /quien-dijo at a desk.
import type { AttributionResult } from '../../commands/result.ts';
import { type Desk, resultOf } from './desk.ts';
import { expectVerbatim } from './verbatim.ts';

/** What the command says of words, in one article where one is named; whatever it shows is verbatim. */
export async function whoSaid(desk: Desk, cita: string, articulo?: string): Promise<AttributionResult> {
  const options = articulo === undefined ? { cita } : { cita, articulo };
  const result = resultOf(await desk.ask('quien-dijo', options), 'attribution');
  expectVerbatim(result, desk.library);
  return result;
}
