/** The value below which a share `p` (0 to 1) of the values lies. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Prints rows under headings, figures to the right. */
export function printTable(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const headings = Object.keys(rows[0] ?? {});
  const cell = (value: string | number | undefined): string =>
    typeof value === "number" ? String(Math.round(value * 10) / 10) : (value ?? "");
  const widths = headings.map((heading) => Math.max(heading.length, ...rows.map((row) => cell(row[heading]).length)));
  const line = (cells: readonly string[], numeric: readonly boolean[]): string =>
    cells.map((text, i) => (numeric[i] ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0))).join("  ");
  const numeric = headings.map((heading) => typeof rows[0]?.[heading] === "number");
  console.log(`\n${title}`);
  console.log(line(headings, numeric));
  console.log(widths.map((width) => "-".repeat(width)).join("  "));
  for (const row of rows)
    console.log(
      line(
        headings.map((heading) => cell(row[heading])),
        numeric,
      ),
    );
}
