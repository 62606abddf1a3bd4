// From values to places along an axis.

export interface Axis {
  /** Pixels. */
  at(value: number): number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Powers of ten around the values, from `from` to `to` pixels. */
export function logarithmic(values: readonly number[], from: number, to: number): Axis {
  const exponents = values.filter((value) => value > 0).map(Math.log10);
  const least = exponents.length === 0 ? 0 : Math.floor(Math.min(...exponents));
  const greatest = Math.max(least + 1, Math.ceil(Math.max(least, ...exponents)));
  return logarithmicBetween(least, greatest, from, to);
}

/** From 10 to the power of `least` to that of `greatest`. */
export function logarithmicBetween(least: number, greatest: number, from: number, to: number): Axis {
  const at = (value: number): number =>
    from + ((Math.log10(Math.max(value, 10 ** least)) - least) / (greatest - least)) * (to - from);
  const ticks = Array.from({ length: greatest - least + 1 }, (_, step) => 10 ** (least + step)).map(
    (value) => ({
      at: at(value),
      label: labelOf(value),
    }),
  );
  return { at, ticks };
}

/** Tenths between the values' own, from `from` to `to` pixels; for shares. */
export function inTenths(values: readonly number[], from: number, to: number): Axis {
  const least = Math.max(0, Math.floor(Math.min(...values, 1) * 10) / 10);
  const at = (value: number): number => from + ((value - least) / (1 - least || 1)) * (to - from);
  const count = Math.round((1 - least) * 10);
  const ticks = Array.from({ length: count + 1 }, (_, step) => least + step / 10).map((value) => ({
    at: at(value),
    label: `${Math.round(value * 100)} %`,
  }));
  return { at, ticks };
}

function labelOf(value: number): string {
  return value >= 1000 ? value.toLocaleString('en') : String(Number(value.toPrecision(1)));
}
