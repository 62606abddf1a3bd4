import { describe, expect, it } from 'vitest';
import { clauseAround, deniedInPrint } from '../../../../knowledge/quotations/comparing/clause-around.ts';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { articleOf } from '../article-of.ts';

function quoted(text: string) {
  const article = articleOf(text);
  const [quotation] = quotationsOf(article);
  if (!quotation) throw new Error('nobody is quoted');
  return { article, quotation };
}

function around(text: string) {
  const { article, quotation } = quoted(text);
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

  it('may deny what a message denies in the same place, and nothing else', () => {
    const place = { start: 'el cura dijo que no va a pagar '.length, end: 100 };
    const masked = (text: string, typed: string) => deniedInPrint(typed, place, quoted(text));
    const denied = 'Ana Gil dijo que no piensa pagar «ni un plato roto» de la fiesta.';
    expect(masked(denied, 'el cura dijo que no va a pagar ni un plato roto')).toBe(
      'el cura dijo que xx va a pagar ni un plato roto',
    );
    const said = 'Ana Gil dijo que piensa pagar «los platos rotos» de la fiesta.';
    expect(masked(said, 'el cura dijo que no va a pagar los platos rotos')).toContain('que no va');
    // Right before it, what is denied is the quotation itself.
    const paid = 'Ana Gil no se alegró y pidió «prudencia con los platos rotos» a todos.';
    const typed = 'el cura dijo que pide que no';
    expect(
      deniedInPrint(`${typed} prudencia`, { start: typed.length + 1, end: 100 }, quoted(paid)),
    ).toContain('que no prudencia');
  });
});
