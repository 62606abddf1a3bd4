import { expect, it } from 'vitest';
import { NOT_FOUND, verdictOnChosen } from '../../../../knowledge/quotations/comparing/verdict.ts';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { articleOf } from '../article-of.ts';

it('words that are nowhere have no quotation, and nothing is told of them', () => {
  expect(NOT_FOUND).toMatchObject({ verdict: 'not-found', quotation: null, narration: null, whole: false });
  const { rest, differences, nearby, unjudged, claimed } = NOT_FOUND;
  expect([rest, differences, nearby, unjudged, claimed]).toEqual([[], [], [], [], null]);
});

it('a quotation that is referred to is exactly itself, and whole', () => {
  const [quotation] = quotationsOf(articleOf('«Habrá salida», dijo Ana Ruiz.'));
  if (!quotation) throw new Error('no quotation');
  expect(verdictOnChosen(quotation)).toEqual({ ...NOT_FOUND, verdict: 'exact', quotation, whole: true });
});
