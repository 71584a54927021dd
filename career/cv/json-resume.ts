import type * as z from "zod";
import { CvProfile } from "../../schemas/cv.ts";
import { engine } from "../engine.ts";
import { detectLanguage } from "../language/detect.ts";
import { headingOf } from "../language/headings.ts";
import type { DocumentText, Line } from "../reading/document.ts";
import { UnreadableDocument } from "../reading/unreadable.ts";
import { evidencedSkills } from "./evidence.ts";
import { FieldLog, placeOf } from "./field-log.ts";
import type { CvSection } from "./sections.ts";
import { seniorityOf, yearsOfWork } from "./seniority.ts";

const lists = [
  "work",
  "volunteer",
  "education",
  "awards",
  "certificates",
  "publications",
  "skills",
  "languages",
  "interests",
  "references",
  "projects",
] as const;
type List = (typeof lists)[number];
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Takes over a CV that is JSON Resume already. Each field keeps the line of the JSON text that it stands on; entries
 * that JSON Resume doesn't allow are left out and their lines reported as unread.
 * Throws UnreadableDocument: cv_not_recognized.
 */
export function parseJsonResume(document: DocumentText, today: Date): CvProfile {
  const source = parsed(document.lines);
  const kept = keepValid(source);
  const log = new FieldLog();
  const sections = notePlaces(source, kept, document.lines, log);
  const years = yearsOfWork(kept.work, today);
  const heads = sections.flatMap(({ heading, section }) =>
    heading === null ? [] : [{ heading: heading.text, section, place: placeOf(heading) }],
  );
  log.understood(document.lines.filter((line) => /^[\s{}[\],]*$|^"[^"]*":\s*[{[]$/u.test(line.text)));
  return {
    ...kept,
    meta: {
      version: "v1.0.0",
      careerassist: {
        format: document.format,
        pages: document.pages,
        language: detectLanguage(document.lines.map((line) => line.text).join("\n")),
        engine: { ...engine },
        seniority: seniorityOf(kept, years, today),
        years,
        skills: evidencedSkills(sections, []),
        fields: log.fields,
        sections: heads,
        layoutRisks: [],
        unread: log.unread(document.lines),
      },
    },
  };
}

function parsed(lines: readonly Line[]): Json {
  try {
    const value: unknown = JSON.parse(lines.map((line) => line.text).join("\n"));
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UnreadableDocument("cv_not_recognized");
}

type Kept = Pick<CvProfile, "basics" | List>;

/** The parts that the schema allows. Null and the empty string say nothing and are dropped first. */
function keepValid(source: Json): Kept {
  const basics = CvProfile.shape.basics.safeParse(withoutEmpty(source.basics));
  if (!basics.success) throw new UnreadableDocument("cv_not_recognized", { cause: basics.error });
  const entries = <T>(name: List, schema: z.ZodType<T>): T[] => {
    const found = source[name];
    return (Array.isArray(found) ? found : []).flatMap((entry: unknown) => {
      const read = schema.safeParse(withDefaults(name, withoutEmpty(entry)));
      return read.success ? [read.data] : [];
    });
  };
  const of = CvProfile.shape;
  const kept: Kept = {
    basics: basics.data,
    work: entries("work", of.work.element),
    volunteer: entries("volunteer", of.volunteer.element),
    education: entries("education", of.education.element),
    awards: entries("awards", of.awards.element),
    certificates: entries("certificates", of.certificates.element),
    publications: entries("publications", of.publications.element),
    skills: entries("skills", of.skills.element),
    languages: entries("languages", of.languages.element),
    interests: entries("interests", of.interests.element),
    references: entries("references", of.references.element),
    projects: entries("projects", of.projects.element),
  };
  if (kept.basics.name === undefined && lists.every((name) => kept[name].length === 0))
    throw new UnreadableDocument("cv_not_recognized");
  return kept;
}

const withDefaults = (name: List, entry: unknown): unknown =>
  name === "skills" && isObject(entry) ? { keywords: [], ...entry } : entry;

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((one) => one !== undefined);
  if (value === null || value === "") return undefined;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      const kept = withoutEmpty(one);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

/** Walks through the source in its own order, so that each value is found at or below the line of the one before. */
function notePlaces(source: Json, kept: Kept, lines: readonly Line[], log: FieldLog): CvSection[] {
  const sections: CvSection[] = [];
  let at = 0;
  const seek = (text: string): Line | null => {
    const found = lines.findIndex((line, index) => index >= at && line.text.includes(text));
    if (found >= 0) at = found;
    return lines[found] ?? null;
  };
  const walk = (value: unknown, pointer: string, section: CvSection): void => {
    if (typeof value === "string" && value !== "") {
      const line = seek(JSON.stringify(value).replace(/\s+/gu, " "));
      if (line === null) return;
      if (!section.lines.includes(line)) section.lines.push(line);
      log.note(pointer, [line], 1);
    } else if (Array.isArray(value))
      for (const [index, one] of value.entries()) walk(one, `${pointer}/${index}`, section);
    else if (isObject(value)) for (const [key, one] of Object.entries(value)) walk(one, `${pointer}/${key}`, section);
  };
  for (const [key, value] of Object.entries(source)) {
    const known = key === "basics" || lists.some((name) => name === key && sameLength(value, kept[name]));
    if (!known) continue;
    const heading = seek(JSON.stringify(key));
    const section: CvSection = { heading, section: key === "basics" ? "contact" : headingOf(key), lines: [] };
    if (key !== "basics" && Array.isArray(value) && value.length === 0) continue;
    walk(value, `/${key}`, section);
    sections.push(section);
  }
  return sections;
}

/** Where entries were left out, numbers of the source aren't those of the profile. */
const sameLength = (value: unknown, kept: readonly unknown[]): boolean =>
  Array.isArray(value) && value.length === kept.length;
