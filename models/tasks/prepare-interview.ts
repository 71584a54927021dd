import * as z from "zod";
import { checkInterview, groundInterview } from "../../career/grounding/interview.ts";
import { packFromDraft } from "../../career/interviewing/pack-from-draft.ts";
import { type InterviewInput, prepareInterview as prepare } from "../../career/interviewing/prepare-interview.ts";
import { postingLines } from "../../career/writing/letter-from-draft.ts";
import { InterviewPack, QuestionKind } from "../../schemas/interview.ts";
import { prepareInterviewPrompt } from "../prompts/prepare-interview-1.ts";
import { quotedAnalysis, quotedCv, quotedJob } from "../quoting.ts";
import { asking, type Task } from "../task.ts";

const PostingLine = z.int().nullable().describe("The number of the posting's line behind it; null if there is none.");

const Reply = z.object({
  questions: z
    .array(
      z.object({
        kind: QuestionKind,
        question: z.string().min(1),
        why: z.string().min(1).describe("Why it will be asked."),
        goodAnswer: z.array(z.string().min(1)).min(1).describe("What a good answer holds, point by point."),
        cvPaths: z.array(z.string()).describe("Paths of the lines of the CV to use."),
        postingLine: PostingLine,
      }),
    )
    .min(1),
  toAsk: z.array(z.object({ question: z.string().min(1), why: z.string().min(1), postingLine: PostingLine })),
});

const wishesOf = ({ options, job, cv }: InterviewInput): string =>
  [
    `language: ${options.language ?? job.language ?? cv.meta.careerassist.language ?? "en"}`,
    `type: ${options.type}`,
    `difficulty: ${options.difficulty}`,
    `questions: ${options.questions}`,
  ].join("\n");

/** Prepares an interview for a posting. */
export const prepareInterview: Task<InterviewInput, InterviewPack> = {
  name: "prepare-interview",
  output: InterviewPack,
  builtin: prepare,
  ground: (pack, { cv, job }) => groundInterview(pack, cv, job),
  ask: asking({
    prompt: prepareInterviewPrompt,
    reply: Reply,
    quote: (input) => [
      { name: "cv", text: quotedCv(input.cv) },
      { name: "posting", text: quotedJob(input.job, postingLines(input.job)) },
      { name: "analysis", text: quotedAnalysis(input.analysis) },
      { name: "wishes", text: wishesOf(input) },
    ],
    assemble: (reply, input) => packFromDraft(input, reply),
    check: (pack, { cv, job }) => checkInterview(pack, cv, job),
    maxTokens: 6_000,
  }),
};
