import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageActions, pageOf } from '../../../commands/options/paging.ts';

const entries = fc.nat({ max: 500 });
const perPage = fc.integer({ min: 1, max: 20 });

describe('pages', () => {
  it('hold all entries, each on one page, and no page is empty but that of nothing', () => {
    fc.assert(
      fc.property(entries, perPage, (count, size) => {
        const first = pageOf(1, count, size);
        expect(first.ok).toBe(true);
        const pages = first.ok ? first.value.pages : 0;
        expect(pages * size).toBeGreaterThanOrEqual(count);
        expect((pages - 1) * size).toBeLessThan(Math.max(1, count));
        expect(pageOf(pages, count, size)).toEqual({ ok: true, value: { page: pages, pages } });
        expect(pageOf(pages + 1, count, size)).toEqual({
          ok: false,
          failure: { code: 'page.unknown', page: pages + 1, last: pages },
        });
      }),
    );
  });

  it('have a button to the one before and the one after, where there is one', () => {
    const request = { command: 'citas', options: { persona: 'a1b2c3', pagina: 7 } };
    const to = (page: number, pages: number) =>
      pageActions({ page, pages }, request).map(({ label, reply, request: { command, options } }) => {
        expect([command, reply, options.persona]).toEqual(['citas', 'update', 'a1b2c3']);
        return [label, options.pagina];
      });
    expect(to(1, 1)).toEqual([]);
    expect(to(1, 3)).toEqual([['next', 2]]);
    expect(to(3, 3)).toEqual([['previous', 2]]);
    expect(to(2, 3)).toEqual([
      ['previous', 1],
      ['next', 3],
    ]);
  });
});
