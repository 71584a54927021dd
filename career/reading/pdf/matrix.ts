/** A transformation of PDF: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A rectangle in points; `bottom` is below `top`. */
export interface Area {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that applies `second` first and `first` then. */
export const multiply = (first: Matrix, second: Matrix): Matrix => [
  first[0] * second[0] + first[2] * second[1],
  first[1] * second[0] + first[3] * second[1],
  first[0] * second[2] + first[2] * second[3],
  first[1] * second[2] + first[3] * second[3],
  first[0] * second[4] + first[2] * second[5] + first[4],
  first[1] * second[4] + first[3] * second[5] + first[5],
];

/** Where a point comes to lie. */
export const place = (matrix: Matrix, x: number, y: number): readonly [x: number, y: number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

/** The upright rectangle around a transformed one. */
export function areaOf(matrix: Matrix, { left, bottom, right, top }: Area): Area {
  const corners = [
    place(matrix, left, bottom),
    place(matrix, right, bottom),
    place(matrix, left, top),
    place(matrix, right, top),
  ];
  const across = corners.map(([x]) => x);
  const up = corners.map(([, y]) => y);
  return { left: Math.min(...across), right: Math.max(...across), bottom: Math.min(...up), top: Math.max(...up) };
}

/** What two rectangles share; it has no width or height where they don't meet. */
export const intersect = (one: Area, other: Area): Area => {
  const left = Math.max(one.left, other.left);
  const bottom = Math.max(one.bottom, other.bottom);
  return {
    left,
    bottom,
    right: Math.max(left, Math.min(one.right, other.right)),
    top: Math.max(bottom, Math.min(one.top, other.top)),
  };
};

export const contains = (area: Area, x: number, y: number): boolean =>
  x >= area.left && x <= area.right && y >= area.bottom && y <= area.top;
