import { describe, expect, it } from 'vitest';
import { explainQuotation } from '../../../commands/asking/explain-quotation.ts';
import { libraryOf } from '../../../knowledge/library-of.ts';
import { explainedQuotationsText } from '../../../src/console/explain-quotation.ts';
import { columnsOf } from '../../../src/console/paint.ts';
import { articlesIn, ownFolder } from '../../articles.ts';

const library = libraryOf(await articlesIn(ownFolder));

function textFor(cita: string): string {
  const explained = explainQuotation({ cita }, library);
  if (!explained.ok) throw new Error(explained.failure.code);
  return explainedQuotationsText(explained.value);
}

const flat = (cita: string) => textFor(cita).replace(/\s+/g, ' ');

describe('«--explain "/quien-dijo …"»', () => {
  it('prints whose it is, by what rule and which words, and its sentence as it was read', () => {
    const text = flat('documento innovador');
    expect(text).toContain('given to Vladimir Putin (name)');
    expect(text).toContain('by the rule verbAfter: a verb of saying right after it');
    expect(text).toContain('by the words «declaró»');
    expect(text).toContain('[«…»] [,] [speech: declaró] [phrase: Putin]');
    expect(text).toMatch(/named before .*Kim Jong-un/);
  });

  it('says so of what nobody says, and where nothing is like it', () => {
    expect(flat('asociación estratégica')).toContain('given to nobody: taken for a title');
    expect(flat('los gatos ladran')).toBe('Nothing between quotation marks is like that.');
  });

  it('fits eighty columns', () => {
    for (const { text } of library.quotations())
      for (const line of textFor(text.slice(0, 200)).split('\n'))
        expect(columnsOf(line)).toBeLessThanOrEqual(80);
  });
});
