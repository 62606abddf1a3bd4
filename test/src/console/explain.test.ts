import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../knowledge/library-of.ts';
import { explainedText } from '../../../src/console/explain.ts';
import { articlesIn, ownFolder } from '../../articles.ts';

const library = libraryOf(await articlesIn(ownFolder));

describe('«--explain»', () => {
  it('prints the terms as understood, what may stand for them, the confidence and the best sentences', () => {
    const text = explainedText('q firmron el ruso y kim', library);
    expect(text).toContain('asks for    what');
    expect(text).toContain('firmron → firmaron');
    expect(text).toMatch(/ruso .*rusia 0\.\d+ ×\d/s);
    expect(text).toMatch(/confidence {2}0\.\d\d/);
    expect(text).toContain(library.ask('q firmron el ruso y kim').passages[0]?.text);
    expect(text).toMatch(/\w+ \d+\.\d\d adds -?\d+\.\d\d/);
  });

  it('says so where nothing was reached', () => {
    expect(explainedText('¡¿?!', library)).toContain('none: nothing was reached');
  });

  it('shows what was typed harmless', () => {
    const text = explainedText('firmaron\u202e\u0007', library);
    for (const character of ['\u202e', '\u0007']) expect(text).not.toContain(character);
  });
});
