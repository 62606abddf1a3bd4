// Finds what stands between quotation marks in a paragraph, whatever the marks and however badly balanced.
import type { Span } from '../../article.ts';

/** Opening marks and what closes each. Straight marks open and close alike, by where they stand. */
const CLOSERS = new Map([
  ['«', '»'],
  ['“', '”'],
  ['‘', '’'],
  ['„', '“'],
  ['‹', '›'],
  ['"', '"'],
  ["'", "'"],
]);
const OPENERS_OF = new Map([
  ['»', ['«']],
  ['“', ['„']],
  ['”', ['“', '„']],
  ['’', ['‘']],
  ['›', ['‹']],
]);
const MARKS = /[«»“”„‘’‹›"']/gu;
const LETTER = /[\p{L}\p{N}]/u;

interface Open {
  readonly mark: string;
  readonly at: number;
}

export interface MarkedSpans {
  /** From opening to closing mark, both included: positions of one-character marks. */
  readonly spans: readonly Span[];
  /** Where the first mark stands that the paragraph leaves open and no later span encloses, or null. */
  readonly leftOpen: number | null;
}

/**
 * The outermost marked spans of `body` between `start` and `end`, in order. A mark without its pair is
 * passed over: it neither opens nor closes anything. Linear in the length of the text.
 */
export function markedSpans(body: string, { start, end }: Span): MarkedSpans {
  const text = body.slice(start, end);
  const stack: Open[] = [];
  const open = new Map<string, number>();
  const spans: Span[] = [];
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const at = match.index;
    const role = roleOf(text, at, match[0], open);
    if (role === 'opens') push(stack, open, { mark: match[0], at });
    if (role !== 'closes') continue;
    const opener = popTo(stack, open, openersOf(match[0]));
    if (opener) enclose(spans, { start: start + opener.at, end: start + at + 1 });
  }
  const left = stack.find(({ mark }) => mark !== "'" && mark !== '‘');
  return { spans, leftOpen: left === undefined ? null : start + left.at };
}

function openersOf(mark: string): readonly string[] {
  return OPENERS_OF.get(mark) ?? [mark];
}

function roleOf(
  text: string,
  at: number,
  mark: string,
  open: ReadonlyMap<string, number>,
): 'opens' | 'closes' | 'neither' {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  // The German pair „…“ closes with the mark that opens the English one.
  if (mark === '“' && (open.get('„') ?? 0) > 0) return 'closes';
  if (mark === '"' || mark === "'") return straightRole(mark, before, after, (open.get(mark) ?? 0) > 0);
  if (CLOSERS.has(mark)) return 'opens';
  // An apostrophe inside a word (O’Higgins) closes nothing.
  if (mark === '’' && LETTER.test(before) && LETTER.test(after)) return 'neither';
  return openersOf(mark).some((opener) => (open.get(opener) ?? 0) > 0) ? 'closes' : 'neither';
}

/** A straight mark closes what is open when text stands before it, and opens when text comes after it. */
function straightRole(
  mark: string,
  before: string,
  after: string,
  isOpen: boolean,
): 'opens' | 'closes' | 'neither' {
  const touchesBefore = before !== '' && !/[\s([¿¡—–«“‘]/u.test(before);
  const touchesAfter = /[\p{L}\p{N}¿¡.…«“‘'"(*_]/u.test(after);
  if (isOpen && touchesBefore && !(mark === "'" && LETTER.test(before) && LETTER.test(after)))
    return 'closes';
  if (!isOpen && touchesAfter && !(LETTER.test(before) && touchesBefore)) return 'opens';
  return 'neither';
}

function push(stack: Open[], open: Map<string, number>, entry: Open): void {
  stack.push(entry);
  open.set(entry.mark, (open.get(entry.mark) ?? 0) + 1);
}

/** Pops until an opener of these kinds is found: what was opened inside it and never closed is dropped. */
function popTo(stack: Open[], open: Map<string, number>, kinds: readonly string[]): Open | undefined {
  if (!kinds.some((kind) => (open.get(kind) ?? 0) > 0)) return undefined;
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    open.set(entry.mark, (open.get(entry.mark) ?? 1) - 1);
    if (kinds.includes(entry.mark)) return entry;
  }
  return undefined;
}

/** Adds the span that has closed last, in place of those that it holds: they opened after it. */
function enclose(spans: Span[], span: Span): void {
  while ((spans[spans.length - 1]?.start ?? -1) > span.start) spans.pop();
  spans.push(span);
}
