import type * as z from "zod";
import type { CvProfile } from "../../../schemas/cv.ts";
import type { GapAnalysis, Match } from "../../../schemas/gap.ts";
import type { JobProfile } from "../../../schemas/job.ts";
import type { AtsKeyword } from "../../../schemas/knowledge.ts";
import type { LanguageCode } from "../../../schemas/options.ts";
import { skills } from "../../skills/taxonomy.ts";
import { givesOrders } from "../orders.ts";
import { askedName, type PostingWord } from "../posting-words.ts";
import { sortOf } from "../skill-sorts.ts";
import type { Statement } from "../statements.ts";
import type { LetterWording, Tone } from "./wording.ts";

/** Everything that the parts of a letter are made from. */
export interface LetterContext {
  readonly cv: CvProfile;
  readonly job: JobProfile;
  readonly analysis: GapAnalysis;
  readonly language: LanguageCode;
  /** The language that the CV is written in. */
  readonly written: string | null;
  readonly tone: Tone;
  readonly wording: LetterWording;
  readonly statements: readonly Statement[];
  readonly words: readonly PostingWord[];
  readonly keywords: readonly AtsKeyword[];
  readonly title: string | null;
  readonly company: string;
  /** Ids of skills that the person wants to see first. */
  readonly emphasize: readonly string[];
  readonly today: Date;
}

type Asked = Pick<z.infer<typeof Match>, "requirement" | "skillId" | "kind" | "jobQuote">;

/** Words of a requirement that can stand within a sentence. */
const mostWords = 6;

/** A requirement as it is said within a sentence, in the posting's words; null where it is too long for one or gives orders. */
export function asked(one: Asked, language: LanguageCode): string | null {
  const name = askedName(one).replace(/[.;,:]+$/u, "");
  if (name.split(/\s+/u).length > mostWords || givesOrders(name)) return null;
  return withinSentence(name, one.skillId, language);
}

/** A skill's name within a sentence: what is no name and no German noun loses the capital of the list it came from. */
export function withinSentence(name: string, skillId: string | null, language: LanguageCode): string {
  const kind = sortOf(skillId) ?? "domain";
  const several = /\s\p{Ll}/u.test(name);
  // "Version control" for Git is what it does, and no name.
  const described = kind === "tool" && several && skills().get(skillId ?? "")?.name !== name;
  const common = kind === "domain" || kind === "soft" || (kind === "method" && several) || described;
  if (language === "de" || !common) return name;
  return /^\p{Lu}\p{Ll}+(?:[\s-]\p{Ll}.*)?$/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Whether a job goes on. */
export function isCurrent(cv: CvProfile, role: number, today: Date): boolean {
  const end = cv.work[role]?.endDate;
  return end === undefined || end.padEnd(7, "-12").slice(0, 7) > today.toISOString().slice(0, 7);
}
