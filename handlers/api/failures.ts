import type { RequestState } from "../../db/rows.ts";
import { isProblemCode, sentence } from "../../schemas/problems.ts";
import { steps } from "../../schemas/requests.ts";

/** What failed, in the order of the steps, each with the sentence that a person reads. */
export const failureViews = (failures: RequestState["failures"]) =>
  steps.flatMap((step) => {
    const code = failures[step];
    if (code === undefined) return [];
    return [{ step, code, message: sentence(isProblemCode(code) ? code : "step_failed") }];
  });
