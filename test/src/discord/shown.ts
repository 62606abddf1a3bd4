// What Discord shows of a Markdown text, for tests: a reader of the little Markdown that replies use.

export interface Shown {
  /** The text as displayed, without the marks of lines (`> `, `-# `, `- `). */
  readonly text: string;
  /** The stretches displayed in bold. */
  readonly bold: readonly string[];
  readonly links: readonly string[];
  /** Anything that would be interpreted though no reply of ours uses it. */
  readonly strays: readonly string[];
}

/** Tried in this order at each position; the first group is what a token displays, or a link's address. */
const tokens = {
  line: /(?<=^|\n)(?:> |-# |- (?=\S))/y,
  escaped: /\\([^0-9A-Za-z\s])/y,
  bold: /\*\*/y,
  italicsOrStrike: /~~(?=«)|(?<=»)~~|\*(?=\p{L})|(?<=\p{L})\*/uy,
  linkStart: /\[(?=(?:\\.|[^[\]\\])*\]\(https?:\/\/[^\s()<>\\]+\))/y,
  linkEnd: /\]\((https?:\/\/[^\s()<>\\]+)\)/y,
  stray: /([\\*_~`|<>@#[\]]|:\/\/|:\w+:)/y,
  character: /([\s\S])/y,
} as const;

const LIST_MARK = /(?:^|\n)(?:> |-# |- )?[^\S\n]*(?:[-+]|\d+\.) /;

/** Reads a Markdown text as Discord does: escapes first, then links, bold, italics and strikethrough. */
export function shown(markdown: string): Shown {
  const found = [...read(markdown)];
  const texts = (kind: Kind) => found.filter((token) => token.kind === kind).map(({ text }) => text);
  const displayed = found.filter(({ kind }) => kind !== 'linkEnd');
  const bold: string[] = [];
  let isBold = false;
  for (const { kind, text } of displayed) {
    if (kind === 'bold') isBold = !isBold;
    if (kind === 'bold' && isBold) bold.push('');
    if (isBold) bold.push((bold.pop() ?? '') + text);
  }
  return {
    text: displayed.map(({ text }) => text).join(''),
    bold,
    links: texts('linkEnd'),
    strays: [...texts('stray'), ...(isBold ? ['bold that does not end'] : [])],
  };
}

/** Whether a line would be taken for an item of a list (our own items apart). */
export function hasListMark(escaped: string): boolean {
  return LIST_MARK.test(escaped);
}

/** Whether a text holds half of a surrogate pair. */
export function isBroken(text: string): boolean {
  return /\p{Cs}/u.test(text);
}

type Kind = keyof typeof tokens;

function* read(markdown: string): Generator<{ readonly kind: Kind; readonly text: string }> {
  let position = 0;
  while (position < markdown.length) {
    for (const kind of kinds) {
      const pattern = tokens[kind];
      pattern.lastIndex = position;
      const match = pattern.exec(markdown);
      if (!match) continue;
      position += match[0].length;
      yield { kind, text: match[1] ?? '' };
      break;
    }
  }
}

const kinds = Object.keys(tokens).filter((name): name is Kind => name in tokens);
