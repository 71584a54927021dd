import type { CvProfile } from "../schemas/cv.ts";
import type { GapAnalysis } from "../schemas/gap.ts";
import type { JobProfile } from "../schemas/job.ts";

/**
 * What models are given to read: CVs and postings as numbered or addressed lines, so that a reply can name the lines that
 * back it. Contact data stay out: no task needs them, and what isn't sent can't leak.
 */

const span = (start: string | undefined, end: string | undefined): string =>
  start === undefined ? "" : `${start} to ${end ?? "now"}`;

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(", ");

function entryLines(path: string, head: string, highlights: readonly string[] | undefined, summary?: string): string[] {
  return [
    `${path}: ${head}`,
    ...(summary === undefined ? [] : [`${path}/summary: ${summary}`]),
    ...(highlights ?? []).map((text, index) => `${path}/highlights/${index}: ${text}`),
  ];
}

/** A CV, each line behind its JSON pointer. */
export function quotedCv(cv: CvProfile): string {
  const { basics } = cv;
  return [
    ...(basics.label === undefined ? [] : [`/basics/label: ${basics.label}`]),
    ...(basics.summary === undefined ? [] : [`/basics/summary: ${basics.summary}`]),
    ...cv.work.flatMap((role, index) => {
      const head = joined(role.position, role.name, role.location, span(role.startDate, role.endDate));
      return entryLines(`/work/${index}`, head, role.highlights, role.summary);
    }),
    ...cv.projects.flatMap((project, index) => {
      const head = joined(project.name, span(project.startDate, project.endDate));
      return entryLines(`/projects/${index}`, head, project.highlights, project.description);
    }),
    ...cv.education.map((school, index) => {
      const head = joined(school.studyType, school.area, school.institution, span(school.startDate, school.endDate));
      return `/education/${index}: ${head}`;
    }),
    ...cv.certificates.map(({ name, issuer, date }, index) => `/certificates/${index}: ${joined(name, issuer, date)}`),
    ...cv.skills.map(({ name, keywords }, index) => `/skills/${index}: ${name}: ${keywords.join(", ")}`),
    ...cv.languages.map(({ language, fluency }, index) => `/languages/${index}: ${joined(language, fluency)}`),
  ].join("\n");
}

/** A posting: what it is, then its lines by number as `numberedLines` has them. */
export function quotedJob(job: JobProfile, numberedLines: readonly { readonly text: string }[]): string {
  return [
    `title: ${job.title ?? "not said"}`,
    `company: ${job.company ?? "not said"}`,
    `location: ${job.location ?? "not said"}`,
    ...numberedLines.map(({ text }, index) => `${index + 1}: ${text}`),
    ...job.benefits.map(({ text }) => `benefit: ${text}`),
  ].join("\n");
}

/** What was found out about the fit: what the CV proves, and what it doesn't. */
export function quotedAnalysis({ matched, missing }: GapAnalysis): string {
  return [
    ...matched.map(({ requirement, importance, match, nearTo }) =>
      match === "near" ? `in part (${nearTo}): ${requirement}, ${importance}` : `proven: ${requirement}, ${importance}`,
    ),
    ...missing.map(({ requirement, importance }) => `not proven: ${requirement}, ${importance}`),
  ].join("\n");
}
