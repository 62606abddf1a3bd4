import { describe, expect, it } from 'vitest';
import { milliseconds, share, tableOf } from '../bench/table.ts';

describe('a table', () => {
  it('lines the first column up on the left and the others on the right', () => {
    const rows = [
      { name: 'uno', value: 5 },
      { name: 'catorce', value: 12345 },
    ];
    const table = tableOf<(typeof rows)[number]>(
      [
        { heading: 'name', cell: ({ name }) => name },
        { heading: 'n', cell: ({ value }) => String(value) },
      ],
      rows,
    );
    expect(table).toEqual(['name         n', 'uno          5', 'catorce  12345']);
  });

  it('shows a dash where there is no figure', () => {
    expect([share(undefined), share(Number.NaN), milliseconds(undefined)]).toEqual(['–', '–', '–']);
  });

  it('gives small times more decimals than great ones', () => {
    expect([0.123, 12.34, 1234.5].map(milliseconds)).toEqual(['0.12', '12.3', '1235']);
  });
});
