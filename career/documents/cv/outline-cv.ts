import type { CvProfile } from "../../../schemas/cv.ts";
import type { LanguageCode } from "../../../schemas/options.ts";
import type { Block, Outline } from "../outline.ts";
import { type CvWording, cvWording } from "../wording/cv-wording.ts";
import { education, projects, volunteer, work } from "./entries.ts";
import { paragraphsAt, textAt } from "./fields.ts";
import { awards, certificates, interests, languages, publications, references, section, skills } from "./lists.ts";
import { personBlock } from "./person.ts";

type Part = (cv: CvProfile, words: CvWording, language: LanguageCode) => Block[];

/** The parts of a CV in the order that readers expect. */
const parts: Readonly<Record<string, Part>> = {
  work,
  projects,
  education,
  skills,
  certificates,
  languages,
  volunteer,
  awards,
  publications,
  interests,
  references,
};

/**
 * The order of the parts: the one that is wished for, else the person's own, then all others. The own order of a CV in
 * two columns says nothing: what stands beside was read before or after the rest.
 */
function orderOf(cv: CvProfile, wished: readonly string[] | undefined): string[] {
  const { sections, layoutRisks } = cv.meta.careerassist;
  const beside = layoutRisks.some(({ code }) => code === "two_columns" || code === "tables" || code === "text_boxes");
  const own = beside ? [] : sections.map((one) => one.section ?? "");
  return [...new Set([...(wished ?? own), ...Object.keys(parts)])].filter((name) => name in parts);
}

/** A whole CV as it stands: every member of JSON Resume that has words is somewhere in it. */
export function outlineCv(cv: CvProfile, language: LanguageCode, order?: readonly string[]): Outline {
  const words = cvWording[language];
  const name = textAt(cv.basics, "name");
  return {
    title: name === null ? words.document : `${name} – ${words.document}`,
    runningName: name ?? words.document,
    author: name,
    language,
    shape: "cv",
    blocks: [
      personBlock(cv, words.document),
      ...section(words.summary, paragraphsAt(cv.basics, "summary")),
      ...orderOf(cv, order).flatMap((part) => parts[part]?.(cv, words, language) ?? []),
    ],
  };
}
