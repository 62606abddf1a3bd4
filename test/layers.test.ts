// Imports run downwards only: src → commands → knowledge. What is outside comes in where it belongs.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const floors = ['knowledge', 'commands', 'src'] as const;
type Floor = (typeof floors)[number];

interface Import {
  readonly file: string;
  /** A path from the root of the repository, or the name of a package. */
  readonly imported: string;
}

const files = floors.flatMap((floor) =>
  readdirSync(floor, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => normalize(join(floor, name))),
);

/** What `import … from`, `export … from`, `import '…'`, `import(…)` and `require(…)` name. */
const IMPORT = /(?:\bfrom\s+|^import\s+|\bimport\s*\(\s*|\brequire\s*\(\s*)['"]([^'"]+)['"]/gm;

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, named = '']) => ({
    file,
    imported: pathOf(named, file),
  })),
);

function pathOf(named: string, file: string): string {
  return named.startsWith('.') ? normalize(join(dirname(file), named)) : named;
}

function floorOf(path: string): Floor | undefined {
  return floors.find((floor) => path.startsWith(`${floor}/`));
}

/** What a file loads as soon as it is loaded: not types, and not what it imports later. */
const LOADED = /^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)'/gm;

/** The files that load one of these packages, themselves or by way of others. */
function loadersOf(wanted: RegExp): string[] {
  const loads = files.map((file) => ({
    file,
    loaded: [...readFileSync(file, 'utf8').matchAll(LOADED)].map(([, named = '']) => pathOf(named, file)),
  }));
  const loaders = new Set<string>();
  for (let before = -1; before < loaders.size; ) {
    before = loaders.size;
    for (const { file, loaded } of loads)
      if (loaded.some((path) => wanted.test(path) || loaders.has(path))) loaders.add(file);
  }
  return [...loaders];
}

const importersOf = (wanted: RegExp) =>
  [...new Set(imports.filter(({ imported }) => wanted.test(imported)).map(({ file }) => file))].sort();

describe('the three floors', () => {
  it('are all looked at', () => {
    for (const floor of floors)
      expect(files.filter((file) => floorOf(file) === floor).length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('import nothing from a floor above', () => {
    const upwards = imports.filter(({ file, imported }) => {
      const [from, to] = [floorOf(file), floorOf(imported)];
      return from !== undefined && to !== undefined && floors.indexOf(to) > floors.indexOf(from);
    });
    expect(upwards).toEqual([]);
  });

  it('import nothing of the tests, of what is built, or of other folders', () => {
    const astray = imports.filter(
      ({ imported }) => imported.includes('/') && !isPackage(imported) && floorOf(imported) === undefined,
    );
    expect(astray).toEqual([]);
  });

  it('name the file they import, with its ending', () => {
    const local = imports.filter(({ imported }) => floorOf(imported) !== undefined);
    expect(local.filter(({ imported }) => !/\.(?:ts|json)$/.test(imported))).toEqual([]);
  });
});

/** The folders of a part of knowledge, each before those that build on it; what stands beside them is the part's face. */
const storeys = {
  knowledge: ['spanish', 'reading', 'search', 'quotations'],
  'knowledge/quotations': ['words', 'text', 'sentences', 'people', 'cues', 'finding'],
  'knowledge/search': ['index', 'question', 'ranking', 'confidence'],
};

describe.each(Object.entries(storeys))('the folders of %s', (part, folders) => {
  const storeyOf = (path: string) =>
    folders.findIndex((folder) => normalize(path).startsWith(join(part, folder, '/')));

  it('hold files, and import nothing from a folder that builds on them', () => {
    for (const [storey] of folders.entries())
      expect(files.filter((file) => storeyOf(file) === storey).length).toBeGreaterThan(5);
    const upwards = imports.filter(
      ({ file, imported }) => storeyOf(file) >= 0 && storeyOf(imported) > storeyOf(file),
    );
    expect(upwards).toEqual([]);
  });
});

describe('what comes from outside', () => {
  it('is Fuse.js in knowledge/ only', () => {
    const importers = importersOf(/^fuse\.js/);
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => floorOf(file) !== 'knowledge')).toEqual([]);
  });

  it('is discord.js in src/discord only', () => {
    const importers = importersOf(/^discord\.js|^@discordjs\//);
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !file.startsWith('src/discord/'))).toEqual([]);
  });

  it('is Discord’s two large packages as CommonJS only: importing them parses hundreds of files for their names', () => {
    const imported = /^(?:import|export)\s(?!type\s)[^;]*?from '(?:discord\.js|discord-api-types\/[^']*)'/m;
    expect(files.filter((file) => imported.test(readFileSync(file, 'utf8')))).toEqual([]);
    const required = /createRequire\(import\.meta\.url\)\('discord/;
    expect(files.filter((file) => required.test(readFileSync(file, 'utf8'))).length).toBeGreaterThan(0);
  });

  it('is what draws pictures in src/card only, and never loaded with what asks for a picture', () => {
    const loaders = loadersOf(/^satori|^@resvg\/|^hyphen\//);
    expect(loaders).toContain('src/card/thread-main.ts');
    expect(loaders).not.toContain('src/card/index.ts');
    expect(loaders.filter((file) => !file.startsWith('src/card/'))).toEqual([]);
  });

  it('is nothing of Discord’s below src/', () => {
    expect(importersOf(/^discord|^@discordjs/).filter((file) => floorOf(file) !== 'src')).toEqual([]);
  });

  it('is nothing of the network, nor of processes, below src/', () => {
    const reaching = /^(?:node:)?(?:https?|net|tls|dgram|dns|child_process|worker_threads)$|^undici|^ws$/;
    expect(importersOf(reaching).filter((file) => floorOf(file) !== 'src')).toEqual([]);
  });

  it('is declared in package.json', () => {
    const {
      dependencies,
      devDependencies,
    }: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'));
    const declared = Object.keys({ ...dependencies, ...devDependencies });
    const outside = imports.map(({ imported }) => imported).filter((name) => floorOf(name) === undefined);
    const packages = outside.filter((name) => !isBuiltin(name)).map(packageOf);
    expect([...new Set(packages)].filter((name) => !declared.includes(name))).toEqual([]);
  });
});

function isPackage(imported: string): boolean {
  return (
    /^(?:node:|@?[a-z])/.test(imported) && !imported.startsWith('test/') && !imported.startsWith('dist/')
  );
}

function isBuiltin(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
