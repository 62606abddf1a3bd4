import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../commands/citing/attribution.ts';
import { libraryOf } from '../../../knowledge/library-of.ts';
import { readOwn, treaty } from '../../articles.ts';

const library = libraryOf([readOwn(treaty)]);

describe('what is said of a typed quotation', () => {
  it('is what was typed, the verdict, and the quotation with its citation', () => {
    const said = attributionOf('pleno apoyo', library.whoSaid('pleno apoyo'), library);
    expect(said).toMatchObject({
      typed: 'pleno apoyo',
      verdict: 'exact',
      quotation: { speaker: 'Kim Jong-un', paragraph: 2, sentence: 1, way: 'name' },
      differences: [],
      narration: null,
    });
  });

  it('has differences only when it was altered', () => {
    const typed = 'querido enemigo del pueblo coreano';
    expect(attributionOf(typed, library.whoSaid(typed), library).differences).toHaveLength(1);
  });

  it('is the article’s own sentence, cited, when nobody said it', () => {
    const typed = 'una alfombra roja';
    const { verdict, quotation, narration } = attributionOf(typed, library.whoSaid(typed), library);
    expect([verdict, quotation]).toEqual(['not-found', null]);
    expect(narration).toMatchObject({ article: treaty, paragraph: 5, sentence: 1 });
    expect(narration?.text).toContain(typed);
    expect(narration?.source.title).toBe(readOwn(treaty).title);
  });

  it('is neither when it stands nowhere', () => {
    const typed = 'los delfines cantan';
    expect(attributionOf(typed, library.whoSaid(typed), library)).toEqual({
      typed,
      verdict: 'not-found',
      quotation: null,
      differences: [],
      narration: null,
      whole: false,
      rest: [],
      nearby: [],
      unjudged: [],
      claimed: null,
    });
  });
});
