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

/** From when to when; what has no end goes on. */
function span(entry: Entry, now: Now): string {
  if (text(entry.startDate) === "") return text(entry.endDate) || text(entry.date);
  return `${text(entry.startDate)} – ${text(entry.endDate) || now}`.trim();
}

interface Place {
  readonly section: Section;
  readonly at: string;
}

/** What is said of a time that goes on. */
type Now = string;

const line = ({ section, at }: Place, kind: CvLine["kind"], shown: string, fields: readonly string[]): CvLine[] =>
  shown === ""
    ? []
    : [{ section, kind, text: shown, pointers: fields.map((field) => (field === "" ? at : `${at}/${field}`)) }];

const bullets = (place: Place, field: string, values: unknown): CvLine[] =>
  texts(values).flatMap((value, index) => line(place, "bullet", value.trim(), [`${field}/${index}`]));

type Entry = Readonly<Record<string, unknown>>;

/** An entry with a time: what, where and when in one line, then what was done. */
function dated(place: Place, entry: Entry, now: Now, shown: Shown): CvLine[] {
  const { names, texts = [], lists = [] } = shown;
  const what = names.map((name) => text(entry[name]));
  // A subject often stands in the name of the degree already.
  const said = what.filter((each, index) => !what.slice(0, index).some((before) => before.includes(each)));
  return [
    ...line(place, "title", joined(" · ", ...said, span(entry, now)), [...names, "startDate", "endDate", "date", ""]),
    ...texts.flatMap((name) => line(place, "text", text(entry[name]), [name])),
    ...lists.flatMap((name) => bullets(place, name, entry[name])),
  ];
}

/** The fields of an entry that are shown: in its first line, as texts, as lists. */
interface Shown {
  readonly names: readonly string[];
  readonly texts?: readonly string[];
  readonly lists?: readonly string[];
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

const titled: readonly (readonly [Section & keyof CvProfile, Shown])[] = [
  ["certificates", { names: ["name", "issuer"] }],
  ["projects", { names: ["name", "url"], texts: ["description"], lists: ["highlights"] }],
  ["volunteer", { names: ["position", "organization"], texts: ["summary"], lists: ["highlights"] }],
  ["awards", { names: ["title", "awarder"], texts: ["summary"] }],
  ["publications", { names: ["name", "publisher", "releaseDate"], texts: ["summary"] }],
];

/** A CV line by line, section by section; what it doesn't have is left out. `now` ends what goes on. */
export function linesOf(cv: CvProfile, now: Now): CvLine[] {
  const work: Shown = { names: ["position", "name", "location"], texts: ["summary"], lists: ["highlights"] };
  const education: Shown = { names: ["studyType", "area", "institution", "score"], lists: ["courses"] };
  const pair = (first: string, second: string) => (place: Place, entry: Entry) =>
    line(place, "text", joined(": ", entry[first], entry[second]), [first, second, ""]);
  const group = (place: Place, entry: Entry) =>
    line(place, "text", joined(": ", entry.name, texts(entry.keywords).join(", ")), ["", "name"]);
  const entries: Readonly<Record<string, unknown>> = cv;
  return [
    ...basicsOf(cv),
    ...each("work", cv.work, (place, entry) => dated(place, entry, now, work)),
    ...each("education", cv.education, (place, entry) => dated(place, entry, "", education)),
    ...each("skills", cv.skills, group),
    ...each("languages", cv.languages, pair("language", "fluency")),
    ...titled.flatMap(([section, shown]) =>
      each(section, listIn(entries[section]), (place, entry) => dated(place, entry, "", shown)),
    ),
    ...each("interests", cv.interests, group),
    ...each("references", cv.references, pair("name", "reference")),
  ];
}

const listIn = (value: unknown): readonly Entry[] =>
  Array.isArray(value) ? value.filter((entry): entry is Entry => typeof entry === "object" && entry !== null) : [];
