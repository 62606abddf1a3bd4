// Quotation marks as Spanish nests them: « » around the whole, “ ” within, ‘ ’ within those (Ortografía, 3.4.8).

export const OUTER = { opens: '«', closes: '»' } as const;

/** How a card says that the quotation goes on. */
export const CUT = ' […]';

const INNER = [
  { opens: '“', closes: '”' },
  { opens: '‘', closes: '’' },
] as const;

const CLOSED_BY = new Map([
  ['«', '»'],
  ['“', '”'],
  ['‘', '’'],
]);
const CLOSERS = new Set(CLOSED_BY.values());
const STRAIGHT = '"';

interface Pair {
  readonly opensAt: number;
  readonly closesAt: number;
  /** How many pairs stand around it. */
  readonly depth: number;
}

/**
 * The text as it stands within « »: marks that pair up take the shape of their depth, one for one. Words, and marks
 * without a partner (an apostrophe among them), stay as printed.
 */
export function nestMarks(text: string): string {
  const units = text.split('');
  for (const { opensAt, closesAt, depth } of pairsIn(text)) {
    const marks = INNER[depth % INNER.length];
    if (!marks) continue;
    units[opensAt] = marks.opens;
    units[closesAt] = marks.closes;
  }
  return units.join('');
}

/** Every opening with the closing that belongs to it; what is left open pairs with nothing. */
function pairsIn(text: string): Pair[] {
  const found: Omit<Pair, 'depth'>[] = [];
  const open: { readonly at: number; readonly closer: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const closer = closerOf(text, at);
    if (closer !== undefined) {
      open.push({ at, closer });
      continue;
    }
    const isCloser = mark === STRAIGHT || (CLOSERS.has(mark) && !(mark === '’' && isApostrophe(text, at)));
    const partner = isCloser ? open.findLastIndex((each) => each.closer === mark) : -1;
    const opening = open[partner];
    if (!opening) continue;
    open.length = partner;
    found.push({ opensAt: opening.at, closesAt: at });
  }
  return withDepths(found);
}

/** What would close a mark that opens here; undefined where none opens. */
function closerOf(text: string, at: number): string | undefined {
  const mark = text.charAt(at);
  if (mark !== STRAIGHT) return CLOSED_BY.get(mark);
  // A straight mark opens after a gap or an opening sign, and closes after all else.
  return /[\s([¿¡«“‘—–-]/.test(at === 0 ? ' ' : text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1))
    ? STRAIGHT
    : undefined;
}

/** Between two letters it elides (l’Hospitalet) and closes nothing. */
function isApostrophe(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}

/** Pairs never overlap but nest: the depth is the number of those still open where one opens. */
function withDepths(found: readonly Omit<Pair, 'depth'>[]): Pair[] {
  const inOrder = [...found].sort((a, b) => a.opensAt - b.opensAt);
  const around: number[] = [];
  return inOrder.map((pair) => {
    while (around.length > 0 && (around.at(-1) ?? 0) < pair.opensAt) around.pop();
    const depth = around.length;
    around.push(pair.closesAt);
    return { ...pair, depth };
  });
}
