import type { CvProfile } from "../../schemas/cv.ts";
import type { GapAnalysis } from "../../schemas/gap.ts";
import type { CvRewrite } from "../../schemas/rewrite.ts";
import { askedName, type PostingWord } from "./posting-words.ts";
import { groupText } from "./skills-section.ts";

/** The texts of a CV that a program for applications reads. */
function textsOf(cv: CvProfile): string[] {
  const entries = [...cv.work, ...cv.projects].flatMap((entry) => [
    "position" in entry ? entry.position : undefined,
    entry.name,
    "summary" in entry ? entry.summary : undefined,
    "description" in entry ? entry.description : undefined,
    ...(entry.highlights ?? []),
  ]);
  const education = cv.education.flatMap((one) => [one.studyType, one.area, ...(one.courses ?? [])]);
  const others = [
    ...cv.certificates.map((one) => one.name),
    ...cv.languages.map((one) => `${one.language} ${one.fluency ?? ""}`),
  ];
  return [cv.basics.label, cv.basics.summary, ...entries, ...education, ...cv.skills.map(groupText), ...others].filter(
    (text) => typeof text === "string",
  );
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

function count(word: string, texts: readonly string[]): number {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literally(word)}(?![\\p{L}\\p{N}])`, "giu");
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}

/** How often the posting's keywords stand in the CV, before and after. Words that the CV doesn't prove aren't added. */
export function keywordTable(
  before: CvProfile,
  after: CvProfile,
  analysis: GapAnalysis,
  words: readonly PostingWord[],
): CvRewrite["keywords"] {
  const texts = { before: textsOf(before), after: textsOf(after) };
  const all = [...analysis.matched, ...analysis.missing].filter(
    (one) => one.kind !== "experience" && one.kind !== "degree",
  );
  const rows = all.map((one) => ({
    keyword: words.find((word) => word.skillId === one.skillId)?.word ?? askedName(one),
    proven: "match" in one && one.match === "exact",
    required: one.importance === "required",
  }));
  const first = rows.filter((row, index) => rows.findIndex((other) => other.keyword === row.keyword) === index);
  return [...first]
    .sort((one, other) => Number(other.required) - Number(one.required))
    .map(({ keyword, proven }) => ({
      keyword,
      proven,
      before: count(keyword, texts.before),
      after: count(keyword, texts.after),
    }));
}

/** The same keywords, counted anew: after a change was dropped the rewritten CV has other texts. */
export function recounted(rows: CvRewrite["keywords"], before: CvProfile, after: CvProfile): CvRewrite["keywords"] {
  const texts = { before: textsOf(before), after: textsOf(after) };
  return rows.map((row) => ({
    ...row,
    before: count(row.keyword, texts.before),
    after: count(row.keyword, texts.after),
  }));
}
