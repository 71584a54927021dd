import { titleScore } from "../language/phrases.ts";
import type { Line } from "../reading/document.ts";
import { anchorSpan } from "./entries.ts";
import type { CvSection } from "./sections.ts";

/**
 * Finds work that stands under no heading of work: jobs that follow a summary without a heading of their own, or a
 * section under a heading that nobody knows. Dates with a title beside them tell.
 */
export function reclaimWork(sections: readonly CvSection[]): CvSection[] {
  const hasWork = sections.some(({ section, lines }) => section === "work" && lines.length > 0);
  return sections.flatMap((section) => {
    const open =
      section.section === null ? section.heading !== null || !hasWork : section.section === "summary" && !hasWork;
    const first = open ? firstJob(section.lines) : -1;
    if (first < 0) return [section];
    const before = { ...section, lines: section.lines.slice(0, first) };
    const work: CvSection = {
      heading: first === 0 ? section.heading : null,
      section: "work",
      lines: section.lines.slice(first),
    };
    return first === 0 ? [work] : [before, work];
  });
}

/** Index of the line that the first job starts with, or -1. */
function firstJob(lines: readonly Line[]): number {
  const at = lines.findIndex((line, index) => {
    const span = anchorSpan(line, false);
    if (span === null || span.single) return false;
    return [lines[index - 2], lines[index - 1], line, lines[index + 1]].some(
      (near) => near !== undefined && near.bullet === null && titleScore(near.text.slice(0, 90)) > 0.5,
    );
  });
  if (at < 0) return -1;
  const line = lines[at];
  const above = lines[at - 1];
  const twoAbove = lines[at - 2];
  if (line === undefined || above === undefined || line.gap > 1.45 || titleScore(line.text.slice(0, 90)) > 0.5)
    return at;
  return above.gap > 1.45 || twoAbove === undefined || titleScore(above.text) > 0.5 ? at - 1 : Math.max(0, at - 2);
}
