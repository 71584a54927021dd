/** Lighthouse's score of a page's speed, by its published weights and curves (https://developer.chrome.com/docs/lighthouse/performance/performance-scoring). */

/** What a load is scored by: times in ms, and how much the layout jumped. */
export interface Vitals {
  readonly fcp: number;
  readonly speedIndex: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

interface Curve {
  readonly weight: number;
  /** The value that is scored 0.9, and the one that is scored 0.5. */
  readonly p10: number;
  readonly median: number;
}

type Curves = Readonly<Record<keyof Vitals, Curve>>;

/** The curves of Lighthouse 13 for computers and for phones. */
export const curves = {
  desktop: {
    fcp: { weight: 0.1, p10: 934, median: 1_600 },
    speedIndex: { weight: 0.1, p10: 1_311, median: 2_300 },
    lcp: { weight: 0.25, p10: 1_200, median: 2_400 },
    tbt: { weight: 0.3, p10: 150, median: 350 },
    cls: { weight: 0.25, p10: 0.1, median: 0.25 },
  },
  mobile: {
    fcp: { weight: 0.1, p10: 1_800, median: 3_000 },
    speedIndex: { weight: 0.1, p10: 3_387, median: 5_800 },
    lcp: { weight: 0.25, p10: 2_500, median: 4_000 },
    tbt: { weight: 0.3, p10: 200, median: 600 },
    cls: { weight: 0.25, p10: 0.1, median: 0.25 },
  },
} as const satisfies Readonly<Record<string, Curves>>;

/** The error function, to seven digits (Abramowitz and Stegun, 7.1.26). */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const sum = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - sum * Math.exp(-x * x));
}

/** Where the complementary error function is a fifth. */
const INVERSE_ERFC_ONE_FIFTH = 0.9061938024368232;

/** The share of pages that are slower, by a log-normal curve through its two points: 0 to 1. */
export function scoreOn({ p10, median }: Pick<Curve, "p10" | "median">, value: number): number {
  if (value <= 0) return 1;
  const deviation = (Math.log(value / median) * INVERSE_ERFC_ONE_FIFTH) / -Math.log(p10 / median);
  return (1 - erf(deviation)) / 2;
}

/** The score of a load, 0 to 100. */
export function performanceScore(vitals: Vitals, of: Curves): number {
  const names = Object.keys(of) as (keyof Vitals)[];
  return 100 * names.reduce((sum, name) => sum + of[name].weight * scoreOn(of[name], vitals[name]), 0);
}
