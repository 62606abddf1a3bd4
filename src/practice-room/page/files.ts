// The page's files: its own, served as they stand in the sources, and the component library from node_modules.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The package's root, from the sources as from `dist/`. */
const root = rootAbove(dirname(fileURLToPath(import.meta.url)));
const front = join(root, 'src/practice-room/page/front');

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const require = createRequire(join(root, 'package.json'));
const LIBRARY = '@skyra/discord-components-core';

/** Packages that the browser loads, and the file that each name stands for. */
const PACKAGES: Readonly<Record<string, string | undefined>> = {
  [LIBRARY]: undefined,
  '@lit/context': 'index.js',
  '@lit/reactive-element': 'reactive-element.js',
  lit: 'index.js',
  'lit-element': 'index.js',
  'lit-html': 'lit-html.js',
};

const Manifest = z.looseObject({ exports: z.record(z.string(), z.string()) });

/** How the bare imports are found without a build step. */
const importMap = JSON.stringify({
  imports: {
    ...Object.fromEntries(
      Object.entries(PACKAGES).flatMap(([name, entry]) =>
        entry === undefined
          ? []
          : [
              [name, `/lib/${name}/${entry}`],
              [`${name}/`, `/lib/${name}/`],
            ],
      ),
    ),
    ...libraryImports(),
  },
});

/** The library names its components' files in its manifest. */
function libraryImports(): Record<string, string> {
  const manifest = readFileSync(join(packageFolder(LIBRARY), 'package.json'), 'utf8');
  const { exports } = Manifest.parse(JSON.parse(manifest));
  return Object.fromEntries(
    Object.entries(exports).map(([name, file]) => [
      `${LIBRARY}${name.slice(1)}`,
      `/lib/${LIBRARY}${file.slice(1)}`,
    ]),
  );
}

/** Nothing from outside the machine, whatever a message or a library may hold; Lit sets inline styles. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `script-src 'self' 'sha256-${createHash('sha256').update(importMap).digest('base64')}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface ServedFile {
  readonly type: string;
  readonly body: Buffer | string;
  /** A package's files do not change while the room runs; ours do while somebody works on them. */
  readonly lasting: boolean;
}

export async function fileAt(path: string): Promise<ServedFile | undefined> {
  if (path === '/') {
    const html = await readFile(join(front, 'index.html'), 'utf8');
    return {
      type: MIME['.html'] ?? '',
      body: html.replace('<script type="importmap">{}', `<script type="importmap">${importMap}`),
      lasting: false,
    };
  }
  const place = placeOf(path);
  const type = MIME[extname(path)];
  if (!place || type === undefined) return undefined;
  try {
    const real = await realpath(join(place.folder, place.file));
    // Whatever the address was made of, nothing above the folder is served.
    if (!real.startsWith((await realpath(place.folder)) + sep)) return undefined;
    return { type, body: await readFile(real), lasting: place.folder !== front };
  } catch {
    return undefined;
  }
}

function placeOf(path: string): { folder: string; file: string } | undefined {
  if (path.startsWith('/front/')) return { folder: front, file: path.slice('/front/'.length) };
  const name = Object.keys(PACKAGES).find((each) => path.startsWith(`/lib/${each}/`));
  if (name === undefined) return undefined;
  return { folder: packageFolder(name), file: path.slice(`/lib/${name}/`.length) };
}

/** npm may put a package beside the library that needs it or below it. */
function packageFolder(name: string): string {
  const library = createRequire(require.resolve(LIBRARY));
  const places = [...(require.resolve.paths(name) ?? []), ...(library.resolve.paths(name) ?? [])];
  const found = places.map((place) => join(place, name)).find((place) => existsSync(place));
  if (found === undefined) throw new Error(`The package ${name} is not installed: run npm ci`);
  return found;
}

function rootAbove(folder: string): string {
  const parent = dirname(folder);
  // `dist/` has no package.json of its own, so both lead to the same place.
  if (existsSync(join(folder, 'package.json')) || parent === folder) return folder;
  return rootAbove(parent);
}
