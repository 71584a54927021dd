import * as z from "zod";
import { checkRewrite, groundRewrite } from "../../career/grounding/rewrite.ts";
import { applyChanges } from "../../career/writing/apply-changes.ts";
import { postingLines } from "../../career/writing/letter-from-draft.ts";
import { type RewriteInput, rewriteCv as write } from "../../career/writing/rewrite-cv.ts";
import { MisplacedEdit, rewriteFromEdits } from "../../career/writing/rewrite-from-edits.ts";
import { CvRewrite } from "../../schemas/rewrite.ts";
import { rewriteCvPrompt } from "../prompts/rewrite-cv-1.ts";
import { quotedAnalysis, quotedCv, quotedJob } from "../quoting.ts";
import { asking, InvalidReply, type Task } from "../task.ts";

const Reason = z.string().min(1).describe("Why, in one sentence to the person.");

const Reply = z.object({
  summary: z
    .object({ text: z.string().min(1), reason: Reason })
    .nullable()
    .describe("The new summary; null if the CV's own is best."),
  bullets: z
    .array(z.object({ path: z.string().describe("The path of the line."), text: z.string().min(1), reason: Reason }))
    .describe("The lines that you word anew, and no others."),
});

function assemble(reply: z.infer<typeof Reply>, input: RewriteInput): CvRewrite {
  try {
    return rewriteFromEdits(input, reply);
  } catch (error) {
    if (error instanceof MisplacedEdit) throw new InvalidReply(error.message);
    throw error;
  }
}

/** Tailors a CV to a posting, change by change. */
export const rewriteCv: Task<RewriteInput, CvRewrite> = {
  name: "rewrite-cv",
  output: CvRewrite,
  builtin: write,
  ground: (rewrite, { cv, job }) => groundRewrite(rewrite, cv, job, applyChanges),
  ask: asking({
    prompt: rewriteCvPrompt,
    reply: Reply,
    quote: ({ cv, job, analysis, options }) => [
      { name: "cv", text: quotedCv(cv) },
      { name: "posting", text: quotedJob(job, postingLines(job)) },
      { name: "analysis", text: quotedAnalysis(analysis) },
      { name: "language", text: options.language ?? cv.meta.careerassist.language ?? "en" },
    ],
    assemble,
    check: (rewrite, { cv, job }) => checkRewrite(rewrite, cv, job, applyChanges),
    maxTokens: 4_000,
  }),
};
