// Draws cards. Loads the layout engine and the rasteriser: import it only when the first card is asked for.
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { type CardContent, wordsOf } from './content.ts';
import { type Face, loadFonts } from './fonts.ts';
import { syllables } from './hyphenate.ts';
import { nestMarks, OUTER } from './marks.ts';
import { createRuler, type Ruler } from './ruler.ts';
import { type SetQuotation, setQuotation } from './set-quotation.ts';
import { settable } from './settable.ts';
import { cardSheet, type Sheet } from './sheet.ts';
import { CARD, COLUMN, FOOT, MARGIN } from './theme.ts';

export interface Drawing {
  readonly png: Buffer;
  /** How the quotation was set. */
  readonly quotation: SetQuotation;
}

export type Draw = (content: CardContent) => Promise<Drawing>;

export async function createDraw(): Promise<Draw> {
  const fonts = await loadFonts();
  const ruler = createRuler(fonts, measureTexts);
  return async (content) => {
    const settled = shaped(content);
    const words = wordsOf(settled);
    await ruler.learn(words);
    const printed = { ...settled, title: titleWithin(settled.title, ruler) };
    const quotation = setQuotation(printed.text, roomFor(printed, ruler));
    const measures = {
      hanging: ruler.widthOf(OUTER.opens) * quotation.size,
      speakerSize: fitsInLine(printed.speaker, ruler) ? FOOT.speaker : FOOT.longSpeaker,
    };
    const svg = await layOut(cardSheet(printed, quotation, measures), await fonts.facesFor(words));
    const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
    return { png: image.asPng(), quotation };
  };
}

/** Every text as it can be set. An unsettable one (pictures only) leaves its place empty. */
function shaped(content: CardContent): CardContent {
  return {
    ...content,
    text: nestMarks(settable(content.text)),
    speaker: settable(content.speaker),
    title: settable(content.title),
    outlet: settable(content.outlet),
  };
}

/** Lines of a title break at words, so that two of them hold a little less than twice one. */
const TWO_LINES = 1.85;

/** The title, without its last words where it would take more than its lines. */
function titleWithin(title: string, { widthOf }: Ruler): string {
  const room = (COLUMN * TWO_LINES) / FOOT.title;
  if (widthOf(title) <= room) return title;
  const words = title.slice(0, LONGEST_TITLE).split(' ');
  while (words.length > 1 && widthOf(`${words.join(' ')}…${OUTER.closes}`) > room) words.pop();
  return `${words.join(' ')}…${OUTER.closes}`;
}

/** Characters of a title that are looked at: two lines hold half of them. */
const LONGEST_TITLE = 400;

function roomFor({ title, language }: CardContent, { widthOf }: Ruler) {
  const titleLines = widthOf(title) * FOOT.title > COLUMN ? FOOT.titleLines : 1;
  const foot = FOOT.speakerLine + FOOT.padding + titleLines * FOOT.titleLine + FOOT.aboutLine;
  const height = CARD.height - MARGIN.top - MARGIN.bottom - FOOT.gap - foot;
  const isSpanish = /^es(?:[-_]|$)/i.test(language);
  return { width: COLUMN, height, widthOf, partsOf: remembering(isSpanish ? syllables : whole) };
}

/** Semi-bold letters are a little wider than those that the ruler knows. */
const SEMI_BOLD = 1.06;

function fitsInLine(speaker: string, { widthOf }: Ruler): boolean {
  return widthOf(speaker) * FOOT.speaker * SEMI_BOLD <= COLUMN;
}

const whole = (word: string): readonly string[] => [word];

/** A card's words are asked about at each size that is tried. */
function remembering(partsOf: (word: string) => readonly string[]) {
  const known = new Map<string, readonly string[]>();
  return (word: string): readonly string[] => {
    const parts = known.get(word) ?? partsOf(word);
    known.set(word, parts);
    return parts;
  };
}

function layOut(tree: Sheet, fonts: Face[]): Promise<string> {
  return satori(tree, { width: CARD.width, height: CARD.height, fonts });
}

async function measureTexts(tree: Sheet, fonts: Face[]): Promise<ReadonlyMap<string, number>> {
  const widths = new Map<string, number>();
  const onNodeDetected = ({ textContent, width }: { textContent?: string; width: number }) => {
    if (textContent !== undefined) widths.set(textContent, width);
  };
  await satori(tree, { width: 100_000, height: 100, fonts, onNodeDetected });
  return widths;
}
