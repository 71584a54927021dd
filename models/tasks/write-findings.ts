import * as z from "zod";
import { checkFindings, extractFindings, type FindingsInput, groundFindings } from "../../career/research/findings.ts";
import { Finding } from "../../schemas/research.ts";
import { writeFindingsPrompt } from "../prompts/write-findings-1.ts";
import { asking, type Task } from "../task.ts";

const Reply = z.object({
  title: z.string().min(1),
  statements: z
    .array(
      z.object({
        text: z.string().min(1).describe("One or two sentences."),
        citations: z
          .array(z.object({ page: z.int(), quote: z.string().min(1).describe("Word for word from that page.") }))
          .min(1),
      }),
    )
    .max(10),
});

/** As much of a page as a model is shown, characters. */
const SHOWN = 8_000;

/** Writes what pages say on a subject, each statement with its quotes. */
export const writeFindings: Task<FindingsInput, Finding> = {
  name: "write-findings",
  output: Finding,
  builtin: extractFindings,
  ground: groundFindings,
  ask: asking({
    prompt: writeFindingsPrompt,
    reply: Reply,
    quote: ({ subject, pages }) => [
      { name: "subject", text: subject },
      ...pages.map(({ title, text }, index) => ({
        name: `page-${index + 1}`,
        text: `${title}\n\n${text.slice(0, SHOWN)}`,
      })),
    ],
    assemble: ({ title, statements }) => ({ title: title.slice(0, 200), statements }),
    check: checkFindings,
    maxTokens: 3_000,
  }),
};
