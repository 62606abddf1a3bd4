// Gradient descent with a step of its own for each weight (Adam, Kingma and Ba 2015), for models of a few dozen weights.

const STEP = 0.1;
const MOMENTUM = 0.9;
const SPREAD = 0.99;
const EPSILON = 1e-8;

/** Weights that `gradient` leads to from all zero in `steps` steps. `gradient` fills the second array it is given. */
export function descend(
  size: number,
  steps: number,
  gradient: (weights: Float64Array, into: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const slope = new Float64Array(size);
  for (let step = 1; step <= steps; step += 1) {
    slope.fill(0);
    gradient(weights, slope);
    for (let at = 0; at < size; at += 1) {
      const here = slope[at] ?? 0;
      mean[at] = MOMENTUM * (mean[at] ?? 0) + (1 - MOMENTUM) * here;
      square[at] = SPREAD * (square[at] ?? 0) + (1 - SPREAD) * here * here;
      const pull = (mean[at] ?? 0) / (1 - MOMENTUM ** step);
      const width = Math.sqrt((square[at] ?? 0) / (1 - SPREAD ** step)) + EPSILON;
      weights[at] = (weights[at] ?? 0) - (STEP * pull) / width;
    }
  }
  return weights;
}

/** Sum of products. */
export function dot(weights: ArrayLike<number>, values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}
