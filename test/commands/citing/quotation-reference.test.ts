import { describe, expect, it } from 'vitest';
import { lookUpQuotation, referToQuotation } from '../../../commands/citing/quotation-reference.ts';
import type { Library } from '../../../knowledge/library.ts';
import { shortKey } from '../../../knowledge/short-key.ts';
import { fullDesk } from '../desk.ts';

const { library } = await fullDesk();
const all = library.quotations();

/** The library as it would be had its quotations been found otherwise. */
function withQuotations(change: (quotations: typeof all) => typeof all): Library {
  return { ...library, quotations: (filter) => change(library.quotations(filter)) };
}

describe('a reference to a quotation', () => {
  it('leads back to it, for every quotation there is', () => {
    expect(all.length).toBeGreaterThan(20);
    for (const quotation of all)
      expect(lookUpQuotation(referToQuotation(quotation, library), library)).toEqual(quotation);
  });

  it('is short enough for a button beside whatever else stands there', () => {
    for (const quotation of all) expect(referToQuotation(quotation, library).length).toBeLessThanOrEqual(24);
  });

  it('still leads to the same words when another has been found before them', () => {
    const moved = withQuotations((quotations) =>
      quotations.map((quotation) => ({ ...quotation, number: quotation.number + 1 })),
    );
    for (const quotation of all) {
      const found = lookUpQuotation(referToQuotation(quotation, library), moved);
      expect(found?.text).toBe(quotation.text);
      expect(found?.article).toBe(quotation.article);
    }
  });

  it('leads nowhere when the words are no longer quoted, rather than to others', () => {
    const [first] = all;
    if (!first) throw new Error('no quotations');
    const changed = withQuotations((quotations) =>
      quotations.map((each) => ({ ...each, text: `${each.text} más` })),
    );
    expect(lookUpQuotation(referToQuotation(first, library), changed)).toBeUndefined();
  });

  it.each(['', 'x', 'a1b2c3.1', `ffffff.1.${shortKey('x')}`, 'a1b2c3.1.zzzzzz', '../../x'])(
    'that nobody made (%j) leads nowhere',
    (reference) => {
      expect(lookUpQuotation(reference, library)).toBeUndefined();
    },
  );
});
