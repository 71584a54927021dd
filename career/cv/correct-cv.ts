import type { CvProfile } from "../../schemas/cv.ts";
import { readText } from "../reading/text/read-text.ts";
import { parseJsonResume } from "./json-resume.ts";

/** What a person may say about their CV: JSON Resume without our extension, which follows from it. */
export type CvContent = Readonly<Record<string, unknown>>;

/** The value at a JSON pointer; undefined if there is none. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
      value,
    );

const lineOf = ({ page, line }: { readonly page: number; readonly line: number }): string => `${page}:${line}`;

/**
 * A CV as its person has corrected it. What they left as it was keeps the page and line of the file; what they changed
 * is proven by their own words, with full confidence. Layout facts stay those of the file. `today` ends what goes on.
 * Throws UnreadableDocument: cv_not_recognized where nothing is left of a CV.
 */
export function correctCv(original: CvProfile, content: CvContent, today: Date): CvProfile {
  const text = JSON.stringify(content, null, 2);
  const document = { ...readText(new TextEncoder().encode(text), null), format: "json-resume" as const };
  const corrected = parseJsonResume(document, today);
  const before = original.meta.careerassist;
  const after = corrected.meta.careerassist;

  const kept = Object.entries(before.fields).filter(([pointer]) => {
    const value = at(original, pointer);
    return value !== undefined && JSON.stringify(value) === JSON.stringify(at(corrected, pointer));
  });
  const standing = new Set(kept.flatMap(([, { places }]) => places.map(lineOf)));
  const places = new Map(before.skills.map((skill) => [skill.id, skill.places]));
  const skills = after.skills.map((skill) => {
    const inFile = (places.get(skill.id) ?? []).filter((place) => standing.has(lineOf(place)));
    return inFile.length > 0 ? { ...skill, places: inFile } : skill;
  });
  return {
    ...corrected,
    meta: {
      ...corrected.meta,
      careerassist: {
        ...after,
        format: before.format,
        pages: before.pages,
        language: before.language ?? after.language,
        skills,
        fields: { ...after.fields, ...Object.fromEntries(kept) },
        sections: before.sections,
        layoutRisks: before.layoutRisks,
        unread: [],
      },
    },
  };
}
