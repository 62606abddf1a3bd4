// How far a question's ideas are expressed in one place, and arithmetic over that.

/** How surely each idea of the question is expressed in one place, 0 to 1; one entry an idea. */
export type Evidence = Float64Array;

/** The sum of all weights. */
export function totalOf(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

/** The share of a question's weight that is expressed, 0 to 1; with `beyond`, what it expresses more surely than that. */
export function shareOf(evidence: Evidence, weights: readonly number[], beyond?: Evidence): number {
  let sum = 0;
  let total = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    total += weight;
    sum += weight * Math.max(0, (evidence[at] ?? 0) - (beyond?.[at] ?? 0));
  }
  return total > 0 ? sum / total : 0;
}

/** Raises each entry of `evidence` to that of `other`. */
export function raise(evidence: Evidence, other: Evidence): void {
  for (let at = 0; at < evidence.length; at += 1)
    if ((other[at] ?? 0) > (evidence[at] ?? 0)) evidence[at] = other[at] ?? 0;
}

/** The share of a question's weight that is expressed this surely or more, 0 to 1. */
export function shareFrom(least: number, evidence: Evidence, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const surely = evidence[at] ?? 0;
    if (surely >= least) sum += (weights[at] ?? 0) * surely;
  }
  return sum / (totalOf(weights) || 1);
}

/** The share that is expressed, each idea counting the less the more surely `known` has it, 0 to 1. */
export function shareApart(evidence: Evidence, weights: readonly number[], known: Evidence): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1)
    sum += (weights[at] ?? 0) * (evidence[at] ?? 0) * (1 - (known[at] ?? 0));
  return sum / (totalOf(weights) || 1);
}

/** Evidence raised by that of other places, each counting less by its factor. */
export function raised(evidence: Evidence, ...others: readonly (readonly [Evidence, number])[]): Evidence {
  return evidence.map((surely, at) =>
    others.reduce((most, [other, factor]) => Math.max(most, (other[at] ?? 0) * factor), surely),
  );
}
