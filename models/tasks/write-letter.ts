import * as z from "zod";
import { checkLetter, groundLetter } from "../../career/grounding/letter.ts";
import { lengthFor } from "../../career/writing/letter/lengths.ts";
import { letterFromDraft, postingLines } from "../../career/writing/letter-from-draft.ts";
import { type LetterInput, writeLetter as write } from "../../career/writing/write-letter.ts";
import { CoverLetter } from "../../schemas/letter.ts";
import { writeLetterPrompt } from "../prompts/write-letter-1.ts";
import { quotedAnalysis, quotedCv, quotedJob } from "../quoting.ts";
import { asking, InvalidReply, type Task } from "../task.ts";

const Reply = z.object({
  subject: z.string().min(1).describe("The subject line: the position that is applied for."),
  paragraphs: z
    .array(
      z.object({
        text: z.string().min(1),
        cvPaths: z.array(z.string()).describe("Paths of the lines of the CV that back it."),
        postingLines: z.array(z.int()).describe("Numbers of the lines of the posting that it answers."),
      }),
    )
    .min(1),
});

/** How far a letter may pass its length before it is asked for again. */
const TOLERANCE = 1.25;

function lengthProblems({ words, length, language }: CoverLetter): string[] {
  const { least, most } = lengthFor(length, language);
  if (words <= most * TOLERANCE && words >= least / TOLERANCE) return [];
  return [`The letter has ${words} words; it should have ${least} to ${most}.`];
}

function wishesOf({ options, cv, job }: LetterInput): string {
  const language = options.language ?? job.language ?? cv.meta.careerassist.language ?? "en";
  const known = CoverLetter.shape.language.safeParse(language);
  const { least, most } = lengthFor(options.length, known.success ? known.data : "en");
  return [
    `language: ${known.success ? known.data : "en"}`,
    `words: ${least} to ${most}`,
    `tone: ${options.tone}`,
    ...(options.instructions === undefined ? [] : [`the person's instructions: ${options.instructions}`]),
  ].join("\n");
}

/** Writes the cover letter for a posting. */
export const writeLetter: Task<LetterInput, CoverLetter> = {
  name: "write-letter",
  output: CoverLetter,
  builtin: write,
  ground: (letter, { cv, job, today }) => groundLetter(letter, cv, job, today),
  ask: asking({
    prompt: writeLetterPrompt,
    reply: Reply,
    quote: (input) => [
      { name: "cv", text: quotedCv(input.cv) },
      { name: "posting", text: quotedJob(input.job, postingLines(input.job)) },
      { name: "analysis", text: quotedAnalysis(input.analysis) },
      { name: "wishes", text: wishesOf(input) },
    ],
    assemble: (reply, input) => {
      const letter = letterFromDraft(input, reply);
      if (letter.paragraphs.length === 0) throw new InvalidReply("The letter has no paragraph with text.");
      return letter;
    },
    check: (letter, { cv, job, today }) => [...checkLetter(letter, cv, job, today), ...lengthProblems(letter)],
    maxTokens: 2_500,
  }),
};
