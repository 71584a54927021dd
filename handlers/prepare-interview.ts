import { interviewWishes } from "../career/consulting/wishes.ts";
import { keys } from "../db/documents.ts";
import type { Request, Write } from "../db/ledger.ts";
import { saveInterview } from "../db/results.ts";
import type { Agent } from "../delivery/agent.ts";
import { PermanentError } from "../delivery/errors.ts";
import { derivedId } from "../delivery/ids.ts";
import { announce } from "../delivery/outgoing.ts";
import { prepareInterview as task } from "../models/tasks/prepare-interview.ts";
import { GapAnalyzed, InterviewPrepared } from "../schemas/events.ts";
import { InterviewOptions } from "../schemas/options.ts";
import { cited } from "./shared/consulted.ts";
import { knowing } from "./shared/knowing.ts";
import { resultVersion } from "./shared/reading.ts";
import { attemptsAt, proving, readAnalyzed, scopeOf } from "./shared/thinking.ts";
import { type Tools, thinkingHandler } from "./shared/tools.ts";

/** Prepares an interview for a posting: what will be asked, why, and which of the person's own lines answer it. */
export const prepareInterview = ({ documents, think, consult }: Tools): Agent<typeof GapAnalyzed, Request, Write> => ({
  name: "prepare-interview",
  on: [GapAnalyzed],
  step: "interview",

  async think({ event }, request) {
    const { requestId, postingId, input } = request;
    if (!postingId) throw new PermanentError("input_gone");
    const { cv, job, analysis, analysisId } = await readAnalyzed(documents, request);
    const options = InterviewOptions.parse(input.options?.interview ?? {});
    const consulted = await consult(request, "interview", interviewWishes(job), options.language ?? job.language);
    const answer = await proving(() =>
      think(task, { cv, job, analysis, options, ...knowing(consulted) }, scopeOf(request)),
    );
    const { questions, removed } = answer.output;
    const asked = new Set(questions.map(({ question }) => question));
    const citations = consulted.citations.map((citation) =>
      asked.has(citation.title) ? { ...citation, about: citation.title } : citation,
    );

    const questionsKey = keys.result(requestId, "interview", resultVersion(event.metadata));
    await documents.writeJson(questionsKey, { ...answer.output, ...cited({ citations }) });

    const sessionId = derivedId("interview", requestId);
    return {
      write: {
        ...saveInterview({ sessionId, postingId, questionsKey, sessionType: options.type }),
        answers: attemptsAt("interview", task.name, answer),
      },
      announce: [announce(InterviewPrepared, { sessionId, analysisId, questions: questions.length, removed })],
    };
  },
});

export const handler = thinkingHandler(prepareInterview);
