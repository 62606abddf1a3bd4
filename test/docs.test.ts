// The documents say what is so: counts, files and commands that they name, and what the console answers scripts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { libraryOf } from '../knowledge/library-of.ts';
import { SIGNALS } from '../knowledge/search/confidence/confidence.ts';
import { FEATURES } from '../knowledge/search/ranking/features.ts';
import { articlesIn, ownFolder } from './articles.ts';
import { converse } from './src/console/streams.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const contract = read('docs/console-json.md');
/** Guides for whoever changes the code, and where the files stand that they name. */
const guides = [
  { file: 'docs/tuning-the-search.md', places: ['', 'knowledge/search/', 'test/'] },
  { file: 'docs/who-speaks.md', places: ['', 'knowledge/quotations/', 'test/'] },
];

describe('the count of features and signals', () => {
  it.each([
    ['README.md', `${FEATURES.length} features`, `${SIGNALS.length} signals`],
    ['README.es.md', `${FEATURES.length} rasgos`, `${SIGNALS.length} señales`],
    ['docs/tuning-the-search.md', `There are ${FEATURES.length},`, `There are ${SIGNALS.length}:`],
  ])('is right in %s', (file, ...counts) => {
    for (const count of counts) expect(read(file)).toContain(count);
  });
});

describe.each(guides)('the guide $file', ({ file: guide, places }) => {
  it('names files and npm scripts that there are', () => {
    const text = read(guide);
    const files = [...text.matchAll(/`([\w./-]+\/[\w-]+\.(?:ts|json))`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !places.some((place) => existsSync(place + file)))).toEqual([]);
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    for (const [, script = ''] of text.matchAll(/npm run (?:-s )?([a-z]+)/g))
      expect(Object.keys(scripts)).toContain(script);
  });
});

describe('the contract of the console for scripts', () => {
  const kinds = [...read('commands/result.ts').matchAll(/^ {2}readonly kind: '(\w+)';$/gm)].map(
    ([, kind = '']) => kind,
  );
  const sectionOf = (kind: string) => contract.split(`\n### \`${kind}\`\n`)[1]?.split('\n### ')[0] ?? '';

  it('has a section for each kind of result, with a request that gets it', () => {
    expect(kinds.length).toBeGreaterThan(5);
    for (const kind of kinds)
      expect([kind, sectionOf(kind)]).toEqual([kind, expect.stringMatching(/\n→ \{/)]);
    expect(contract.match(/^### /gm)).toHaveLength(kinds.length);
  });

  it('has requests that are answered by results of that kind, with all their fields named', async () => {
    const library = libraryOf(await articlesIn(ownFolder));
    for (const kind of kinds) {
      const section = sectionOf(kind);
      const request = /^→ (.*)$/m.exec(section)?.[1] ?? '';
      const { output } = await converse([`${request}\n`], { json: true, library });
      const { result } = z.object({ result: z.record(z.string(), z.unknown()) }).parse(JSON.parse(output));
      expect(result.kind).toBe(kind);
      for (const field of Object.keys(result))
        expect([kind, section]).toEqual([kind, expect.stringContaining(`"${field}":`)]);
    }
  });

  it('tells of each field that a result may go without', () => {
    const optional = [...read('commands/result.ts').matchAll(/^ {2}readonly (\w+)\?:/gm)].map(
      ([, name = '']) => name,
    );
    expect(optional.length).toBeGreaterThan(5);
    for (const name of optional) expect(contract).toContain(`\`${name}\``);
  });
});

describe('every document', () => {
  it('links only to files that there are', () => {
    const documents = [
      'README.md',
      'README.es.md',
      ...readdirSync('docs')
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ];
    const broken = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)]
        .map(([, link = '']) => (file.startsWith('docs/') ? `docs/${link}` : link))
        .filter((link) => !existsSync(link)),
    );
    expect(broken).toEqual([]);
  });
});
