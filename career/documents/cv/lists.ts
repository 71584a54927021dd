import type { CvProfile } from "../../../schemas/cv.ts";
import type { LanguageCode } from "../../../schemas/options.ts";
import { type Block, dot, heading, joined, listOf, plain, type Text } from "../outline.ts";
import type { CvWording } from "../wording/cv-wording.ts";
import { addressAt, dateAt, type Entry, textAt, textsAt } from "./fields.ts";

/** A heading with what stands below it, or nothing where that would be empty. */
export const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

/** One thing a line: its name, what goes with it, then what is said about it. */
function item(name: string | null, beside: readonly Text[], about: string | null): Text {
  const head = joined([name === null ? [] : [{ text: name, strong: true }], ...beside], dot);
  return joined([head, plain(about ?? "")], " – ");
}

const besides = (entry: Entry, by: string, date: string, language: LanguageCode): Text[] => [
  plain(textAt(entry, by) ?? ""),
  plain(dateAt(entry, date, language) ?? ""),
  addressAt(entry, "url"),
];

export const certificates = (cv: CvProfile, words: CvWording, language: LanguageCode): Block[] =>
  section(
    words.certificates,
    listOf(cv.certificates.map((one) => item(textAt(one, "name"), besides(one, "issuer", "date", language), null))),
  );

export const awards = (cv: CvProfile, words: CvWording, language: LanguageCode): Block[] =>
  section(
    words.awards,
    listOf(
      cv.awards.map((one) =>
        item(textAt(one, "title"), besides(one, "awarder", "date", language), textAt(one, "summary")),
      ),
    ),
  );

export const publications = (cv: CvProfile, words: CvWording, language: LanguageCode): Block[] =>
  section(
    words.publications,
    listOf(
      cv.publications.map((one) =>
        item(textAt(one, "name"), besides(one, "publisher", "releaseDate", language), textAt(one, "summary")),
      ),
    ),
  );

export const references = (cv: CvProfile, words: CvWording): Block[] =>
  section(
    words.references,
    listOf(
      cv.references.map((one) => {
        const name = textAt(one, "name");
        return joined(
          [name === null ? [] : [{ text: name, strong: true }], plain(textAt(one, "reference") ?? "")],
          ": ",
        );
      }),
    ),
  );

/** "Spanish (B2), French": a name and what is said about it in brackets. */
const named = (name: string | null, details: readonly (string | null)[]): string => {
  const inside = details.filter((detail) => detail !== null && detail !== "").join(", ");
  return name === null ? inside : inside === "" ? name : `${name} (${inside})`;
};

const rowOf = (label: string | null, text: string) => ({ label, text: plain(text) });

/** Groups of skills are a row each; skills that stand alone share the first row. */
export function skills(cv: CvProfile, words: CvWording): Block[] {
  const alone = cv.skills.filter((skill) => textsAt(skill, "keywords").length === 0);
  const groups = cv.skills.filter((skill) => !alone.includes(skill));
  const rows = [
    ...(alone.length === 0
      ? []
      : [rowOf(null, alone.map((skill) => named(textAt(skill, "name"), [textAt(skill, "level")])).join(", "))]),
    ...groups.map((skill) =>
      rowOf(named(textAt(skill, "name"), [textAt(skill, "level")]), textsAt(skill, "keywords").join(", ")),
    ),
  ];
  return section(words.skills, rows.length === 0 ? [] : [{ kind: "rows", rows }]);
}

export function languages(cv: CvProfile, words: CvWording): Block[] {
  const text = cv.languages.map((one) => named(textAt(one, "language"), [textAt(one, "fluency")])).join(", ");
  return section(words.languages, text === "" ? [] : [{ kind: "rows", rows: [rowOf(null, text)] }]);
}

export function interests(cv: CvProfile, words: CvWording): Block[] {
  const text = cv.interests.map((one) => named(textAt(one, "name"), textsAt(one, "keywords"))).join(", ");
  return section(words.interests, text === "" ? [] : [{ kind: "rows", rows: [rowOf(null, text)] }]);
}
