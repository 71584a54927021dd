import type { CvProfile } from "../../schemas/cv.ts";
import { engine } from "../engine.ts";
import { detectLanguage } from "../language/detect.ts";
import type { Section } from "../language/headings.ts";
import { titleScore as titleScoreOf } from "../language/phrases.ts";
import type { DocumentText, Line } from "../reading/document.ts";
import { UnreadableDocument } from "../reading/unreadable.ts";
import { withWholeDates } from "./broken-dates.ts";
import { readCertificates, readNames } from "./certificates.ts";
import { readContact } from "./contact.ts";
import { readEducation } from "./education.ts";
import { evidencedSkills } from "./evidence.ts";
import { FieldLog, placeOf } from "./field-log.ts";
import { itemsOf } from "./items.ts";
import { parseJsonResume } from "./json-resume.ts";
import { readLanguages } from "./languages.ts";
import { parseLinkedIn } from "./linkedin.ts";
import { readProjects, readVolunteer } from "./projects.ts";
import { reclaimWork } from "./reclaim.ts";
import { rowsOfList } from "./rows.ts";
import { type CvSection, sectionsOf } from "./sections.ts";
import { seniorityOf, yearsOfWork } from "./seniority.ts";
import { readSkills } from "./skills.ts";
import { rolesOf, writeWork } from "./work.ts";

const leastWords = 12;

/**
 * Understands a document as a CV. Every field is a text of the document, with the lines that it was read from and a
 * confidence in `meta.careerassist.fields`; lines that no field took are in `unread`. `today` ends what goes on.
 * Throws UnreadableDocument: cv_too_short, cv_not_recognized.
 */
export function parseCv(document: DocumentText, today: Date): CvProfile {
  if (document.format === "json-resume") return parseJsonResume(document, today);
  if (document.format === "linkedin-zip") return parseLinkedIn(document, today);
  const lines = withWholeDates(document.lines.filter((line) => !line.furniture));
  const words = lines.reduce((count, line) => count + (line.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  if (words < leastWords) throw new UnreadableDocument("cv_too_short");
  const log = new FieldLog();
  const sections = reclaimWork(sectionsOf(lines));
  log.understood(sections.flatMap((section) => (section.heading === null ? [] : [section.heading])));
  const profile = readProfile(document, lines, sections, log);
  refuseWhatIsNoCv(profile, sections);
  const years = yearsOfWork(profile.work, today);
  return {
    ...profile,
    meta: {
      version: "v1.0.0",
      careerassist: {
        format: document.format,
        pages: document.pages,
        language: detectLanguage(lines.map((line) => line.text).join("\n")),
        engine: { ...engine },
        seniority: seniorityOf(profile, years, today),
        years,
        skills: evidencedSkills(sections, namesIn(profile, log)),
        fields: log.fields,
        sections: sections.flatMap(({ heading, section }) =>
          heading === null ? [] : [{ heading: heading.text, section, place: placeOf(heading) }],
        ),
        layoutRisks: document.risks.map(({ code, detail }) => ({ code, detail })),
        unread: log.unread(document.lines),
      },
    },
  };
}

/** Employers and schools with the lines that they were read from. */
function namesIn(profile: Profile, log: FieldLog): { text: string; page: number; line: number }[] {
  const found = [
    ...profile.work.map((work, index) => ({ text: work.name, at: `/work/${index}/name` })),
    ...profile.education.map((one, index) => ({ text: one.institution, at: `/education/${index}/institution` })),
  ];
  return found.flatMap(({ text, at }) =>
    (log.fields[at]?.places ?? []).flatMap(({ page, line }) => (text === undefined ? [] : [{ text, page, line }])),
  );
}

/** A profile before its extension is known. (`Omit` would lose the named members of a loose object.) */
export type Profile = Pick<
  CvProfile,
  | "basics"
  | "work"
  | "volunteer"
  | "education"
  | "awards"
  | "certificates"
  | "publications"
  | "skills"
  | "languages"
  | "interests"
  | "references"
  | "projects"
>;

function readProfile(
  document: DocumentText,
  lines: readonly Line[],
  sections: readonly CvSection[],
  log: FieldLog,
): Profile {
  const of = (...kinds: (Section | null)[]): Line[] =>
    sections
      .filter((section) => section.heading !== null || section.section !== null)
      .filter(({ section }) => kinds.includes(section))
      .flatMap((section) => section.lines);
  const groups = (kind: Section): Line[][] =>
    sections.filter(({ section }) => section === kind).map((section) => section.lines);
  const intro = sections
    .filter(({ heading, section }) => heading === null && section === null)
    .flatMap((section) => section.lines);
  const contact = [...of("contact"), ...sections.filter(isAboutPerson).flatMap((section) => section.lines)];
  const head = intro.length > 0 ? [...intro, ...contact] : [...lines.slice(0, 6), ...contact];
  const basics = readContact(document, head, lines, log);
  const work = writeWork(
    groups("work").flatMap((group) => rolesOf(group)),
    log,
  );
  const education: CvProfile["education"] = [];
  for (const group of groups("education")) education.push(...readEducation(group, education.length, log));
  const projects: CvProfile["projects"] = [];
  for (const group of groups("projects")) projects.push(...readProjects(group, projects.length, log));
  const { skills, languageRows, interestRows, licenceRows } = readSkills(of("skills"), log);
  const languages = readLanguages([...rowsOfList(of("languages")), ...languageRows], log);
  const summary = readSummary(of("summary"), intro, log);
  const label = readLabel(intro, basics.name ?? null, log);
  return {
    basics: { ...basics, ...(label === null ? {} : { label }), ...(summary === null ? {} : { summary }) },
    work,
    volunteer: readVolunteer(of("volunteer"), log),
    education,
    awards: readNames(of("awards"), "awards", log).map((title) => ({ title })),
    certificates: [
      ...readCertificates([...of("certificates"), ...of("courses")], log),
      ...licenceRows.map(({ text }) => ({ name: text })),
    ],
    publications: readNames(of("publications"), "publications", log).map((name) => ({ name })),
    skills,
    languages,
    interests: [...rowsOfList(of("interests")), ...interestRows].flatMap((row) => {
      log.understood(row.lines);
      return row.values.map((name) => ({ name }));
    }),
    references: readNames(of("references"), "references", log).map((reference) => ({ reference })),
    projects,
  };
}

/** A section under a heading that nobody knows says how to reach the person, where it holds an address. */
const isAboutPerson = ({ heading, section, lines }: CvSection): boolean =>
  heading !== null &&
  (section === null || section === "summary") &&
  lines.some(({ text }) => /[\p{L}\d]@[\p{L}\d]/u.test(text));

function readSummary(summary: readonly Line[], intro: readonly Line[], log: FieldLog): string | null {
  const lines =
    summary.length > 0
      ? summary
      : intro.filter((line) => line.text.split(/\s+/u).length > 9 && !line.text.includes("@"));
  if (lines.length === 0) return null;
  log.note("/basics/summary", lines, summary.length > 0 ? 0.9 : 0.6);
  return itemsOf(lines)
    .map((item) => item.text)
    .join("\n");
}

/** The line under the name that says what somebody is. */
function readLabel(intro: readonly Line[], name: string | null, log: FieldLog): string | null {
  for (const line of intro.slice(0, 6)) {
    const text = behindName(line.text, name).replace(/^[\s|•·–—,-]+|[\s|•·–—,-]+$/gu, "");
    if (text.length < 4 || text.length > 90 || /@|https?:|www\.|\d{4}/u.test(text)) continue;
    if (titleScoreOf(text) < 0.6) continue;
    log.note("/basics/label", [line], 0.8);
    return text;
  }
  return null;
}

/** What stands on a line behind the name; the whole line where the name is on another one. */
function behindName(text: string, name: string | null): string {
  const at = name === null ? -1 : text.indexOf(name);
  if (name === null || at < 0) return text;
  const rest = text.slice(at + name.length);
  return /^\s*[|•·–—-]/u.test(rest) ? rest : "";
}

function refuseWhatIsNoCv(profile: Profile, sections: readonly CvSection[]): void {
  const known = sections.filter(({ section, heading }) => heading !== null && section !== null).length;
  const contact = [profile.basics.email, profile.basics.phone].filter((value) => value !== undefined).length;
  const content =
    profile.work.filter((work) => work.startDate !== undefined || work.endDate !== undefined).length +
    profile.education.filter((one) => one.studyType !== undefined).length +
    Math.min(2, profile.skills.length);
  if (contact * 2 + known + Math.min(content, 4) < 3) throw new UnreadableDocument("cv_not_recognized");
}
