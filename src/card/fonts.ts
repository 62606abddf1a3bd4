// The faces that cards are set in, from an npm package: only the scripts that a text needs are read.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

export type Weight = 400 | 600;
export type Style = 'normal' | 'italic';

export interface Face {
  readonly name: string;
  readonly weight: Weight;
  readonly style: Style;
  readonly data: Buffer;
}

export interface Fonts {
  /** The faces for a text. The same array for the same scripts: the layout engine keeps what it reads of it. */
  facesFor(text: string): Promise<Face[]>;
}

/** As styles name the faces: one name for each script, tried in order. */
export const FAMILY = 'latin, latin-ext, vietnamese, greek, cyrillic, cyrillic-ext';
const SCRIPTS = FAMILY.split(', ');

const FACES: readonly (readonly [Weight, Style])[] = [
  [400, 'normal'],
  [600, 'normal'],
  [400, 'italic'],
];

const PACKAGE = '@fontsource/source-serif-4';
const Ranges = z.record(z.string(), z.string());

export async function loadFonts(): Promise<Fonts> {
  const folder = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
  const ranges = Ranges.parse(JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')));
  const covers = SCRIPTS.map((script) => [script, coverage(ranges[script] ?? '')] as const);
  const known = new Map<string, Promise<Face[]>>();
  return {
    facesFor: (text) => {
      const wanted = new Set([SCRIPTS[0] ?? '']);
      for (const character of text) {
        const script = covers.find(([, has]) => has(character))?.[0];
        if (script !== undefined) wanted.add(script);
      }
      const scripts = SCRIPTS.filter((script) => wanted.has(script));
      const key = scripts.join();
      const faces = known.get(key) ?? readFaces(folder, scripts);
      known.set(key, faces);
      return faces;
    },
  };
}

function readFaces(folder: string, scripts: readonly string[]): Promise<Face[]> {
  const wanted = scripts.flatMap((name) => FACES.map(([weight, style]) => ({ name, weight, style })));
  return Promise.all(
    wanted.map(async (face) => {
      const file = `source-serif-4-${face.name}-${face.weight}-${face.style}.woff`;
      return { ...face, data: await readFile(join(folder, 'files', file)) };
    }),
  );
}

/** From `U+0000-00FF,U+0131` to whether a character is in it. */
function coverage(ranges: string): (character: string) => boolean {
  const bounds = [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return bounds.some(([from = 0, to = 0]) => from <= code && code <= to);
  };
}
