import { degreePatterns } from "../language/degree-words.ts";
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
  const dated = hasWork ? null : (byDates(sections) ?? withoutHeadings(sections));
  if (dated !== null) return dated;
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

/**
 * A CV without any heading for work tells its jobs by spans of dates alone, and what was learnt by the names of degrees
 * on lines without a list below.
 */
function withoutHeadings(sections: readonly CvSection[]): CvSection[] | null {
  const [intro, ...others] = sections;
  if (intro === undefined || intro.heading !== null || intro.section !== null) return null;
  if (others.some(({ section }) => section === "work" || section === "education")) return null;
  const { lines } = intro;
  const at = lines.findIndex((line) => line.bullet === null && anchorSpan(line, false)?.single === false);
  if (at < 0 || !lines.slice(at).some((line) => line.bullet !== null || anchorSpan(line, false) === null)) return null;
  const named = firstJob(lines);
  // Dates on a line of their own stand below the title.
  const alone = (lines[at]?.text.match(/\p{L}{3,}/gu)?.length ?? 0) < 3 && at > 1 ? at - 1 : at;
  const first = named >= 0 && named <= at ? named : alone;
  const rest = lines.slice(first);
  const isLearnt = (line: Line, index: number): boolean =>
    line.bullet === null &&
    index > 0 &&
    rest[index + 1]?.bullet == null &&
    anchorSpan(line, false)?.single !== false &&
    degreePatterns.some((pattern) => pattern.test(line.text));
  const learnt = rest.filter(isLearnt);
  const parts: CvSection[] = [
    { ...intro, lines: lines.slice(0, first) },
    { heading: null, section: "work", lines: rest.filter((line) => !learnt.includes(line)) },
  ];
  if (learnt.length > 0) parts.push({ heading: null, section: "education", lines: learnt });
  return [...parts, ...others];
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

/**
 * In a language that isn't read in full all headings are unknown. Then the first section with spans of dates and lists
 * holds the jobs, and one with such dates and without lists what was learnt.
 */
function byDates(sections: readonly CvSection[]): CvSection[] | null {
  const known = sections.filter(({ heading, section }) => heading !== null && section !== null);
  const unknown = sections.filter(({ heading, section }) => heading !== null && section === null);
  if (known.length > 0 || unknown.length < 2) return null;
  const spans = ({ lines }: CvSection): number =>
    lines.filter((line) => line.bullet === null && anchorSpan(line, false)?.single === false).length;
  const hasList = ({ lines }: CvSection): boolean => lines.some((line) => line.bullet !== null);
  const work = unknown.find((section) => spans(section) > 0 && hasList(section));
  if (work === undefined) return null;
  const education = unknown.find((section) => section !== work && spans(section) > 0);
  return sections.map((section) =>
    section === work
      ? { ...section, section: "work" }
      : section === education
        ? { ...section, section: "education" }
        : section,
  );
}
