import type { CvProfile, Work } from "../../schemas/cv.ts";
import { engine } from "../engine.ts";
import { findDates, isoDate } from "../language/dates.ts";
import { detectLanguage } from "../language/detect.ts";
import type { Section } from "../language/headings.ts";
import { withoutBullet } from "../reading/bullets.ts";
import type { DocumentText, Line } from "../reading/document.ts";
import { UnreadableDocument } from "../reading/unreadable.ts";
import { readContact } from "./contact.ts";
import { evidencedSkills } from "./evidence.ts";
import { FieldLog, placeOf } from "./field-log.ts";
import type { Profile } from "./parse-cv.ts";
import type { CvSection } from "./sections.ts";
import { seniorityOf, yearsOfWork } from "./seniority.ts";

/** One row of a table: the lines of each column, by its name in lower case. */
type Row = ReadonlyMap<string, readonly Line[]>;

interface Table {
  readonly heading: Line;
  readonly rows: readonly Row[];
}

const sections: Readonly<Record<string, Section>> = {
  Profile: "contact",
  "Profile Summary": "summary",
  "Email Addresses": "contact",
  PhoneNumbers: "contact",
  "Whatsapp Phone Numbers": "contact",
  Positions: "work",
  Education: "education",
  Skills: "skills",
  Languages: "languages",
  Certifications: "certificates",
  Projects: "projects",
  Courses: "courses",
  Honors: "awards",
  Publications: "publications",
  Volunteering: "volunteer",
};

/**
 * Takes over a CV from the tables of LinkedIn's data export. Every field keeps the lines of the cell that it was
 * read from. Throws UnreadableDocument: cv_not_recognized where the tables say nothing.
 */
export function parseLinkedIn(document: DocumentText, today: Date): CvProfile {
  const tables = tablesOf(document.lines);
  const log = new FieldLog();
  log.understood([...tables.values()].map(({ heading }) => heading));
  const profile = readProfile(document, tables, log);
  if (profile.basics.name === undefined && profile.work.length + profile.education.length === 0)
    throw new UnreadableDocument("cv_not_recognized");
  const years = yearsOfWork(profile.work, today);
  return {
    ...profile,
    meta: {
      version: "v1.0.0",
      careerassist: {
        format: document.format,
        pages: document.pages,
        language: detectLanguage(document.lines.map((line) => line.text).join("\n")),
        engine: { ...engine },
        seniority: seniorityOf(profile, years, today),
        years,
        skills: evidencedSkills(sectionsOf(tables), []),
        fields: log.fields,
        sections: sectionsOf(tables).flatMap(({ heading, section }) =>
          heading === null ? [] : [{ heading: heading.text, section, place: placeOf(heading) }],
        ),
        layoutRisks: [],
        unread: log.unread(document.lines),
      },
    },
  };
}

/** The tables by name. A gap of 3 starts a row; the first segment of a line names its column. */
function tablesOf(lines: readonly Line[]): Map<string, Table> {
  const tables = new Map<string, { heading: Line; rows: Map<string, Line[]>[] }>();
  let open: { heading: Line; rows: Map<string, Line[]>[] } | undefined;
  for (const line of lines) {
    if (line.headingLevel > 0) {
      open = { heading: line, rows: [] };
      tables.set(line.text, open);
      continue;
    }
    if (line.gap >= 3) open?.rows.push(new Map());
    const row = open?.rows.at(-1);
    const column = (line.segments[0]?.text ?? "").toLowerCase();
    row?.set(column, [...(row.get(column) ?? []), line]);
  }
  return tables;
}

/** What kind of evidence the lines of each table are. The profile's own summary is one; the rest of it is contact data. */
const sectionsOf = (tables: ReadonlyMap<string, Table>): CvSection[] =>
  [...tables].flatMap(([name, { heading, rows }]): CvSection[] => {
    const lines = rows.flatMap((row) => [...row]);
    const of = (keep: (column: string) => boolean): Line[] =>
      lines.filter(([column]) => keep(column)).flatMap(([, found]) => [...found]);
    const isTold = (column: string): boolean => column === "summary" || column === "headline";
    if (name !== "Profile") return [{ heading, section: sections[name] ?? null, lines: of(() => true) }];
    return [
      { heading, section: "contact", lines: of((column) => !isTold(column)) },
      { heading: null, section: "summary", lines: of(isTold) },
    ];
  });

function readProfile(document: DocumentText, tables: ReadonlyMap<string, Table>, log: FieldLog): Profile {
  const rows = (name: string): readonly Row[] => tables.get(name)?.rows ?? [];
  /** Makes an entry of each row; `take` notes the lines of a column as those of a field. */
  const entries = <T>(name: string, list: string, read: (take: Take) => T | null): T[] => {
    const found: T[] = [];
    for (const row of rows(name)) {
      const entry = read(takeFrom(row, `/${list}/${found.length}`, log));
      if (entry !== null) found.push(entry);
    }
    return found;
  };
  const named = (name: string, list: string, column: string): string[] =>
    entries(name, list, (take) => take(column, list === "awards" ? "title" : "name"));
  return {
    basics: readBasics(document, rows, log),
    work: entries("Positions", "work", readPosition),
    volunteer: entries("Volunteering", "volunteer", (take) => {
      const organization = take("company name", "organization");
      const position = take("role", "position");
      take("description", "summary");
      return organization === null && position === null ? null : defined({ organization, position });
    }),
    education: entries("Education", "education", (take) => {
      const institution = take("school name", "institution");
      const studyType = take("degree name", "studyType");
      if (institution === null && studyType === null) return null;
      return defined({ institution, studyType, ...datesOf(take, "start date", "end date") });
    }),
    awards: named("Honors", "awards", "title").map((title) => ({ title })),
    certificates: entries("Certifications", "certificates", (take) => {
      const name = take("name", "name");
      const date = dateIn(take("started on", "date"));
      return name === null ? null : { name, ...defined({ issuer: take("authority", "issuer"), date }) };
    }),
    publications: named("Publications", "publications", "name").map((name) => ({ name })),
    skills: named("Skills", "skills", "name").map((name) => ({ name, keywords: [] })),
    languages: entries("Languages", "languages", (take) => {
      const language = take("name", "language");
      return language === null ? null : { language, ...defined({ fluency: take("proficiency", "fluency") }) };
    }),
    interests: [],
    references: [],
    projects: entries("Projects", "projects", (take) => {
      const name = take("title", "name");
      if (name === null) return null;
      const told = { description: take("description", "description"), url: take("url", "url") };
      return { name, ...defined({ ...told, ...datesOf(take, "started on", "finished on") }) };
    }),
  };
}

/** Text of a column, or null; its lines are noted as those of the field. */
type Take = (column: string, field: string) => string | null;

const takeFrom =
  (row: Row, at: string, log: FieldLog): Take =>
  (column, field) => {
    const lines = row.get(column);
    if (lines === undefined) return null;
    log.note(`${at}/${field}`, lines, 1);
    return lines.map((line) => line.text).join("\n");
  };

function readPosition(take: Take): Work | null {
  const name = take("company name", "name");
  const position = take("title", "position");
  if (name === null && position === null) return null;
  const told = take("description", "summary")?.split("\n") ?? [];
  const points = told.filter((text) => withoutBullet(text) !== text).map(withoutBullet);
  const prose = told.filter((text) => withoutBullet(text) === text).join("\n");
  const dates = datesOf(take, "started on", "finished on");
  const location = take("location", "location");
  return { ...defined({ name, position, location, ...dates, summary: prose || null }), highlights: points };
}

const dateIn = (text: string | null): string | null => {
  const start = text === null ? null : (findDates(text)[0]?.start ?? null);
  return start === null ? null : isoDate(start);
};

const datesOf = (take: Take, from: string, to: string): { startDate: string | null; endDate: string | null } => ({
  startDate: dateIn(take(from, "startDate")),
  endDate: dateIn(take(to, "endDate")),
});

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], null> };

/** An object without the members that are null. */
function defined<T extends object>(value: T): Defined<T>;
function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}

function readBasics(
  document: DocumentText,
  rows: (name: string) => readonly Row[],
  log: FieldLog,
): CvProfile["basics"] {
  const [own = new Map()] = rows("Profile");
  const column = (name: string): readonly Line[] => own.get(name) ?? [];
  const addresses = rows("Email Addresses");
  const isPrimary = (row: Row): boolean => row.get("primary")?.[0]?.text.toLowerCase() === "yes";
  const mail = addresses.find(isPrimary) ?? addresses[0];
  const phones = [...rows("PhoneNumbers"), ...rows("Whatsapp Phone Numbers")];
  const head = [
    ...column("geo location"),
    ...(mail?.get("email address") ?? []),
    ...phones.slice(0, 1).flatMap((row) => [...(row.get("number") ?? row.values().next().value ?? [])]),
    ...column("websites").map(withoutKinds),
  ];
  const { name: _, ...contact } = readContact({ ...document, lines: head, links: [] }, head, head, log);
  const names = [...column("first name"), ...column("last name"), ...column("full name")];
  const label = column("headline");
  const told = [...column("summary"), ...rows("Profile Summary").flatMap((row) => [...row.values()].flat())];
  const note = (field: string, lines: readonly Line[]): string | null => {
    if (lines.length === 0) return null;
    log.note(`/basics/${field}`, lines, 1);
    return lines.map((line) => line.text).join(field === "summary" ? "\n" : " ");
  };
  log.understood([...own.values()].flat());
  log.understood(addresses.flatMap((row) => [...row.values()].flat()));
  log.understood(phones.flatMap((row) => [...row.values()].flat()));
  return {
    ...contact,
    ...defined({ name: note("name", names), label: note("label", label), summary: note("summary", told) }),
  };
}

/** Websites stand as `[PERSONAL:https://example.org,OTHER:https://example.com]`. */
function withoutKinds(line: Line): Line {
  const text = line.text
    .replace(/(?:^\[|,)\s*(?:[A-Z_ ]+:)?(?=https?:|www\.)/gu, " ")
    .replace(/\]$/u, "")
    .trim();
  return { ...line, text, segments: [{ text, left: 0, right: 0, bold: false }] };
}
