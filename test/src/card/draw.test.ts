// The picture itself: slow to make, so each test draws few.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CardContent } from '../../../src/card/content.ts';
import { createDraw, type Draw } from '../../../src/card/draw.ts';
import { settable } from '../../../src/card/settable.ts';
import { samples } from './samples.ts';

let draw: Draw;
beforeAll(async () => {
  draw = await createDraw();
});

/** Width and height from a PNG's header. */
function sizeOf(png: Buffer): string {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
}

const usual: CardContent = { ...(samples.short ?? fail()), text: '' };

function fail(): never {
  throw new Error('no sample');
}

describe.each(Object.entries(samples))('the %s card', (_, content) => {
  it('is a PNG of 1200 × 675, small enough to send', async () => {
    const { png } = await draw(content);
    expect(sizeOf(png)).toBe('1200 × 675');
    expect(png.length).toBeLessThan(150_000);
  });

  it('shows the words as printed, but for marks and hyphens at the ends of lines', async () => {
    const { quotation } = await draw(content);
    const plain = (text: string) => text.replace(/[«»“”‘’"\s]/gu, '');
    const set = quotation.lines.map(({ text }) => text).join(' ');
    const said = plain(settable(content.text));
    if (quotation.cut) {
      expect(plain(set).endsWith('[…]')).toBe(true);
      expect(said.startsWith(plain(set).slice(0, -3))).toBe(true);
    } else expect(plain(set)).toBe(said);
  });
});

describe('a card', () => {
  it('is the same each time', async () => {
    const content = samples.medium ?? fail();
    expect((await draw(content)).png.equals((await draw(content)).png)).toBe(true);
  });

  it('parts words only in an article in Spanish', async () => {
    const text =
      'Internacionalización, institucionalización, constitucionalidad, desproporcionalidad, ' +
      'anticonstitucionalmente, contrarrevolucionariamente y otorrinolaringológicamente';
    const parted = async (language: string) =>
      (await draw({ ...usual, text, language })).quotation.lines.some((line) => line.parted);
    expect(await parted('es')).toBe(true);
    expect(await parted('en')).toBe(false);
  });

  it('is drawn of any text in any place', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (words, speaker, title) => {
        const { png } = await draw({ ...usual, text: words, speaker, title: `«${title}»`, outlet: speaker });
        expect(sizeOf(png)).toBe('1200 × 675');
      }),
      {
        numRuns: 8,
        examples: [
          ['', '', ''],
          ['👍', '👍', '👍'],
          ['x'.repeat(3_000), 'y'.repeat(3_000), 'z '.repeat(3_000)],
        ],
      },
    );
  });
});
