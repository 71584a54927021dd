import type * as z from "zod";
import type { RequirementKind } from "../../schemas/job.ts";
import type { InterviewOptions, LanguageCode } from "../../schemas/options.ts";
import { de } from "./wording/de.ts";
import { en } from "./wording/en.ts";
import { es } from "./wording/es.ts";
import { fi } from "./wording/fi.ts";
import { fr } from "./wording/fr.ts";

export type Difficulty = InterviewOptions["difficulty"];
type ByDifficulty = Readonly<Record<Difficulty, string>>;
type Kind = z.infer<typeof RequirementKind>;

/** What a line of the CV is about, for the question that it leads to. */
export type Theme = "leading" | "teaching" | "improving" | "people" | "building" | "quality" | "other";

/** A question with what a good answer holds. */
export interface Answered {
  readonly question: string;
  readonly good: readonly string[];
}

/** The sentences of interview packs in one language. Placeholders stand for text of the CV and the posting. */
export interface PackWording {
  /** {quote}: the posting's line. */
  readonly why: {
    readonly required: string;
    readonly preferred: string;
    readonly field: string;
    readonly line: string;
    readonly habit: string;
    readonly task: string;
    readonly company: string;
    readonly missing: string;
    readonly near: string;
    readonly dates: string;
  };
  /** A point of good answers about something that the CV doesn't show. */
  readonly plainly: string;
  /** {line} */
  readonly themes: Readonly<Record<Theme, ByDifficulty>>;
  readonly themeGood: readonly string[];
  readonly habits: readonly (Answered & { readonly difficulty: Difficulty })[];
  /** {role}, {line} */
  readonly star: {
    readonly situation: string;
    readonly anySituation: string;
    readonly task: string;
    readonly action: string;
    readonly anyAction: string;
    readonly measured: string;
    readonly result: string;
  };
  /** {asked}, {closest} */
  readonly gaps: Readonly<Record<Kind, Answered>>;
  readonly gapHard: string;
  readonly gapClosest: string;
  /** {asked}, {near} */
  readonly near: Answered;
  /** {employer} */
  readonly shortStay: Answered;
  /** {from}, {to} */
  readonly pause: Answered;
  readonly overqualified: Answered;
  /** {task} */
  readonly tasks: ByDifficulty;
  readonly taskGood: readonly string[];
  /** {title} */
  readonly role: readonly (Answered & { readonly difficulty: Difficulty })[];
  /** {company} */
  readonly company: readonly (Answered & { readonly difficulty: Difficulty })[];
  readonly someCompany: string;
  readonly somePosition: string;
  /** {task}, {asked}, {benefit} */
  readonly ask: {
    readonly task: Asking;
    readonly preferred: Asking;
    readonly benefit: Asking;
    readonly remote: Asking;
    readonly pay: Asking;
    readonly team: Asking;
    readonly success: Asking;
    readonly learning: Asking;
    readonly next: Asking;
  };
}

/** A question for the person to ask, and why it is worth asking. */
export type Asking = readonly [question: string, why: string];

/** The wording by language. */
export const packWordings: Readonly<Record<LanguageCode, PackWording>> = { en, de, fr, es, fi };
