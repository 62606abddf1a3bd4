// The card as a tree of boxes, for the layout engine: lines come broken, it only puts them in their place.
import { HYPHEN, type Line } from './break-lines.ts';
import type { CardContent } from './content.ts';
import { FAMILY } from './fonts.ts';
import { OUTER } from './marks.ts';
import type { SetQuotation } from './set-quotation.ts';
import { BAND, CARD, COLOURS, COLUMN, FOOT, leadingAt, MARGIN } from './theme.ts';

export interface Sheet {
  readonly type: 'div';
  readonly key?: string;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Sheet[];
  };
}

export function sheet(
  style: Readonly<Record<string, string | number>>,
  children: string | readonly Sheet[] = [],
): Sheet {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** What only a ruler can tell, in pixels. */
export interface Measures {
  /** How far the opening mark stands out at the left. */
  readonly hanging: number;
  readonly speakerSize: number;
}

export function cardSheet(content: CardContent, quotation: SetQuotation, measures: Measures): Sheet {
  const page = {
    position: 'relative',
    boxSizing: 'border-box',
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: CARD.width,
    height: CARD.height,
    paddingTop: MARGIN.top,
    paddingBottom: MARGIN.bottom,
    paddingLeft: MARGIN.left,
    paddingRight: MARGIN.right,
    backgroundColor: COLOURS.paper,
    color: COLOURS.ink,
    fontFamily: FAMILY,
    fontWeight: 400,
  };
  const band = { position: 'absolute', left: 0, top: 0, width: BAND, height: CARD.height };
  return sheet(page, [
    sheet({ ...band, backgroundColor: COLOURS.accent }),
    quotationSheet(quotation, measures.hanging),
    footSheet(content, measures.speakerSize),
  ]);
}

function quotationSheet({ size, lines }: SetQuotation, hanging: number): Sheet {
  const block = {
    flexDirection: 'column',
    flexGrow: 1,
    justifyContent: 'center',
    marginLeft: -hanging,
    fontSize: size,
    lineHeight: leadingAt(size),
  };
  return sheet(
    block,
    lines.map((line, index) => lineSheet(line, index === 0 ? 0 : hanging, lines, index)),
  );
}

/** The outer marks stand in the accent's colour, so that they are told from those within. */
function lineSheet(line: Line, indent: number, lines: readonly Line[], index: number): Sheet {
  const text = line.parted ? `${line.text}${HYPHEN}` : line.text;
  const opens = index === 0 ? OUTER.opens.length : 0;
  const closes = index === lines.length - 1 ? OUTER.closes.length : 0;
  const pieces = [
    { text: text.slice(0, opens), colour: COLOURS.accent },
    { text: text.slice(opens, text.length - closes), colour: COLOURS.ink },
    { text: text.slice(text.length - closes), colour: COLOURS.accent },
  ];
  return sheet(
    { marginLeft: indent, whiteSpace: 'pre' },
    pieces
      .filter((piece) => piece.text !== '')
      .map((piece) => sheet({ color: piece.colour, whiteSpace: 'pre' }, piece.text)),
  );
}

function footSheet({ speaker, named, title, outlet, date }: CardContent, speakerSize: number): Sheet {
  const oneLine = { display: 'block', lineClamp: 1, wordBreak: 'break-word', width: COLUMN };
  const who = named ? { fontWeight: 600, color: COLOURS.ink } : { fontStyle: 'italic', color: COLOURS.quiet };
  const about = [
    ...(outlet === '' ? [] : [sheet({ fontStyle: 'italic' }, outlet)]),
    ...(outlet === '' || date === '' ? [] : [sheet({ whiteSpace: 'pre' }, ' · ')]),
    ...(date === '' ? [] : [sheet({}, date)]),
  ];
  return sheet({ flexDirection: 'column', width: COLUMN, marginTop: FOOT.gap, color: COLOURS.quiet }, [
    sheet({ ...oneLine, ...who, fontSize: speakerSize, height: FOOT.speakerLine, lineHeight: 1.2 }, speaker),
    sheet({ width: COLUMN, height: 2, backgroundColor: COLOURS.rule, marginBottom: FOOT.padding - 2 }),
    sheet(
      {
        display: 'block',
        lineClamp: FOOT.titleLines,
        wordBreak: 'break-word',
        width: COLUMN,
        fontSize: FOOT.title,
        lineHeight: FOOT.titleLine / FOOT.title,
      },
      title,
    ),
    sheet({ fontSize: FOOT.about, lineHeight: FOOT.aboutLine / FOOT.about }, about),
  ]);
}
