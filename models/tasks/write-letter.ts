import { type LetterInput, writeLetter as write } from "../../career/writing/write-letter.ts";
import { CoverLetter } from "../../schemas/letter.ts";
import type { Task } from "../task.ts";

/** Writes the cover letter for a posting. */
export const writeLetter: Task<LetterInput, CoverLetter> = {
  name: "write-letter",
  output: CoverLetter,
  builtin: write,
};
