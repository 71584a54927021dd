import type { CvProfile } from "../../../schemas/cv.ts";

/** The sections of a CV, in the order in which they are shown. */
export const sections = [
  "basics",
  "summary",
  "work",
  "education",
  "skills",
  "languages",
  "certificates",
  "projects",
  "volunteer",
  "awards",
  "publications",
  "interests",
  "references",
] as const;
export type Section = (typeof sections)[number];

/** A line of a CV as a person would read it, and the fields of the profile that it shows, as JSON pointers. */
export interface CvLine {
  readonly section: Section;
  readonly kind: "title" | "text" | "bullet";
  readonly text: string;
  readonly pointers: readonly string[];
}

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const joined = (separator: string, ...parts: readonly unknown[]): string =>
  parts.map(text).filter(Boolean).join(separator);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

const span = (start: unknown, end: unknown): string =>
  text(start) === "" && text(end) === "" ? "" : `${text(start)} – ${text(end)}`.trim();

interface Place {
  readonly section: Section;
  readonly at: string;
}

const line = ({ section, at }: Place, kind: CvLine["kind"], shown: string, fields: readonly string[]): CvLine[] =>
  shown === ""
    ? []
    : [{ section, kind, text: shown, pointers: fields.map((field) => (field === "" ? at : `${at}/${field}`)) }];

const bullets = (place: Place, field: string, values: unknown): CvLine[] =>
  texts(values).flatMap((value, index) => line(place, "bullet", value.trim(), [`${field}/${index}`]));

type Entry = Readonly<Record<string, unknown>>;

/** An entry with a time: what, where and when in one line, then what was done. */
function dated(
  place: Place,
  entry: Entry,
  names: readonly string[],
  more: readonly string[],
  lists: readonly string[],
): CvLine[] {
  const what = joined(" · ", ...names.map((name) => entry[name]), span(entry.startDate ?? entry.date, entry.endDate));
  return [
    ...line(place, "title", what, [...names, "startDate", "endDate", "date"]),
    ...more.flatMap((name) => line(place, "text", text(entry[name]), [name])),
    ...lists.flatMap((name) => bullets(place, name, entry[name])),
  ];
}

const each = (section: Section, entries: readonly Entry[], show: (place: Place, entry: Entry) => CvLine[]): CvLine[] =>
  entries.flatMap((entry, index) => show({ section, at: `/${section}/${index}` }, entry));

function basicsOf({ basics }: CvProfile): CvLine[] {
  const place: Place = { section: "basics", at: "/basics" };
  const location = joined(
    ", ",
    basics.location?.address,
    basics.location?.postalCode,
    basics.location?.city,
    basics.location?.region,
  );
  return [
    ...line(place, "title", text(basics.name), ["name"]),
    ...line(place, "text", text(basics.label), ["label"]),
    ...line(place, "text", text(basics.email), ["email"]),
    ...line(place, "text", text(basics.phone), ["phone"]),
    ...line(place, "text", location, ["location", "location/city"]),
    ...line(place, "text", text(basics.url), ["url"]),
    ...(basics.profiles ?? []).flatMap((profile, index) =>
      line(place, "text", joined(": ", profile.network, profile.url ?? profile.username), [`profiles/${index}/url`]),
    ),
    ...line({ section: "summary", at: "/basics" }, "text", text(basics.summary), ["summary"]),
  ];
}

/** A CV line by line, section by section; what it doesn't have is left out. */
export const linesOf = (cv: CvProfile): CvLine[] => [
  ...basicsOf(cv),
  ...each("work", cv.work, (place, entry) =>
    dated(place, entry, ["position", "name", "location"], ["summary"], ["highlights"]),
  ),
  ...each("education", cv.education, (place, entry) =>
    dated(place, entry, ["studyType", "area", "institution", "score"], [], ["courses"]),
  ),
  ...each("skills", cv.skills, (place, entry) =>
    line(place, "text", joined(": ", entry.name, texts(entry.keywords).join(", ")), ["", "name"]),
  ),
  ...each("languages", cv.languages, (place, entry) =>
    line(place, "text", joined(": ", entry.language, entry.fluency), ["language", "fluency"]),
  ),
  ...each("certificates", cv.certificates, (place, entry) => dated(place, entry, ["name", "issuer"], [], [])),
  ...each("projects", cv.projects, (place, entry) =>
    dated(place, entry, ["name", "url"], ["description"], ["highlights"]),
  ),
  ...each("volunteer", cv.volunteer, (place, entry) =>
    dated(place, entry, ["position", "organization"], ["summary"], ["highlights"]),
  ),
  ...each("awards", cv.awards, (place, entry) => dated(place, entry, ["title", "awarder"], ["summary"], [])),
  ...each("publications", cv.publications, (place, entry) =>
    dated(place, entry, ["name", "publisher", "releaseDate"], ["summary"], []),
  ),
  ...each("interests", cv.interests, (place, entry) =>
    line(place, "text", joined(": ", entry.name, texts(entry.keywords).join(", ")), ["name"]),
  ),
  ...each("references", cv.references, (place, entry) =>
    line(place, "text", joined(": ", entry.name, entry.reference), ["name", "reference"]),
  ),
];
