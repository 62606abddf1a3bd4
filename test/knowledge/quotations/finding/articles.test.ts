// Whole articles: the project's own exactly, and the annotated ones that the rules were developed on.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Article } from '../../../../knowledge/article.ts';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { readArticle } from '../../../../knowledge/reading/read-article.ts';

const annotation = z.object({
  spans: z.array(
    z.object({
      text: z.string(),
      said: z.boolean(),
      speaker: z.string().nullable(),
      cue: z.string().nullable(),
    }),
  ),
});

function load(path: string): Article {
  const url = new URL(`../../../../${path}`, import.meta.url);
  const reading = readArticle(path.split('/').at(-1) ?? '', readFileSync(url, 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.article;
}

it('gives the six quotations of the treaty to whoever said them, and leaves the term out', () => {
  const article = load('knowledge/articles/2024-06-19-tratado-pyongyang.md');
  expect(quotationsOf(article).map(({ text, speaker, cue }) => [text, speaker, cue])).toEqual([
    ['pleno apoyo', 'Kim Jong-un', 'expresó'],
    ['Es realmente un documento innovador', 'Vladimir Putin', 'declaró'],
    ['querido amigo del pueblo coreano', 'Kim Jong-un', 'calificó'],
    ['la paz y la estabilidad', 'Kim Jong-un', 'aseguró'],
    ['constante e inquebrantable', 'Vladimir Putin', 'agradeció'],
    ['chantaje', 'Vladimir Putin', 'criticó'],
  ]);
});

describe.each(['2023-11-04-puerto-viejo', '2022-09-30-sentencia-del-agua', '2024-10-21-vacuna-altiplano'])(
  'the article %s',
  (slug) => {
    it('is quoted as its annotation says', () => {
      const file = new URL(`../../../fixtures/quotations/${slug}.json`, import.meta.url);
      const { spans } = annotation.parse(JSON.parse(readFileSync(file, 'utf8')));
      const said = spans.filter((span) => span.said);
      const found = quotationsOf(load(`test/fixtures/articles/${slug}.md`));
      expect(found.map(({ text, speaker, cue }) => ({ text, speaker, cue }))).toEqual(
        said.map(({ text, speaker, cue }) => ({ text, speaker, cue })),
      );
    });
  },
);
