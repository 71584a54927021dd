import type { RequestOptionsInput } from "../../../client/schema.ts";

/** A CV or posting that somebody has brought but not sent yet. */
export type Brought =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "stored"; readonly id: string };

/** What can be asked for on this page, in the order in which it is offered. */
export const wishes = ["full_analysis", "gap_analysis", "cv_rewrite", "cover_letter", "interview_prep"] as const;
export type Wish = (typeof wishes)[number];

type LetterOptions = NonNullable<RequestOptionsInput["letter"]>;
type InterviewOptions = NonNullable<RequestOptionsInput["interview"]>;

export const writtenLanguages = ["en", "de", "fr", "es", "fi"] as const;
export type WrittenLanguage = (typeof writtenLanguages)[number];

/** How the letter is wished; `language` is the posting's if it is left out. */
export interface LetterWishes {
  readonly length: NonNullable<LetterOptions["length"]>;
  readonly tone: NonNullable<LetterOptions["tone"]>;
  readonly language: WrittenLanguage | null;
  readonly instructions: string;
}
export const plainLetter: LetterWishes = { length: "medium", tone: "formal", language: null, instructions: "" };

export interface InterviewWishes {
  readonly type: NonNullable<InterviewOptions["type"]>;
  readonly difficulty: NonNullable<InterviewOptions["difficulty"]>;
}
export const plainInterview: InterviewWishes = { type: "mixed", difficulty: "standard" };

export const wantsLetter = (wish: Wish): boolean => wish === "full_analysis" || wish === "cover_letter";
export const wantsInterview = (wish: Wish): boolean => wish === "full_analysis" || wish === "interview_prep";

/** The letter's wishes as the API takes them. */
export function letterOptions({ length, tone, language, instructions }: LetterWishes): LetterOptions {
  const own = instructions.trim();
  return { length, tone, ...(language ? { language } : {}), ...(own ? { instructions: own } : {}) };
}

/** The options of a request: only of what it brings, the API refuses others. */
export const optionsOf = (wish: Wish, letter: LetterWishes, interview: InterviewWishes): RequestOptionsInput => ({
  ...(wantsLetter(wish) ? { letter: letterOptions(letter) } : {}),
  ...(wantsInterview(wish) ? { interview: { ...interview, questions: QUESTIONS } } : {}),
});

const QUESTIONS = 18;

/** The address that a text is, if it is one and nothing else. */
export function addressIn(text: string): string | null {
  const trimmed = text.trim();
  return /^https?:\/\/\S+$/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : null;
}
