import { describe, expect, it } from 'vitest';
import { dateOfLine } from '../../../knowledge/reading/date-line.ts';
import data from '../../../knowledge/reading/dates.json' with { type: 'json' };
import { foldLoosely } from '../../../knowledge/spanish/fold.ts';

describe('a line', () => {
  it.each([
    '9 de octubre de 2025',
    '9 octubre 2025',
    '9 Oct. 2025',
    '09 oct, 2025',
    '9 de octubre del 2025.',
    'Jueves, 9 de octubre de 2025',
    'jue., 9 oct 2025',
    'Publicado el 9 de octubre de 2025, a las 10:32 h',
    'Actualizado: 09/10/2025 - 10:32',
    '9.10.2025',
    '09-10-2025',
    '2025-10-09',
    'October 9, 2025',
    'Published on Thursday, 9 October 2025 at 10:32 am',
  ])('that reads «%s» is only a date', (line) => {
    expect(dateOfLine(line)).toBe('2025-10-09');
  });

  it.each([
    '',
    'Valparaíso, 9 de octubre de 2025',
    'El 9 de octubre de 2025 reabrió el teatro',
    '9 de octubre',
    'octubre de 2025',
    '31/02/2025',
    '32 de enero de 2025',
    '09/13/2025',
    '9 de brumario de 2025',
    '10:32',
  ])('that reads «%s» is more than a date, or none', (line) => {
    expect(dateOfLine(line)).toBeUndefined();
  });
});

describe('the words of dates', () => {
  it('are folded, and each list has them once', () => {
    const months = data.months.flat();
    expect(data.months).toHaveLength(12);
    for (const list of [months, data.days, data.before, data.clock]) {
      expect(list.map((word) => foldLoosely(word).trim())).toEqual(list);
      expect(new Set(list).size).toBe(list.length);
    }
  });
});
