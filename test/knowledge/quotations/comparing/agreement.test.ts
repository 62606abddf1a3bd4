import { describe, expect, it } from 'vitest';
import { isSlipOfAgreement, subjectBefore } from '../../../../knowledge/quotations/comparing/agreement.ts';
import { stepsOf } from './steps-of.ts';

/** Whether the only other ending in a text is a slip. */
function slips(typed: string, printed: string): boolean {
  const steps = stepsOf(typed, printed);
  const at = steps.findIndex(({ kind }) => kind === 'agreement');
  const step = steps[at];
  return step !== undefined && isSlipOfAgreement(step, subjectBefore(steps, at));
}

describe('an ending in number', () => {
  it.each([
    ['tres testigo', 'tres testigos'],
    ['las alarmas cuesta', 'las alarmas cuestan'],
    ['los radiadores no se enciende', 'los radiadores no se encienden'],
  ])('slipped where the word before shows it: %s', (typed, printed) => {
    expect(slips(typed, printed)).toBe(true);
  });

  it.each([
    ['de testigo', 'de testigos'],
    ['hoy cuesta', 'hoy cuestan'],
  ])('is another where nothing does: %s', (typed, printed) => {
    expect(slips(typed, printed)).toBe(false);
  });
});
