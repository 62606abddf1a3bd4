// The articles that tests run on: the project's own and the fixtures, read as the bot reads them.
import { readFileSync } from 'node:fs';
import type { Article } from '../knowledge/article.ts';
import { readArticle } from '../knowledge/reading/read-article.ts';
import { readFolder } from '../knowledge/reading/read-folder.ts';

export const ownFolder = 'knowledge/articles';
export const fixtureFolder = 'test/fixtures/articles';
export const treaty = '2024-06-19-tratado-pyongyang';

export async function articlesIn(folder: string): Promise<readonly Article[]> {
  const reading = await readFolder(folder);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.articles;
}

export async function allArticles(): Promise<readonly Article[]> {
  return [...(await articlesIn(ownFolder)), ...(await articlesIn(fixtureFolder))];
}

export function readOwn(slug: string): Article {
  return articleFrom(readFileSync(`${ownFolder}/${slug}.md`, 'utf8'), `${slug}.md`);
}

/** An article of one's own making; throws when it does not read. */
export function articleFrom(content: string, file = 'prueba.md'): Article {
  const reading = readArticle(file, content);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.article;
}

/** An article of these paragraphs and nothing else. */
export function articleOf(...paragraphs: readonly string[]): Article {
  return articleFrom(`---\ntitulo: Prueba\nfecha: 2024-01-01\n---\n\n${paragraphs.join('\n\n')}\n`);
}
