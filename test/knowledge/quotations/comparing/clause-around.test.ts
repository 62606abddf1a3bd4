import { describe, expect, it } from 'vitest';
import { clauseAround } from '../../../../knowledge/quotations/comparing/clause-around.ts';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { articleOf } from '../article-of.ts';

function around(text: string) {
  const article = articleOf(text);
  const [quotation] = quotationsOf(article);
  if (!quotation) throw new Error('nobody is quoted');
  const { before, after } = clauseAround(article, quotation);
  return [before, after].map((words) => words.map(({ written }) => written).join(' '));
}

describe('the clause around a quotation', () => {
  it('is the article’s own words right before it and behind it', () => {
    expect(around('Ana Gil dijo que el ruido «supera los límites legales» en la plaza.')).toEqual([
      'Ana Gil dijo que el ruido',
      'en la plaza',
    ]);
  });

  it('ends with the sentence, and where another is quoted', () => {
    expect(around('No hay obras. Ana Gil promete «empezar en mayo». Nadie la cree.')).toEqual([
      'Ana Gil promete',
      '',
    ]);
  });
});
