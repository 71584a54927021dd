import type { InterviewPack, InterviewQuestion, QuestionKind } from "../../schemas/interview.ts";
import { postingLines } from "../writing/letter-from-draft.ts";
import { linesAt, unique } from "../writing/source-lines.ts";
import { type InterviewInput, prepareInterview } from "./prepare-interview.ts";

/** Questions as somebody else, a language model say, has drafted them. */
export interface PackDraft {
  readonly questions: readonly {
    readonly kind: QuestionKind;
    readonly question: string;
    readonly why: string;
    readonly goodAnswer: readonly string[];
    /** Paths of the CV's lines to use. */
    readonly cvPaths: readonly string[];
    /** The number of the posting's line behind it, counted from 1 in `postingLines`; null if there is none. */
    readonly postingLine: number | null;
  }[];
  readonly toAsk: readonly { readonly question: string; readonly why: string; readonly postingLine: number | null }[];
}

const sameQuestion = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * A pack out of a draft. Where the draft has fewer questions than were asked for, the built-in engine's fill it up; its
 * stories from experience stay, since they are made of the CV's own words. Whether the draft is grounded is not looked at.
 */
export function packFromDraft(input: InterviewInput, draft: PackDraft): InterviewPack {
  const { cv, job, options } = input;
  const base = prepareInterview(input);
  const lines = postingLines(job);
  const lineAt = (number: number | null) => (number === null ? null : (lines[number - 1] ?? null));
  const drafted = draft.questions.map(
    (one): Omit<InterviewQuestion, "id"> => ({
      kind: one.kind,
      difficulty: options.difficulty,
      question: one.question.trim(),
      why: one.why.trim(),
      goodAnswer: one.goodAnswer.map((point) => point.trim()).filter((point) => point !== ""),
      use: unique(one.cvPaths.flatMap((path) => linesAt(cv, path))),
      asks: lineAt(one.postingLine),
      star: null,
    }),
  );
  const answerable = drafted.filter(({ goodAnswer }) => goodAnswer.length > 0);
  const stories = base.questions.filter(({ star }) => star !== null);
  const others = base.questions.filter(({ star }) => star === null);
  const seen = new Set<string>();
  const questions = [...stories, ...answerable, ...others]
    .filter(({ question }) => {
      const key = sameQuestion(question);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, Math.max(options.questions, base.questions.length))
    .map((one, index) => ({ ...one, id: `i${index + 1}` }));
  const toAsk = draft.toAsk.map(({ question, why, postingLine }) => ({ question, why, asks: lineAt(postingLine) }));
  return { ...base, questions, toAsk: toAsk.length > 0 ? toAsk : base.toAsk };
}
