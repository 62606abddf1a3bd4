// Cross-validation: what is learnt on some groups is judged on the others.

export const FOLDS = 6;

/** From a group to its fold, in turn. */
export function foldsOf(groups: readonly string[]): (group: string) => number {
  const folds = new Map([...new Set(groups)].map((group, at) => [group, at % FOLDS]));
  return (group) => folds.get(group) ?? 0;
}
