import { rewriteWishes } from "../career/consulting/wishes.ts";
import { keys } from "../db/documents.ts";
import type { Request, Write } from "../db/ledger.ts";
import { saveRewrite } from "../db/results.ts";
import type { Agent } from "../delivery/agent.ts";
import { PermanentError } from "../delivery/errors.ts";
import { derivedId } from "../delivery/ids.ts";
import { announce } from "../delivery/outgoing.ts";
import { rewriteCv as task } from "../models/tasks/rewrite-cv.ts";
import { CvRewritten, GapAnalyzed } from "../schemas/events.ts";
import type { JobProfile } from "../schemas/job.ts";
import { RewriteOptions } from "../schemas/options.ts";
import { cited } from "./shared/consulted.ts";
import { digestOf } from "./shared/cv-digest.ts";
import { knowing } from "./shared/knowing.ts";
import { resultVersion } from "./shared/reading.ts";
import { attemptsAt, proving, readAnalyzed, scopeOf } from "./shared/thinking.ts";
import { type Tools, thinkingHandler } from "./shared/tools.ts";

/** What the tailored version is called in the list of a person's CVs. */
const versionNameOf = (name: string | null, { title, company }: JobProfile): string =>
  `${name ?? "CV"} for ${[title, company].filter(Boolean).join(", ") || "a posting"}`.slice(0, 255);

/** Tailors a CV to the posting that it was compared with; every change can be undone on its own. */
export const rewriteCv = ({ documents, think, consult }: Tools): Agent<typeof GapAnalyzed, Request, Write> => ({
  name: "rewrite-cv",
  on: [GapAnalyzed],
  step: "rewrite",

  async think({ event }, request) {
    const { requestId, cvId, input } = request;
    if (!cvId) throw new PermanentError("input_gone");
    const { cv, job, analysis, analysisId } = await readAnalyzed(documents, request);
    const options = RewriteOptions.parse(input.options?.rewrite ?? {});
    const consulted = await consult(request, "rewrite", rewriteWishes(job), options.language ?? job.language);
    const answer = await proving(() =>
      think(task, { cv, job, analysis, options, ...knowing(consulted) }, scopeOf(request)),
    );
    const rewrite = { ...answer.output, ...cited(consulted) };

    const version = resultVersion(event.metadata);
    const rewriteKey = keys.result(requestId, "rewrite", version);
    const profileKey = keys.tailored(requestId, version);
    await Promise.all([documents.writeJson(rewriteKey, rewrite), documents.writeJson(profileKey, rewrite.profile)]);

    const rewriteId = derivedId("rewrite", requestId);
    const tailoredCvId = derivedId("tailored", requestId);
    const { changes, questions, removed } = rewrite;
    return {
      write: {
        ...saveRewrite({
          rewriteId,
          analysisId,
          rewriteKey,
          summary: rewrite.profile.basics.summary ?? null,
          tailored: {
            cvId: tailoredCvId,
            profileKey,
            versionName: versionNameOf(input.cv?.name ?? null, job),
            digest: digestOf(rewrite.profile),
          },
        }),
        answers: attemptsAt("rewrite", task.name, answer),
      },
      announce: [
        announce(CvRewritten, {
          rewriteId,
          analysisId,
          cvId,
          tailoredCvId,
          changes: changes.length,
          questions: questions.length,
          removed,
        }),
      ],
    };
  },
});

export const handler = thinkingHandler(rewriteCv);
