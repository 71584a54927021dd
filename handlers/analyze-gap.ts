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
import { resultVersion } from "./shared/reading.ts";
import { type Tools, thinkingHandler } from "./shared/runtime.ts";

/** Compares a CV with a posting as soon as both are read: a join, so it runs once whichever comes last. */
export const analyzeGap = ({ documents, think }: Tools): Agent<typeof CvParsed | typeof JobParsed, Request, Write> => ({
  name: "analyze-gap",
  on: [CvParsed, JobParsed],
  step: "gap",
  join: true,

  async think({ event }, { requestId, userId, cvId, postingId, cvProfileKey, postingProfileKey }, today) {
    if (!cvId || !postingId || !cvProfileKey || !postingProfileKey) throw new PermanentError("input_gone");
    const [cv, job] = await Promise.all([
      documents.readJson(cvProfileKey, CvProfile),
      documents.readJson(postingProfileKey, JobProfile),
    ]);
    if (!cv || !job) throw new PermanentError("input_gone");
    const { output: analysis } = await think(judgeFit, { cv, job, today }, { requestId, userId });
    const analysisId = derivedId("analysis", requestId);
    const analysisKey = keys.result(requestId, "gap", resultVersion(event.metadata));
    await documents.writeJson(analysisKey, analysis);

    const { fitScore, atsScore } = analysis;
    const missing = analysis.missing.flatMap(({ skillId }) => (skillId === null ? [] : [skillId]));
    return {
      write: saveAnalysis({ analysisId, cvId, postingId, fitScore, atsScore, analysisKey, digest: { missing } }),
      announce: [announce(GapAnalyzed, { analysisId, cvId, postingId, fitScore, atsScore, missing })],
    };
  },
});

export const handler = thinkingHandler(analyzeGap);
