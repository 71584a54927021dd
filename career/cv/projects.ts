import type { CvProfile } from "../../schemas/cv.ts";
import { titleScore } from "../language/phrases.ts";
import type { Line } from "../reading/document.ts";
import { type Entry, entriesOf } from "./entries.ts";
import type { FieldLog } from "./field-log.ts";
import { headPartsOf } from "./head-parts.ts";
import { itemsOf } from "./items.ts";
import { rolesOf, writeSpan } from "./work.ts";

type Project = CvProfile["projects"][number];
type Volunteer = CvProfile["volunteer"][number];

/** Reads projects: a name, dates if there are any, what was done. A list of bullet points is one project each. */
export function readProjects(lines: readonly Line[], from: number, log: FieldLog): Project[] {
  const bulletsOnly = lines.length > 0 && itemsOf(lines).every((item) => item.bulleted);
  const entries = bulletsOnly
    ? itemsOf(lines).map((item): Entry => ({ head: item.lines, body: [], span: null, anchor: null }))
    : projectEntries(lines);
  return entries.map((entry, index) => writeProject(entry, `/projects/${from + index}`, log));
}

/** A line that is no bullet point, above bullet points or text, names a project, whether or not it has dates. */
function projectEntries(lines: readonly Line[]): Entry[] {
  const dated = entriesOf(lines);
  const heads = lines.filter(
    (line, index) =>
      line.bullet === null &&
      (line.bold || line.segments[0]?.bold === true) &&
      (index === 0 || lines[index - 1]?.bullet !== null || line.gap > 1.3),
  );
  if (heads.length <= dated.length) return dated;
  return heads.map((head, index) => {
    const start = lines.indexOf(head);
    const next = heads[index + 1];
    const part = lines.slice(start, next === undefined ? lines.length : lines.indexOf(next));
    const own = dated.find((entry) => entry.anchor !== null && part.includes(entry.anchor));
    return {
      head: part.slice(0, 1),
      body: part.slice(1),
      span: own?.anchor === head ? own.span : null,
      anchor: own?.anchor === head ? head : null,
    };
  });
}

function writeProject(entry: Entry, at: string, log: FieldLog): Project {
  const { parts } = headPartsOf(entry.head, entry.span);
  const first = parts[0]?.text ?? entry.head[0]?.text ?? "";
  const cut = /^(.{3,70}?)\s*:\s+(.+)$/u.exec(first);
  const project: Project = { name: cut?.[1] ?? first };
  log.note(`${at}/name`, entry.head, 0.75);
  const url = /https?:\/\/\S+|(?:github|gitlab)\.com\/\S+/iu.exec(entry.head.map((line) => line.text).join(" "));
  if (url !== null) project.url = url[0].replace(/[),.;]+$/u, "");
  const items = itemsOf(entry.body);
  const listed = items.filter((item) => item.bulleted);
  const prose = [cut?.[2] ?? "", ...items.filter((item) => !item.bulleted).map((item) => item.text)].filter(
    (text) => text !== "",
  );
  if (prose.length > 0) project.description = prose.join("\n");
  if (listed.length > 0) project.highlights = listed.map((item) => item.text);
  items.forEach((item, index) => {
    log.note(`${at}/highlights/${index}`, item.lines, 0.85);
  });
  writeSpan(project, entry, at, log);
  log.understood(entry.head);
  return project;
}

/** Reads voluntary work, which is set like work. */
export function readVolunteer(lines: readonly Line[], log: FieldLog): Volunteer[] {
  const roles = rolesOf(lines);
  if (roles.length === 0) {
    return itemsOf(lines).map((item, index) => {
      log.note(`/volunteer/${index}`, item.lines, 0.6);
      return titleScore(item.text) > 0.5 ? { position: item.text } : { organization: item.text };
    });
  }
  return roles.map((role, index) => {
    const at = `/volunteer/${index}`;
    const volunteer: Volunteer = {};
    if (role.employer !== null) volunteer.organization = role.employer.text;
    if (role.title !== null) volunteer.position = role.title.text;
    const dates: { startDate?: string | undefined; endDate?: string | undefined } = {};
    writeSpan(dates, role.entry, at, log);
    log.note(at, [...role.entry.head, ...role.entry.body], 0.75);
    return { ...volunteer, ...dates, highlights: role.items.map((item) => item.text) };
  });
}
