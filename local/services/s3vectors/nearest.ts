export interface Found {
  readonly key: string;
  readonly distance: number;
}

/**
 * The nearest of what is offered, never more than `most`: a heap with the farthest on top, so that most rows are
 * refused by one comparison. Of equal distances the earlier row is nearer.
 */
export class Nearest {
  private readonly most: number;
  private readonly distances: number[] = [];
  private readonly rows: number[] = [];

  constructor(most: number) {
    this.most = most;
  }

  offer(distance: number, row: number): void {
    const { distances, rows, most } = this;
    if (distances.length < most) {
      distances.push(distance);
      rows.push(row);
      this.raise(distances.length - 1);
    } else if (distance < (distances[0] ?? 0)) {
      distances[0] = distance;
      rows[0] = row;
      this.lower();
    }
  }

  /** Nearest first. */
  sorted(keyOf: (row: number) => string): readonly Found[] {
    return this.rows
      .map((row, index) => ({ row, distance: this.distances[index] ?? 0 }))
      .sort((a, b) => a.distance - b.distance || a.row - b.row)
      .map(({ row, distance }) => ({ key: keyOf(row), distance }));
  }

  private isFarther(a: number, b: number): boolean {
    const difference = (this.distances[a] ?? 0) - (this.distances[b] ?? 0);
    return difference > 0 || (difference === 0 && (this.rows[a] ?? 0) > (this.rows[b] ?? 0));
  }

  private swap(a: number, b: number): void {
    const { distances, rows } = this;
    const distance = distances[a] ?? 0;
    const row = rows[a] ?? 0;
    distances[a] = distances[b] ?? 0;
    rows[a] = rows[b] ?? 0;
    distances[b] = distance;
    rows[b] = row;
  }

  private raise(from: number): void {
    let index = from;
    while (index > 0) {
      const above = (index - 1) >> 1;
      if (!this.isFarther(index, above)) return;
      this.swap(index, above);
      index = above;
    }
  }

  private lower(): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const right = left + 1;
      let farthest = index;
      if (left < this.rows.length && this.isFarther(left, farthest)) farthest = left;
      if (right < this.rows.length && this.isFarther(right, farthest)) farthest = right;
      if (farthest === index) return;
      this.swap(index, farthest);
      index = farthest;
    }
  }
}
