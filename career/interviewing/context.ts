import type { CvProfile } from "../../schemas/cv.ts";
import type { GapAnalysis } from "../../schemas/gap.ts";
import type { InterviewQuestion, QuestionKind } from "../../schemas/interview.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { Knowledge } from "../../schemas/knowledge.ts";
import type { LanguageCode } from "../../schemas/options.ts";
import type { Statement } from "../writing/statements.ts";
import { sentencesOf } from "../writing/texts.ts";
import type { Difficulty, PackWording } from "./wording.ts";

/** Everything that the parts of a pack are made from. */
export interface PackContext {
  readonly cv: CvProfile;
  readonly job: JobProfile;
  readonly analysis: GapAnalysis;
  readonly language: LanguageCode;
  /** The language that the CV is written in, or the pack's where it can't be told. */
  readonly written: LanguageCode;
  readonly difficulty: Difficulty;
  readonly wording: PackWording;
  readonly knowledge: Knowledge;
  readonly statements: readonly Statement[];
}

/** A question before it has its number. */
export type Draft = Omit<InterviewQuestion, "id">;

/** Questions by kind, the best of each first. */
export type Pools = Readonly<Record<QuestionKind, readonly Draft[]>>;

const mostQuoted = 220;

/** A line of the posting as a reason quotes it: of a long paragraph the sentence that matters, and no endless one. */
export function quotedLine(line: string, about: string): string {
  const sentences = sentencesOf(line);
  const found = sentences.find((sentence) => sentence.toLowerCase().includes(about.toLowerCase())) ?? line;
  const text = found.replace(/^[\s•*\-–]+/u, "").replace(/[.]$/u, "");
  return text.length <= mostQuoted ? text : `${text.slice(0, text.lastIndexOf(" ", mostQuoted))} …`;
}

const ranks: Readonly<Record<Difficulty, number>> = { entry: 0, standard: 1, hard: 2 };

/** How far two levels of difficulty are apart, 0 to 2. */
export const distance = (one: Difficulty, other: Difficulty): number => Math.abs(ranks[one] - ranks[other]);
