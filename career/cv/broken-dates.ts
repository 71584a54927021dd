import { findDates } from "../language/dates.ts";
import { buildLine } from "../reading/build-line.ts";
import type { Line, Segment } from "../reading/document.ts";

/** What is left of a date that had no room in its margin: a year, perhaps with what goes before it. */
const rest =
  /^(?:[-–—]\s*)?(?:\p{L}{3,12}\.?\s+|\d{1,2}[./])?(?:19|20)\d{2}(?:\s*[-–—]\s*\p{L}*)?$|^(?:[-–—]\s*)?\p{L}{4,14}$/u;

/**
 * Puts dates together that a narrow margin broke over two lines: "Jul 2016 – Oct" beside a title, "2019" beside the
 * employer. What is beside the second line stays where it is.
 */
export function withWholeDates(lines: readonly Line[]): Line[] {
  const whole = [...lines];
  lines.forEach((line, index) => {
    const above = whole[index - 1];
    const [date, ...others] = line.segments;
    const [begun, ...beside] = above?.segments ?? [];
    if (above === undefined || date === undefined || begun === undefined || !isMargin(above, line)) return;
    const joined = `${begun.text} ${date.text}`;
    if (!rest.test(date.text) || !completes(begun.text, joined)) return;
    whole[index - 1] = withSegments(above, [{ ...begun, text: joined }, ...beside]);
    whole[index] = withSegments(line, others);
  });
  return whole.filter((line) => line.segments.length > 0);
}

const isMargin = (above: Line, line: Line): boolean => {
  const [begun, date] = [above.segments[0], line.segments[0]];
  const isFlush = (edge: "left" | "right"): boolean => Math.abs((begun?.[edge] ?? 0) - (date?.[edge] ?? 0)) < 3;
  return (
    above.column === line.column &&
    above.page === line.page &&
    line.gap <= 1.45 &&
    above.segments.length > 1 &&
    (isFlush("left") || isFlush("right"))
  );
};

/** Whether the rest makes one date, or one span, of what was none or half of one. */
function completes(begun: string, joined: string): boolean {
  const [before, after] = [findDates(begun), findDates(joined)];
  const [span] = after;
  if (span === undefined || after.length !== 1 || joined.length - (span.to - span.from) > 3) return false;
  const isHalf = before[0]?.single === true || /[-–—]\s*$/u.test(begun);
  return before.length === 0 || (isHalf && !span.single);
}

function withSegments(line: Line, segments: readonly Segment[]): Line {
  const { text: _text, textLeft: _textLeft, bullet: _bullet, left: _left, bold: _bold, ...facts } = line;
  return segments.length === 0 ? { ...line, segments, text: "" } : buildLine({ ...facts, segments });
}
