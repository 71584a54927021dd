import { parseJob } from "../../career/posting/parse-job.ts";
import type { DocumentText } from "../../career/reading/read-document.ts";
import { JobProfile } from "../../schemas/job.ts";
import type { Task } from "../task.ts";

/** Reads a posting's text into a profile. */
export const readJob: Task<{ document: DocumentText; today: Date }, JobProfile> = {
  name: "read-job",
  output: JobProfile,
  builtin: ({ document, today }) => parseJob(document, today),
};
