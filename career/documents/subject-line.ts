import type { CvProfile } from "../../schemas/cv.ts";
import type { JobProfile } from "../../schemas/job.ts";
import { printable } from "./characters.ts";
import { textAt } from "./cv/fields.ts";

/** Who and what a document is about: "Ilse Marbach · Senior Backend Engineer · Lindqvist Cold Chain". */
export const subjectLine = (cv: CvProfile, job: JobProfile): string =>
  [textAt(cv.basics, "name") ?? "", printable(job.title ?? ""), printable(job.company ?? "")]
    .filter((part) => part !== "")
    .join(" · ");
