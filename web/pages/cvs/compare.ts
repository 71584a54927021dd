import { diffArrays, diffWordsWithSpace } from "diff";
import type { CvProfile } from "../../../schemas/cv.ts";
import { linesOf, type Section, sections } from "./lines.ts";

/** A piece of a line that both versions have, or one of them. */
export interface Piece {
  readonly text: string;
  readonly kind: "same" | "removed" | "added";
}

/** What became of a line: pieces of one kind where it is the same, new or gone; of several where it was changed. */
export interface Row {
  readonly kind: "same" | "removed" | "added" | "changed";
  readonly pieces: readonly Piece[];
}

export interface ComparedSection {
  readonly section: Section;
  readonly rows: readonly Row[];
  readonly changes: number;
}

const kindOf = (change: { readonly added?: boolean; readonly removed?: boolean }): Piece["kind"] =>
  change.added ? "added" : change.removed ? "removed" : "same";

const whole =
  (kind: Piece["kind"]) =>
  (text: string): Row => ({ kind, pieces: [{ kind, text }] });

/** Below this share of words in common, two lines are two lines and not one that was changed. */
const ALIKE = 0.5;

/** A line that was changed, word by word; null if the two have too little in common. */
function changed(before: string, after: string): Row | null {
  const pieces = diffWordsWithSpace(before, after).map((part): Piece => ({ text: part.value, kind: kindOf(part) }));
  const length = (kind: Piece["kind"]): number =>
    pieces.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + text.trim().length, 0);
  const common = length("same");
  const longer = Math.max(common + length("removed"), common + length("added"));
  return longer > 0 && common / longer >= ALIKE ? { kind: "changed", pieces } : null;
}

/** Lines that went and lines that came in their place: each that came is compared with the one that went from there. */
function replaced(removed: readonly string[], added: readonly string[]): Row[] {
  const rows: Row[] = [];
  const left = [...removed];
  for (const after of added) {
    const index = left.findIndex((before) => changed(before, after) !== null);
    const before = left[index];
    const row = before === undefined ? null : changed(before, after);
    if (row === null) {
      rows.push(whole("added")(after));
      continue;
    }
    rows.push(...left.splice(0, index).map(whole("removed")), row);
    left.shift();
  }
  return [...rows, ...left.map(whole("removed"))];
}

function rowsOf(before: readonly string[], after: readonly string[]): Row[] {
  const parts = diffArrays([...before], [...after]);
  const rows: Row[] = [];
  for (let index = 0; index < parts.length; index++) {
    const [part, next] = [parts[index], parts[index + 1]];
    if (!part) continue;
    if (part.removed && next?.added) {
      rows.push(...replaced(part.value, next.value));
      index++;
    } else {
      rows.push(...part.value.map(whole(kindOf(part))));
    }
  }
  return rows;
}

/** Two versions of a CV, line by line within each section that either of them has; `now` is what is said of a time that goes on. */
export function compareCvs(before: CvProfile, after: CvProfile, now: string): ComparedSection[] {
  const [old, young] = [linesOf(before, now), linesOf(after, now)];
  return sections.flatMap((section) => {
    const of = (lines: typeof old) => lines.filter((line) => line.section === section).map(({ text }) => text);
    const rows = rowsOf(of(old), of(young));
    return rows.length === 0 ? [] : [{ section, rows, changes: rows.filter(({ kind }) => kind !== "same").length }];
  });
}
