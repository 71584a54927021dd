import { type RewriteInput, rewriteCv as write } from "../../career/writing/rewrite-cv.ts";
import { CvRewrite } from "../../schemas/rewrite.ts";
import type { Task } from "../task.ts";

/** Tailors a CV to a posting, change by change. */
export const rewriteCv: Task<RewriteInput, CvRewrite> = {
  name: "rewrite-cv",
  output: CvRewrite,
  builtin: write,
};
