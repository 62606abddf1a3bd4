import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../commands/failure.ts';
import { languages, textsFor } from '../../src/texts/index.ts';

describe('an outcome', () => {
  it('is a value or a failure, never both', () => {
    expect(succeed(7)).toEqual({ ok: true, value: 7 });
    expect(fail({ code: 'article.none' })).toEqual({ ok: false, failure: { code: 'article.none' } });
  });
});

describe('a failure’s code', () => {
  it('has a sentence in every language', () => {
    const [first, ...others] = languages.map((language) => Object.keys(textsFor(language).failures).sort());
    for (const codes of others) expect(codes).toEqual(first);
    for (const code of first ?? []) expect(code).toMatch(/^[a-z]+(?:\.[a-z_]+)?$/);
  });
});
