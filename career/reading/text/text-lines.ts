import { buildLine } from "../build-line.ts";
import { bulletOf } from "../bullets.ts";
import { clean, fold } from "../clean.ts";
import type { Line, Segment } from "../document.ts";

const tabWidth = 4;

/** Splits a raw line where a tab or three blanks set its parts apart; edges are counted in characters. */
export function splitByBlanks(raw: string): Segment[] {
  const segments: Segment[] = [];
  for (const found of raw.matchAll(/\S+(?:[^\S\t]{1,2}\S+)*/gu)) {
    const left = found.index;
    segments.push({ text: fold(found[0]), left, right: left + found[0].length, bold: false });
  }
  return joinBullet(segments);
}

/** A list mark and its text are one segment, however far apart they stand. */
function joinBullet(segments: Segment[]): Segment[] {
  const [mark, text, ...rest] = segments;
  if (mark === undefined || text === undefined) return segments;
  if (mark.text.length > 2 || bulletOf(`${mark.text} x`) === null) return segments;
  return [{ ...text, text: `${mark.text} ${text.text}`, left: mark.left }, ...rest];
}

/** Lines of plain text. A form feed starts a new page; blank lines only widen the gap above the next line. */
export function textLines(text: string): Line[] {
  const lines: Line[] = [];
  text.split("\f").forEach((page, pageIndex) => {
    let gap = 1;
    page.split(/\r\n?|\n|\u2028|\u2029|\u0085/u).forEach((rawLine, index) => {
      const raw = clean(rawLine).replace(/\t/g, (_, at: number) => "\t".padStart(tabWidth - (at % tabWidth), " "));
      const segments = splitByBlanks(raw);
      if (segments.length === 0) {
        gap += 1;
        return;
      }
      lines.push(textLine(pageIndex + 1, index + 1, segments, gap));
      gap = 1;
    });
  });
  return lines;
}

function textLine(page: number, line: number, segments: readonly Segment[], gap: number): Line {
  const first = segments[0];
  const mark = first === undefined ? null : bulletOf(first.text);
  const left = first?.left ?? 0;
  return buildLine({ page, line, segments, gap, left, textLeft: mark === null ? left : left + mark.length + 1 });
}
