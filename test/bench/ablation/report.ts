// The table of what each part of the search is worth.

import { trainingSets } from '../learning/training.ts';
import { note } from '../print.ts';
import { type Column, share, tableOf } from '../table.ts';
import { type Ablation, ablate, type Judged } from './ablate.ts';

export interface AblationOptions {
  readonly file: string;
  /** Of the questions as typed in a chat. */
  readonly seed: number;
  /** Whether the questions as typed in a chat are shown beside those as written. */
  readonly typed: boolean;
}

/** Every row, the whole search first. Throws `SquadFileError`. */
export async function ablation({ file, seed, typed }: AblationOptions): Promise<Ablation[]> {
  const [squad, ...own] = await trainingSets(file, seed);
  if (!squad) return [];
  const rows: Ablation[] = [];
  note('ablation: the whole search…');
  for (const row of ablate({ squad, own })) {
    rows.push({ ...row, judged: row.judged.filter((judged) => typed || !judged.typed) });
    note(`  ${row.without ?? 'whole'}: done`);
  }
  return rows;
}

export function ablationLines(rows: readonly Ablation[]): string[] {
  const [whole] = rows;
  if (!whole) return [];
  const columns = whole.judged.flatMap((judged, at) => columnsOf(judged, at, whole));
  return [
    ...tableOf([{ heading: 'without', cell: nameOf }, ...columns], rows),
    '',
    `Questions: ${whole.judged.map((judged) => `${labelOf(judged)} ${judged.questions}`).join(', ')}.`,
    'Shares of them whose first sentence stands in the right paragraph, or itself holds the answer (excerpt); in brackets',
    'the difference to the whole search. The ranking is learnt cross-validated: a question is judged by weights that its',
    'article (of our own questions: itself) had no part in. Where marked *, it is learnt anew without the part; else the',
    'search is built without it, and the weights are those of the whole. Own: the tuning halves.',
  ];
}

function nameOf({ without, learntAnew }: Ablation): string {
  if (without === undefined) return '(nothing)';
  return learntAnew ? `${without} *` : without;
}

function columnsOf(judged: Judged, at: number, whole: Ablation): Column<Ablation>[] {
  return (['paragraph', 'excerpt'] as const).map((figure) => ({
    heading: `${labelOf(judged)} ${figure}`,
    cell: (row) => {
      const value = row.judged[at]?.[figure];
      const full = whole.judged[at]?.[figure];
      if (value === undefined || full === undefined || row === whole) return share(value);
      return `${share(value)} (${signed(value - full)})`;
    },
  }));
}

function labelOf({ questionsOf, typed }: Judged): string {
  return `${questionsOf === 'squad' ? 'SQuAD' : 'own'}${typed ? ' typed' : ''}`;
}

/** With its sign, a minus being as wide as a plus. */
function signed(difference: number): string {
  const text = Math.abs(difference).toFixed(3);
  if (Number(text) === 0) return '=';
  return `${difference > 0 ? '+' : '−'}${text}`;
}
