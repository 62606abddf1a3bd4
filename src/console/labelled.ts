// Text of an explanation: a label, and beside it what may take several lines.
import { paintFor } from './paint.ts';

/** Columns, in which a terminal of any size and a report of a fault show it. */
const WIDTH = 80;
const LABEL = 14;
const paint = paintFor({ colour: false, width: WIDTH });

/** Stands for the blanks of an item, so that lines break between items only. */
const UNBROKEN = '\u00a0';

/** Items with commas between, none broken over two lines. */
export function listed(items: readonly string[], between = ', '): string {
  return items.map((item) => item.replaceAll(' ', UNBROKEN)).join(between);
}

/** Below its first line a text is set in as far as the label is wide. */
export function labelled(label: string, text: string): string {
  return `${label.padEnd(LABEL)}${indented(text).slice(LABEL)}`;
}

/** The same without a label. */
export function indented(text: string): string {
  return paint.wrap(text, ' '.repeat(LABEL)).replaceAll(UNBROKEN, ' ');
}
