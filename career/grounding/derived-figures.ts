import type { Figure } from "./figures.ts";
import { sameQuantity } from "./quantities.ts";

const isPlain = ({ unit, currency, quantity, value }: Figure): boolean =>
  unit === "plain" && currency === null && quantity === null && value > 1 && (value < 1900 || value > 2100);

const isSameKind = (one: Figure, other: Figure): boolean =>
  one.unit === other.unit &&
  one.currency === other.currency &&
  (one.quantity === null || other.quantity === null
    ? one.quantity === other.quantity
    : sameQuantity({ value: 1, quantity: one.quantity }, { value: 1, quantity: other.quantity }));

/** What a change "from 60 to 45 days" makes: 15 days, and a quarter. */
function differences(figures: readonly Figure[]): Figure[] {
  return figures.flatMap((one, at) => {
    const other = figures[at + 1];
    if (other === undefined || one.end === null || other.end === null || !isSameKind(one, other)) return [];
    const [from, to] = one.end === "from" ? [one, other] : [other, one];
    const change = Math.abs(to.value - from.value);
    const points = { ...to, value: change, end: null };
    const part: Figure = {
      ...points,
      value: (change / from.value) * 100,
      unit: "percent",
      currency: null,
      quantity: null,
    };
    return [points, part];
  });
}

/** What the plain numbers of one line make together: "twenty-two pickers and four drivers" are 26 people. */
function sums(figures: readonly Figure[]): Figure[] {
  const counts = figures.filter((figure) => isPlain(figure) && figure.hedge === "exactly" && figure.end === null);
  const last = counts.at(-1);
  if (counts.length < 2 || last === undefined) return [];
  return [{ ...last, value: counts.reduce((sum, { value }) => sum + value, 0), isSum: true }];
}

/** Numbers that follow from those of one line without being written there. */
export const derivedFigures = (figures: readonly Figure[]): Figure[] => [...differences(figures), ...sums(figures)];
