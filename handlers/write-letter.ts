import { letterWishes } from "../career/consulting/wishes.ts";
import { keys } from "../db/documents.ts";
import type { Request, Write } from "../db/ledger.ts";
import { saveLetter } from "../db/results.ts";
import type { Agent } from "../delivery/agent.ts";
import { derivedId } from "../delivery/ids.ts";
import { announce } from "../delivery/outgoing.ts";
import { writeLetter as task } from "../models/tasks/write-letter.ts";
import { CoverLetterWritten, GapAnalyzed } from "../schemas/events.ts";
import { LetterOptions } from "../schemas/options.ts";
import { cited } from "./shared/consulted.ts";
import { knowing } from "./shared/knowing.ts";
import { resultVersion } from "./shared/reading.ts";
import { attemptsAt, proving, readAnalyzed, scopeOf } from "./shared/thinking.ts";
import { type Tools, thinkingHandler } from "./shared/tools.ts";

/** Writes the cover letter for a posting, from facts of the CV alone. */
export const writeLetter = ({ documents, think, consult }: Tools): Agent<typeof GapAnalyzed, Request, Write> => ({
  name: "write-letter",
  on: [GapAnalyzed],
  step: "letter",

  async think({ event }, request, today) {
    const { requestId, input } = request;
    const { cv, job, analysis, analysisId } = await readAnalyzed(documents, request);
    const options = LetterOptions.parse(input.options?.letter ?? {});
    const consulted = await consult(request, "letter", letterWishes(job), options.language ?? job.language);
    const answer = await proving(() =>
      think(task, { cv, job, analysis, options, today, ...knowing(consulted) }, scopeOf(request)),
    );
    const { language, words, removed } = answer.output;

    const letterKey = keys.result(requestId, "letter", resultVersion(event.metadata));
    await documents.writeJson(letterKey, { ...answer.output, ...cited(consulted) });

    const rewriteId = derivedId("rewrite", requestId);
    return {
      write: {
        ...saveLetter({ rewriteId, analysisId, letterKey }),
        answers: attemptsAt("letter", task.name, answer),
      },
      announce: [announce(CoverLetterWritten, { rewriteId, analysisId, language, words, removed })],
    };
  },
});

export const handler = thinkingHandler(writeLetter);
