// What READMEs and docs tell people to copy works as it stands.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readArticle } from '../knowledge/reading/read-article.ts';

const documents = ['.', 'docs'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : [])),
);

/** The blocks in this language between fences, with the file that has them. */
function blocksIn(language: string): { readonly file: string; readonly block: string }[] {
  const fenced = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return documents.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(fenced)].map(([, block = '']) => ({ file, block })),
  );
}

describe('the article that is shown as an example', () => {
  const articles = blocksIn('markdown').filter(({ block }) => block.startsWith('---\n'));

  it('is in both languages', () => expect(articles).toHaveLength(2));

  it.each(articles)('is one that the bot reads, in $file', ({ block }) => {
    expect(readArticle('2024-02-17-puente.md', block)).toMatchObject({ ok: true });
  });
});

describe('the service that is shown as an example', () => {
  const services = blocksIn('ini').filter(({ block }) => block.includes('[Service]'));
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));

  it('is in both languages', () => expect(services).toHaveLength(2));

  it.each(services)('starts what npm start starts, in $file', ({ block }) => {
    expect(/^ExecStart=\/usr\/bin\/(.*)$/m.exec(block)?.[1]).toBe(scripts.start);
  });
});
