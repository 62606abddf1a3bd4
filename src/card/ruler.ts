// Widths of text, from the layout engine itself: each character is measured once and remembered.
import type { Face, Fonts } from './fonts.ts';
import { FAMILY } from './fonts.ts';
import { type Sheet, sheet } from './sheet.ts';

/** Lays a tree out and tells of each of its texts how wide it has become. */
export type MeasureTexts = (tree: Sheet, faces: Face[]) => Promise<ReadonlyMap<string, number>>;

export interface Ruler {
  /** Measures what it has not met before. */
  learn(text: string): Promise<void>;
  /** Width at size 1; kerning, some hundredths of a letter, is left aside. */
  widthOf(text: string): number;
}

/** The size at which characters are measured: widths come rounded to whole pixels. */
const LARGE = 1_000;
/** Characters remembered: more than an alphabet, less than what a flood of strange ones could take. */
const REMEMBERED = 4_000;
/** A character that is unknown (never learnt, or forgotten) counts as wide as a wide one. */
const UNKNOWN = 1;

export function createRuler(fonts: Fonts, measure: MeasureTexts): Ruler {
  const widths = new Map<string, number>();
  return {
    learn: async (text) => {
      const unknown = [...new Set(text)].filter((character) => !widths.has(character));
      if (unknown.length === 0) return;
      if (widths.size + unknown.length > REMEMBERED) widths.clear();
      // Between two letters, since a space alone has no width.
      const framed = unknown.map((character) => `n${character}n`);
      const tree = sheet(
        { flexWrap: 'wrap', fontFamily: FAMILY, fontSize: LARGE, width: 100_000 },
        ['nn', ...framed].map((each) => sheet({ whiteSpace: 'pre' }, each)),
      );
      const found = await measure(tree, await fonts.facesFor(text));
      const frame = found.get('nn') ?? 0;
      unknown.forEach((character, index) => {
        const width = found.get(framed[index] ?? '');
        if (width !== undefined) widths.set(character, Math.max(0, width - frame) / LARGE);
      });
    },
    widthOf: (text) => {
      let width = 0;
      for (const character of text) width += widths.get(character) ?? UNKNOWN;
      return width;
    },
  };
}
