// Sentences as the press of several countries writes them: what each quotes, and whose words they are.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { articleOf } from '../article-of.ts';

const sentences = z
  .array(
    z.object({
      body: z.string(),
      /** In the text's order; none when nobody says what stands between the marks. */
      said: z.array(z.object({ text: z.string(), speaker: z.string().nullable() })),
    }),
  )
  .parse(
    JSON.parse(readFileSync(new URL('../../../fixtures/press-sentences.json', import.meta.url), 'utf8')),
  );

describe('the press', () => {
  it.each(sentences)('is read rightly: $body', ({ body, said }) => {
    const found = quotationsOf(articleOf(body)).map(({ text, speaker }) => ({ text, speaker }));
    expect(found).toEqual(said);
  });
});
