import type { RequestState } from "../../db/rows.ts";
import { isProblemCode, sentence } from "../../schemas/problems.ts";

/** What failed, each with the sentence that a person reads. */
export const failureViews = (failures: RequestState["failures"]) =>
  Object.entries(failures).map(([step, code]) => ({
    step,
    code,
    message: isProblemCode(code) ? sentence(code) : sentence("step_failed"),
  }));
