/** A share with the range in which the true one lies in 95 of 100 cases; all from 0 to 1. */
export interface Rate {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The standard normal quantile of 0.975. */
const Z = 1.959964;

/**
 * The share of `hits` among `total` with Wilson's 95 % interval, rounded to four decimals. Wilson's holds for small
 * samples and for shares near 0 and 1, where the usual one collapses (E. B. Wilson, JASA 22, 1927, 209–212).
 * `total` must be at least 1.
 */
export function wilson(hits: number, total: number): Rate {
  const share = hits / total;
  const square = Z * Z;
  const middle = (share + square / (2 * total)) / (1 + square / total);
  const half = (Z / (1 + square / total)) * Math.sqrt((share * (1 - share)) / total + square / (4 * total * total));
  return { share: round(share), low: round(Math.max(0, middle - half)), high: round(Math.min(1, middle + half)) };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * Quartiles of at least one number, interpolated between neighbours as spreadsheets do it (type 7 of Hyndman and Fan,
 * The American Statistician 50, 1996, 361–365), rounded to one decimal.
 */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? below;
    return Math.round((below + (above - below) * (place - Math.floor(place))) * 10) / 10;
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/** How much it takes before a chart says more than chance does. */
export const enough = {
  /** From 20 on, Wilson's interval reaches about 20 points at most to each side. */
  rate: 20,
  /** From 10 on, the median lies between the second smallest and the second largest in 98 of 100 cases. */
  median: 10,
  /** Twenty with a fit score: four outcomes of five. */
  fit: 20,
  /** Ten postings: one more or less moves a share by ten points. */
  postings: 10,
  /** Below this, no rate and no median is drawn at all: even five of five leaves everything from 57 % up possible. */
  group: 5,
} as const;
