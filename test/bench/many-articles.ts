// Folders of many articles for measuring: the paragraphs of the fixtures, dealt out anew from a seed.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Article, textOf } from '../../knowledge/article.ts';
import { readFolder } from '../../knowledge/reading/read-folder.ts';

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

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain, Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
