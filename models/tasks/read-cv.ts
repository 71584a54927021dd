import { parseCv } from "../../career/cv/parse-cv.ts";
import type { DocumentText } from "../../career/reading/read-document.ts";
import { CvProfile } from "../../schemas/cv.ts";
import type { Task } from "../task.ts";

/** Reads a CV's text into a profile. */
export const readCv: Task<{ document: DocumentText; today: Date }, CvProfile> = {
  name: "read-cv",
  output: CvProfile,
  builtin: ({ document, today }) => parseCv(document, today),
};
