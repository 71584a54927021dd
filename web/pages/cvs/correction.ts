import type { CvProfile } from "../../../schemas/cv.ts";

/**
 * The form in which a person corrects what was read. Lists of short texts are one text with a line for each; what the
 * form has no field for stays in the profile as it is.
 */

export interface WorkFields {
  position: string;
  name: string;
  location: string;
  startDate: string;
  endDate: string;
  summary: string;
  highlights: string;
}
export interface EducationFields {
  studyType: string;
  area: string;
  institution: string;
  startDate: string;
  endDate: string;
}
export interface NamedFields {
  name: string;
  detail: string;
}
export interface CertificateFields {
  name: string;
  issuer: string;
  date: string;
}
export interface ProjectFields {
  name: string;
  description: string;
  highlights: string;
}
/** An entry of a list with the place that it had in the profile; `null` for one that is new. */
export type Kept<Fields> = Fields & { was: number | null };

export interface CorrectionForm {
  basics: { name: string; label: string; email: string; phone: string; url: string; city: string; summary: string };
  work: Kept<WorkFields>[];
  education: Kept<EducationFields>[];
  skills: Kept<NamedFields>[];
  languages: Kept<NamedFields>[];
  certificates: Kept<CertificateFields>[];
  projects: Kept<ProjectFields>[];
}

const lines = (values: readonly string[] | undefined): string => (values ?? []).join("\n");
const fromLines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** What the form begins with. */
export const formOf = ({ basics, ...cv }: CvProfile): CorrectionForm => ({
  basics: {
    name: basics.name ?? "",
    label: basics.label ?? "",
    email: basics.email ?? "",
    phone: basics.phone ?? "",
    url: basics.url ?? "",
    city: basics.location?.city ?? "",
    summary: basics.summary ?? "",
  },
  work: cv.work.map((entry, was) => ({
    was,
    position: entry.position ?? "",
    name: entry.name ?? "",
    location: entry.location ?? "",
    startDate: entry.startDate ?? "",
    endDate: entry.endDate ?? "",
    summary: entry.summary ?? "",
    highlights: lines(entry.highlights),
  })),
  education: cv.education.map((entry, was) => ({
    was,
    studyType: entry.studyType ?? "",
    area: entry.area ?? "",
    institution: entry.institution ?? "",
    startDate: entry.startDate ?? "",
    endDate: entry.endDate ?? "",
  })),
  skills: cv.skills.map(({ name, keywords }, was) => ({ was, name, detail: lines(keywords) })),
  languages: cv.languages.map(({ language, fluency }, was) => ({ was, name: language, detail: fluency ?? "" })),
  certificates: cv.certificates.map(({ name, issuer, date }, was) => ({
    was,
    name,
    issuer: issuer ?? "",
    date: date ?? "",
  })),
  projects: cv.projects.map(({ name, description, highlights }, was) => ({
    was,
    name,
    description: description ?? "",
    highlights: lines(highlights),
  })),
});

const isEmpty = (value: unknown): boolean => value === "" || (Array.isArray(value) && value.length === 0);

/** The same with texts trimmed, and without the fields that were emptied: those that a CV must have come from rules of the form. */
function tidy<T extends object>(entry: T): T {
  const trimmed = Object.entries(entry).map(([name, value]) => [
    name,
    typeof value === "string" ? value.trim() : value,
  ]);
  return Object.fromEntries(trimmed.filter(([, value]) => !isEmpty(value))) as T;
}

/** Entries in their order, each over what it was before; those in which nothing is left are dropped. */
function entriesOf<Entry extends object, Said extends { was: number | null }, Fields extends object>(
  before: readonly Entry[],
  said: readonly Said[],
  fieldsOf: (said: Said) => Fields,
) {
  return said
    .map((each) => ({ was: each.was === null ? undefined : before[each.was], fields: fieldsOf(each) }))
    .filter(({ fields }) => Object.keys(tidy(fields)).length > 0)
    .map(({ was, fields }) => tidy({ ...was, ...fields }));
}

/** What the API is told: the profile without its `meta`, with what the form says in place of what was read. */
export function contentOf(profile: CvProfile, form: CorrectionForm) {
  const { meta: _, ...cv } = profile;
  const { city, ...basics } = form.basics;
  const { location: was, ...others } = cv.basics;
  const location = tidy({ ...was, city });
  return {
    ...cv,
    basics: { ...tidy({ ...others, ...basics }), ...(Object.keys(location).length > 0 && { location }) },
    work: entriesOf(cv.work, form.work, ({ was: _, ...each }) => ({ ...each, highlights: fromLines(each.highlights) })),
    education: entriesOf(cv.education, form.education, ({ was: _, ...each }) => each),
    skills: entriesOf(cv.skills, form.skills, ({ name, detail }) => ({ name, keywords: fromLines(detail) })).map(
      (each) => ({ ...each, name: each.name ?? "", keywords: each.keywords ?? [] }),
    ),
    languages: entriesOf(cv.languages, form.languages, ({ name, detail }) => ({ language: name, fluency: detail })),
    certificates: entriesOf(cv.certificates, form.certificates, ({ was: _, ...each }) => each),
    projects: entriesOf(cv.projects, form.projects, ({ was: _, ...each }) => ({
      ...each,
      highlights: fromLines(each.highlights),
    })),
  };
}

/** `2019`, `2019-09` or `2019-09-30`; or nothing. */
export const isPartialDate = (text: string): boolean =>
  /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/.test(text.trim());
