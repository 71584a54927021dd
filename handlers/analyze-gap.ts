import { gapWishes } from "../career/consulting/wishes.ts";
import { keys } from "../db/documents.ts";
import type { Request, Write } from "../db/ledger.ts";
import { saveAnalysis } from "../db/results.ts";
import type { Agent } from "../delivery/agent.ts";
import { PermanentError } from "../delivery/errors.ts";
import { derivedId } from "../delivery/ids.ts";
import { announce } from "../delivery/outgoing.ts";
import { judgeFit } from "../models/tasks/judge-fit.ts";
import { CvProfile } from "../schemas/cv.ts";
import { CvParsed, GapAnalyzed, JobParsed } from "../schemas/events.ts";
import { JobProfile } from "../schemas/job.ts";
import { cited } from "./shared/consulted.ts";
import { resultVersion } from "./shared/reading.ts";
import { attemptsAt, scopeOf } from "./shared/thinking.ts";
import { type Tools, thinkingHandler } from "./shared/tools.ts";

/** Compares a CV with a posting as soon as both are read: a join, so it runs once whichever comes last. */
export const analyzeGap = ({
  documents,
  think,
  consult,
}: Tools): Agent<typeof CvParsed | typeof JobParsed, Request, Write> => ({
  name: "analyze-gap",
  on: [CvParsed, JobParsed],
  step: "gap",
  join: true,

  async think({ event }, request, today) {
    const { requestId, cvId, postingId, cvProfileKey, postingProfileKey } = request;
    if (!cvId || !postingId || !cvProfileKey || !postingProfileKey) throw new PermanentError("input_gone");
    const [cv, job] = await Promise.all([
      documents.readJson(cvProfileKey, CvProfile),
      documents.readJson(postingProfileKey, JobProfile),
    ]);
    if (!cv || !job) throw new PermanentError("input_gone");
    const answer = await think(judgeFit, { cv, job, today }, scopeOf(request));
    const wishes = gapWishes(job, answer.output);
    const analysis = { ...answer.output, ...cited(await consult(request, "gap", wishes, job.language)) };
    const analysisId = derivedId("analysis", requestId);
    const analysisKey = keys.result(requestId, "gap", resultVersion(event.metadata));
    await documents.writeJson(analysisKey, analysis);

    const { fitScore, atsScore } = analysis;
    const missing = analysis.missing.flatMap(({ skillId }) => (skillId === null ? [] : [skillId]));
    return {
      write: {
        ...saveAnalysis({ analysisId, cvId, postingId, fitScore, atsScore, analysisKey, digest: { missing } }),
        answers: attemptsAt("gap", judgeFit.name, answer),
      },
      announce: [announce(GapAnalyzed, { analysisId, cvId, postingId, fitScore, atsScore, missing })],
    };
  },
});

export const handler = thinkingHandler(analyzeGap);
