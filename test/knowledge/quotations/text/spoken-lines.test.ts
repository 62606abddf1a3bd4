// What somebody says, read as lines of its own.
import { describe, expect, it } from 'vitest';
import { linesOfExchange, linesWithin } from '../../../../knowledge/quotations/text/spoken-lines.ts';
import type { Stretch } from '../../../../knowledge/quotations/text/stretch.ts';
import { stretchesOf } from '../../../../knowledge/quotations/text/stretches.ts';
import type { Line } from '../../../../knowledge/quotations/text/tokens.ts';
import { articleOf } from '../article-of.ts';

function stretchesIn(text: string) {
  const { body } = articleOf(text);
  const stretches = stretchesOf(articleOf(text));
  const textOf = ({ start, end }: Stretch) => body.slice(start, end);
  const linesOf = (lines: readonly Line[]) =>
    lines.map(({ tokens }) => body.slice(tokens[0]?.start, tokens.at(-1)?.end));
  return { body, stretches, textOf, linesOf };
}

describe('what is said', () => {
  it('has lines of its own, and what it quotes within them', () => {
    const { body, stretches, textOf, linesOf } = stretchesIn(
      'Ana habló. «Llegó Luis. Me dijo “vete ya” y “ adiós ”. Y me fui», contó.',
    );
    const [said] = stretches;
    if (!said) throw new Error('nothing said');
    const { lines, inner } = linesWithin(body, said);
    expect(linesOf(lines)).toEqual(['Llegó Luis.', 'Me dijo “vete ya” y “ adiós ”.', 'Y me fui']);
    expect(inner.map(textOf)).toEqual(['vete ya', 'adiós']);
    expect(lines[1]?.tokens.filter(({ kind }) => kind === 'stretch')).toMatchObject([
      { stretch: 0 },
      { stretch: 1 },
    ]);
  });

  it('quotes nothing between marks with nothing to read', () => {
    const { body, stretches } = stretchesIn('«Me dijo “…” y “ ” y se fue», contó.');
    expect(stretches.flatMap((said) => linesWithin(body, said).inner)).toEqual([]);
  });

  it('has no dateline, although it begins like one', () => {
    const { body, stretches, linesOf } = stretchesIn('«LUGO.– Llovía», contó Ana.');
    const [said] = stretches;
    if (!said) throw new Error('nothing said');
    expect(linesOf(linesWithin(body, said).lines).join(' ')).toContain('LUGO');
  });
});

describe('an answer', () => {
  it('has the lines of its question before its own, and is told apart from it', () => {
    const { body, stretches, textOf, linesOf } = stretchesIn(
      'P. Dicen que “no hay pan” ni “sal”. ¿Es así?\n\nR. Sí. Dije “falta harina”.',
    );
    const [question, answer] = stretches;
    if (!question || !answer) throw new Error('no exchange');
    const { lines, inner, asked } = linesOfExchange(body, question, answer);
    expect(linesOf(lines)).toEqual([
      'Dicen que “no hay pan” ni “sal”.',
      '¿Es así?',
      'Sí.',
      'Dije “falta harina”.',
    ]);
    expect(inner.map(textOf)).toEqual(['no hay pan', 'sal', 'falta harina']);
    expect(asked).toBe(2);
  });
});
