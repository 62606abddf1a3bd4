// Whatever the text, the quotations found in it are verbatim and in order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../knowledge/article.ts';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { readArticle } from '../../../../knowledge/reading/read-article.ts';

/** Pieces of which press prose is made, so that the rules meet one another. */
const pieces = fc.constantFrom(
  ...[
    '«',
    '»',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '—',
    ' —',
    '— ',
    '. ',
    ', ',
    ': ',
    '; ',
    '\n\n',
    '\n\n»',
    '\n\n—',
  ],
  ...['(', ')', '¿', '?', ' y ', ' que ', ' de ', ' la ', ' él ', ' se ', ' ha ', ' su ', ' por '],
  ...[
    'dijo ',
    'según ',
    'para ',
    'Ana Ruiz ',
    'Ruiz ',
    'el alcalde ',
    'calificó ',
    'tildado ',
    'promesa ',
    'llaman ',
  ],
  ...[
    '**¿Sí?**\n\n',
    'P. ',
    'R. ',
    '> ',
    'así lo ',
    'un vecino ',
    'novela ',
    'al decir ',
    'tras afirmar ',
    'x',
  ],
);
const prose = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

/** Texts that make each step do the most that it can: marks, turns, cues, names, all of them over and over. */
const HOSTILE = [
  '«a», dijo Ana. ',
  '«a», y dijo Ana Ruiz ',
  '> a\n\n',
  '—a —dijo b— ',
  '‘a “b” ',
  '«a» ',
  '"a" "b',
  '"a',
  '«a «b «c',
  '«a» y ',
  '«a\n\n»b\n\n',
  '**¿a?**\n\nb\n\n',
  'el alcalde de Ana: «a» ',
  '«a», dijo ella, Ana Ruiz y ',
  'Ana Ruiz y Luis Mena y «a», dijo esta, ',
  '«a», dijo el alcalde, que ',
  '«a» fue su respuesta y ',
  'tildado de «a» y ',
  '«a» doña doña doña ',
];

/** Somebody whom a text brings in thousands of times by other names, and a phrase that may mean any of them. */
const CROWDED = [
  ['El Hospital San Blas# abrió.', 'el nosocomio'],
  ['El Hospital San Blas# abrió.', 'el hospital de Blas#'],
  ['El alcalde Ana# Paz# vino.', 'el alcalde de Lugo'],
  ['El alcalde de Villa#, Ana# Paz#, vino.', 'la regidora municipal'],
  ['El exministro Ana# Paz# vino.', 'el ministro de Villa#'],
  ['El exministro Ana# Paz# vino.', 'el exfuncionario'],
] as const;

function read(body: string): Article | null {
  const reading = readArticle('a.md', `---\ntitulo: A\nfecha: 2024-01-01\n---\n\n${body}`);
  return reading.ok ? reading.article : null;
}

function expectSound(article: Article): void {
  let reached = 0;
  let outer = 0;
  for (const [index, { start, end, text, number, at, speaker, way }] of quotationsOf(article).entries()) {
    expect(article.body.slice(start, end)).toBe(text);
    expect(text).toMatch(/[\p{L}\p{N}]/u);
    // What somebody quotes within a quotation stands inside it; else one begins where another has ended.
    expect(start >= reached || (start > outer && end <= reached)).toBe(true);
    expect(end).toBeLessThanOrEqual(article.body.length);
    expect(number).toBe(index + 1);
    expect(at.start).toBeLessThanOrEqual(start);
    expect(at.end).toBeGreaterThan(start);
    expect(way === 'none').toBe(speaker === null);
    if (end > reached) [outer, reached] = [start, end];
  }
}

describe('any text', () => {
  it('is read without a crash, every quotation verbatim and in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' })),
        (body) => {
          const article = read(body);
          if (article) expectSound(article);
        },
      ),
    );
  });

  it('made of pieces of prose is read so too', () => {
    fc.assert(
      fc.property(prose, (body) => {
        const article = read(body);
        if (article) expectSound(article);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['«', '»', '«»', '"', '"a" ', '“a” ', '— a ', '«“a” b» ', '«a'])(
    'of half a million characters of %s is read',
    (unit) => {
      const article = read(`X\n\n${unit.repeat(Math.floor(500_000 / unit.length))}`);
      if (article) expect(quotationsOf(article).length).toBeGreaterThanOrEqual(0);
    },
  );

  it.each(CROWDED)(
    'of thousands of names and lines that mean one of them is read in time: %s … dijo %s',
    { retry: 2 },
    (introduced, meant) => {
      const names = Array.from({ length: 2000 }, (_, at) => introduced.replaceAll('#', `${at}`)).join(' ');
      const lines = Array.from(
        { length: 8000 },
        (_, at) => `«Nos vamos», dijo ${meant.replace('#', `${at}`)}.`,
      );
      const article = read(`X\n\n${names}\n\n${lines.join('\n\n')}`);
      const began = process.cpuUsage();
      expect(article && quotationsOf(article).length).toBe(8000);
      const { user, system } = process.cpuUsage(began);
      expect((user + system) / 1e6).toBeLessThan(5);
    },
  );

  it.each(HOSTILE)('takes time that grows with its length and no faster: %s', { retry: 2 }, (unit) => {
    processorTime(unit, SIZE / 2);
    const half = processorTime(unit, SIZE);
    const whole = processorTime(unit, 2 * SIZE);
    // Twice as long takes twice the time; three times leaves room for a busy machine, and none for a square.
    expect(whole).toBeLessThan(Math.max(3 * half, SHORTEST_TIME));
  });

  it.each(HOSTILE)('of a megabyte takes a moment: %s', { retry: 2 }, (unit) => {
    expect(processorTime(unit, MEGABYTE)).toBeLessThan(LONGEST_TIME);
  });
});

/** Milliseconds of the processor, which other people's work on the machine leaves nearly alone, for a text of so many bytes. */
function processorTime(unit: string, bytes: number): number {
  const article = read(`X\n\n${unit.repeat(Math.floor(bytes / Buffer.byteLength(unit)))}`);
  if (!article) throw new Error(`not read: ${unit}`);
  const before = process.cpuUsage();
  quotationsOf(article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

const MEGABYTE = 2 ** 20;
/** Bytes of the shorter of two texts that are compared: short enough for a square to show as one, not as an hour. */
const SIZE = 2 ** 17;
/** Milliseconds below which a clock tells nothing. */
const SHORTEST_TIME = 150;
/**
 * For a megabyte. Each takes about a second at most where these were written, and 3.5 s on the slowest machine seen;
 * that it grows no faster than the text is tested above.
 */
const LONGEST_TIME = 6000;
