// Folders of many articles for measuring: the paragraphs of the fixtures, dealt out anew from a seed.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Article, textOf } from '../../knowledge/article.ts';
import { readFolder } from '../../knowledge/reading/read-folder.ts';
import { randomFrom } from './random.ts';

const PARAGRAPHS_AN_ARTICLE = 8;

/** Writes `count` article files into a new temporary folder and returns its path. */
export async function folderOfMany(count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-bench-'));
  const paragraphs = (await fixtureArticles()).flatMap((article) =>
    article.paragraphs.map((paragraph) => textOf(article, paragraph)),
  );
  const random = randomFrom(1);
  for (let number = 1; number <= count; number += 1) {
    const body = Array.from(
      { length: PARAGRAPHS_AN_ARTICLE },
      () => paragraphs[Math.floor(random() * paragraphs.length)],
    );
    const head = `---\ntitulo: "Artículo de prueba ${number}"\nfecha: 2024-01-01\n---\n\n`;
    writeFileSync(
      join(folder, `prueba-${String(number).padStart(4, '0')}.md`),
      `${head}${body.join('\n\n')}\n`,
    );
  }
  return folder;
}

async function fixtureArticles(): Promise<readonly Article[]> {
  const reading = await readFolder('test/fixtures/articles');
  if (!reading.ok) throw new Error('the fixtures do not read');
  return reading.articles;
}
